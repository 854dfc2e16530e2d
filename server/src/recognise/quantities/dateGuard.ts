import type { Reading } from '../../text/reading';
import { lastStartingAt, type Span } from '../../text/span';
import type { Timex } from '../types';

/** Says whether the token that starts at an offset lies in a date, a time of day, or what is no prose (front matter, a page stamp). */
export type DateGuard = (offset: number) => boolean;

/**
 * Durations stay readable ("32 years" is a quantity too), and so do spans of time inside dates ("nine days later"):
 * the caller asks about a number only when no span of time follows it.
 */
export function dateGuard(reading: Reading, timexes: readonly Timex[]): DateGuard {
  const dates: Span[] = timexes.filter((timex) => timex.type !== 'DURATION');
  const others = reading.article.regions.filter((region) => region.kind === 'frontmatter' || region.kind === 'stamp');
  const covered = (spans: readonly Span[], offset: number): boolean => {
    const at = lastStartingAt(spans, offset);
    return at >= 0 && offset < spans[at]!.end;
  };
  return (offset) => covered(dates, offset) || covered(others, offset);
}
