import type { Reading } from '../../text/reading';
import type { Quantity, Timex } from '../types';

/** Reads and normalises the figures of an article, in text order. A year or date is none: `timexes` says which those are. */
export function recogniseQuantities(_reading: Reading, _timexes: readonly Timex[]): Quantity[] {
  return [];
}
