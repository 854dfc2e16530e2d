import { type Digest, WordFlag } from '../../claims/digest';
import type { Line, Run } from './lines';

/** Words between quotation marks: the words `from` to `to` (exclusive) of a digest. */
export type Quote = Run;

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
  /** Where the quotation first has words that the other has not in their place, and what the other has there; absent where it has all of them. */
  readonly change?: { readonly here: Run; readonly there: Run };
}

/** A sentence longer than this is compared by its first words only. */
const MOST_WORDS = 200;

/** What the other side has in the place of a change is told up to so many words more than the change has. */
const MOST_MORE = 2;

/** Lays a quotation beside the quoted words of a sentence: their longest common subsequence. O(product of lengths), both bounded. */
export function compareQuotes(mine: Digest, quote: Quote, theirs: Line): Comparison | undefined {
  const there: number[] = [];
  for (let j = theirs.from; j < theirs.to && there.length < MOST_WORDS; j++)
    if (isQuoted(theirs.digest, j)) there.push(j);
  if (there.length === 0) return undefined;
  const here = mine.key.subarray(quote.from, Math.min(quote.to, quote.from + MOST_WORDS));
  const partner = align(
    here,
    there.map((j) => theirs.digest.key[j]!),
  );
  const shared = partner.filter((j) => j >= 0).length;
  const changed = partner.indexOf(-1);
  if (changed < 0) return { shared };
  const meets = partner.findIndex((j, i) => i > changed && j >= 0);
  const [end, next] = meets < 0 ? [here.length, there.length] : [meets, partner[meets]!];
  const before = changed > 0 ? partner[changed - 1]! + 1 : Math.max(0, next - (end - changed));
  // Where the other side has nothing in that place, the next word on both sides shows where it is.
  const nothing = before >= next ? 1 : 0;
  const from = Math.min(before, there.length - 1);
  const to = Math.min(next + nothing, from + (end - changed) + MOST_MORE, there.length);
  return {
    shared,
    change: {
      here: { from: quote.from + changed, to: quote.from + Math.min(end + nothing, here.length) },
      there: { from: there[from]!, to: there[Math.max(from, to - 1)]! + 1 },
    },
  };
}

/** For each word of the one the place of its partner in the other, or -1, by a longest common subsequence. */
function align(mine: ArrayLike<number>, theirs: readonly number[]): number[] {
  const table = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let i = mine.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      table[i]![j] = mine[i] === theirs[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const partner: number[] = [];
  let j = 0;
  for (let i = 0; i < mine.length; i++) {
    while (j < theirs.length && mine[i] !== theirs[j] && table[i]![j + 1]! === table[i]![j]!) j++;
    partner.push(j < theirs.length && mine[i] === theirs[j] ? j++ : -1);
  }
  return partner;
}
