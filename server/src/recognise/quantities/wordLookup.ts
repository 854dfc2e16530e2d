import { hashOf } from '../../text/tokens';
import type { WordGate } from './wordGate';

const SLOTS = 1 << 14;
const MASK = SLOTS - 1;
const LISTS = 32;

/** Finds what a token's hash (see `hashOf`) stands for. */
export type WordLookup<T> = (hash: number) => T | undefined;

/** Which lists may hold the words of a slot, a bit for each of up to 32 lists. All of them look at the same place for one word. */
let shared = new Uint32Array(SLOTS);
let lists = 0;

/** A look-up over lower-cased words. Bits in front keep the ordinary word, which is in no list, to one load. A `gate` lets its words pass. */
export function wordLookup<T>(entries: Iterable<readonly [string, T]>, gate?: WordGate): WordLookup<T> {
  if (lists === LISTS) {
    shared = new Uint32Array(SLOTS);
    lists = 0;
  }
  const seen = shared;
  const bit = 1 << lists++;
  const map = new Map<number, T>();
  // Not taken apart by a pattern, which costs an iterator an entry: there are thousands, and the engine waits for them.
  for (const entry of entries) {
    const hash = hashOf(entry[0]) | 0;
    map.set(hash, entry[1]);
    seen[hash & MASK]! |= bit;
    gate?.admit(hash);
  }
  return (hash) => ((seen[hash & MASK]! & bit) !== 0 ? map.get(hash | 0) : undefined);
}

/** True for the hashes of the given words. */
export type WordTest = (hash: number) => boolean;

/** A test over words given in one string, separated by white space. */
export function wordTest(words: string, gate?: WordGate): WordTest {
  const lookup = wordLookup(
    listOf(words).map((word) => [word, true] as const),
    gate,
  );
  return (hash) => lookup(hash) === true;
}

/** The words of a list written as one string. */
export const listOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
