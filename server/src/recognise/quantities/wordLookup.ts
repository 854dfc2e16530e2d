import { hashOf } from '../../text/tokens';

const SLOTS = 1 << 14;
const MASK = SLOTS - 1;

/** Finds what a token's hash (see `hashOf`) stands for. */
export type WordLookup<T> = (hash: number) => T | undefined;

/** A look-up over lower-cased words. A bitmap in front keeps the ordinary word, which is in no list, to one load. */
export function wordLookup<T>(entries: Iterable<readonly [string, T]>): WordLookup<T> {
  const map = new Map<number, T>();
  const seen = new Uint8Array(SLOTS);
  for (const [word, value] of entries) {
    const hash = hashOf(word);
    map.set(hash, value);
    seen[hash & MASK] = 1;
  }
  return (hash) => (seen[hash & MASK] === 1 ? map.get(hash) : undefined);
}

/** True for the hashes of the given words. */
export type WordTest = (hash: number) => boolean;

/** A test over words given in one string, separated by white space. */
export function wordTest(words: string): WordTest {
  const lookup = wordLookup(listOf(words).map((word) => [word, true] as const));
  return (hash) => lookup(hash) === true;
}

/** The words of a list written as one string. */
export const listOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
