import { hashOf } from '../text/tokens';
import { stem } from './stem';

/**
 * A word as sentences of two articles are compared by it: 24 bits that all forms of the word share, "rose" and "rising",
 * with the lowest bit set where a prefix negates it: "uncrewed" is "crewed" and the bit.
 */
export type WordKey = number;

/** Prefixes that negate, longest first, and how many letters must follow. */
const NEGATING = ['non', 'dis', 'un', 'in', 'im', 'ir', 'il'];
const LEAST_REST = 4;
/** Words that only look so: "inform" has nothing to do with "form". */
const UNRELATED = new Set(
  [
    'form',
    'port',
    'press',
    'prove',
    'patch',
    'cover',
    'play',
    'charge',
    'count',
    'come',
    'side',
    'vest',
    'tend',
    'creas',
  ]
    .concat([
      'ease',
      'land',
      'take',
      'stead',
      'habit',
      'parti',
      'pose',
      'pact',
      'pair',
      'plant',
      'part',
      'till',
      'band',
    ])
    .map((word) => stem(word)),
);

/** The key of a word in any case. O(length). */
export function wordKey(word: string): WordKey {
  const lower = word.toLowerCase();
  const prefix = NEGATING.find((start) => lower.startsWith(start) && lower.length - start.length >= LEAST_REST);
  if (prefix !== undefined) {
    const rest = stem(lower.slice(prefix.length));
    if (rest.length >= LEAST_REST && !UNRELATED.has(rest)) return keyOf(rest) | 1;
  }
  return keyOf(stem(lower));
}

const keyOf = (base: string): WordKey => (hashOf(base) >>> 8) & ~1;

/** The same word with the negating prefix, or without it. */
export const negated = (key: WordKey): WordKey => key ^ 1;
