import type { EntityMap } from '../../../../server/src/protocol/glance';
import { button, html } from '../dom';
import { send } from '../host';
import type { Words } from '../messages';
import { tieText } from './chart';

/** The ties in rows, for whoever reads tables better than pictures. */
export function drawTable(words: Words, { nodes, ties }: EntityMap): HTMLTableElement {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const rows = ties
    .map((tie) => (order.get(tie.a)! <= order.get(tie.b)! ? tie : { ...tie, a: tie.b, b: tie.a }))
    .sort((x, y) => order.get(x.a)! - order.get(y.a)! || order.get(x.b)! - order.get(y.b)!);
  const heads = [words.about, words.tiedTo, words.tiedBy, words.conflict];
  return html(
    'table',
    {},
    html('caption', {}, words.map),
    html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
    html(
      'tbody',
      {},
      ...rows.map((tie) => {
        const [source] = tie.sources;
        const text = tieText(words, tie);
        const go = source
          ? button(text, () => send({ type: 'open', location: source }), { class: 'link' })
          : html('span', {}, text);
        return html(
          'tr',
          {},
          html('th', { scope: 'row' }, names.get(tie.a) ?? ''),
          html('td', {}, names.get(tie.b) ?? ''),
          html('td', {}, go),
          html('td', { class: tie.conflict ? 'conflict' : '' }, tie.conflict?.message ?? ''),
        );
      }),
    ),
  );
}
