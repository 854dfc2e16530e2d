import { insideLabel, isBegin, OUTSIDE, typeOfLabel } from './labels';
import type { Model } from './model';
import { posteriorsOf } from './posteriors';
import { OPEN_LABELS, oddsOf, spreadOf, transitionsOf } from './transitions';
import { viterbiOf } from './viterbi';

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

/** A difference of scores is looked up in two steps: so many low bits, and the rest. The tables stay small enough to be near. */
const FINE_BITS = 6;
const FINE = 1 << FINE_BITS;

/**
 * Viterbi for the labels, forward-backward for how sure they are, over windows of up to `longest` tokens whose scores are at most
 * `furthest` apart. A window has `OUTSIDE` before and after it. All room is taken once; how sure a window without names is, nobody asks.
 */
export function decoderOf(model: Model, longest: number, furthest: number): Decoder {
  const { scale } = model;
  const transitions = transitionsOf(model);
  const labels = new Uint8Array(longest);
  /** By token of a name: the posterior of its type. */
  const sure = new Float64Array(longest);
  /** Into a label and out of it, where a window has one token. */
  const alone = transitions.into.map((weight, label) => weight + transitions.outOf[label]!);
  const fine = Float64Array.from({ length: FINE }, (_, below) => Math.exp(-below * scale));
  const coarse = Float64Array.from({ length: ((furthest + 2 * spreadOf(transitions)) >> FINE_BITS) + 1 }, (_, k) =>
    Math.exp(-k * FINE * scale),
  );
  /** The mass of a label so far below another, in parts of the other's. */
  const shareOf = (below: number): number => coarse[below >> FINE_BITS]! * fine[below & (FINE - 1)]!;
  const viterbi = viterbiOf(transitions, longest);
  const posteriors = posteriorsOf(oddsOf(transitions, scale), shareOf, longest);

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
    if (!viterbi(scores, length, labels)) return;
    posteriors(scores, length, labels, sure);
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
