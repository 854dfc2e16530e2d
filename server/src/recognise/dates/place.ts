import {
  addMonths,
  civilDate,
  dayNumber,
  dayOfIsoWeek,
  daysInMonth,
  isCivilDate,
  isoWeekOf,
  nthWeekday,
  weekdayOf,
} from '../../text/calendar';
import { easterOf } from './easter';
import type { Nth } from './expression';
import { dateParts, type Parts, partsOf, type Season, type Unit } from './parts';

/** Calendar steps over parts: no article, no text, no tense. */

/** The day number of a point known to the day, else undefined. */
export function dayOf(parts: Parts): number | undefined {
  const { year, month, day } = parts;
  return year !== undefined && month !== undefined && day !== undefined && isCivilDate(year, month, day)
    ? dayNumber(year, month, day)
    : undefined;
}

export function partsOfDay(days: number): Parts {
  const { year, month, day } = civilDate(days);
  return dateParts(year, month, day);
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The first month of a point known to the month, quarter, half or season. */
export function monthOf(parts: Parts): number | undefined {
  if (parts.month !== undefined) return parts.month;
  if (parts.quarter !== undefined) return 3 * parts.quarter - 2;
  if (parts.half !== undefined) return 6 * parts.half - 5;
  if (parts.season !== undefined) return SEASON_MONTH[parts.season];
  return undefined;
}

/** How many months a point that is coarser than a day lasts. */
export const monthsIn = (parts: Parts): number => (parts.half !== undefined ? 6 : parts.month !== undefined ? 1 : 3);

const weekOf = (days: number): Parts => partsOf(isoWeekOf(days));

/** The weekend of the week that a day lies in. */
export const weekendOf = (days: number): Parts => ({ ...weekOf(days), weekend: true });

/** Some day of the point: the day itself, the Monday of its week; undefined for longer stretches. */
function someDay(parts: Parts): number | undefined {
  const day = dayOf(parts);
  if (day !== undefined) return day;
  return parts.week !== undefined && parts.year !== undefined ? dayOfIsoWeek(parts.year, parts.week, 1) : undefined;
}

/** The point `by` units from `from`, as fine as the unit; undefined where `from` is too coarse for that. */
export function step(from: Parts, unit: Unit, by: number): Parts | undefined {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (unit === 'day' || unit === 'week' || unit === 'weekend') {
    const day = unit === 'day' ? dayOf(from) : someDay(from);
    if (day === undefined) return undefined;
    if (unit === 'day') return partsOfDay(day + by);
    return unit === 'week' ? weekOf(day + 7 * by) : weekendOf(day + 7 * by);
  }
  const { year } = from;
  if (year === undefined) return coarse(from, unit, by);
  if (unit === 'year')
    return dateParts(by % 1 === 0 ? year + by : addMonths(year, from.month ?? 6, Math.round(by * 12)).year);
  if (unit === 'decade') return partsOf({ decade: Math.floor(year / 10) + by });
  if (unit === 'century') return partsOf({ century: Math.floor(year / 100) + by });
  const day = someDay(from);
  const month = day !== undefined ? civilDate(day).month : monthOf(from);
  if (month === undefined) return undefined;
  if (unit === 'month') return partsOf(addMonths(year, month, by));
  const length = unit === 'quarter' ? 3 : 6;
  const moved = addMonths(year, month - ((month - 1) % length), by * length);
  const index = Math.floor((moved.month - 1) / length) + 1;
  return partsOf(unit === 'quarter' ? { year: moved.year, quarter: index } : { year: moved.year, half: index });
}

function coarse(from: Parts, unit: Unit, by: number): Parts | undefined {
  if (unit === 'decade' && from.decade !== undefined) return partsOf({ decade: from.decade + by });
  if (unit === 'century' && from.century !== undefined) return partsOf({ century: from.century + by });
  return undefined;
}

/** Whether `one` begins after `other`, by what both know. */
export function isLater(one: Parts, other: Parts): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  const [a, b] = [someDay(one), someDay(other)];
  if (a !== undefined && b !== undefined) return a > b;
  if (one.year !== other.year) return one.year > other.year;
  const [month, than] = [monthOf(one), monthOf(other)];
  return month !== undefined && than !== undefined && month > than;
}

/** The same quarter, month or half so many years away; coarser or finer points give the year. */
export function sameInYear(from: Parts, year: number): Parts {
  if (from.quarter !== undefined) return partsOf({ year, quarter: from.quarter });
  if (from.half !== undefined) return partsOf({ year, half: from.half });
  if (from.month !== undefined && from.day === undefined) return dateParts(year, from.month);
  if (from.season !== undefined) return partsOf({ year, season: from.season });
  return dateParts(year);
}

/** The same day, week or month so many years away. */
export function inOtherYear(from: Parts, by: number): Parts | undefined {
  if (from.year === undefined) return undefined;
  const year = from.year + by;
  if (from.week !== undefined) return partsOf({ year, week: Math.min(from.week, 52) });
  // February 29 has no like in most years.
  return from.day !== undefined && !isCivilDate(year, from.month ?? 1, from.day)
    ? dateParts(year, from.month)
    : dateParts(year, from.month, from.day);
}

/** The n-th day, week or weekday inside a month, quarter, year or week; undefined where there is none. */
export function nthInside(nth: Nth, inside: Parts, weekday: number | undefined): Parts | undefined {
  const { year } = inside;
  if (year === undefined) return undefined;
  if (nth.unit === 'easter') return partsOfDay(easterOf(year) + nth.n);
  if (inside.week !== undefined) {
    const day = nth.n < 0 ? 7 : nth.n;
    return nth.unit === 'day' && day <= 7 ? partsOfDay(dayOfIsoWeek(year, inside.week, day)) : undefined;
  }
  const start = monthOf(inside) ?? 1;
  const length = monthOf(inside) === undefined ? 12 : monthsIn(inside);
  const month = nth.n < 0 ? start + length - 1 : start;
  if (month > 12) return undefined;
  if (nth.unit === 'weekday') {
    const day = weekday === undefined ? 0 : nthWeekday(year, month, weekday, nth.n);
    return isCivilDate(year, month, day) ? dateParts(year, month, day) : undefined;
  }
  if (nth.unit === 'day') {
    const day = nth.n < 0 ? daysInMonth(year, month) : nth.n;
    return isCivilDate(year, month, day) ? dateParts(year, month, day) : undefined;
  }
  // A week belongs to the month of its Thursday, as ISO 8601 has it for years.
  const thursday = nth.n < 0 ? nthWeekday(year, month, 4, -1) : nthWeekday(year, month, 4, nth.n);
  return thursday <= daysInMonth(year, month) ? weekOf(dayNumber(year, month, thursday)) : undefined;
}

/** The day with weekday `weekday` nearest to `day`: at or before it, or at or after it; `strictly` never the same day. */
export function nearestWeekday(day: number, weekday: number, forward: boolean, strictly: boolean): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (forward) return day + (ahead === 0 && strictly ? 7 : ahead);
  return day - (ahead === 0 ? (strictly ? 7 : 0) : 7 - ahead);
}
