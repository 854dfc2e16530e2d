import { type Digest, formOf, readDigest, WordFlag } from '../../claims/digest';
import type { ArticleFacts } from '../../corpus/types';
import { countAtMost } from '../../text/order';
import type { Span } from '../../text/span';

/** The words `from` to `to` (exclusive) of a digest. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A sentence of an article: the words `from` to `to` (exclusive) of its digest. */
export interface Line extends Run {
  readonly article: ArticleFacts;
  readonly digest: Digest;
}

/** The sentences of an article, in text order. O(words). */
export function linesOf(article: ArticleFacts): Line[] {
  const digest = readDigest(article.digest);
  const lines: Line[] = [];
  let from = 0;
  for (let i = 1; i <= digest.count; i++) {
    if (i < digest.count && (digest.flags[i]! & WordFlag.Opens) === 0) continue;
    lines.push({ article, digest, from, to: i });
    from = i;
  }
  return lines;
}

/** The keys of a sentence's words, each once. */
export function keysOf({ digest, from, to }: Line): ReadonlySet<number> {
  return new Set(digest.key.subarray(from, to));
}

/** Words `from` to `to` (exclusive) as they are written; dots stand for words of no content between them. */
export function wordsOf(digest: Digest, from: number, to: number): string {
  let text = formOf(digest, from);
  for (let i = from + 1; i < to; i++)
    text += `${digest.start[i]! - digest.end[i - 1]! > 1 ? ' … ' : ' '}${formOf(digest, i)}`;
  return text;
}

/** The stretch of the file that holds words `from` to `to` (exclusive). */
export const spanOf = ({ start, end }: Digest, from: number, to: number): Span => ({
  start: start[from]!,
  end: end[to - 1]!,
});

/** The words beside a run in its sentence: with them a fingerprint tells one sentence from another, wherever it stands. */
export const beside = ({ digest, from, to }: Line, run: Run): readonly string[] =>
  [run.from - 1, run.to].map((i) => (i >= from && i < to ? formOf(digest, i).toLowerCase() : ''));

/** The words of a stretch of an article's file. O(log words + those in it) once the digest is read. */
export function lineOf(article: ArticleFacts, { start, end }: Span): Line {
  const digest = readDigest(article.digest);
  const from = countAtMost(digest.start, start - 1);
  let to = from;
  while (to < digest.count && digest.start[to]! < end) to++;
  return { article, digest, from, to };
}
