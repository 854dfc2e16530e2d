import { addMonths, dayNumber, dayOfIsoWeek, daysInMonth, isCivilDate } from '../../text/calendar';

/** First and last day number of a stretch of time, both inside it. */
export type DayInterval = readonly [first: number, last: number];

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days a TIMEX3 value covers: `2024-Q2` is 1 April to 30 June. Undefined for durations, sets, references to now, and
 * values with unknown parts. Seasons are the northern, meteorological ones; winter ends in the next year. A time of day
 * gives its day.
 */
export function intervalOf(value: string): DayInterval | undefined {
  const time = value.indexOf('T');
  const date = time > 0 ? value.slice(0, time) : value;
  if (date.startsWith('BC')) return beforeChrist(date);
  const [head = '', second, third] = date.split('-');
  const year = figures(head);
  if (year === undefined) return undefined;
  if (second === undefined) return whole(year, head.length);
  if (head.length !== 4) return undefined;
  if (second.startsWith('W') && second !== 'WI') return week(year, figures(second.slice(1)), third);
  if (third !== undefined) {
    const month = figures(second);
    const day = figures(third);
    if (month === undefined || day === undefined || !isCivilDate(year, month, day)) return undefined;
    return [dayNumber(year, month, day), dayNumber(year, month, day)];
  }
  const start = SEASON_START[second];
  if (start !== undefined) return months(year, start, 3);
  const index = figures(second.slice(1));
  if (second.startsWith('Q')) return index && index <= 4 ? months(year, 3 * index - 2, 3) : undefined;
  if (second.startsWith('H')) return index && index <= 2 ? months(year, 6 * index - 5, 6) : undefined;
  const month = figures(second);
  return month && month <= 12 ? months(year, month, 1) : undefined;
}

/** A year, a decade (three figures) or a century (two). */
function whole(value: number, length: number): DayInterval | undefined {
  if (length < 2 || length > 4) return undefined;
  const years = 10 ** (4 - length);
  return [dayNumber(value * years, 1, 1), dayNumber((value + 1) * years, 1, 1) - 1];
}

function beforeChrist(date: string): DayInterval | undefined {
  const year = figures(date.slice(2));
  // Astronomers' year 0 is 1 BC.
  return year ? [dayNumber(1 - year, 1, 1), dayNumber(2 - year, 1, 1) - 1] : undefined;
}

function week(year: number, number: number | undefined, day: string | undefined): DayInterval | undefined {
  if (number === undefined) return undefined;
  const monday = dayOfIsoWeek(year, number, 1);
  if (day === undefined) return [monday, monday + 6];
  if (day === 'WE') return [monday + 5, monday + 6];
  const weekday = figures(day);
  return weekday && weekday <= 7 ? [monday + weekday - 1, monday + weekday - 1] : undefined;
}

function months(year: number, first: number, count: number): DayInterval {
  const last = addMonths(year, first, count - 1);
  return [dayNumber(year, first, 1), dayNumber(last.year, last.month, daysInMonth(last.year, last.month))];
}

/** The number written by figures alone, or undefined. */
function figures(text: string): number | undefined {
  if (text.length === 0) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
