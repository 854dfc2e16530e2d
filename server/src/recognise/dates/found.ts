import type { TimexMod } from '../types';
import { durationOf } from './duration';
import { type Meaning, type Shift, shiftedPoint } from './expression';
import { NO_PARTS } from './parts';

/** What a reader of unit phrases has found; it ends before token `last`, and begins with the phrase unless `first` says otherwise. */
export interface Found {
  readonly last: number;
  readonly meaning: Meaning;
  readonly first: number | undefined;
  readonly mod: TimexMod | undefined;
}

export const found = (last: number, meaning: Meaning, first?: number, mod?: TimexMod): Found => ({
  last,
  meaning,
  first,
  mod,
});
export const shifted = (shift: Shift): Meaning => shiftedPoint(NO_PARTS, shift);
export const duration = (amount: number | undefined, unit: number): Meaning => ({
  kind: 'duration',
  value: durationOf(amount, unit),
});
