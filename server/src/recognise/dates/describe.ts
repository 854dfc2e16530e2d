import { civilDate, weekdayOf } from '../../text/calendar';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../../text/months';
import type { Timex } from '../types';
import { intervalOf } from './interval';

export interface TimexDescription {
  /** The value in words: "Wednesday, July 3, 2024". */
  readonly what: string;
  /** How it was worked out, where the words alone do not say it. */
  readonly how?: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const MONTHS = ENGLISH_MONTHS.map((names) => capital(names[0]!));
const WEEKDAYS = ENGLISH_WEEKDAYS.map((names) => capital(names[0]!));

/** A time expression for a person to read, in English. */
export function describeTimex(timex: Timex): TimexDescription {
  const how = explain(timex);
  const what = [MOD_WORDS[timex.mod ?? ''], describeValue(timex.value)].filter(Boolean).join(' ');
  return how ? { what, how } : { what };
}

const MOD_WORDS: Readonly<Record<string, string>> = {
  START: 'early in',
  MID: 'the middle of',
  END: 'late in',
  APPROX: 'about',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most',
};

function explain(timex: Timex): string | undefined {
  const reasons: string[] = [];
  if (timex.basis === 'article') reasons.push("worked out from the article's date");
  if (timex.basis === 'text') reasons.push('worked out from an earlier date in the text');
  if (timex.doubtful) reasons.push('uncertain');
  const real = weekdayOfValue(timex.value);
  if (timex.weekday !== undefined && real !== undefined && real !== timex.weekday) {
    reasons.push(`the text says ${WEEKDAYS[timex.weekday - 1]}`);
  }
  return reasons.length > 0 ? reasons.join('; ') : undefined;
}

/** The weekday of a value that is a single day, 1 (Monday) to 7. */
function weekdayOfValue(value: string): number | undefined {
  const interval = intervalOf(value);
  return interval && interval[0] === interval[1] ? weekdayOf(interval[0]) : undefined;
}

function describeValue(value: string): string {
  if (value in REFERENCES) return REFERENCES[value]!;
  if (value.startsWith('P')) return describeDuration(value);
  const time = value.indexOf('T');
  const date = time > 0 ? value.slice(0, time) : value;
  const day = describeDate(date);
  if (time < 0) return day;
  const clock = value.slice(time + 1);
  const part = PARTS[clock];
  return part ? `${day}, ${part}` : `${day}, ${clock.endsWith('Z') ? `${clock.slice(0, -1)} UTC` : clock}`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'the time of writing',
  PAST_REF: 'an unnamed time in the past',
  FUTURE_REF: 'an unnamed time to come',
};

const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

function describeDate(date: string): string {
  const interval = intervalOf(date);
  if (!interval) return describeUnknown(date);
  const [first, last] = interval.map(describeDay) as [string, string];
  if (interval[0] === interval[1]) return first;
  const { year, month } = civilDate(interval[0]);
  if (date.length === 7 && !Number.isNaN(Number(date.slice(5)))) return `${MONTHS[month - 1]} ${year}`;
  if (date.length === 4) return date;
  if (date.startsWith('BC')) return `${Number(date.slice(2))} BC`;
  if (date.length === 3) return `the ${date}0s`;
  if (date.length === 2) return `the years ${year} to ${year + 99}`;
  return `${first} to ${last}`;
}

function describeDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${WEEKDAYS[weekdayOf(days) - 1]}, ${MONTHS[month - 1]} ${day}, ${year}`;
}

/** Values with X for what is not known. */
function describeUnknown(date: string): string {
  const weekday = date.startsWith('XXXX-WXX-') ? Number(date.slice(9)) : 0;
  if (weekday >= 1 && weekday <= 7) return `a ${WEEKDAYS[weekday - 1]}`;
  const [, month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name) return Number(day) ? `${name} ${Number(day)} of an unknown year` : `${name} of an unknown year`;
  return 'an unknown date';
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  WE: 'weekend',
  D: 'day',
};
const CLOCK_WORDS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

function describeDuration(value: string): string {
  const clock = value.startsWith('PT');
  const body = value.slice(clock ? 2 : 1);
  let end = 0;
  while (end < body.length && isNumeric(body.charCodeAt(end))) end++;
  const number = body.slice(0, end);
  const unit = (clock ? CLOCK_WORDS : UNIT_WORDS)[body.slice(end)] ?? 'unit';
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  if (number === 'X') return `some ${plural}`;
  return `${number} ${number === '1' ? unit : plural}`;
}

const isNumeric = (code: number): boolean => (code >= 48 && code <= 57) || code === 46 || code === 88;
