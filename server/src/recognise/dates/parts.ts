/** A unit of the calendar or the clock. */
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

/** What is known of a calendar point; a part left out is unknown or too fine. */
export interface Known {
  /** The century's digits as TIMEX3 writes it: 19 for the twentieth. */
  readonly century?: number | undefined;
  /** The decade's digits: 198 for the 1980s. */
  readonly decade?: number | undefined;
  /** Negative before Christ: -44 is 44 BC. */
  readonly year?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: Season | undefined;
  /** 1 to 12 */
  readonly month?: number | undefined;
  /** ISO week, 1 to 53; `year` is then the ISO year. */
  readonly week?: number | undefined;
  readonly weekend?: true | undefined;
  /** Day of the month. */
  readonly day?: number | undefined;
  /** 1 Monday to 7. Beside a day of the month it is only what the words name. */
  readonly weekday?: number | undefined;
  readonly part?: DayPart | undefined;
  /** 0 to 24 */
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** `Z` for UTC and GMT; other zones leave the local hour as it stands. */
  readonly zone?: 'Z' | undefined;
}

/** The parts of a calendar point, unknown ones undefined. Every record has all fields in one order: engines read and copy those ten times as fast. */
export type Parts = Required<Known>;

export const partsOf = (known: Known): Parts => ({
  century: known.century,
  decade: known.decade,
  year: known.year,
  quarter: known.quarter,
  half: known.half,
  season: known.season,
  month: known.month,
  week: known.week,
  weekend: known.weekend,
  day: known.day,
  weekday: known.weekday,
  part: known.part,
  hour: known.hour,
  minute: known.minute,
  second: known.second,
  zone: known.zone,
});

/** The same for most of what is named, of which no other part has to be asked for: a date, a day of some year, a month, a year. */
export const dateParts = (year: number | undefined, month?: number, day?: number): Parts => ({
  century: undefined,
  decade: undefined,
  year,
  quarter: undefined,
  half: undefined,
  season: undefined,
  month,
  week: undefined,
  weekend: undefined,
  day,
  weekday: undefined,
  part: undefined,
  hour: undefined,
  minute: undefined,
  second: undefined,
  zone: undefined,
});

export const NO_PARTS: Parts = partsOf({});

/** The parts of both; where both know one, that of `upper`. */
export const overlaid = (lower: Parts, upper: Parts): Parts => ({
  century: upper.century ?? lower.century,
  decade: upper.decade ?? lower.decade,
  year: upper.year ?? lower.year,
  quarter: upper.quarter ?? lower.quarter,
  half: upper.half ?? lower.half,
  season: upper.season ?? lower.season,
  month: upper.month ?? lower.month,
  week: upper.week ?? lower.week,
  weekend: upper.weekend ?? lower.weekend,
  day: upper.day ?? lower.day,
  weekday: upper.weekday ?? lower.weekday,
  part: upper.part ?? lower.part,
  hour: upper.hour ?? lower.hour,
  minute: upper.minute ?? lower.minute,
  second: upper.second ?? lower.second,
  zone: upper.zone ?? lower.zone,
});

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
