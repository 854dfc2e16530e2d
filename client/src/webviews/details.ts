import type { GlanceConflict, GlanceSource } from '../../../server/src/protocol/glance';
import { button, html } from './dom';
import { send } from './host';
import type { Words } from './messages';
import { fill } from './words';

/** A paragraph that names a conflict; the word stands before the message, so that colour is not all there is. */
export const conflictText = (words: Words, { message }: GlanceConflict): HTMLElement =>
  html('p', { class: 'conflict' }, html('strong', {}, `${words.conflict}: `), message);

/** The articles that say something, each a button that goes to the sentence. */
export function sourceList(words: Words, sources: readonly GlanceSource[], total: number): HTMLElement {
  const items = sources.map((source) => {
    const { path, title, date, quote, speaker, range, uri } = source;
    const go = button(title ?? path, () => send({ type: 'open', location: { uri, range } }), {
      class: 'link',
      title: path,
    });
    return html(
      'li',
      {},
      go,
      html('span', { class: 'dim' }, [date ? ` ${date}` : '', speaker].filter(Boolean).join(' · ')),
      html('q', {}, quote),
    );
  });
  const list = html('ul', { class: 'sources' }, ...items);
  if (total > sources.length)
    list.append(html('li', { class: 'dim' }, fill(words.moreSources, total - sources.length)));
  return list;
}

/** Whose words: of somebody whom an article quotes, or of the article. */
export const whoseWords = ({ speaker, path }: GlanceSource): string =>
  [speaker, path.slice(path.lastIndexOf('/') + 1)].filter(Boolean).join(', ');

export const articleCount = (words: Words, count: number): string =>
  count === 1 ? words.inOneArticle : fill(words.inArticles, count);

export const conflictCount = (words: Words, count: number): string =>
  count === 0 ? words.noConflicts : count === 1 ? words.oneConflict : fill(words.conflictsCount, count);
