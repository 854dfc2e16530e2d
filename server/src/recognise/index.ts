import type { Reading } from '../text/reading';
import { atOnce, type Steps } from '../text/steps';
import { recogniseDates } from './dates';
import { recogniseNames } from './names';
import { recogniseQuantities } from './quantities';
import type { Recognised } from './types';

/** Runs the recognisers in their order: dates first, since a figure inside a date is no quantity and no name. */
export const recognise = (reading: Reading): Recognised => atOnce(recogniseInSteps(reading));

/** The same in steps. */
export function* recogniseInSteps(reading: Reading): Steps<Recognised> {
  const timexes = recogniseDates(reading);
  yield;
  const quantities = recogniseQuantities(reading, timexes);
  yield;
  const names = recogniseNames(reading, timexes);
  return { timexes, quantities, names };
}
