import type { Reading } from '../text/reading';
import { recogniseDates } from './dates';
import { recogniseNames } from './names';
import { recogniseQuantities } from './quantities';
import type { Recognised } from './types';

/** Runs the recognisers in their order: dates first, since a figure inside a date is no quantity and no name. */
export function recognise(reading: Reading): Recognised {
  const timexes = recogniseDates(reading);
  const quantities = recogniseQuantities(reading, timexes);
  const names = recogniseNames(reading, timexes);
  return { timexes, quantities, names };
}
