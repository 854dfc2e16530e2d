import { beginLabel, insideLabel, LABELS, OUTSIDE, TYPES, typeOfLabel } from './labels';
import type { Model } from './model';

/** The labels that any label may come before: outside, and the beginnings. A label inside a name follows two alone. */
export const OPEN_LABELS: readonly number[] = [OUTSIDE, ...TYPES.map((_, type) => beginLabel(type))];

/** Room for what a label has for each open one. */
export const OPEN_STRIDE = 8;

/** Less than any way through a window, and so far from the least number that any two ways can be compared by their difference. */
export const NEVER = -(1 << 29);

/** What it takes to go from label to label, laid out as the decoder walks. What may not follow is `NEVER`. */
export interface Transitions<Row> {
  /** By label: into a window, and out of it. */
  readonly into: Row;
  readonly outOf: Row;
  /** `label * OPEN_STRIDE + n` leads to the nth of `OPEN_LABELS`. */
  readonly opening: Row;
  /** By label of a name: on inside the name. */
  readonly goingOn: Row;
}

/** The model's transitions, in the unit of its rows. */
export function transitionsOf({ transitions }: Model): Transitions<Int32Array> {
  const weight = (before: number, label: number): number => Math.max(NEVER, transitions[before * LABELS + label]!);
  const byLabel = (weightOf: (label: number) => number): Int32Array =>
    Int32Array.from({ length: LABELS }, (_, label) => weightOf(label));
  const opening = new Int32Array(LABELS * OPEN_STRIDE).fill(NEVER);
  for (let y = 0; y < LABELS; y++) {
    for (const [n, open] of OPEN_LABELS.entries()) opening[y * OPEN_STRIDE + n] = weight(y, open);
  }
  return {
    into: byLabel((label) => weight(OUTSIDE, label)),
    outOf: byLabel((label) => weight(label, OUTSIDE)),
    opening,
    goingOn: byLabel((label) => (label === OUTSIDE ? NEVER : weight(label, insideLabel(typeOfLabel(label))))),
  };
}

/** The same as odds: `scale` is what one unit of weight is in log odds. */
export function oddsOf(transitions: Transitions<Int32Array>, scale: number): Transitions<Float64Array> {
  const odds = (row: Int32Array): Float64Array => Float64Array.from(row, (weight) => Math.exp(weight * scale));
  return {
    into: odds(transitions.into),
    outOf: odds(transitions.outOf),
    opening: odds(transitions.opening),
    goingOn: odds(transitions.goingOn),
  };
}

/** How far apart two transitions into one open label can be. */
export function spreadOf({ opening }: Transitions<Int32Array>): number {
  const weights = opening.filter((weight) => weight > NEVER);
  return Math.max(...weights) - Math.min(...weights);
}
