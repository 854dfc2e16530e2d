/**
 * A Bloom filter over 32-bit word hashes: says surely not, or probably yes (about one wrong yes in a hundred).
 * It keeps a list of 200,000 names in 200 KB, and nothing has to be built when the engine loads.
 */
export interface Bloom {
  readonly bits: Uint8Array;
  /** Number of bits less one; the number of bits is a power of two. */
  readonly mask: number;
}

const PROBES = 4;

/** Spreads a hash once more, so that filters do not err on the same words. */
function scramble(hash: number, seed: number): number {
  let h = Math.imul(hash ^ seed, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}

/** The first bit looked at for a hash, before the mask. The same for every filter, so it is worked out once for several. */
export const probeOf = (hash: number): number => scramble(hash, 0x9e3779b1);
/** How far the next bit lies from the last. */
export const strideOf = (hash: number): number => scramble(hash, 0x7f4a7c15) | 1;

export const mayContain = (bloom: Bloom, hash: number): boolean => holds(bloom, probeOf(hash), strideOf(hash));

/** `mayContain` for a hash whose `probeOf` and `strideOf` are known. */
export function holds({ bits, mask }: Bloom, first: number, stride: number): boolean {
  let probe = first;
  for (let i = 0; i < PROBES; i++) {
    const bit = probe & mask;
    if ((bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
    probe = (probe + stride) >>> 0;
  }
  return true;
}

/** Builds a filter of `2 ** log2Bits` bits. Used when the lexicon is made, not when it is read. */
export function buildBloom(hashes: Iterable<number>, log2Bits: number): Bloom {
  const bloom = { bits: new Uint8Array(2 ** (log2Bits - 3)), mask: 2 ** log2Bits - 1 };
  for (const hash of hashes) {
    let probe = probeOf(hash);
    const step = strideOf(hash);
    for (let i = 0; i < PROBES; i++) {
      const bit = probe & bloom.mask;
      bloom.bits[bit >>> 3]! |= 1 << (bit & 7);
      probe = (probe + step) >>> 0;
    }
  }
  return bloom;
}
