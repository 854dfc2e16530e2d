import { beginLabel, insideLabel, isBegin, LABELS, mayFollow, OUTSIDE, typeOfLabel } from './labels';
import { type Model, STRIDE } from './model';

/** A name as tokens `[from, to)`. `type` is an index into `TYPES`. */
export interface TaggedName {
  from: number;
  to: number;
  type: number;
  /** The least posterior of the type over the name's tokens, 0 to 1. */
  confidence: number;
  sentence: number;
}

/** Finds the names of a window from its tokens' scores (`STRIDE` a token), and adds them to `names` in text order. O(length). */
export type Decoder = (
  scores: Int32Array,
  length: number,
  firstToken: number,
  sentence: number,
  names: TaggedName[],
) => void;

/** The labels that may come before each label, and those that may come after it: eight of thirteen at most. */
const BEFORE = Array.from({ length: LABELS }, (_, y) => allowed((a) => mayFollow(a, y)));
const AFTER = Array.from({ length: LABELS }, (_, y) => allowed((b) => mayFollow(y, b)));

function allowed(test: (label: number) => boolean): Uint8Array {
  return Uint8Array.from(Array.from({ length: LABELS }, (_, label) => label).filter(test));
}

/** Scores differ by less than this nearly always; beyond, the exponential is worked out. */
const TABLED = 1 << 12;

/**
 * Viterbi for the labels, forward-backward for how sure they are, over windows of up to `longest` tokens. A window has `OUTSIDE` before
 * and after it. All room is taken once; how sure a window without names is, nobody asks.
 */
export function decoderOf({ transitions, scale }: Model, longest: number): Decoder {
  const best = new Float64Array(longest * STRIDE);
  const from = new Uint8Array(longest * STRIDE);
  const forward = new Float64Array(longest * STRIDE);
  const backward = new Float64Array(longest * STRIDE);
  const masses = new Float64Array(longest * STRIDE);
  const labels = new Uint8Array(longest);
  const exponents = Float64Array.from(transitions, (weight) => Math.exp(weight * scale));
  const tabled = Float64Array.from({ length: TABLED }, (_, below) => Math.exp(-below * scale));

  /** The likeliest labels, into `labels`. True where one of them is of a name. */
  function viterbi(scores: Int32Array, length: number): boolean {
    for (let y = 0; y < LABELS; y++) best[y] = transitions[y]! + scores[y]!;
    for (let t = 1; t < length; t++) {
      const row = t * STRIDE;
      const back = row - STRIDE;
      for (let y = 0; y < LABELS; y++) {
        const options = BEFORE[y]!;
        let winner = Number.NEGATIVE_INFINITY;
        let before = OUTSIDE;
        for (let k = 0; k < options.length; k++) {
          const a = options[k]!;
          const value = best[back + a]! + transitions[a * LABELS + y]!;
          if (value > winner) {
            winner = value;
            before = a;
          }
        }
        best[row + y] = winner + scores[row + y]!;
        from[row + y] = before;
      }
    }
    const last = (length - 1) * STRIDE;
    let label = OUTSIDE;
    let winner = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) {
      const value = best[last + y]! + transitions[y * LABELS + OUTSIDE]!;
      if (value > winner) {
        winner = value;
        label = y;
      }
    }
    let named = false;
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      if (label !== OUTSIDE) named = true;
      label = from[t * STRIDE + label]!;
    }
    return named;
  }

  /** Each token's score of each label as a probability mass, the best one 1, into `masses`. */
  function weigh(scores: Int32Array, length: number): void {
    for (let t = 0; t < length; t++) {
      const row = t * STRIDE;
      let top = scores[row]!;
      for (let y = 1; y < LABELS; y++) if (scores[row + y]! > top) top = scores[row + y]!;
      for (let y = 0; y < LABELS; y++) {
        const below = top - scores[row + y]!;
        masses[row + y] = below < TABLED ? tabled[below]! : Math.exp(-below * scale);
      }
    }
  }

  /** The posterior of each label of each token, into `forward`. */
  function posteriors(length: number): void {
    for (let t = 0; t < length; t++) {
      const row = t * STRIDE;
      const back = row - STRIDE;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let reach = 0;
        if (t === 0) reach = exponents[y]!;
        else {
          const options = BEFORE[y]!;
          for (let k = 0; k < options.length; k++) {
            const a = options[k]!;
            reach += forward[back + a]! * exponents[a * LABELS + y]!;
          }
        }
        const mass = reach * masses[row + y]!;
        forward[row + y] = mass;
        sum += mass;
      }
      for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
    }
    for (let t = length - 1; t >= 0; t--) {
      const row = t * STRIDE;
      const ahead = row + STRIDE;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let mass = 0;
        if (t === length - 1) mass = exponents[y * LABELS + OUTSIDE]!;
        else {
          const options = AFTER[y]!;
          for (let k = 0; k < options.length; k++) {
            const b = options[k]!;
            mass += exponents[y * LABELS + b]! * backward[ahead + b]!;
          }
        }
        backward[row + y] = mass;
        sum += mass;
      }
      // `backward` keeps the mass that flows into the token from its right, times the token's own score: what the one before needs.
      let total = 0;
      for (let y = 0; y < LABELS; y++) {
        const mass = backward[row + y]! / sum;
        forward[row + y]! *= mass;
        total += forward[row + y]!;
        backward[row + y] = mass * masses[row + y]!;
      }
      for (let y = 0; y < LABELS; y++) forward[row + y]! /= total;
    }
  }

  return (scores, length, firstToken, sentence, names) => {
    if (!viterbi(scores, length)) return;
    weigh(scores, length);
    posteriors(length);
    for (let t = 0; t < length; t++) {
      const label = labels[t]!;
      if (!isBegin(label)) continue;
      const type = typeOfLabel(label);
      let confidence = 1;
      let end = t;
      do {
        const row = end * STRIDE;
        confidence = Math.min(confidence, forward[row + beginLabel(type)]! + forward[row + insideLabel(type)]!);
        end++;
      } while (end < length && labels[end] === insideLabel(type));
      names.push({ from: firstToken + t, to: firstToken + end, type, confidence, sentence });
    }
  };
}
