import { type Digest, WordFlag } from '../../claims/digest';
import type { Line } from './lines';

/** Words between quotation marks: the words `from` to `to` (exclusive) of a digest. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

/** The quotations of a sentence, at least `least` content words long. */
export function quotesIn({ digest, from, to }: Line, least: number): Quote[] {
  const found: Quote[] = [];
  for (let i = from; i < to; i++) {
    if (!isQuoted(digest, i)) continue;
    let end = i + 1;
    while (end < to && isQuoted(digest, end)) end++;
    if (end - i >= least) found.push({ from: i, to: end });
    i = end;
  }
  return found;
}

const isQuoted = (digest: Digest, i: number): boolean => (digest.flags[i]! & WordFlag.Quoted) !== 0;

/** How a quotation stands to the quoted words of another sentence. */
export interface Comparison {
  /** Words the two have in common, in order. */
  readonly shared: number;
  /** The first word of the quotation that the other has not in its place; -1 where it has all of them. */
  readonly changed: number;
  /** The word of the other sentence where that one should stand. */
  readonly there: number;
}

/** A sentence longer than this is compared by its first words only. */
const MOST_WORDS = 200;

/** Lays a quotation beside the quoted words of a sentence: their longest common subsequence. O(product of lengths), both bounded. */
export function compareQuotes(mine: Digest, quote: Quote, theirs: Line): Comparison | undefined {
  const there: number[] = [];
  for (let j = theirs.from; j < theirs.to && there.length < MOST_WORDS; j++)
    if (isQuoted(theirs.digest, j)) there.push(j);
  const length = Math.min(quote.to - quote.from, MOST_WORDS);
  if (there.length === 0) return undefined;
  const key = (i: number): number => mine.key[quote.from + i]!;
  const other = (j: number): number => theirs.digest.key[there[j]!]!;
  const table = Array.from({ length: length + 1 }, () => new Uint16Array(there.length + 1));
  for (let i = length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      const same = key(i) === other(j);
      table[i]![j] = same ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  let changed = -1;
  let place = 0;
  for (let i = 0, j = 0; i < length; ) {
    if (j < there.length && key(i) === other(j)) {
      i++;
      j++;
      place = j;
    } else if (j < there.length && table[i]![j + 1]! >= table[i + 1]![j]! && table[i]![j + 1]! > 0) j++;
    else {
      if (changed < 0) changed = i;
      i++;
    }
    if (changed >= 0) break;
  }
  return {
    shared: table[0]![0]!,
    changed: changed < 0 ? -1 : quote.from + changed,
    there: there[Math.min(place, there.length - 1)]!,
  };
}
