import { room16, room32 } from '../../text/room';
/** An open-addressed table from 32-bit hashes to bits: one article's knowledge of its words. */
export class WordTable {
  private keys: Uint32Array;
  private bits: Uint16Array;
  private mask: number;
  private used = 0;

  /** `expected` is a first guess at the number of distinct hashes; the table grows as it must. */
  constructor(expected: number) {
    let size = 64;
    while (size < Math.min(expected, 1 << 14) * 2) size *= 2;
    this.keys = room32(size);
    this.bits = room16(size);
    this.mask = size - 1;
  }

  /** The bits marked for `hash`; 0 when it is unknown. */
  get(hash: number): number {
    return this.bits[this.slot(hash)]!;
  }

  /** Adds bits to `hash`, entering it when it is new. */
  mark(hash: number, bits: number): void {
    const slot = this.slot(hash);
    if (this.keys[slot] === 0) {
      this.keys[slot] = hash || 1;
      this.used++;
    }
    this.bits[slot]! |= bits;
    if (this.used * 2 > this.mask) this.grow();
  }

  /** Adds bits to `hash` where it was entered before. */
  markKnown(hash: number, bits: number): void {
    const slot = this.slot(hash);
    if (this.keys[slot] !== 0) this.bits[slot]! |= bits;
  }

  private slot(hash: number): number {
    const key = hash || 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const { keys, bits } = this;
    this.keys = room32(keys.length * 2);
    this.bits = room16(keys.length * 2);
    this.mask = this.keys.length - 1;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const slot = this.slot(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.bits[slot] = bits[i]!;
    }
  }
}
