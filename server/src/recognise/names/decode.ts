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

/** Room for what the open labels are given, a label. */
const OPEN_STRIDE = 8;

/** Masses this small are raised before they run out of digits. */
const VANISHING = 1e-100;

/** A label whose share of a token's mass is below this changes how sure a name is in the sixth place at most, and is left out. */
const NEGLIGIBLE = 1e-6;

/** A difference of scores is looked up in two steps: so many low bits, and the rest. The tables stay small enough to be near. */
const FINE_BITS = 6;
const FINE = 1 << FINE_BITS;

/**
 * Viterbi for the labels, forward-backward for how sure they are, over windows of up to `longest` tokens whose scores are at most
 * `furthest` apart. A window has `OUTSIDE` before and after it. All room is taken once; how sure a window without names is, nobody asks.
 */
export function decoderOf({ transitions, scale }: Model, longest: number, furthest: number): Decoder {
  const best = new Float64Array(longest * STRIDE);
  const from = new Uint8Array(longest * STRIDE);
  const forward = new Float64Array(longest * STRIDE);
  const masses = new Float64Array(longest * STRIDE);
  const labels = new Uint8Array(longest);
  /** By token of a name: the posterior of its type. */
  const sure = new Float64Array(longest);
  const live = new Uint8Array(LABELS);
  const reach = new Float64Array(LABELS);
  const ahead = new Float64Array(LABELS);
  const spread = spreadOf(transitions);
  /** Into a label and out of it, where a window has one token. */
  const alone = Float64Array.from({ length: LABELS }, (_, y) => transitions[y]! + transitions[y * LABELS + OUTSIDE]!);
  const exponents = Float64Array.from(transitions, (weight) => Math.exp(weight * scale));
  /** From each label into the open ones, `OPEN_STRIDE` a label; into the label that goes on with it; into a window, and out of it. */
  const opened = new Float64Array(LABELS * OPEN_STRIDE);
  for (let y = 0; y < LABELS; y++) OPEN_LABELS.forEach((open, o) => (opened[y * OPEN_STRIDE + o] = exponents[y * LABELS + open]!));
  const insideOf = Uint8Array.from({ length: LABELS }, (_, y) => (y === OUTSIDE ? OUTSIDE : insideLabel(typeOfLabel(y))));
  const continued = Float64Array.from(insideOf, (inside, y) => (y === OUTSIDE ? 0 : exponents[y * LABELS + inside]!));
  const first = exponents.slice(0, LABELS);
  const last = Float64Array.from({ length: LABELS }, (_, y) => exponents[y * LABELS + OUTSIDE]!);
  const fine = Float64Array.from({ length: FINE }, (_, below) => Math.exp(-below * scale));
  const coarse = Float64Array.from({ length: ((furthest + 2 * spread) >> FINE_BITS) + 1 }, (_, k) =>
    Math.exp(-k * FINE * scale),
  );

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

  /** The mass of a label so far below another, in parts of the other's. */
  const shareOf = (below: number): number => coarse[below >> FINE_BITS]! * fine[below & (FINE - 1)]!;

  /** Each token's score of each label as a probability mass, the best one 1, into `masses`. */
  function weigh(scores: Int32Array, length: number): void {
    for (let row = 0; row < length * STRIDE; row += STRIDE) {
      let top = scores[row]!;
      for (let y = 1; y < LABELS; y++) if (scores[row + y]! > top) top = scores[row + y]!;
      for (let y = 0; y < LABELS; y++) {
        masses[row + y] = shareOf(top - scores[row + y]!);
      }
    }
  }

  /** What flows into each label from the token at `back`, whose masses sum to `sum`, into `reach`. The open labels by hand, in seven sums. */
  function reachFrom(back: number, sum: number): void {
    const least = sum * NEGLIGIBLE;
    let o = 0;
    let p = 0;
    let q = 0;
    let r = 0;
    let s = 0;
    let t = 0;
    let u = 0;
    for (let a = 0; a < LABELS; a++) {
      const mass = forward[back + a]!;
      if (mass <= least) continue;
      const row = a * OPEN_STRIDE;
      o += mass * opened[row]!;
      p += mass * opened[row + 1]!;
      q += mass * opened[row + 2]!;
      r += mass * opened[row + 3]!;
      s += mass * opened[row + 4]!;
      t += mass * opened[row + 5]!;
      u += mass * opened[row + 6]!;
    }
    reach[OUTSIDE] = o;
    reach[1] = p;
    reach[3] = q;
    reach[5] = r;
    reach[7] = s;
    reach[9] = t;
    reach[11] = u;
    for (let begin = 1; begin < LABELS; begin += 2)
      reach[begin + 1] = forward[back + begin]! * continued[begin]! + forward[back + begin + 1]! * continued[begin + 1]!;
  }

  /** What flows back into each label from the token whose masses are `ahead`, into `reach`. */
  function reachBack(): void {
    const o = ahead[OUTSIDE]!;
    const p = ahead[1]!;
    const q = ahead[3]!;
    const r = ahead[5]!;
    const s = ahead[7]!;
    const t = ahead[9]!;
    const u = ahead[11]!;
    for (let y = 0; y < LABELS; y++) {
      const row = y * OPEN_STRIDE;
      reach[y] =
        o * opened[row]! +
        p * opened[row + 1]! +
        q * opened[row + 2]! +
        r * opened[row + 3]! +
        s * opened[row + 4]! +
        t * opened[row + 5]! +
        u * opened[row + 6]! +
        ahead[insideOf[y]!]! * continued[y]!;
    }
  }

  /** The posterior of the type of each token that `labels` has in a name, into `sure`. */
  function posteriors(length: number): void {
    let sum = 0;
    for (let t = 0; t < length; t++) {
      const row = t * STRIDE;
      // Here and below not by `set`: for so few the call of a built-in costs more.
      if (t === 0) for (let y = 0; y < LABELS; y++) reach[y] = first[y]!;
      else reachFrom(row - STRIDE, sum);
      sum = 0;
      for (let y = 0; y < LABELS; y++) {
        const mass = reach[y]! * masses[row + y]!;
        forward[row + y] = mass;
        sum += mass;
      }
      if (sum < VANISHING) {
        for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
        sum = 1;
      }
    }
    for (let y = 0; y < LABELS; y++) reach[y] = last[y]!;
    for (let t = length - 1; t >= 0; t--) {
      const row = t * STRIDE;
      if (t < length - 1) reachBack();
      const label = labels[t]!;
      if (label !== OUTSIDE) {
        let total = 0;
        for (let y = 0; y < LABELS; y++) total += forward[row + y]! * reach[y]!;
        const begin = beginLabel(typeOfLabel(label));
        const of = forward[row + begin]! * reach[begin]! + forward[row + begin + 1]! * reach[begin + 1]!;
        sure[t] = of / total;
      }
      let top = 0;
      for (let y = 0; y < LABELS; y++) {
        const mass = reach[y]! * masses[row + y]!;
        ahead[y] = mass;
        top = mass > top ? mass : top;
      }
      if (top < VANISHING) for (let y = 0; y < LABELS; y++) ahead[y]! /= top;
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
      sum += shareOf(winner - alone[y]! - scores[y]!);
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
        confidence = Math.min(confidence, sure[end]!);
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
