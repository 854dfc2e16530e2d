import { type Expression, isClock, isPoint, type Meaning, type Point, plainPoint } from './expression';
import { gapBetween } from './gaps';
import { finest, finestDate } from './parts';
import { isFunction, type Scan } from './scan';
import { F } from './vocabulary';

/** "From Wednesday to Thursday", "between March and May 2009": the later end follows the earlier, and lends it its year. */
export function pushLinked(scan: Scan, kept: Expression[], right: Expression): void {
  const left = kept[kept.length - 1];
  const gap = left && gapBetween(scan, left, right);
  if (gap && (left.meaning.kind === 'set' || right.meaning.kind === 'set') && gap !== 'and' && gap !== 'comma') {
    kept[kept.length - 1] = recurring(left);
    kept.push(recurring(right));
    return;
  }
  if (!gap || !isPoint(left) || !isPoint(right)) {
    kept.push(left && gap === 'and' ? repeated(left.meaning, right) : right);
    return;
  }
  const range =
    gap === 'to' ||
    (gap === 'and' && (isFunction(scan, left.first - 1, F.between) || isNextMonth(left.meaning, right.meaning)));
  if (range || gap === 'and' || gap === 'comma') kept[kept.length - 1] = lendYear(left, right);
  if (range && isClock(left)) kept[kept.length - 1] = lendDay(left, right.meaning);
  kept.push(range ? { ...right, range } : gap === 'and' ? leanAlike(left.meaning, right) : right);
}

/** "Every Tuesday and Thursday": one word makes both come again. */
function repeated(left: Meaning, right: Expression): Expression {
  if (left.kind !== 'set' || !left.value.startsWith(EVERY_WEEK) || !isPoint(right)) return right;
  const { parts, direction } = right.meaning;
  if (parts.weekday === undefined || direction !== 'tense' || finest(parts) !== 'day' || parts.day !== undefined)
    return right;
  return { ...right, meaning: { kind: 'set', value: `${EVERY_WEEK}${parts.weekday}` } };
}

const EVERY_WEEK = 'XXXX-WXX-';

/** "At 6 a.m. on Mondays", "daily at noon": the time of day is of no day. */
const recurring = (one: Expression): Expression =>
  isPoint(one) && isClock(one) ? { ...one, meaning: plainPoint(one.meaning.parts) } : one;

/** "December and January" follow each other. */
function isNextMonth(a: Point, b: Point): boolean {
  if (a.direction !== 'tense' || b.direction !== 'tense' || a.parts.month === undefined) return false;
  if (finest(a.parts) !== 'month' || finest(b.parts) !== 'month' || a.nth || b.nth) return false;
  return b.parts.month === (a.parts.month % 12) + 1;
}

/** "Last spring and summer", "next Monday and Tuesday": one word says of both which they are. */
function leanAlike(left: Point, right: Expression & { meaning: Point }): Expression {
  const { direction, parts } = right.meaning;
  const told = left.direction !== undefined && left.direction !== 'tense' && !left.shift;
  if (!told || direction !== 'tense' || finest(left.parts) !== finest(parts)) return right;
  return { ...right, meaning: { ...right.meaning, direction: left.direction } };
}

/** "Between 1 a.m. and 4 a.m. Monday", "from 9 to 5 on Friday": the day is that of both ends. */
function lendDay(left: Expression & { meaning: Point }, { parts, direction, shift }: Point): Expression {
  if (parts.hour === undefined || finestDate(parts) !== 'day' || parts.hour < left.meaning.parts.hour!) return left;
  const { hour, minute, second, zone } = left.meaning.parts;
  return { ...left, meaning: plainPoint({ ...parts, hour, minute, second, zone }, direction, shift) };
}

function lendYear(left: Expression & { meaning: Point }, right: Expression & { meaning: Point }): Expression {
  const a = left.meaning;
  const b = right.meaning;
  if (a.shift || a.inside || a.parts.year !== undefined || b.parts.year === undefined) return left;
  const sameKind =
    (a.parts.month !== undefined && b.parts.month !== undefined) ||
    (a.parts.quarter !== undefined && b.parts.quarter !== undefined);
  if (!sameKind) return left;
  const later = (a.parts.month ?? a.parts.quarter)! > (b.parts.month ?? b.parts.quarter)!;
  const parts = { ...a.parts, year: later ? b.parts.year - 1 : b.parts.year };
  return { ...left, meaning: { ...a, parts, direction: undefined } };
}
