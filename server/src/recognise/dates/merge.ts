import { isFiner, joinedLength } from './duration';
import {
  type Expression,
  isClock,
  isDay,
  isPoint,
  type Length,
  type Meaning,
  type Point,
  pointOf,
  shiftBy,
} from './expression';
import { type Gap, gapBetween } from './gaps';
import { pushLinked } from './links';
import { finest, finestDate, NO_PARTS, overlaid, type Parts, type Unit } from './parts';
import { isFunction, isTimePreposition, type Scan, signAt } from './scan';
import { withStage } from './stages';
import { isAppointed } from './tense';
import { F } from './vocabulary';

/**
 * Joins what belongs together, left to right: "Wednesday" + "July 3, 2024", "the first quarter" + "last year",
 * "8 p.m." + "Friday"; puts "the end of" before what follows it; marks the ends of ranges; drops what needed a neighbour and has none.
 */
export function mergeExpressions(scan: Scan, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined[joined.length - 1];
    const gap = last && gapBetween(scan, last, next);
    const merged = gap && join(scan, last, next, gap);
    if (merged) joined[joined.length - 1] = merged;
    else if (last && (gap === 'comma' || isBracketed(scan, last, next)) && isClock(last) && isDay(next)) {
      // "At 9:30, July 3", "at 9 a.m. (0700 GMT) on Friday"
      const day = next.meaning as Point;
      joined[joined.length - 1] = onDay(last, day);
      const before = gap === 'comma' ? undefined : joined[joined.length - 2];
      if (before && before.last === last.first - 1 && isClock(before)) joined[joined.length - 2] = onDay(before, day);
      joined.push(next);
    } else {
      if (gap === 'ended') joined[joined.length - 1] = endingWith(last, next);
      joined.push(next);
    }
  }
  const kept: Expression[] = [];
  for (const one of joined) {
    if (isPoint(one) && one.meaning.weak) continue;
    const floor = kept.length > 0 ? kept[kept.length - 1]!.last : 0;
    pushLinked(scan, kept, withStage(scan, one, floor));
  }
  return kept;
}

/** "The week ended February 26" is the week that date lies in. */
function endingWith(left: Expression, right: Expression): Expression {
  if (!isPoint(left) || !isPoint(right)) return left;
  const { shift, parts } = left.meaning;
  if (shift?.from !== 'text' || shift.by !== 0 || finest(parts) !== undefined) return left;
  return { ...left, meaning: { ...left.meaning, inside: right.meaning } };
}

const onDay = (clock: Expression, day: Point): Expression => ({
  ...clock,
  meaning: timed(day, (clock.meaning as Point).parts),
});

/** A time of day in brackets, and a day right behind them. */
function isBracketed(scan: Scan, clock: Expression, day: Expression): boolean {
  if (signAt(scan, clock.last) !== CLOSING || signAt(scan, clock.first - 1) !== OPENING) return false;
  return clock.last === day.first - (isFunction(scan, day.first - 1, F.on) ? 2 : 1);
}

const OPENING = 40;
const CLOSING = 41;

const unitOf = (point: Point): Unit | undefined => finest(point.parts) ?? point.shift?.unit;

/** A year: "2009", "last year". */
const isYear = (point: Point): boolean =>
  point.direction === undefined &&
  (finest(point.parts) === 'year' || (finest(point.parts) === undefined && point.shift?.unit === 'year'));

const timed = (day: Point, clock: Parts): Point => ({ ...day, parts: overlaid(day.parts, clock) });

function join(scan: Scan, left: Expression, right: Expression, gap: Gap): Expression | undefined {
  const meaning = joinMeaning(scan, left, right, gap);
  if (!meaning) return undefined;
  return { ...left, last: right.last, end: right.end, meaning, mod: left.mod ?? right.mod, range: false };
}

function joinMeaning(scan: Scan, left: Expression, right: Expression, gap: Gap): Meaning | undefined {
  const b = right.meaning;
  if (b.kind === 'duration')
    return left.meaning.kind === 'duration' && !right.mod ? longer(left.meaning, b, gap) : undefined;
  if (b.kind === 'set') return gap === 'none' && isSpentIn(left.meaning, b.value) ? b : undefined;
  if (b.kind !== 'point') return undefined;
  if (left.meaning.kind === 'duration') {
    if (gap === 'from') return weeksFrom(scan, left, right);
    return (gap === 'of' || gap === 'in') &&
      isYear(b) &&
      left.meaning.value.startsWith('P') &&
      right.first - left.first > 3
      ? left.meaning
      : undefined;
  }
  if (left.meaning.kind !== 'point') return undefined;
  const a = left.meaning;
  return (
    weekdayBesideDate(a, b, gap) ?? timeBesideDay(left, right, gap) ?? yearsAgo(a, b, gap) ?? partOfStretch(a, b, gap)
  );
}

/** "Four hours and 12 minutes", "two years, six months". */
function longer(a: Length, b: Length, gap: Gap): Length | undefined {
  if (gap !== 'and' && gap !== 'comma' && gap !== 'none') return undefined;
  const value = joinedLength(a.value, b.value);
  return value === undefined ? undefined : { kind: 'duration', value };
}

/** "Six days a week", "two hours every evening": how much of each is no length of its own. */
function isSpentIn(meaning: Meaning, set: string): boolean {
  if (meaning.kind !== 'duration') return false;
  return isFiner(meaning.value, set);
}

/** "A week from Friday", "two weeks from today"; "for a week from Friday" is a length, unless something is set for it. */
function weeksFrom(scan: Scan, left: Expression, right: Expression): Point | undefined {
  const weeks = left.meaning.kind === 'duration' ? WEEKS.get(left.meaning.value) : undefined;
  if (weeks === undefined || !isPoint(right) || !isDay(right) || right.meaning.parts.day !== undefined)
    return undefined;
  const before = left.first - 1;
  if (isTimePreposition(scan, before) && !isFunction(scan, before, F.on) && !isAppointed(scan, before))
    return undefined;
  const { direction } = right.meaning;
  const inside = { ...right.meaning, direction: direction === 'tense' ? ('future' as const) : direction };
  return pointOf(NO_PARTS, { shift: shiftBy('day', 7 * weeks, 'text'), inside });
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['P1W', 1],
  ['P2W', 2],
]);

/** "Six years ago this month", "a year ago today": the same month, week or day of another year. */
function yearsAgo(a: Point, b: Point, gap: Gap): Point | undefined {
  const { shift } = a;
  const now = b.shift;
  if (gap !== 'none' || shift?.unit !== 'year' || shift.by >= 0 || shift.by % 1 !== 0 || shift.from !== 'article')
    return undefined;
  if (now?.by !== 0 || now.from !== 'article' || finest(b.parts) !== undefined || now.unit === 'year') return undefined;
  return pointOf(NO_PARTS, { shift: shiftBy('year', shift.by, 'text'), inside: b });
}

/** "Wednesday, July 3, 2024": the date decides, the named weekday is kept beside it. */
function weekdayBesideDate(a: Point, b: Point, gap: Gap): Point | undefined {
  if (gap !== 'none' && gap !== 'comma') return undefined;
  if (a.parts.weekday === undefined || a.parts.day !== undefined || a.shift || a.nth) return undefined;
  if (b.parts.day === undefined || b.parts.month === undefined || b.parts.weekday !== undefined) return undefined;
  return { ...b, parts: overlaid(a.parts, b.parts), weak: undefined };
}

/** "8 p.m. Friday", "Friday at 8 p.m.", "2024-07-03 21:43", "the night of June 3", "overnight on Friday". */
function timeBesideDay(left: Expression, right: Expression, gap: Gap): Point | undefined {
  const a = left.meaning as Point;
  const b = right.meaning as Point;
  if (isClock(left) && isDay(right) && (gap === 'none' || gap === 'on')) return timed(b, a.parts);
  if (isDay(left) && isClock(right) && (gap === 'none' || gap === 'at')) {
    return { ...timed(a, b.parts), weak: undefined };
  }
  const partAlone = a.parts.part && finestDate(a.parts) === undefined && a.shift?.from === 'text';
  if (partAlone && isDay(right) && (gap === 'of' || gap === 'none' || gap === 'on')) return timed(b, a.parts);
  return undefined;
}

/** "The third quarter of 2009", "October last year", "Tuesday of this week", "the last week of March", "the same period of 1986". */
function partOfStretch(a: Point, b: Point, gap: Gap): Point | undefined {
  if (gap === 'owner') return ownedBy(a, b);
  if (gap !== 'of' && gap !== 'in' && gap !== 'none') return undefined;
  const yearFirst = gap === 'none' ? ownedBy(a, b) : undefined;
  if (yearFirst) return yearFirst;
  if (a.weak && a.shift?.from === 'text' && !a.shift.keep && !a.nth) return namedUnit(a.shift.unit, b, gap);
  if (a.nth && a.weak) return gap === 'none' ? undefined : within(a, b);
  if (a.parts.year !== undefined || a.inside) return undefined;
  const unit = unitOf(a);
  if (
    isYear(b) &&
    a.shift === undefined &&
    (unit === 'quarter' || unit === 'half' || unit === 'month' || unit === 'day')
  ) {
    const plain = b.shift === undefined;
    // A month reads its own year; a holiday does not: "Christmas Day 2012", "Thanksgiving last year".
    const holiday = a.parts.month !== undefined && (a.parts.day !== undefined || a.nth !== undefined);
    if (unit === 'month' && plain && !a.nth) return undefined;
    if (unit === 'day' && !holiday) return undefined;
    return within(a, b);
  }
  if (isYear(b) && a.shift?.from === 'text' && a.shift.by === 0 && (a.shift.keep || a.shift.unit !== 'year')) {
    return within(a, b);
  }
  if (
    a.parts.weekday !== undefined &&
    unit === 'day' &&
    a.parts.day === undefined &&
    b.shift?.unit === 'week' &&
    gap !== 'in'
  ) {
    return within(a, b);
  }
  return undefined;
}

/** "Last year's second quarter", "1986's first half", "2012 third-quarter results". */
function ownedBy(a: Point, b: Point): Point | undefined {
  const unit = unitOf(b);
  if (!isYear(a) || b.shift || b.inside || b.parts.year !== undefined) return undefined;
  if (unit !== 'quarter' && unit !== 'half') return undefined;
  return within(b, a);
}

/** The stretch a point lies in places it: nothing else has to. */
const within = (point: Point, inside: Point): Point => ({ ...point, direction: undefined, inside, weak: undefined });

/** "The month of May" is May, "the year 2000" 2000; "the week of June 3" is the week that day lies in. */
function namedUnit(unit: Unit, b: Point, gap: Gap): Point | undefined {
  if (gap === 'in') return undefined;
  const named = finest(b.parts);
  if ((unit === 'week' || unit === 'weekend') && named === 'day')
    return pointOf(NO_PARTS, { shift: shiftBy(unit, 0, 'text'), inside: b });
  return unit === named ? b : undefined;
}
