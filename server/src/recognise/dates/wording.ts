import { dayNumber, parseIsoDate, weekdayOf } from '../../text/calendar';
import type { Timex } from '../types';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
  Q: 'quarter',
  WE: 'weekend',
};

const UNKNOWN: Readonly<Record<string, string>> = {
  XXXX: 'a year',
  'XXXX-XX': 'a month',
  'XXXX-WXX': 'a week',
  'XXXX-XX-XX': 'a day',
  'XXXX-WXX-WE': 'a weekend',
};

type SayDay = (isoDay: string) => string;

const said = (value: string, day: SayDay): string =>
  reference(value) ?? duration(value) ?? calendar(value, day) ?? value;

/** A TIMEX3 value in words: `2024-07-05` is "Friday, July 5, 2024", `P32Y` "32 years". What it cannot word it gives back. */
export const timeText = (value: string): string => said(value, longDate);

/** The same without the weekday, for sentences that tell of several dates: "July 5, 2024". */
export const sayTime = (value: string): string => said(value, shortDate);

function reference(value: string): string | undefined {
  if (value === 'PRESENT_REF') return 'now';
  if (value === 'PAST_REF') return 'at some time in the past';
  if (value === 'FUTURE_REF') return 'at some time in the future';
  return undefined;
}

function duration(value: string): string | undefined {
  const found = /^P(T?)(\d{1,9}(?:\.\d{1,9})?|X)([A-Z]{1,2})$/.exec(value);
  if (!found) return undefined;
  const unit =
    found[1] === 'T' && found[3] === 'M'
      ? 'minute'
      : found[1] === 'T' && found[3] === 'S'
        ? 'second'
        : UNITS[found[3]!];
  if (!unit) return undefined;
  const plural = unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`;
  if (found[2] === 'X') return `some ${plural}`;
  return `${found[2]} ${found[2] === '1' ? unit : plural}`;
}

function calendar(value: string, sayDay: SayDay): string | undefined {
  const [day, time] = value.split('T', 2) as [string, string | undefined];
  if (time !== undefined && /^[X-]+$/.test(day)) return PARTS[time] ?? time;
  const date = dayText(day, sayDay);
  if (date === undefined || time === undefined) return date;
  return `${date}, ${PARTS[time] ?? time}`;
}

function dayText(value: string, sayDay: SayDay): string | undefined {
  const date = parseIsoDate(value);
  if (date && value.length === 10) return sayDay(value);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1]) - 1]}`;
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (yearless && MONTHS[Number(yearless[1]) - 1]) {
    const month = MONTHS[Number(yearless[1]) - 1]!;
    return yearless[2] ? `${month} ${Number(yearless[2])}` : month;
  }
  const unknown = UNKNOWN[value];
  if (unknown) return `${unknown} that is not worked out`;
  const century = /^(\d\d)(?:XX)?$/.exec(value);
  if (century) return `the ${ordinal(Number(century[1]) + 1)} century`;
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  const parts = /^(\d{4})(?:-(.{1,8}))?$/.exec(value);
  if (!parts) return undefined;
  return parts[2] === undefined ? parts[1] : yearPart(parts[1]!, parts[2]);
}

function yearPart(year: string, part: string): string | undefined {
  const month = MONTHS[Number(part) - 1];
  if (/^\d\d$/.test(part) && month) return `${month} ${year}`;
  if (SEASONS[part]) return `${SEASONS[part]} ${year}`;
  if (/^Q[1-4]$/.test(part)) return `the ${QUARTERS[Number(part[1]) - 1]} quarter of ${year}`;
  if (/^H[12]$/.test(part)) return `the ${QUARTERS[Number(part[1]) - 1]} half of ${year}`;
  const week = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(part);
  if (!week) return undefined;
  const name = `week ${Number(week[1])} of ${year}`;
  if (week[2] === 'WE') return `the weekend of ${name}`;
  return week[2] ? `${WEEKDAYS[Number(week[2]) - 1]} of ${name}` : name;
}

/** "24th" */
export function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** An ISO date as people write it, as far as it is known: "July 3, 2024", "July 2024", "2024". */
export function shortDate(value: string): string {
  const [year, month, day] = value.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return value;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** "Wednesday, July 3, 2024" */
function longDate(value: string): string {
  const { year, month, day } = parseIsoDate(value)!;
  return `${WEEKDAYS[weekdayOf(dayNumber(year, month, day)) - 1]}, ${shortDate(value)}`;
}

/** "Friday", of an ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayText = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

const MODIFIERS: Readonly<Record<NonNullable<Timex['mod']>, string>> = {
  START: 'the beginning',
  MID: 'the middle',
  END: 'the end',
  APPROX: 'about',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
};

export const modifierText = (mod: NonNullable<Timex['mod']>): string => MODIFIERS[mod];
