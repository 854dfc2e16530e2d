import type { TimexMod } from '../types';

/** What the words of a time expression say, before they are anchored to the article's date or to the text. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Part of a day as TIMEX3 writes it: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** The parts of a calendar point that are known; a part left out is unknown or too fine. */
export interface Parts {
  /** The century's digits as TIMEX3 writes it: 19 for the twentieth. */
  readonly century?: number;
  /** The decade's digits: 198 for the 1980s. */
  readonly decade?: number;
  /** Negative before Christ: -44 is 44 BC. */
  readonly year?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  /** 1 to 12 */
  readonly month?: number;
  /** ISO week, 1 to 53; `year` is then the ISO year. */
  readonly week?: number;
  readonly weekend?: true;
  /** Day of the month. */
  readonly day?: number;
  /** 1 Monday to 7. Beside a day of the month it is only what the words name. */
  readonly weekday?: number;
  readonly part?: DayPart;
  /** 0 to 24 */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` for UTC and GMT; other zones leave the local hour as it stands. */
  readonly zone?: 'Z';
}

/** A step from the article's date or from the latest date in the text: "last year" is one year back from the article. */
export interface Shift {
  readonly unit: Unit;
  readonly by: number;
  readonly from: 'article' | 'text';
  /** "A year earlier" said of a quarter or month is that quarter or month a year before. */
  readonly keep?: true;
}

/** Where an incomplete point lies: as the words say, or as the verb's tense tells. */
export type Direction = 'past' | 'future' | 'this' | 'tense';

/** The n-th unit inside a longer stretch: "the last week of March" is -1, "the first Monday in May" 1. */
export interface Nth {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'weekday';
}

export interface Point {
  readonly kind: 'point';
  readonly parts: Parts;
  readonly shift?: Shift;
  readonly direction?: Direction;
  readonly nth?: Nth;
  /** The longer stretch the point lies in: "last year" in "the first quarter of last year". */
  readonly inside?: Point;
  /** Needs another expression beside it to be a time at all: "the same period", "Sat" before "3 July". */
  readonly weak?: true;
}

export type Meaning =
  | Point
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

export interface Expression {
  /** Tokens `first` to `last`, exclusive. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the text; they may cut into a token ("3,2024"). */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
  /** The second end of a range lies on or after the first: "from Wednesday to Thursday". */
  readonly range?: true;
}

/** How fine a point is: the unit of its finest known part. Times of day count as `hour`. */
export const finest = (parts: Parts): Unit | undefined =>
  parts.hour !== undefined || parts.part !== undefined ? 'hour' : finestDate(parts);

/** The same without the time of day. */
export function finestDate(parts: Parts): Unit | undefined {
  if (parts.day !== undefined || parts.weekday !== undefined) return 'day';
  if (parts.weekend) return 'weekend';
  if (parts.week !== undefined) return 'week';
  if (parts.month !== undefined || parts.season !== undefined) return 'month';
  if (parts.quarter !== undefined) return 'quarter';
  if (parts.half !== undefined) return 'half';
  if (parts.year !== undefined) return 'year';
  if (parts.decade !== undefined) return 'decade';
  return parts.century !== undefined ? 'century' : undefined;
}
