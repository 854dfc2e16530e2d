import type { TimelineLane, TimelineMark } from '../../../../server/src/protocol/glance';
import { whoseWords } from '../details';
import { button, html } from '../dom';
import { send } from '../host';
import type { Words } from '../messages';
import { fill } from '../words';

/** The same in rows, for whoever reads tables better than pictures; in the order of time. */
export function drawTable(words: Words, lanes: readonly TimelineLane[]): HTMLTableElement {
  const rows = lanes
    .flatMap((lane) => lane.marks.map((mark) => ({ lane, mark })))
    .sort((a, b) => Date.parse(a.mark.from) - Date.parse(b.mark.from) || Date.parse(a.mark.to) - Date.parse(b.mark.to));
  const heads = [words.time, words.about, words.what, words.value, words.saidBy, words.conflict];
  return html(
    'table',
    {},
    html('caption', {}, words.timeline),
    html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
    html(
      'tbody',
      {},
      ...rows.map(({ lane, mark }) => {
        const [source] = mark.sources;
        const time = mark.expected ? `${mark.time}, ${words.expected}` : mark.time;
        const go = source
          ? button(time, () => send({ type: 'open', location: source }), { class: 'link' })
          : html('span', {}, time);
        return html(
          'tr',
          {},
          html('th', { scope: 'row' }, go),
          html('td', {}, lane.subject),
          html('td', {}, lane.property),
          html('td', {}, mark.told ? html('q', {}, mark.told) : mark.value),
          html('td', {}, witnesses(words, mark)),
          html('td', { class: mark.conflict ? 'conflict' : '' }, mark.conflict?.message ?? ''),
        );
      }),
    ),
  );
}

/** "minister.txt and 2 more" */
function witnesses(words: Words, { sources: [first], sourcesTotal }: TimelineMark): string {
  if (!first) return '';
  const more = sourcesTotal > 1 ? ` ${fill(words.moreSources, sourcesTotal - 1)}` : '';
  return whoseWords(first) + more;
}
