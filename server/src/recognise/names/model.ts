import { LABELS, mayFollow } from './labels';

/**
 * The tagger's weights: a hashed table of feature rows. A feature lives in one of the two slots of its bucket, known by 16 further bits of
 * its hash, so that a feature never seen in training finds nothing rather than another's weights.
 */
export interface Model {
  readonly bucketMask: number;
  readonly tags: Uint16Array;
  /** `STRIDE` weights a slot, each raised by `RAISED`, so that they add up without a sign. */
  readonly rows: Uint8Array;
  /** `before * LABELS + label`, in the unit of the rows; minus infinity where `label` may not follow. */
  readonly transitions: Float32Array;
  /** What one unit of weight is in log odds. */
  readonly scale: number;
}

export const STRIDE = 16;
export const RAISED = 128;
const MAGIC = 0x4e;

/** The slot pair of a feature hash. */
export const bucketOf = (hash: number, mask: number): number => (hash & mask) << 1;
/** The bits by which a slot knows its feature; never 0, which marks an empty slot. */
export const tagOf = (hash: number): number => (hash >>> 16) | 1;

/**
 * Reads a model: magic, log2 of buckets, scale (float32), transitions (int16), then for each slot in use the distance from the last one
 * (bytes, 255 continues), its tag, a mask of labels and a weight for each label of the mask. O(bytes).
 */
export function readModel(bytes: Uint8Array): Model {
  if (bytes[0] !== MAGIC) throw new Error('not a name tagger');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const log2Buckets = bytes[1]!;
  const slots = 2 << log2Buckets;
  const tags = new Uint16Array(slots);
  const rows = new Uint8Array(slots * STRIDE).fill(RAISED);
  const transitions = new Float32Array(LABELS * LABELS);
  let at = 6;
  for (let i = 0; i < transitions.length; i++, at += 2) {
    transitions[i] = mayFollow(Math.floor(i / LABELS), i % LABELS) ? view.getInt16(at, true) : Number.NEGATIVE_INFINITY;
  }
  let slot = -1;
  while (at < bytes.length) {
    let gap = bytes[at++]!;
    slot += gap;
    while (gap === 255) {
      gap = bytes[at++]!;
      slot += gap;
    }
    tags[slot] = bytes[at]! | (bytes[at + 1]! << 8);
    const mask = bytes[at + 2]! | (bytes[at + 3]! << 8);
    at += 4;
    // The sign bit turned is `RAISED` added.
    for (let left = mask; left !== 0; left &= left - 1) {
      rows[slot * STRIDE + 31 - Math.clz32(left & -left)] = bytes[at++]! ^ RAISED;
    }
  }
  return { bucketMask: (1 << log2Buckets) - 1, tags, rows, transitions, scale: view.getFloat32(2, true) };
}

/** Writes what `readModel` reads. */
export function writeModel(model: Model): Uint8Array {
  const { tags, rows, transitions, scale, bucketMask } = model;
  const out: number[] = [MAGIC, Math.log2(bucketMask + 1)];
  const head = new DataView(new ArrayBuffer(4));
  head.setFloat32(0, scale, true);
  for (let i = 0; i < 4; i++) out.push(head.getUint8(i));
  for (const weight of transitions) {
    const value = Number.isFinite(weight) ? Math.round(weight) & 0xffff : 0;
    out.push(value & 255, value >> 8);
  }
  let last = -1;
  for (let slot = 0; slot < tags.length; slot++) {
    const tag = tags[slot]!;
    if (tag === 0) continue;
    let gap = slot - last;
    for (; gap >= 255; gap -= 255) out.push(255);
    out.push(gap);
    last = slot;
    const row = rows.subarray(slot * STRIDE, slot * STRIDE + LABELS);
    const mask = row.reduce((bits, weight, label) => (weight === RAISED ? bits : bits | (1 << label)), 0);
    out.push(tag & 255, tag >> 8, mask & 255, mask >> 8);
    for (const weight of row) if (weight !== RAISED) out.push(weight ^ RAISED);
  }
  return Uint8Array.from(out);
}
