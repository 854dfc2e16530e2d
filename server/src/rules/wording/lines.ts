import { type Digest, readDigest, WordFlag } from '../../claims/digest';
import type { ArticleFacts } from '../../corpus/types';

/** A sentence of an article: the words `from` to `to` (exclusive) of its digest. */
export interface Line {
  readonly article: ArticleFacts;
  readonly digest: Digest;
  readonly from: number;
  readonly to: number;
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
