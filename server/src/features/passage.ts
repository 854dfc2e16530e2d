import type { Place } from '../rules/types';
import { readArticles } from '../text/formats';
import { readingOffset } from '../text/offsetMap';
import { read } from '../text/reading';
import { type Span, touches } from '../text/span';
import { excerptOf } from './visibleText';

/** The words around a place as a reader sees them, safe to show. */
export interface Passage {
  /** The sentences before, with and after the place, one line each. */
  readonly sentences: readonly string[];
  /** Which of them holds the place. */
  readonly current: number;
  /** Where in that sentence the place lies. */
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are cut around the place: a file without a full stop is one. */
const MOST = 1_200;

/** The sentence at a place of a file's text and its neighbours in the same story. Reads the file anew: O(its text). */
export function passageAt({ path, start, end }: Place, text: string): Passage | undefined {
  const article = readArticles(path, text).articles.find(({ extent }) => touches(extent, start));
  if (!article) return undefined;
  const at: Span = { start: readingOffset(article.map, start), end: readingOffset(article.map, end) };
  const { sentences, tokens } = read(article);
  const spanOf = (sentence: number): Span => ({
    start: tokens.start[sentences.firstToken[sentence]!]!,
    end: tokens.end[sentences.firstToken[sentence + 1]! - 1]!,
  });
  let current = -1;
  for (let i = 0; i < sentences.count && spanOf(i).start <= at.start; i++) current = i;
  if (current < 0) return undefined;
  const shown = [current - 1, current, current + 1].filter((i) => i >= 0 && i < sentences.count);
  const lines = shown.map((i) => {
    const span = spanOf(i);
    const line = article.text.slice(span.start, span.end);
    const [from, to] = i === current ? [at.start - span.start, at.end - span.start] : [0, 0];
    return excerptOf(line, from, Math.max(from, to), MOST);
  });
  const index = shown.indexOf(current);
  return {
    sentences: lines.map((line) => line.text),
    current: index,
    start: lines[index]!.start,
    end: lines[index]!.end,
  };
}
