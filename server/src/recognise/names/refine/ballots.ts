import { TYPES } from '../labels';

const KINDS = TYPES.length;
const FIRST_SIZE = 256;

/** Rows of the table of lengths: first words that share one only make a search go on for nothing. */
const FIRST_WORDS = 256;

/**
 * Votes for a type, by the hash of a form or word: one article's, in room that is used again for the next. No object a form, and no
 * number on the heap.
 */
export class Ballots {
  private keys = new Int32Array(FIRST_SIZE);
  /** The article that last used the slot. */
  private used = new Uint32Array(FIRST_SIZE);
  private lengths = new Uint8Array(FIRST_SIZE);
  private votes = new Float64Array(FIRST_SIZE * KINDS);
  private mask = FIRST_SIZE - 1;
  private count = 0;
  private article = 0;
  private readonly longest = new Uint8Array(FIRST_WORDS);

  /** Forgets all votes. */
  clear(): void {
    this.article++;
    this.count = 0;
    this.longest.fill(0);
  }

  get size(): number {
    return this.count;
  }

  /** Adds to a type's votes; `length` is kept from the first vote. */
  add(key: number, length: number, type: number, weight: number): void {
    let slot = this.slotOf(key | 0);
    if (this.used[slot] !== this.article) {
      if (this.count * 2 > this.mask) {
        this.grow();
        slot = this.slotOf(key | 0);
      }
      this.count++;
      this.keys[slot] = key;
      this.used[slot] = this.article;
      this.lengths[slot] = length;
      this.votes.fill(0, slot * KINDS, (slot + 1) * KINDS);
    }
    this.votes[slot * KINDS + type]! += weight;
  }

  /** Notes that a form of so many tokens begins with a word of this hash. */
  begin(first: number, length: number): void {
    const row = first & (FIRST_WORDS - 1);
    if (length > this.longest[row]!) this.longest[row] = Math.min(length, 255);
  }

  /** No form that begins with a word of this hash has more tokens. */
  longestFrom(first: number): number {
    return this.longest[first & (FIRST_WORDS - 1)]!;
  }

  /** The place of a key's votes, or -1. Good until the next `add`. */
  find(key: number): number {
    const slot = this.slotOf(key | 0);
    return this.used[slot] === this.article ? slot : -1;
  }

  lengthOf(place: number): number {
    return this.lengths[place]!;
  }

  /** The type with most votes; the first of those with as many. */
  leader(place: number): number {
    const { votes } = this;
    const at = place * KINDS;
    let best = 0;
    for (let type = 1; type < KINDS; type++) if (votes[at + type]! > votes[at + best]!) best = type;
    return best;
  }

  weight(place: number, type: number): number {
    return this.votes[place * KINDS + type]!;
  }

  /** A type's part of all votes. */
  share(place: number, type: number): number {
    let sum = 0;
    for (let of = 0; of < KINDS; of++) sum += this.votes[place * KINDS + of]!;
    return sum > 0 ? this.votes[place * KINDS + type]! / sum : 0;
  }

  private slotOf(key: number): number {
    const { keys, used, mask, article } = this;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (used[slot] === article && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, used, lengths, votes, article } = this;
    const size = keys.length * 2;
    this.keys = new Int32Array(size);
    this.used = new Uint32Array(size);
    this.lengths = new Uint8Array(size);
    this.votes = new Float64Array(size * KINDS);
    this.mask = size - 1;
    for (let from = 0; from < keys.length; from++) {
      if (used[from] !== article) continue;
      const to = this.slotOf(keys[from]!);
      this.keys[to] = keys[from]!;
      this.used[to] = article;
      this.lengths[to] = lengths[from]!;
      this.votes.set(votes.subarray(from * KINDS, (from + 1) * KINDS), to * KINDS);
    }
  }
}
