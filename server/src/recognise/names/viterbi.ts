import { isBegin, LABELS, OUTSIDE } from './labels';
import { STRIDE } from './model';
import { NEVER, OPEN_STRIDE, spreadOf, type Transitions } from './transitions';

/**
 * Writes the likeliest labels of a window of `length` tokens, `STRIDE` scores a token, into `labels`. True where one of them is of a name.
 * O(length).
 */
export type Viterbi = (scores: Int32Array, length: number, labels: Uint8Array) => boolean;

/** The greater of two numbers that are less than 2^31 apart. Without a branch, since none can tell which it is. */
function greater(a: number, b: number): number {
  const less = (a - b) | 0;
  return (a - (less & (less >> 31))) | 0;
}

/**
 * Viterbi over windows of up to `longest` tokens. A label so far behind the best that no transition could make up for it is not looked at
 * again. Only how good the best way to a label is, is kept; which way that was is worked out once more going back, for the one label taken.
 */
export function viterbiOf(transitions: Transitions<Int32Array>, longest: number): Viterbi {
  const { into, outOf, opening, goingOn } = transitions;
  const best = new Int32Array(longest * STRIDE);
  const spread = spreadOf(transitions);

  /** The label of the token at `back` on the best way to `label`. */
  function before(label: number, back: number): number {
    if (label !== OUTSIDE && !isBegin(label))
      return best[back + label]! + goingOn[label]! > best[back + label - 1]! + goingOn[label - 1]! ? label : label - 1;
    const open = (label + 1) >> 1;
    let from = OUTSIDE;
    let winner = NEVER;
    for (let a = 0; a < LABELS; a++) {
      const value = best[back + a]! + opening[a * OPEN_STRIDE + open]!;
      if (value > winner) {
        winner = value;
        from = a;
      }
    }
    return from;
  }

  return (scores, length, labels) => {
    for (let y = 0; y < LABELS; y++) best[y] = into[y]! + scores[y]!;
    for (let t = 1; t < length; t++) {
      const row = t * STRIDE;
      const back = row - STRIDE;
      let top = best[back]!;
      for (let a = 1; a < LABELS; a++) top = greater(top, best[back + a]!);
      const least = top - spread;
      let o = NEVER;
      let p = NEVER;
      let q = NEVER;
      let r = NEVER;
      let s = NEVER;
      let u = NEVER;
      let v = NEVER;
      for (let a = 0; a < LABELS; a++) {
        const value = best[back + a]!;
        if (value < least) continue;
        const from = a * OPEN_STRIDE;
        o = greater(o, value + opening[from]!);
        p = greater(p, value + opening[from + 1]!);
        q = greater(q, value + opening[from + 2]!);
        r = greater(r, value + opening[from + 3]!);
        s = greater(s, value + opening[from + 4]!);
        u = greater(u, value + opening[from + 5]!);
        v = greater(v, value + opening[from + 6]!);
      }
      best[row] = o + scores[row]!;
      best[row + 1] = p + scores[row + 1]!;
      best[row + 3] = q + scores[row + 3]!;
      best[row + 5] = r + scores[row + 5]!;
      best[row + 7] = s + scores[row + 7]!;
      best[row + 9] = u + scores[row + 9]!;
      best[row + 11] = v + scores[row + 11]!;
      for (let begin = 1; begin < LABELS; begin += 2)
        best[row + begin + 1] =
          greater(best[back + begin]! + goingOn[begin]!, best[back + begin + 1]! + goingOn[begin + 1]!) +
          scores[row + begin + 1]!;
    }
    let label = OUTSIDE;
    let winner = NEVER;
    const end = (length - 1) * STRIDE;
    for (let y = 0; y < LABELS; y++) {
      const value = best[end + y]! + outOf[y]!;
      if (value > winner) {
        winner = value;
        label = y;
      }
    }
    let named = false;
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      if (label !== OUTSIDE) named = true;
      if (t > 0) label = before(label, (t - 1) * STRIDE);
    }
    return named;
  };
}
