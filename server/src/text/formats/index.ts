import type { Article, ArticleFormat } from '../article';
import { sliceMap } from '../offsetMap';

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** The format a file's name promises, or undefined where Copydesk does not read it. */
export function formatOf(path: string): ArticleFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : FORMATS[path.slice(dot + 1).toLowerCase()];
}

/**
 * The stories of a file, in file order, as a pure function of its path and text (as the editor shows it: no byte-order mark).
 * A first version: one story, front matter date only.
 */
export function readArticles(path: string, text: string): Article[] {
  const format = formatOf(path) ?? 'txt';
  const front = /^---\r?\ndate: (\d{4}-\d{2}-\d{2})\r?\n---\r?\n/.exec(text);
  const start = front ? front[0].length : 0;
  return [
    {
      id: path,
      path,
      format,
      extent: { start: 0, end: text.length },
      text: text.slice(start),
      map: sliceMap(start, text.length - start),
      ...(front ? { date: { value: front[1]!, certainty: 'certain' as const, origin: 'frontmatter' as const } } : {}),
      language: 'en',
      regions: [],
    },
  ];
}
