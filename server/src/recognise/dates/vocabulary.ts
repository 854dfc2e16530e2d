import type { Unit } from './parts';

/** What a word can be in a time expression. Kinds from `Digits` on are heads: a parser begins at them. */
export const K = {
  None: 0,
  /** Small words told apart by their value (see `F`). */
  Function: 1,
  /** "seven", "twenty": the value is the number. */
  Number: 2,
  /** "hundred", "dozen". */
  Scale: 3,
  /** "third": the value is the number. "Second" is one of these and a unit too. */
  Ordinal: 4,
  /** "several", "few". */
  Vague: 5,
  /** "last", "next", "previous" (see `S`). */
  Shifter: 6,
  /** "about", "nearly" (see `A`). */
  Approximator: 7,
  /** "early", "late", "end" (see `G`). */
  Stage: 8,
  /** Adjectives that may stand between a number and its unit: "three consecutive years". */
  Filler: 9,
  /** "ago", "earlier", "later". */
  After: 10,
  /** "a.m." is 0, "p.m." 12. */
  Meridiem: 11,
  /** Time zones: 1 for UTC and GMT, 0 for others. */
  Zone: 12,
  /** A hyphen or dash, which may join the ends of a range; the value is its code unit. */
  Dash: 13,
  /** Another mark that says something beside a date or a figure; the value is its code unit. */
  Sign: 14,
  Digits: 15,
  Month: 16,
  /** French and Russian: read only beside a day or a year. */
  ForeignMonth: 17,
  Weekday: 18,
  /** "Mondays" */
  Weekdays: 19,
  /** Short and foreign forms: read only beside a date or a time of day. */
  WeakWeekday: 20,
  /** A unit of time in the singular; the value indexes `UNITS`. */
  Unit: 21,
  Units: 22,
  Season: 23,
  DayPart: 24,
  /** "today" 0, "yesterday" -1, "tomorrow" 1. */
  Day: 25,
  Tonight: 26,
  /** "now", "currently" (see `R`). */
  Reference: 27,
  /** "daily", "quarterly": the value indexes `UNITS`. */
  Frequency: 28,
  /** "noon" 12, "midnight" 24, "o'clock" `OCLOCK`. */
  ClockWord: 29,
  Fiscal: 30,
  Half: 31,
  Holiday: 32,
  /** "eighties": the value is 80. */
  Decade: 33,
  /** "Q3" 1-4; "H1" 11-12; "FY2024" its year. */
  PeriodCode: 34,
  /** "time", "period", "future", "past" after a determiner. */
  Noun: 35,
  Overnight: 36,
  /** "against", "versus", "compared" (see `C`). */
  Comparison: 37,
} as const;

export const F = {
  the: 1,
  a: 2,
  this: 3,
  that: 4,
  these: 5,
  those: 6,
  each: 7,
  every: 8,
  all: 9,
  other: 10,
  own: 11,
  of: 12,
  in: 13,
  on: 14,
  at: 15,
  by: 16,
  to: 17,
  from: 18,
  for: 19,
  since: 20,
  until: 21,
  during: 22,
  within: 23,
  after: 24,
  before: 25,
  between: 26,
  through: 27,
  and: 28,
  or: 29,
  than: 30,
  more: 31,
  less: 32,
  no: 33,
  least: 34,
  most: 35,
  up: 36,
  as: 37,
  many: 38,
  per: 39,
  once: 40,
  twice: 41,
  times: 42,
  old: 43,
  long: 44,
  right: 45,
  just: 46,
  very: 47,
  ordinalSuffix: 48,
  bc: 50,
  ad: 51,
  well: 52,
  with: 53,
  into: 54,
  ended: 55,
  not: 56,
  another: 57,
  s: 58,
  near: 59,
} as const;

export const S = {
  last: 1,
  past: 2,
  next: 3,
  previous: 4,
  following: 5,
  coming: 6,
  current: 7,
  same: 8,
  recent: 9,
  latest: 10,
  final: 11,
  present: 12,
} as const;

/** Values as the mod they give; `over` and `under` are approximators only after a preposition or a verb of lasting. */
export const A = { about: 1, nearly: 2, over: 3, under: 4, some: 5 } as const;

export const G = { early: 1, late: 2, mid: 3, earlier: 4, later: 5, start: 6, middle: 7, end: 8 } as const;

export const R = { present: 1, past: 2, future: 3, pastAdjective: 4, soon: 5 } as const;

export const N = { time: 1, period: 2, future: 3, moment: 4, present: 5 } as const;

export const C = { against: 1, versus: 2, compared: 3 } as const;

export const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];
/** Indices in `UNITS`. */
export const MINUTE = UNITS.indexOf('minute');
export const HOUR = UNITS.indexOf('hour');
export const DAY = UNITS.indexOf('day');
export const WEEK = UNITS.indexOf('week');
export const MONTH = UNITS.indexOf('month');
export const QUARTER = UNITS.indexOf('quarter');
export const YEAR = UNITS.indexOf('year');
export const DECADE = UNITS.indexOf('decade');
export const CENTURY = UNITS.indexOf('century');
export const WEEKEND = UNITS.indexOf('weekend');

/** Among the words of the clock the one that makes an hour of the number before it. */
export const OCLOCK = 0;

/** Not a unit of its own: two weeks. */
export const FORTNIGHT = UNITS.length;

export const DAY_PARTS = ['MO', 'AF', 'EV', 'NI'] as const;
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
