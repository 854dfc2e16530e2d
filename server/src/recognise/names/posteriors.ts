import { beginLabel, insideLabel, LABELS, OUTSIDE, typeOfLabel } from './labels';
import { STRIDE } from './model';
import { OPEN_STRIDE, type Transitions } from './transitions';

/**
 * Writes, for each token of a window of `length` tokens that `labels` has in a name, the posterior of its type into `sure`. `STRIDE` scores a
 * token. O(length).
 */
export type Posteriors = (scores: Int32Array, length: number, labels: Uint8Array, sure: Float64Array) => void;

/** A label whose share of a token's mass is below this changes how sure a name is in the sixth place at most, and is left out. */
const NEGLIGIBLE = 1e-6;

/** Masses are brought back to 1 before they grow or shrink so far that products of two run out of digits. */
const LEAST = 1e-30;
const MOST = 1e30;

/** The label that goes on with a name. */
const INSIDE = Uint8Array.from({ length: LABELS }, (_, y) => (y === OUTSIDE ? OUTSIDE : insideLabel(typeOfLabel(y))));

/** Forward-backward over windows of up to `longest` tokens. `shareOf` gives the odds of a score so far below another. */
export function posteriorsOf(
  { into, outOf, opening, goingOn }: Transitions<Float64Array>,
  shareOf: (below: number) => number,
  longest: number,
): Posteriors {
  const forward = new Float64Array(longest * STRIDE);
  const masses = new Float64Array(longest * STRIDE);
  const reach = new Float64Array(LABELS);
  const ahead = new Float64Array(LABELS);

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
      o += mass * opening[row]!;
      p += mass * opening[row + 1]!;
      q += mass * opening[row + 2]!;
      r += mass * opening[row + 3]!;
      s += mass * opening[row + 4]!;
      t += mass * opening[row + 5]!;
      u += mass * opening[row + 6]!;
    }
    reach[OUTSIDE] = o;
    reach[1] = p;
    reach[3] = q;
    reach[5] = r;
    reach[7] = s;
    reach[9] = t;
    reach[11] = u;
    for (let begin = 1; begin < LABELS; begin += 2)
      reach[begin + 1] = forward[back + begin]! * goingOn[begin]! + forward[back + begin + 1]! * goingOn[begin + 1]!;
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
        o * opening[row]! +
        p * opening[row + 1]! +
        q * opening[row + 2]! +
        r * opening[row + 3]! +
        s * opening[row + 4]! +
        t * opening[row + 5]! +
        u * opening[row + 6]! +
        ahead[INSIDE[y]!]! * goingOn[y]!;
    }
  }

  return (scores, length, labels, sure) => {
    weigh(scores, length);
    let sum = 0;
    for (let t = 0; t < length; t++) {
      const row = t * STRIDE;
      // Here and below not by `set`: for so few the call of a built-in costs more.
      if (t === 0) for (let y = 0; y < LABELS; y++) reach[y] = into[y]!;
      else reachFrom(row - STRIDE, sum);
      sum = 0;
      for (let y = 0; y < LABELS; y++) {
        const mass = reach[y]! * masses[row + y]!;
        forward[row + y] = mass;
        sum += mass;
      }
      if (sum < LEAST || sum > MOST) {
        for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
        sum = 1;
      }
    }
    for (let y = 0; y < LABELS; y++) reach[y] = outOf[y]!;
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
        if (mass > top) top = mass;
      }
      if (top < LEAST || top > MOST) for (let y = 0; y < LABELS; y++) ahead[y]! /= top;
    }
  };
}
