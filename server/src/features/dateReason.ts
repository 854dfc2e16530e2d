import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { timeText, weekdayText } from '../recognise/dates/wording';
import type { Timex } from '../recognise/types';
import { civilDate, parseIsoDate, weekdayOf } from '../text/calendar';
import { sentences, type Wording, wording } from '../text/wording';

/**
 * How a date was worked out, in a sentence or two: "The Friday before Saturday, July 6, 2024, the article's date."
 * Undefined where the words say it all.
 */
export function dateReason({ date }: ArticleFacts, timex: Timex): Wording | undefined {
  const { basis, doubtful, stated, value } = timex;
  const doubt = doubtful ? wording`This could be read otherwise.` : undefined;
  const said = stated !== undefined ? wording`The words say only ${timeText(stated)}.` : undefined;
  if (basis === 'text') return inOne(wording`Worked out from a date named before it.`, said, doubt);
  if (basis === 'words') return doubt;
  if (!date) return inOne(wording`The article has no date to work it out from.`, said);
  const anchor = wording`${timeText(date.value)}, the article's date`;
  const relation = relationOf(value, date.value, anchor);
  const from = relation ?? wording`Worked out from ${anchor}`;
  if (date.certainty === 'doubtful')
    return inOne(wording`${from}, which is doubtful: it comes from ${ORIGINS[date.origin] ?? date.origin}.`, said);
  return inOne(wording`${from}.`, relation ? undefined : said, doubt);
}

const inOne = (first: Wording, ...more: readonly (Wording | undefined)[]): Wording =>
  more.reduce<Wording>((before, next) => (next ? sentences(before, next) : before), first);

const ORIGINS: Readonly<Record<string, Wording>> = {
  stamp: wording`the page's date stamp`,
  meta: wording`the page's metadata`,
  title: wording`the title`,
  byline: wording`the byline`,
};

const WEEK = 7;

/** How a value lies to the day it is counted from: "The Friday before", "The year of". Undefined where no few words say it. */
function relationOf(value: string, anchor: string, named: Wording): Wording | undefined {
  const from = parseIsoDate(anchor) && intervalOf(anchor)?.[0];
  const interval = intervalOf(value);
  if (from === undefined || interval === undefined) return undefined;
  const [first, last] = interval;
  if (first === last) return dayRelation(first - from, first, named);
  for (const { shape, count, same, before, after, earlier, later } of UNITS) {
    if (!shape.test(value)) continue;
    const steps = count(first) - count(from);
    if (steps === 0) return same(named);
    if (Math.abs(steps) === 1) return (steps < 0 ? before : after)(named);
    return (steps < 0 ? earlier : later)(Math.abs(steps), named);
  }
  return undefined;
}

function dayRelation(distance: number, day: number, named: Wording): Wording {
  if (distance === 0) return wording`The day of ${named}`;
  if (distance === -1) return wording`The day before ${named}`;
  if (distance === 1) return wording`The day after ${named}`;
  const days = Math.abs(distance);
  if (days > WEEK) return distance < 0 ? wording`${days} days before ${named}` : wording`${days} days after ${named}`;
  const weekday = weekdayText(weekdayOf(day));
  return distance < 0 ? wording`The ${weekday} before ${named}` : wording`The ${weekday} after ${named}`;
}

/** Stretches of time, each with a number that grows by one from one to the next, and how they are told from one that is named. */
const UNITS: readonly {
  readonly shape: RegExp;
  count(day: number): number;
  same(named: Wording): Wording;
  before(named: Wording): Wording;
  after(named: Wording): Wording;
  earlier(steps: number, named: Wording): Wording;
  later(steps: number, named: Wording): Wording;
}[] = [
  {
    shape: /^\d{4}$/,
    count: (day) => civilDate(day).year,
    same: (named) => wording`The year of ${named}`,
    before: (named) => wording`The year before that of ${named}`,
    after: (named) => wording`The year after that of ${named}`,
    earlier: (steps, named) => wording`${steps} years before that of ${named}`,
    later: (steps, named) => wording`${steps} years after that of ${named}`,
  },
  {
    shape: /^\d{4}-\d\d$/,
    count: (day) => civilDate(day).year * 12 + civilDate(day).month,
    same: (named) => wording`The month of ${named}`,
    before: (named) => wording`The month before that of ${named}`,
    after: (named) => wording`The month after that of ${named}`,
    earlier: (steps, named) => wording`${steps} months before that of ${named}`,
    later: (steps, named) => wording`${steps} months after that of ${named}`,
  },
  {
    shape: /^\d{4}-W\d\d$/,
    count: (day) => Math.floor((day - weekdayOf(day)) / WEEK),
    same: (named) => wording`The week of ${named}`,
    before: (named) => wording`The week before that of ${named}`,
    after: (named) => wording`The week after that of ${named}`,
    earlier: (steps, named) => wording`${steps} weeks before that of ${named}`,
    later: (steps, named) => wording`${steps} weeks after that of ${named}`,
  },
  {
    shape: /^\d{4}-Q[1-4]$/,
    count: (day) => civilDate(day).year * 4 + Math.floor((civilDate(day).month - 1) / 3),
    same: (named) => wording`The quarter of ${named}`,
    before: (named) => wording`The quarter before that of ${named}`,
    after: (named) => wording`The quarter after that of ${named}`,
    earlier: (steps, named) => wording`${steps} quarters before that of ${named}`,
    later: (steps, named) => wording`${steps} quarters after that of ${named}`,
  },
];
