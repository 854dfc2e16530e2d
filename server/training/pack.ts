/** Packs a trained field into the product's table: the heaviest features, two slots a bucket, weights in signed bytes. */
import { isBegin, LABELS, OUTSIDE, TYPES, typeOfLabel } from '../src/recognise/names/labels';
import { bucketOf, type Model, RAISED, STRIDE, tagOf } from '../src/recognise/names/model';
import type { EntityType } from '../src/recognise/types';
import type { Crf } from './crf';

/**
 * Log odds taken from beginning a work or a name of another kind: where the tagger wavers, a person, organisation or place is the better
 * guess, since the training text (encyclopedias) has more works and terms than news has.
 */
const RELUCTANCE = 0.55;
const SELDOM: readonly EntityType[] = ['WORK', 'OTHER'];

export function packModel(crf: Crf, hashes: readonly number[], log2Buckets: number, most: number): Model {
  const mask = (1 << log2Buckets) - 1;
  const heft = (id: number): number => {
    let low = 0;
    let high = 0;
    for (let y = 0; y < LABELS; y++) {
      const weight = crf.weights[id * LABELS + y]!;
      low = Math.min(low, weight);
      high = Math.max(high, weight);
    }
    return high - low;
  };
  const ranked = hashes
    .map((_, id) => ({ id, weight: heft(id) }))
    .filter(({ weight }) => weight > 0.02)
    .sort((a, b) => b.weight - a.weight);
  const kept = ranked.slice(0, most);
  const largest = ranked.length > 0 ? ranked[Math.floor(ranked.length / 2000)]!.weight : 1;
  const scale = Math.min(4, largest) / 127;
  const slots = 2 << log2Buckets;
  const tags = new Uint16Array(slots);
  const rows = new Uint8Array(slots * STRIDE).fill(RAISED);
  let crowded = 0;
  for (const { id } of kept) {
    const hash = hashes[id]!;
    let slot = bucketOf(hash, mask);
    if (tags[slot] !== 0) slot++;
    if (tags[slot] !== 0 || tags[slot - 1] === tagOf(hash)) {
      crowded++;
      continue;
    }
    tags[slot] = tagOf(hash);
    for (let y = 0; y < LABELS; y++) {
      rows[slot * STRIDE + y] =
        RAISED + Math.max(-127, Math.min(127, Math.round(crf.weights[id * LABELS + y]! / scale)));
    }
  }
  console.log(
    `${ranked.length} features weigh something, ${kept.length} kept, ${crowded} of them crowded out, scale ${scale}`,
  );
  return {
    bucketMask: mask,
    tags,
    rows,
    transitions: Float32Array.from(crf.transitions, (weight, at) => (weight - reluctance(at % LABELS)) / scale),
    scale,
  };
}

const reluctance = (label: number): number =>
  label !== OUTSIDE && isBegin(label) && SELDOM.includes(TYPES[typeOfLabel(label)]!) ? RELUCTANCE : 0;
