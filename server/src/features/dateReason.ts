import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { timeText } from '../recognise/dates/wording';
import type { Timex } from '../recognise/types';
import { civilDate, parseIsoDate, weekdayOf } from '../text/calendar';

/**
 * How a date was worked out, in a sentence or two: "The Friday before Saturday, July 6, 2024, the article's date."
 * Undefined where the words say it all.
 */
export function dateReason({ date }: ArticleFacts, timex: Timex): string | undefined {
  const { basis, doubtful, stated, value } = timex;
  const doubt = doubtful ? ' This could be read otherwise.' : '';
  const said = stated !== undefined ? ` The words say only ${timeText(stated)}.` : '';
  if (basis === 'text') return `Worked out from a date named before it.${said}${doubt}`;
  if (basis === 'words') return doubtful ? doubt.trim() : undefined;
  if (!date) return `The article has no date to work it out from.${said}`;
  const anchor = `${timeText(date.value)}, the article's date`;
  const relation = relationOf(value, date.value);
  const from = relation ? `${relation} ${anchor}` : `Worked out from ${anchor}`;
  if (date.certainty === 'doubtful') {
    return `${from}, which is doubtful: it comes from ${ORIGINS[date.origin] ?? date.origin}.${said}`;
  }
  return `${from}.${relation ? '' : said}${doubt}`;
}

const ORIGINS: Readonly<Record<string, string>> = {
  stamp: "the page's date stamp",
  meta: "the page's metadata",
  title: 'the title',
  byline: 'the byline',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEK = 7;

/** How a value lies to the day it is counted from: "The Friday before", "The year of". Undefined where no few words say it. */
function relationOf(value: string, anchor: string): string | undefined {
  const from = parseIsoDate(anchor) && intervalOf(anchor)?.[0];
  const interval = intervalOf(value);
  if (from === undefined || interval === undefined) return undefined;
  const [first, last] = interval;
  if (first === last) return dayRelation(first - from, first);
  for (const { unit, shape, count } of UNITS) {
    if (!shape.test(value)) continue;
    const steps = count(first) - count(from);
    const side = steps < 0 ? 'before' : 'after';
    if (steps === 0) return `The ${unit} of`;
    return Math.abs(steps) === 1 ? `The ${unit} ${side} that of` : `${Math.abs(steps)} ${unit}s ${side} that of`;
  }
  return undefined;
}

function dayRelation(distance: number, day: number): string {
  const side = distance < 0 ? 'before' : 'after';
  if (distance === 0) return 'The day of';
  if (Math.abs(distance) === 1) return `The day ${side}`;
  if (Math.abs(distance) <= WEEK) return `The ${WEEKDAYS[weekdayOf(day) - 1]} ${side}`;
  return `${Math.abs(distance)} days ${side}`;
}

/** Stretches of time, each with a number that grows by one from one to the next. */
const UNITS: readonly { readonly unit: string; readonly shape: RegExp; count(day: number): number }[] = [
  { unit: 'year', shape: /^\d{4}$/, count: (day) => civilDate(day).year },
  { unit: 'month', shape: /^\d{4}-\d\d$/, count: (day) => civilDate(day).year * 12 + civilDate(day).month },
  { unit: 'week', shape: /^\d{4}-W\d\d$/, count: (day) => Math.floor((day - weekdayOf(day)) / WEEK) },
  {
    unit: 'quarter',
    shape: /^\d{4}-Q[1-4]$/,
    count: (day) => civilDate(day).year * 4 + Math.floor((civilDate(day).month - 1) / 3),
  },
];
