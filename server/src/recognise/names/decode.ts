import { beginLabel, insideLabel, isBegin, LABELS, OUTSIDE, TYPES, typeOfLabel } from './labels';
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

/**
 * `name` with other borders, type or confidence. Written out, not spread: spread copies are objects of another make for the engine that
 * runs this, and code that meets several is slow.
 */
export const altered = (
  { from, to, type, confidence, sentence }: TaggedName,
  change: { readonly from?: number; readonly to?: number; readonly type?: number; readonly confidence?: number },
): TaggedName => ({
  from: change.from ?? from,
  to: change.to ?? to,
  type: change.type ?? type,
  confidence: change.confidence ?? confidence,
  sentence,
});

/** Finds the names of a window from its tokens' scores (`STRIDE` a token), and adds them to `names` in text order. O(length). */
export type Decoder = (
  scores: Int32Array,
  length: number,
  firstToken: number,
  sentence: number,
  names: TaggedName[],
) => void;

/** The labels that any label may come before: outside, and the beginnings. A label inside a name follows two alone. */
const OPEN_LABELS = Uint8Array.from([OUTSIDE, ...TYPES.map((_, type) => beginLabel(type))]);

/** A label whose share of a token's mass is below this changes how sure a name is in the sixth place at most, and is left out. */
const NEGLIGIBLE = 1e-6;

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
  const live = new Uint8Array(LABELS);
  const reach = new Float64Array(LABELS);
  const spread = spreadOf(transitions);
  /** Into a label and out of it, where a window has one token. */
  const alone = Float64Array.from({ length: LABELS }, (_, y) => transitions[y]! + transitions[y * LABELS + OUTSIDE]!);
  const exponents = Float64Array.from(transitions, (weight) => Math.exp(weight * scale));
  const tabled = Float64Array.from({ length: TABLED }, (_, below) => Math.exp(-below * scale));

  /**
   * The likeliest labels, into `labels`. True where one of them is of a name. A label so far behind the best that no transition could
   * make up for it is not looked at again.
   */
  function viterbi(scores: Int32Array, length: number): boolean {
    for (let y = 0; y < LABELS; y++) best[y] = transitions[y]! + scores[y]!;
    for (let t = 1; t < length; t++) {
      const row = t * STRIDE;
      const back = row - STRIDE;
      let top = best[back]!;
      for (let a = 1; a < LABELS; a++) if (best[back + a]! > top) top = best[back + a]!;
      let count = 0;
      for (let a = 0; a < LABELS; a++) if (best[back + a]! >= top - spread) live[count++] = a;
      for (let o = 0; o < OPEN_LABELS.length; o++) {
        const y = OPEN_LABELS[o]!;
        let winner = Number.NEGATIVE_INFINITY;
        let before = OUTSIDE;
        for (let k = 0; k < count; k++) {
          const a = live[k]!;
          const value = best[back + a]! + transitions[a * LABELS + y]!;
          if (value > winner) {
            winner = value;
            before = a;
          }
        }
        best[row + y] = winner + scores[row + y]!;
        from[row + y] = before;
      }
      for (let begin = 1; begin < LABELS; begin += 2) {
        const inside = begin + 1;
        const begun = best[back + begin]! + transitions[begin * LABELS + inside]!;
        const goes = best[back + inside]! + transitions[inside * LABELS + inside]!;
        best[row + inside] = Math.max(begun, goes) + scores[row + inside]!;
        from[row + inside] = goes > begun ? inside : begin;
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

  /** What flows into each label from the token at `back`, into `reach`. */
  function reachFrom(back: number): void {
    let count = 0;
    for (let a = 0; a < LABELS; a++) if (forward[back + a]! > NEGLIGIBLE) live[count++] = a;
    for (let o = 0; o < OPEN_LABELS.length; o++) {
      const y = OPEN_LABELS[o]!;
      let sum = 0;
      for (let k = 0; k < count; k++) sum += forward[back + live[k]!]! * exponents[live[k]! * LABELS + y]!;
      reach[y] = sum;
    }
    for (let begin = 1; begin < LABELS; begin += 2) {
      const inside = begin + 1;
      reach[inside] =
        forward[back + begin]! * exponents[begin * LABELS + inside]! +
        forward[back + inside]! * exponents[inside * LABELS + inside]!;
    }
  }

  /** What flows back into each label from the token at `ahead`, into `reach`. */
  function reachBack(ahead: number): void {
    let top = 0;
    for (let o = 0; o < OPEN_LABELS.length; o++) top = Math.max(top, backward[ahead + OPEN_LABELS[o]!]!);
    let count = 0;
    for (let o = 0; o < OPEN_LABELS.length; o++) {
      if (backward[ahead + OPEN_LABELS[o]!]! > top * NEGLIGIBLE) live[count++] = OPEN_LABELS[o]!;
    }
    for (let y = 0; y < LABELS; y++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += exponents[y * LABELS + live[k]!]! * backward[ahead + live[k]!]!;
      if (y !== OUTSIDE) {
        const inside = insideLabel(typeOfLabel(y));
        sum += exponents[y * LABELS + inside]! * backward[ahead + inside]!;
      }
      reach[y] = sum;
    }
  }

  /** The posterior of each label of each token, into `forward`. */
  function posteriors(length: number): void {
    for (let t = 0; t < length; t++) {
      const row = t * STRIDE;
      const back = row - STRIDE;
      let sum = 0;
      if (t === 0) for (let y = 0; y < LABELS; y++) reach[y] = exponents[y]!;
      else reachFrom(back);
      for (let y = 0; y < LABELS; y++) {
        const mass = reach[y]! * masses[row + y]!;
        forward[row + y] = mass;
        sum += mass;
      }
      for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
    }
    for (let t = length - 1; t >= 0; t--) {
      const row = t * STRIDE;
      let sum = 0;
      if (t === length - 1) for (let y = 0; y < LABELS; y++) reach[y] = exponents[y * LABELS + OUTSIDE]!;
      else reachBack(row + STRIDE);
      for (let y = 0; y < LABELS; y++) sum += reach[y]!;
      // `backward` keeps the mass that flows into the token from its right, times the token's own score: what the one before needs.
      let total = 0;
      for (let y = 0; y < LABELS; y++) {
        const mass = reach[y]! / sum;
        forward[row + y]! *= mass;
        total += forward[row + y]!;
        backward[row + y] = mass * masses[row + y]!;
      }
      for (let y = 0; y < LABELS; y++) forward[row + y]! /= total;
    }
  }

  /** A window of one token: what begins a name there, or nothing does. */
  function single(scores: Int32Array, token: number, sentence: number, names: TaggedName[]): void {
    let label = OUTSIDE;
    let winner = Number.NEGATIVE_INFINITY;
    for (let o = 0; o < OPEN_LABELS.length; o++) {
      const y = OPEN_LABELS[o]!;
      const value = alone[y]! + scores[y]!;
      if (value > winner) {
        winner = value;
        label = y;
      }
    }
    if (label === OUTSIDE) return;
    let sum = 0;
    for (let o = 0; o < OPEN_LABELS.length; o++) {
      const y = OPEN_LABELS[o]!;
      sum += Math.exp((alone[y]! + scores[y]! - winner) * scale);
    }
    names.push({ from: token, to: token + 1, type: typeOfLabel(label), confidence: 1 / sum, sentence });
  }

  return (scores, length, firstToken, sentence, names) => {
    if (length === 1) {
      single(scores, firstToken, sentence, names);
      return;
    }
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

/** How far apart two transitions into one open label can be. */
function spreadOf(transitions: Float32Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let before = 0; before < LABELS; before++) {
    for (const label of OPEN_LABELS) {
      least = Math.min(least, transitions[before * LABELS + label]!);
      most = Math.max(most, transitions[before * LABELS + label]!);
    }
  }
  return most - least;
}
