import type { TimexMod } from '../types';
import { durationOf } from './duration';
import type { Meaning, Shift } from './expression';

/** What a reader of unit phrases has found; it ends before token `last`, and begins with the phrase unless `first` says otherwise. */
export interface Found {
  readonly first?: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
}

export const found = (last: number, meaning: Meaning): Found => ({ last, meaning });
export const shifted = (shift: Shift): Meaning => ({ kind: 'point', parts: {}, shift });
export const duration = (amount: number | undefined, unit: number): Meaning => ({
  kind: 'duration',
  value: durationOf(amount, unit),
});
