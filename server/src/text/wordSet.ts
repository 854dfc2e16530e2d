import { hashOf } from './tokens';

/**
 * A set of words, asked by token hash. Hashes of 32 bits make a language's own sets keep numbers on the heap and hash them again; this one
 * is a few loads.
 */
export interface WordSet {
  has(hash: number): boolean;
}

/** Slots for each word: so few words share one that a word outside the set costs one load. */
const SPARSE = 4;

class HashedWords implements WordSet {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(hashes: readonly number[]) {
    let size = 8;
    while (size < hashes.length * SPARSE) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const hash of hashes) this.slots[this.slotOf(hash | 0)] = hash | 0;
  }

  has(hash: number): boolean {
    return this.slots[this.slotOf(hash | 0)] !== 0;
  }

  /** The slot of a hash, or the free one where its search ends. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** The set of words, or of words written in one string with white space between. */
export const wordSet = (words: string | readonly string[]): WordSet =>
  new HashedWords((typeof words === 'string' ? words.trim().split(/\s+/) : words).map(hashOf));
