import type { Reading } from '../../text/reading';
import type { Timex } from '../types';

/** Reads and normalises the time expressions of an article, in text order, without overlaps. */
export function recogniseDates(_reading: Reading): Timex[] {
  return [];
}
