/** Bits of the sieve: enough that of the words an article writes small, one in thirty comes through it in vain. */
const SIEVE = 1 << 12;
const SMALLEST = 64;
/** A larger table is not kept for the next article. */
const LARGEST_KEPT = 1 << 16;

/** An open-addressed table from 32-bit hashes to bits: one article's knowledge of its words, in room that is used again for the next. */
export class WordTable {
  private keys = new Uint32Array(SMALLEST);
  private bits = new Uint16Array(SMALLEST);
  private mask = SMALLEST - 1;
  /** A bit by hash for each one entered. */
  private readonly sieve = new Uint32Array(SIEVE >>> 5);

  /** Forgets everything, and makes room for so many hashes. */
  clear(most: number): void {
    let size = SMALLEST;
    while (size < most * 2) size *= 2;
    if (size > this.keys.length || this.keys.length > LARGEST_KEPT) {
      this.keys = new Uint32Array(size);
      this.bits = new Uint16Array(size);
    } else {
      this.keys.fill(0, 0, size);
      this.bits.fill(0, 0, size);
    }
    this.mask = size - 1;
    this.sieve.fill(0);
  }

  /** The bits marked for `hash`; 0 when it is unknown. */
  get(hash: number): number {
    return this.passes(hash) ? this.bits[this.slot(hash)]! : 0;
  }

  /** Adds bits to `hash`, entering it when it is new. */
  mark(hash: number, bits: number): void {
    const slot = this.slot(hash);
    if (this.keys[slot] === 0) {
      this.keys[slot] = hash || 1;
      this.sieve[(hash >>> 5) & (SIEVE / 32 - 1)]! |= 1 << (hash & 31);
    }
    this.bits[slot]! |= bits;
  }

  /** Adds bits to `hash` where it was entered before. */
  markKnown(hash: number, bits: number): void {
    if (!this.passes(hash)) return;
    const slot = this.slot(hash);
    if (this.keys[slot] !== 0) this.bits[slot]! |= bits;
  }

  /** False for most hashes that were not entered. */
  private passes(hash: number): boolean {
    return ((this.sieve[(hash >>> 5) & (SIEVE / 32 - 1)]! >>> (hash & 31)) & 1) !== 0;
  }

  private slot(hash: number): number {
    const { keys, mask } = this;
    const key = hash || 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
