import { featuresOf, MAX_FEATURES } from './features';
import { beginLabel, insideLabel, isBegin, LABELS, OUTSIDE, typeOfLabel } from './labels';
import { bucketOf, type Model, STRIDE, tagOf } from './model';
import type { Signals } from './signals';
import { Mark } from './windows';

/** A name as tokens `[from, to)`. `type` is an index into `TYPES`. */
export interface TaggedName {
  from: number;
  to: number;
  type: number;
  /** The least posterior of the type over the name's tokens, 0 to 1. */
  confidence: number;
  sentence: number;
}

/** Room for the windows of one article; grows to the longest window. */
interface Scratch {
  scores: Float32Array;
  best: Float32Array;
  from: Uint8Array;
  forward: Float64Array;
  backward: Float64Array;
}

const scratchFor = (length: number): Scratch => ({
  scores: new Float32Array(length * STRIDE),
  best: new Float32Array(length * STRIDE),
  from: new Uint8Array(length * STRIDE),
  forward: new Float64Array(length * STRIDE),
  backward: new Float64Array(length * STRIDE),
});

/** A run of more candidates than any sentence has is no prose: it is passed over, and costs nothing. */
const LONGEST_WINDOW = 200;

/** Tags every window of candidates of the article, in text order. O(candidates). */
export function tagNames(signals: Signals, model: Model): TaggedName[] {
  const { sentences } = signals.reading;
  const { marks } = signals;
  const names: TaggedName[] = [];
  const scratch = scratchFor(LONGEST_WINDOW);
  const features = new Uint32Array(MAX_FEATURES);
  const exponents = new Float64Array(LABELS * LABELS);
  for (let i = 0; i < exponents.length; i++) exponents[i] = Math.exp(model.transitions[i]! * model.scale);
  for (let s = 0; s < sentences.count; s++) {
    const to = sentences.firstToken[s + 1]!;
    let i = sentences.firstToken[s]!;
    const from = i;
    while (i < to) {
      if (marks[i] === Mark.None) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && marks[end] !== Mark.None) end++;
      if (end - i > LONGEST_WINDOW) {
        i = end;
        continue;
      }
      for (let t = i; t < end; t++) {
        const n = featuresOf(signals, s, from, to, t, features);
        scoreToken(model, features, n, scratch.scores, (t - i) * STRIDE);
      }
      decode(model, exponents, scratch, end - i, i, s, names);
      i = end;
    }
  }
  return names;
}

/** Adds up the rows of the features that the model knows. */
function scoreToken(model: Model, features: Uint32Array, count: number, scores: Float32Array, at: number): void {
  const { tags, rows, bucketMask } = model;
  scores.fill(0, at, at + LABELS);
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    const tag = tagOf(hash);
    let slot = bucketOf(hash, bucketMask);
    if (tags[slot] !== tag) {
      slot++;
      if (tags[slot] !== tag) continue;
    }
    const row = slot * STRIDE;
    for (let y = 0; y < LABELS; y++) scores[at + y]! += rows[row + y]!;
  }
}

/** Viterbi for the labels, forward-backward for how sure they are. A window has `OUTSIDE` before and after it. */
function decode(
  model: Model,
  exponents: Float64Array,
  { scores, best, from, forward, backward }: Scratch,
  length: number,
  firstToken: number,
  sentence: number,
  names: TaggedName[],
): void {
  const { transitions, scale } = model;
  for (let t = 0; t < length; t++) {
    const row = t * STRIDE;
    let sum = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) if (scores[row + y]! > top) top = scores[row + y]!;
    for (let y = 0; y < LABELS; y++) {
      const score = scores[row + y]!;
      let reach = 0;
      let winner = Number.NEGATIVE_INFINITY;
      let before = OUTSIDE;
      if (t === 0) {
        winner = transitions[y]!;
        reach = exponents[y]!;
      } else {
        const back = row - STRIDE;
        for (let a = 0; a < LABELS; a++) {
          const value = best[back + a]! + transitions[a * LABELS + y]!;
          if (value > winner) {
            winner = value;
            before = a;
          }
          reach += forward[back + a]! * exponents[a * LABELS + y]!;
        }
      }
      best[row + y] = winner + score;
      from[row + y] = before;
      const mass = reach * Math.exp((score - top) * scale);
      forward[row + y] = mass;
      sum += mass;
    }
    for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
  }
  for (let t = length - 1; t >= 0; t--) {
    const row = t * STRIDE;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let mass = 0;
      if (t === length - 1) mass = exponents[y * LABELS + OUTSIDE]!;
      else {
        for (let b = 0; b < LABELS; b++) mass += exponents[y * LABELS + b]! * backward[row + STRIDE + b]!;
      }
      backward[row + y] = mass;
      sum += mass;
    }
    // `backward` keeps the mass that flows into the token from its right, times the token's own score: what the one before needs.
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) if (scores[row + y]! > top) top = scores[row + y]!;
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      const mass = backward[row + y]! / sum;
      forward[row + y]! *= mass;
      total += forward[row + y]!;
      backward[row + y] = mass * Math.exp((scores[row + y]! - top) * scale);
    }
    for (let y = 0; y < LABELS; y++) forward[row + y]! /= total;
  }
  let label = OUTSIDE;
  let winner = Number.NEGATIVE_INFINITY;
  const last = (length - 1) * STRIDE;
  for (let y = 0; y < LABELS; y++) {
    const value = best[last + y]! + transitions[y * LABELS + OUTSIDE]!;
    if (value > winner) {
      winner = value;
      label = y;
    }
  }
  const begun = names.length;
  let end = 0;
  let confidence = 1;
  for (let t = length - 1; t >= 0; t--) {
    const row = t * STRIDE;
    if (label !== OUTSIDE) {
      const type = typeOfLabel(label);
      if (end === 0) end = t + 1;
      confidence = Math.min(confidence, forward[row + beginLabel(type)]! + forward[row + insideLabel(type)]!);
      if (isBegin(label)) {
        names.push({ from: firstToken + t, to: firstToken + end, type, confidence, sentence });
        end = 0;
        confidence = 1;
      }
    }
    label = from[row + label]!;
  }
  for (let i = begun, j = names.length - 1; i < j; i++, j--) {
    const swap = names[i]!;
    names[i] = names[j]!;
    names[j] = swap;
  }
}
