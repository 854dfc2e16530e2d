import { readArticles } from '../text/formats';
import { indexLines, type LineIndex } from '../text/lineIndex';
import { piecesInFile, readingOffset, spanInFile, startInFile } from '../text/offsetMap';
import { type Reading, read } from '../text/reading';
import type { Span } from '../text/span';

/** A file's text, as the features see it that speak of more than what is kept of an article: its lines, sentences and quotations. */
export interface FileText {
  readonly text: string;
  readonly lines: LineIndex;
  /** One for each story, in file order. */
  readonly readings: readonly Reading[];
}

/** Reads a file's text once more. O(length of text). */
export const fileTextOf = (path: string, text: string): FileText => ({
  text,
  lines: indexLines(text),
  readings: readArticles(path, text).articles.map(read),
});

/** The parts of a file span that are words of a story, and not markup between them. */
export function wordsOf({ article }: Reading, { start, end }: Span): Span[] {
  if (article.format === 'txt') return [{ start, end }];
  const { map } = article;
  return piecesInFile(map, { start: readingOffset(map, start), end: readingOffset(map, end) });
}

/** The quotations of a story, marks and all, as file spans in text order. */
export function quotationsIn({ article, quotations }: Reading): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < quotations.count; i++)
    spans.push(spanInFile(article.map, { start: quotations.start[i]!, end: quotations.end[i]! }));
  return spans;
}

/** The front matter of a file, with the lines of dashes about it; undefined where there is none. */
export function frontMatterOf({ text, readings: [first] }: FileText): Span | undefined {
  const body = first && first.text !== '' ? startInFile(first.article.map, 0) : text.length;
  if (body === 0 || !text.startsWith('---')) return undefined;
  let end = body;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return { start: 0, end };
}
