import type { ArticleDate } from '../../text/article';
import { civilDate, dayOfIsoWeek, isoWeekOf, parseIsoDate, weekdayOf } from '../../text/calendar';
import type { TimexBasis } from '../types';
import type { Point, Shift } from './expression';
import { finest, NO_PARTS, overlaid, type Parts, partsOf, type Unit } from './parts';
import {
  dayOf,
  inOtherYear,
  isLater,
  monthOf,
  monthsIn,
  nearestWeekday,
  nthInside,
  sameInYear,
  step,
  weekendOf,
} from './place';
import type { Tense } from './tense';

export interface Reference {
  readonly parts: Parts;
  /** How fine it is. */
  readonly unit: Unit | undefined;
  /** The index of its sentence. */
  readonly sentence: number;
  /** The words themselves name its year. */
  readonly explicit: boolean;
}

/** A point with its place in time. `parts` lacks what is unknown. */
export interface Placed {
  readonly parts: Parts;
  readonly basis: TimexBasis;
  readonly doubtful: boolean;
}

/** The article's date as parts: none, a year, a month or a day. */
export function partsOfArticle(date: ArticleDate | undefined): Parts {
  if (!date) return NO_PARTS;
  const day = parseIsoDate(date.value);
  if (day) return partsOf(day);
  const [year, month] = date.value.split('-').map(Number);
  if (!year || year < 1000) return NO_PARTS;
  return partsOf(month && month <= 12 ? { year, month } : { year });
}

/** What an incomplete expression leans on: the article's date, the latest points read in the text, its own sentence. */
export interface Situation {
  readonly article: Parts;
  /** The article's date is in doubt. */
  readonly doubtful: boolean;
  /** The latest points read, newest first, each of another fineness (`memory.ts`). */
  readonly references: () => readonly Reference[];
  /** The year of an earlier mention of that day of that month. */
  readonly sameDay: (month: number, day: number) => number | undefined;
  readonly sentence: number;
  /** The earlier end of the range this point is the later end of. */
  readonly after: Parts | undefined;
  readonly tense: () => Tense;
}

const words = (parts: Parts): Placed => ({ parts, basis: 'words', doubtful: false });

/** Works out where a point lies. */
export function place(point: Point, at: Situation): Placed {
  if (point.inside) return placeInside(point, place(point.inside, at), at);
  if (point.shift) return overlay(point, shifted(point.shift, point, at), at);
  if (point.parts.year !== undefined || point.direction === undefined) return words(point.parts);
  return leaning(point, at);
}

/** "The first quarter" inside "last year", "Tuesday" inside "last week", "the same period" inside "1986", a week from "Friday". */
function placeInside(point: Point, inside: Placed, at: Situation): Placed {
  const { parts } = inside;
  if (point.nth) {
    const { month, weekday } = point.parts;
    const found = nthInside(point.nth, month === undefined ? parts : { ...parts, month }, weekday);
    return { ...inside, parts: found ?? parts };
  }
  if (point.shift && !point.shift.keep) {
    const { unit: of, by } = point.shift;
    const unit = of === 'year' && by !== 0 ? inOtherYear(parts, by) : step(parts, of, by);
    if (unit) return { ...inside, basis: inside.basis === 'words' ? 'text' : inside.basis, parts: unit };
  }
  if (point.shift) {
    const reference = at.references()[0]?.parts ?? NO_PARTS;
    const same = point.shift.keep ? reference : (step(reference, point.shift.unit, 0) ?? reference);
    return { ...inside, basis: 'text', parts: parts.year === undefined ? parts : sameInYear(same, parts.year) };
  }
  if (point.parts.weekday !== undefined && parts.week !== undefined && parts.year !== undefined) {
    return { ...inside, parts: onDay(point.parts, dayOfIsoWeek(parts.year, parts.week, point.parts.weekday)) };
  }
  return { ...inside, parts: { ...point.parts, year: parts.year ?? point.parts.year } };
}

/** The point a shift leads to, from the article's date or the latest point in the text. */
function shifted(shift: Shift, point: Point, at: Situation): Placed {
  if (shift.from === 'article' && !shift.keep) return fromArticle(shift, at);
  // A year ahead is a plan that is told of in any tense; what is compared has a tense of its own.
  const during = shift.by === 0 && !shift.keep && shift.unit !== 'year';
  const references = during ? knownThen(at.references(), at) : at.references();
  const timed = isTimeOfDay(point);
  const latest =
    shift.keep && !timed ? (shift.by === 0 ? references[0] : comparedPeriod(references, at, shift.of)) : undefined;
  if (latest && comparable(latest, shift, at)) {
    if (shift.by === 0) return { parts: latest.parts, basis: 'text', doubtful: false };
    const { year } = latest.parts;
    if (year !== undefined) return { parts: sameInYear(latest.parts, year + shift.by), basis: 'text', doubtful: false };
  }
  if (shift.from === 'article') return fromArticle(shift, at);
  if (shift.of) return lastReported(shift.of, shift.by, at);
  const reach = timed && shift.by === 0 && !shift.keep ? SCENE : REACH;
  for (const reference of references) {
    if (at.sentence - reference.sentence > reach) continue;
    const parts = step(reference.parts, shift.unit, shift.by);
    if (parts) return { parts, basis: 'text', doubtful: false };
  }
  return fromArticle(shift, at);
}

/** What is told in the past leans on nothing that is still to come: "opens Saturday. At noon, winds were calm." */
function knownThen(references: readonly Reference[], at: Situation): readonly Reference[] {
  for (const one of references) {
    if (!isToCome(one, at.article)) continue;
    return isPast(at.tense()) ? references.filter((other) => !isToCome(other, at.article)) : references;
  }
  return references;
}

const isToCome = ({ parts }: Reference, article: Parts): boolean =>
  isLater(parts, article) && parts.year! - article.year! <= SURE;

/** In years: what is told of in the past and lies further ahead says that the article's date is wrong. */
const SURE = 1;

const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'was';

const fromArticle = ({ unit, by }: Shift, { article, doubtful }: Situation): Placed => ({
  parts: step(article, unit, by) ?? NO_PARTS,
  basis: 'article',
  doubtful,
});

/** "The year-ago quarter" where no quarter was named: companies report the one that is just over. */
function lastReported(unit: Unit, by: number, { article, doubtful }: Situation): Placed {
  const over = step(article, unit, -1);
  const parts = over?.year === undefined ? NO_PARTS : sameInYear(over, over.year + by);
  return { parts, basis: 'article', doubtful };
}

/** How many sentences back an expression such as "the previous day" may lean. */
const REACH = 8;

/** How many sentences back a bare time of day ("at noon", "in morning trading") finds its day. */
const SCENE = 3;

const isTimeOfDay = (point: Point): boolean => finest(point.parts) === 'hour';

/** The period a figure was just given for ("in the third quarter, it said on October 24"), or the latest point. */
function comparedPeriod(
  references: readonly Reference[],
  { sentence }: Situation,
  of: Unit | undefined,
): Reference | undefined {
  const latest = references[0];
  if (of) return references.find((one) => sentence - one.sentence <= REACH && one.unit === of);
  if (latest?.unit !== 'day') return latest;
  return references.find((one) => sentence - one.sentence <= 1 && isPeriod(one.unit)) ?? latest;
}

const isPeriod = (unit: Unit | undefined): boolean => unit === 'quarter' || unit === 'month' || unit === 'half';

/** "A year ago" leans on a quarter or month only where one was named just before. */
function comparable(reference: Reference, shift: Shift, at: Situation): boolean {
  if (shift.from === 'text') return true;
  return at.sentence - reference.sentence <= 1 && isPeriod(reference.unit);
}

/** A shift's own finer parts: "last night" is the night of yesterday, "the following Monday" a weekday from there. */
function overlay(point: Point, base: Placed, at: Situation): Placed {
  if (point.parts === NO_PARTS) return base;
  const { weekday } = point.parts;
  if (weekday === undefined) return { ...base, parts: overlaid(base.parts, point.parts) };
  const reference = at.references().find((one) => dayOf(one.parts) !== undefined);
  const from = dayOf(reference?.parts ?? at.article);
  if (from === undefined) return { ...base, parts: point.parts };
  const day = nearestWeekday(from, weekday, point.direction === 'future', true);
  return {
    parts: onDay(point.parts, day),
    basis: reference === undefined ? 'article' : 'text',
    doubtful: base.doubtful,
  };
}

/** Points whose year (or week) the words leave open. */
function leaning(point: Point, at: Situation): Placed {
  if (point.parts.weekend) return weekendNear(point, at);
  if (point.parts.month === undefined && point.parts.weekday !== undefined) return weekdayNear(point, at);
  const nth = point.nth;
  const base = yearNear(point.parts, point, at);
  if (!nth) return base;
  const found = nthInside(nth, base.parts, point.parts.weekday);
  return { ...base, parts: found ?? base.parts };
}

function weekdayNear(point: Point, at: Situation): Placed {
  const { parts } = point;
  const weekday = parts.weekday!;
  const { article, doubtful } = at;
  const after = at.after && dayOf(at.after);
  if (after !== undefined)
    return { parts: onDay(parts, nearestWeekday(after, weekday, true, false)), basis: 'text', doubtful };
  const today = dayOf(article);
  if (today === undefined) return words(parts);
  if (point.direction === 'this') {
    const { year, week } = isoWeekOf(today);
    return { parts: onDay(parts, dayOfIsoWeek(year, week, weekday)), basis: 'article', doubtful };
  }
  const explicit = point.direction !== 'tense';
  const tense = explicit ? point.direction : at.tense();
  const unsure = tense === 'unknown' && weekdayOf(today) !== weekday;
  const day = nearestWeekday(today, weekday, tense === 'future' || tense === 'will', explicit);
  return { parts: onDay(parts, day), basis: 'article', doubtful: doubtful || unsure };
}

/** "The weekend" is the one that has begun last, or the coming one where the verb looks ahead. */
function weekendNear(point: Point, at: Situation): Placed {
  const today = dayOf(at.article);
  if (today === undefined) return words(point.parts);
  const tense = at.tense();
  const begun = tense !== 'future' && tense !== 'will' && weekdayOf(today) < 6;
  return {
    parts: weekendOf(begun ? today - 7 : today),
    basis: 'article',
    doubtful: at.doubtful,
  };
}

/** The parts on that day, which has its weekday by itself. */
function onDay(parts: Parts, days: number): Parts {
  const { year, month, day } = civilDate(days);
  return { ...parts, year, month, day, weekday: undefined };
}

/** A month, day of a month, quarter, half or season without its year. */
function yearNear(parts: Parts, point: Point, at: Situation): Placed {
  const { article, doubtful } = at;
  if (at.after?.year !== undefined) {
    const early = isBefore(parts, at.after);
    return { parts: { ...parts, year: at.after.year + (early ? 1 : 0) }, basis: 'text', doubtful };
  }
  if (article.year === undefined) {
    // No date on the article: an earlier date of the text that names month and year lends its year.
    const reference = at
      .references()
      .find((one) => one.explicit && one.parts.month !== undefined && at.sentence - one.sentence <= 1);
    return reference ? { ...nearIn(parts, reference.parts), basis: 'text', doubtful: true } : words(parts);
  }
  if (article.month === undefined) return inYear(parts, article.year, true);
  const distance = monthsAhead(parts, article);
  const past = article.year - (distance > 0 ? 1 : 0);
  const future = past + (isOver(parts, article, past) ? 1 : 0);
  // "Last summer" and "next July" are not the summer or the July one is in.
  const goingOn = parts.day === undefined && past === future;
  if (point.direction === 'past') return inYear(parts, goingOn ? past - 1 : past, doubtful);
  if (point.direction === 'future') return inYear(parts, goingOn ? future + 1 : future, doubtful);
  if (point.direction === 'this') return inYear(parts, article.year, doubtful);
  if (past === future) return inYear(parts, past, doubtful);
  const again = parts.day === undefined ? undefined : at.sameDay(parts.month!, parts.day);
  // A loan due in ten years says nothing of another of its days.
  if (again !== undefined && again <= article.year + 1)
    return { parts: { ...parts, year: again }, basis: 'text', doubtful };
  const behind = (article.year - past) * 12 + article.month - monthOf(parts)!;
  const ahead = 12 - behind;
  // Companies "will report" on the quarter that is just over.
  if (parts.quarter !== undefined && behind - 3 <= JUST_OVER && ahead > FAR - JUST_OVER)
    return inYear(parts, past, doubtful);
  const tense = at.tense();
  // Writers leave the year out only of what is near: the tense decides where both readings are.
  if (ahead < NEAR && behind > FAR && tense !== 'was') return inYear(parts, future, doubtful);
  if (behind < NEAR && ahead > FAR && tense !== 'will') return inYear(parts, past, doubtful);
  if (tense !== 'unknown') return inYear(parts, tense === 'past' || tense === 'was' ? past : future, doubtful);
  return inYear(parts, behind <= ahead ? past : future, true);
}

const inYear = (parts: Parts, year: number, doubtful: boolean): Placed => ({
  parts: { ...parts, year },
  basis: 'article',
  doubtful,
});

/** In months: a date this near needs no year, one this far is written with it. */
const NEAR = 4;
const FAR = 8;
const JUST_OVER = 2;

/** In the year that brings it nearest to a month named beside it. */
function nearIn(parts: Parts, reference: Parts): Placed {
  const ahead = monthOf(parts)! - reference.month!;
  const year = reference.year! + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
  return words({ ...parts, year });
}

/**
 * Months from the article to the beginning of the point in the same year; above 0 when the point begins after the
 * article, 0 or less when it has begun. A day later in the article's month counts as above 0.
 */
function monthsAhead(parts: Parts, article: Parts): number {
  const months = monthOf(parts)! - article.month!;
  if (months === 0 && parts.day !== undefined && article.day !== undefined && parts.day > article.day) return 0.5;
  return months;
}

/** Whether the point, begun by the article's date in `year`, is over by then. */
function isOver(parts: Parts, article: Parts, year: number): boolean {
  const since = (article.year! - year) * 12 + article.month! - monthOf(parts)!;
  if (parts.day !== undefined)
    return since > 0 || (since === 0 && article.day !== undefined && parts.day < article.day);
  return since >= monthsIn(parts);
}

function isBefore(parts: Parts, other: Parts): boolean {
  const [a, b] = [monthOf(parts), monthOf(other)];
  if (a === undefined || b === undefined || a !== b) return a !== undefined && b !== undefined && a < b;
  return parts.day !== undefined && other.day !== undefined && parts.day < other.day;
}
