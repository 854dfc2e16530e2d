import { decoderOf, type TaggedName } from './decode';
import { featuresOf, MAX_FEATURES } from './features';
import { LABELS } from './labels';
import { bucketOf, type Model, STRIDE, tagOf } from './model';
import type { Signals } from './signals';
import { Mark } from './windows';

export type { TaggedName } from './decode';

/** Tags every window of candidates of an article, in text order. O(candidates). */
export type Tagger = (signals: Signals) => TaggedName[];

/** A run of more candidates than any sentence has is no prose: it is passed over, and costs nothing. */
const LONGEST_WINDOW = 200;

/** Two labels share a lane of 32 bits: sixteen for each hold the sum of every feature a token can have. */
const LANES = 7;
/** Lanes a slot, so that one is found by a shift. */
const LANE_STRIDE = 8;

/** The tagger that a model makes. Its room is taken once and used for every article. */
export function taggerOf(model: Model): Tagger {
  const { tags, bucketMask } = model;
  const lanes = lanesOf(model);
  const features = new Uint32Array(MAX_FEATURES);
  const scores = new Int32Array(LONGEST_WINDOW * STRIDE);
  const decode = decoderOf(model, LONGEST_WINDOW);

  /** Adds up the rows of the features that the model knows, into `scores` from `at`. */
  function scoreToken(count: number, at: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let n = 0; n < count; n++) {
      const hash = features[n]!;
      const tag = tagOf(hash);
      let slot = bucketOf(hash, bucketMask);
      if (tags[slot] !== tag) {
        slot++;
        if (tags[slot] !== tag) continue;
      }
      const row = slot * LANE_STRIDE;
      a = (a + lanes[row]!) | 0;
      b = (b + lanes[row + 1]!) | 0;
      c = (c + lanes[row + 2]!) | 0;
      d = (d + lanes[row + 3]!) | 0;
      e = (e + lanes[row + 4]!) | 0;
      f = (f + lanes[row + 5]!) | 0;
      g = (g + lanes[row + 6]!) | 0;
    }
    unfold(a, at);
    unfold(b, at + 2);
    unfold(c, at + 4);
    unfold(d, at + 6);
    unfold(e, at + 8);
    unfold(f, at + 10);
    unfold(g, at + 12);
  }

  function unfold(lane: number, at: number): void {
    const low = (lane << 16) >> 16;
    scores[at] = low;
    scores[at + 1] = (lane - low) >> 16;
  }

  return (signals) => {
    const { sentences } = signals.reading;
    const { marks } = signals;
    const names: TaggedName[] = [];
    for (let s = 0; s < sentences.count; s++) {
      const from = sentences.firstToken[s]!;
      const to = sentences.firstToken[s + 1]!;
      for (let i = from; i < to; ) {
        if (marks[i] === Mark.None) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < to && marks[end] !== Mark.None) end++;
        if (end - i <= LONGEST_WINDOW) {
          for (let t = i; t < end; t++) scoreToken(featuresOf(signals, s, from, to, t, features), (t - i) * STRIDE);
          decode(scores, end - i, i, s, names);
        }
        i = end;
      }
    }
    return names;
  };
}

/** The rows of the model, two labels to a lane: the even one in the lower half. */
function lanesOf({ tags, rows }: Model): Int32Array {
  const lanes = new Int32Array(tags.length * LANE_STRIDE);
  for (let slot = 0; slot < tags.length; slot++) {
    if (tags[slot] === 0) continue;
    for (let lane = 0; lane < LANES; lane++) {
      const label = slot * STRIDE + 2 * lane;
      lanes[slot * LANE_STRIDE + lane] = (rows[label]! + (2 * lane + 1 < LABELS ? rows[label + 1]! << 16 : 0)) | 0;
    }
  }
  return lanes;
}
