import { dayNumber, parseIsoDate, weekdayOf } from '../../text/calendar';
import { asIs, beside, inSense, type Said, type Wording, wording } from '../../text/wording';
import type { Timex } from '../types';

const WEEKDAYS: readonly Wording[] = [
  wording`Monday`,
  wording`Tuesday`,
  wording`Wednesday`,
  wording`Thursday`,
  wording`Friday`,
  wording`Saturday`,
  wording`Sunday`,
];
const MONTHS: readonly Wording[] = [
  wording`January`,
  wording`February`,
  wording`March`,
  wording`April`,
  wording`May`,
  wording`June`,
  wording`July`,
  wording`August`,
  wording`September`,
  wording`October`,
  wording`November`,
  wording`December`,
];
const SEASONS: Readonly<Record<string, Wording>> = {
  SP: wording`spring`,
  SU: wording`summer`,
  FA: wording`autumn`,
  AU: wording`autumn`,
  WI: wording`winter`,
};
type OfYear = (year: Said) => Wording;
const QUARTERS: readonly OfYear[] = [
  (year) => wording`the first quarter of ${year}`,
  (year) => wording`the second quarter of ${year}`,
  (year) => wording`the third quarter of ${year}`,
  (year) => wording`the fourth quarter of ${year}`,
];
const HALVES: readonly OfYear[] = [
  (year) => wording`the first half of ${year}`,
  (year) => wording`the second half of ${year}`,
];
/** The parts of a day, alone and behind the day. */
const PARTS: ReadonlyMap<string, { readonly alone: Wording; of(day: Wording): Wording }> = new Map([
  ['MO', { alone: wording`morning`, of: (day) => wording`${day}, morning` }],
  ['AF', { alone: wording`afternoon`, of: (day) => wording`${day}, afternoon` }],
  ['EV', { alone: wording`evening`, of: (day) => wording`${day}, evening` }],
  ['NI', { alone: wording`night`, of: (day) => wording`${day}, night` }],
  ['DT', { alone: wording`daytime`, of: (day) => wording`${day}, daytime` }],
]);
/** Units of time by their code: one, several, an unknown number. */
const UNITS: Readonly<Record<string, readonly [one: OfCount, several: OfCount, some: Wording]>> = {
  Y: [(n) => wording`${n} year`, (n) => wording`${n} years`, wording`some years`],
  M: [(n) => wording`${n} month`, (n) => wording`${n} months`, wording`some months`],
  W: [(n) => wording`${n} week`, (n) => wording`${n} weeks`, wording`some weeks`],
  D: [(n) => wording`${n} day`, (n) => wording`${n} days`, wording`some days`],
  H: [(n) => wording`${n} hour`, (n) => wording`${n} hours`, wording`some hours`],
  DE: [(n) => wording`${n} decade`, (n) => wording`${n} decades`, wording`some decades`],
  CE: [(n) => wording`${n} century`, (n) => wording`${n} centuries`, wording`some centuries`],
  ML: [(n) => wording`${n} millennium`, (n) => wording`${n} millennia`, wording`some millennia`],
  Q: [(n) => wording`${n} quarter`, (n) => wording`${n} quarters`, wording`some quarters`],
  WE: [(n) => wording`${n} weekend`, (n) => wording`${n} weekends`, wording`some weekends`],
  m: [(n) => wording`${n} minute`, (n) => wording`${n} minutes`, wording`some minutes`],
  s: [(n) => wording`${n} second`, (n) => wording`${n} seconds`, wording`some seconds`],
};
type OfCount = (count: string) => Wording;

const UNKNOWN: ReadonlyMap<string, Wording> = new Map([
  ['XXXX', wording`a year that is not worked out`],
  ['XXXX-XX', wording`a month that is not worked out`],
  ['XXXX-WXX', wording`a week that is not worked out`],
  ['XXXX-XX-XX', wording`a day that is not worked out`],
  ['XXXX-WXX-WE', wording`a weekend that is not worked out`],
]);
const SOME_WEEKDAY: readonly Wording[] = [
  wording`a Monday`,
  wording`a Tuesday`,
  wording`a Wednesday`,
  wording`a Thursday`,
  wording`a Friday`,
  wording`a Saturday`,
  wording`a Sunday`,
];

type SayDay = (isoDay: string) => Wording;

const said = (value: string, day: SayDay): Wording =>
  reference(value) ?? duration(value) ?? calendar(value, day) ?? asIs(value);

/** A TIMEX3 value in words: `2024-07-05` is "Friday, July 5, 2024", `P32Y` "32 years". What it cannot word it gives back. */
export const timeText = (value: string): Wording => said(value, longDate);

/** The same without the weekday, for sentences that tell of several dates: "July 5, 2024". */
export const sayTime = (value: string): Wording => said(value, shortDate);

function reference(value: string): Wording | undefined {
  if (value === 'PRESENT_REF') return inSense('time', wording`now`);
  if (value === 'PAST_REF') return wording`at some time in the past`;
  if (value === 'FUTURE_REF') return wording`at some time in the future`;
  return undefined;
}

function duration(value: string): Wording | undefined {
  const found = /^P(T?)(\d{1,9}(?:\.\d{1,9})?|X)([A-Z]{1,2})$/.exec(value);
  if (!found) return undefined;
  // Minutes and seconds are told from months by the T before them.
  const ofClock = found[1] === 'T' && /^[MS]$/.test(found[3]!);
  const unit = UNITS[ofClock ? found[3]!.toLowerCase() : found[3]!];
  if (!unit) return undefined;
  const [one, several, some] = unit;
  if (found[2] === 'X') return some;
  return (found[2] === '1' ? one : several)(found[2]!);
}

function calendar(value: string, sayDay: SayDay): Wording | undefined {
  const [day, time] = value.split('T', 2) as [string, string | undefined];
  if (time !== undefined && /^[X-]+$/.test(day)) return PARTS.get(time)?.alone ?? asIs(time);
  const date = dayText(day, sayDay);
  if (date === undefined || time === undefined) return date;
  return PARTS.get(time)?.of(date) ?? inSense('date, time', wording`${date}, ${time}`);
}

function dayText(value: string, sayDay: SayDay): Wording | undefined {
  const date = parseIsoDate(value);
  if (date && value.length === 10) return sayDay(value);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return SOME_WEEKDAY[Number(weekday[1]) - 1];
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (yearless && MONTHS[Number(yearless[1]) - 1]) {
    const month = MONTHS[Number(yearless[1]) - 1]!;
    return yearless[2] ? inSense('month, day', wording`${month} ${Number(yearless[2])}`) : month;
  }
  const unknown = UNKNOWN.get(value);
  if (unknown) return unknown;
  const century = /^(\d\d)(?:XX)?$/.exec(value);
  if (century) {
    const number = Number(century[1]) + 1;
    return beside(wording`the ${sayOrdinal(number)} century`, number);
  }
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade) return wording`the ${decade[1]!}0s`;
  const parts = /^(\d{4})(?:-(.{1,8}))?$/.exec(value);
  if (!parts) return undefined;
  return parts[2] === undefined ? sayYear(parts[1]!) : yearPart(parts[1]!, parts[2]);
}

const sayYear = (year: string): Wording => inSense('year', wording`${year}`);

function yearPart(year: string, part: string): Wording | undefined {
  const month = MONTHS[Number(part) - 1];
  if (/^\d\d$/.test(part) && month) return monthOf(month, year);
  if (/^[A-Z]{2}$/.test(part) && SEASONS[part]) return monthOf(SEASONS[part], year);
  if (/^Q[1-4]$/.test(part)) return QUARTERS[Number(part[1]) - 1]!(year);
  if (/^H[12]$/.test(part)) return HALVES[Number(part[1]) - 1]!(year);
  const week = /^W(\d\d)(?:-(WE|[1-7]))?$/.exec(part);
  if (!week) return undefined;
  const name = wording`week ${Number(week[1])} of ${year}`;
  if (week[2] === 'WE') return wording`the weekend of ${name}`;
  return week[2] ? inSense('weekday, week', wording`${WEEKDAYS[Number(week[2]) - 1]!} of ${name}`) : name;
}

const monthOf = (month: Wording, year: string): Wording => inSense('month, year', wording`${month} ${year}`);

/** "24th" */
export function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** The same for whoever reads: "24th" in English. */
export function sayOrdinal(value: number): Wording {
  const written = ordinal(value);
  if (written.endsWith('st')) return wording`${value}st`;
  if (written.endsWith('nd')) return wording`${value}nd`;
  return written.endsWith('rd') ? wording`${value}rd` : wording`${value}th`;
}

/** An ISO date as people write it, as far as it is known: "July 3, 2024", "July 2024", "2024". */
export function shortDate(value: string): Wording {
  const [year, month, day] = value.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return /^\d{4}$/.test(value) ? sayYear(value) : asIs(value);
  return day ? inSense('date', wording`${name} ${Number(day)}, ${year!}`) : monthOf(name, year!);
}

/** "Wednesday, July 3, 2024" */
function longDate(value: string): Wording {
  const { year, month, day } = parseIsoDate(value)!;
  const weekday = weekdayText(weekdayOf(dayNumber(year, month, day)));
  return inSense('weekday, date', wording`${weekday}, ${shortDate(value)}`);
}

/** "Friday", of an ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayText = (weekday: number): Wording => WEEKDAYS[weekday - 1]!;

/** How a value lies to what is named: "about 2001", "before 2001". */
const MODIFIED: Readonly<Record<NonNullable<Timex['mod']>, (time: Wording) => Wording>> = {
  START: (time) => wording`the beginning of ${time}`,
  MID: (time) => wording`the middle of ${time}`,
  END: (time) => wording`the end of ${time}`,
  APPROX: (time) => wording`about ${time}`,
  MORE_THAN: (time) => wording`more than ${time}`,
  LESS_THAN: (time) => wording`less than ${time}`,
  EQUAL_OR_MORE: (time) => wording`at least ${time}`,
  EQUAL_OR_LESS: (time) => wording`at most ${time}`,
  BEFORE: (time) => wording`before ${time}`,
  AFTER: (time) => wording`after ${time}`,
  ON_OR_BEFORE: (time) => wording`on or before ${time}`,
  ON_OR_AFTER: (time) => wording`on or after ${time}`,
};

export const modified = (mod: NonNullable<Timex['mod']>, time: Wording): Wording => MODIFIED[mod](time);
