import type { Reading } from '../../text/reading';
import type { Timex } from '../types';

/** Says whether the token that starts at an offset lies in a date, a time of day, or what is no prose (front matter, a page stamp). Asked in text order. */
export type DateGuard = (offset: number) => boolean;

/**
 * Durations stay readable ("32 years" is a quantity too), and so do spans of time inside dates ("nine days later"):
 * the caller asks about a number only when no span of time follows it.
 */
export function dateGuard(reading: Reading, timexes: readonly Timex[]): DateGuard {
  const { regions } = reading.article;
  let timex = 0;
  let region = 0;
  return (offset) => {
    while (timex < timexes.length && (timexes[timex]!.end <= offset || timexes[timex]!.type === 'DURATION')) timex++;
    if (timex < timexes.length && timexes[timex]!.start <= offset) return true;
    while (region < regions.length && (regions[region]!.end <= offset || regions[region]!.kind !== 'stamp')) region++;
    return region < regions.length && regions[region]!.start <= offset;
  };
}
