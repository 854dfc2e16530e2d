/** A date of the proleptic Gregorian calendar. As a day number, 1970-01-01 is day 0. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Day number of a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number. */
export function civilDate(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** By the Gregorian rule. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month (1 to 12); 0 for what is no month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** True where the calendar has such a day. */
export const isCivilDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2024-07-03` */
export const isoDate = (date: CivilDate): string => `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;

/** Reads `2024-07-03`, or undefined where it is not a real date in that form. */
export function parseIsoDate(text: string): CivilDate | undefined {
  if (text.length < 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = figures(text, 0, 4);
  const month = figures(text, 5, 7);
  const day = figures(text, 8, 10);
  return year >= 0 && isCivilDate(year, month, day) ? { year, month, day } : undefined;
}

const HYPHEN = 0x2d;

/** The number written by figures alone from `from` to `to`, or -1. */
function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const figure = text.charCodeAt(i) - 0x30;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}

export interface IsoWeek {
  /** The ISO week-numbering year, which differs from the civil year around New Year. */
  readonly year: number;
  /** 1 to 53 */
  readonly week: number;
}

/** The ISO 8601 week of a day number: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeekOf(days: number): IsoWeek {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The day number of a weekday (1 Monday to 7) in an ISO week. */
export function dayOfIsoWeek(year: number, week: number, weekday: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + weekday + 7 * (week - 1);
}

/** Year and month so many months away; months count from 1. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day of the month of its n-th weekday (1 Monday to 7); negative n counts from the end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) return ((weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7) + 1 + 7 * (n - 1);
  const length = daysInMonth(year, month);
  return length - ((weekdayOf(dayNumber(year, month, length)) - weekday + 7) % 7) + 7 * (n + 1);
}
