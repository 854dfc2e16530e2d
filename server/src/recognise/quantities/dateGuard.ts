import type { Reading } from '../../text/reading';
import { room32 } from '../../text/room';
import type { Span } from '../../text/span';
import type { Timex } from '../types';

/** Says whether the token that starts at an offset lies in a date, a time of day, or what is no prose (front matter, a page stamp). */
export type DateGuard = (offset: number) => boolean;

/**
 * Durations stay readable ("32 years" is a quantity too), and so do spans of time inside dates ("nine days later"):
 * the caller asks about a number only when no span of time follows it.
 */
export function dateGuard(reading: Reading, timexes: readonly Timex[]): DateGuard {
  const dates = bordersOf(timexes.filter((timex) => timex.type !== 'DURATION'));
  const others = bordersOf(reading.article.regions.filter((region) => region.kind === 'stamp'));
  return (offset) => covers(dates, offset) || covers(others, offset);
}

/** The starts and ends of spans, one behind the other. */
function bordersOf(spans: readonly Span[]): Uint32Array {
  const borders = room32(spans.length * 2);
  for (let i = 0; i < spans.length; i++) {
    borders[2 * i] = spans[i]!.start;
    borders[2 * i + 1] = spans[i]!.end;
  }
  return borders;
}

/** True when the last span that starts at or before `offset` holds it. O(log n). */
function covers(borders: Uint32Array, offset: number): boolean {
  let low = 0;
  let high = borders.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (borders[2 * middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 && offset < borders[2 * low - 1]!;
}
