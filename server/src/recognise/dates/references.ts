import { hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { type Expression, pointOf, shiftBy, shiftedPoint } from './expression';
import { NO_PARTS } from './parts';
import {
  expression,
  glued,
  is,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  isWord,
  type Parser,
  type Scan,
} from './scan';
import { isConjunction } from './seasons';
import { A, F, K, N, R, S, YEAR } from './vocabulary';
import { yearAt } from './years';

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

const reference = (scan: Scan, first: number, last: number, value: Reference): Expression =>
  expression(scan, first, last, { kind: 'reference', value });

/** "Now", "currently", "recently", "soon"; not the "now" of "now that" and "now-closed". */
export const readReference: Parser = (scan, i, floor, out) => {
  const word = scan.value[i];
  if (isDash(scan, i + 1) && glued(scan, i + 1) && glued(scan, i + 2)) return;
  let first = i;
  if (word === R.present) {
    if (isFunction(scan, i + 1, F.that)) return;
    if (isFunction(scan, i - 1, F.right) && i - 1 >= floor) first--;
    out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
  } else if (word === R.past) {
    // "As recently as 2010" names the year.
    if (isFunction(scan, i - 1, F.as) && isFunction(scan, i + 1, F.as)) return;
    out.push(expression(scan, i, i + 1, { kind: 'reference', value: 'PAST_REF' }));
  } else if (word === R.soon) {
    if (isFunction(scan, i - 1, F.as) || isFunction(scan, i + 1, F.as) || isFunction(scan, i + 1, F.after)) return;
    if (isFunction(scan, i - 1, F.very) && i - 1 >= floor) first--;
    out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'FUTURE_REF' }));
  }
};

/** "Recent" and "current" before a noun, "the past", "at present"; before a unit of time they belong to it. */
export const readShifter: Parser = (scan, i, floor, out) => {
  if (isCapital(scan, i) && isCapital(scan, i + 1)) return;
  const found = readAdjective(scan, i, floor);
  if (found) out.push(found);
};

function readAdjective(scan: Scan, i: number, floor: number): Expression | undefined {
  switch (scan.value[i]) {
    case S.past:
      return thePast(scan, i, floor);
    case S.recent:
      if (isOf(scan, i + 1, K.Shifter, S.past)) return recentPast(scan, i, floor);
      return describes(scan, i) ? reference(scan, i, i + 1, 'PAST_REF') : undefined;
    case S.current:
      return describes(scan, i) ? reference(scan, i, i + 1, 'PRESENT_REF') : undefined;
    case S.present:
      if (isPossessed(scan, i - 1) && isPlainWord(scan, i + 1) && describes(scan, i))
        return reference(scan, i, i + 1, 'PRESENT_REF');
      return isFunction(scan, i - 1, F.at) ? reference(scan, i, i + 1, 'PRESENT_REF') : undefined;
    default:
      return undefined;
  }
}

/** "In the past", not "the past year" nor "the past master". */
function thePast(scan: Scan, i: number, floor: number): Expression | undefined {
  if (!isFunction(scan, i - 1, F.the) || i - 1 < floor || !isTimePreposition(scan, i - 2)) return undefined;
  const next = i + 1;
  // "In the past 24 hours" is a length.
  if (is(scan, next, K.Digits)) return undefined;
  const ends =
    !isWord(scan, next) || isTimePreposition(scan, next) || isConjunction(scan, next) || isFunction(scan, next, F.that);
  // "In the past many have": after "in" a clause may go on at once, unless a unit of time is near.
  const goesOn = isFunction(scan, i - 2, F.in) && is(scan, next, K.None) && !beforeUnit(scan, i);
  return ends || goesOn ? reference(scan, i - 1, i + 1, 'PAST_REF') : undefined;
}

function recentPast(scan: Scan, i: number, floor: number): Expression | undefined {
  if (!isFunction(scan, i - 1, F.the) || i - 1 < floor || beforeUnit(scan, i)) return undefined;
  return reference(scan, i - 1, i + 2, 'PAST_REF');
}

/** A unit of time, a fiscal year or a number stands within three tokens: the word belongs to it. */
function beforeUnit(scan: Scan, i: number): boolean {
  for (let at = i + 1; at < i + 4; at++) {
    if (is(scan, at, K.Unit) || is(scan, at, K.Units) || is(scan, at, K.Fiscal) || is(scan, at, K.Noun)) return true;
  }
  return false;
}

const describes = (scan: Scan, i: number): boolean =>
  !beforeUnit(scan, i) &&
  (isWord(scan, i + 1) || (is(scan, i + 1, K.Digits) && yearAt(scan, i + 1) === undefined)) &&
  !FIXED_TERMS.has(scan.tokens.hash[i + 1]);

/** "The", "its", "this": "the present government", but "to present plans" and "the present and the past". */
const isPossessed = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.the) || isFunction(scan, i, F.own) || isFunction(scan, i, F.this);

/** "Current account", "current affairs". */
const FIXED_TERMS = wordSet(['account', 'accounts', 'affairs', 'liabilities', 'assets', 'value']);

/** "The future", "the near future", "that time", "at this time", "at the moment", "the same period". */
export const readNoun: Parser = (scan, i, floor, out) => {
  if (i - 1 < floor) return;
  const found = readNounAt(scan, i, floor);
  if (found) out.push(found);
};

function readNounAt(scan: Scan, i: number, floor: number): Expression | undefined {
  const before = i - 1;
  switch (scan.value[i]) {
    case N.future:
      return theFuture(scan, i, floor);
    case N.moment:
      return isThisMoment(scan, before) ? reference(scan, before, i + 1, 'PRESENT_REF') : undefined;
    case N.time:
      return thatTime(scan, i);
    default:
      return samePeriod(scan, i, floor);
  }
}

/** "At the moment", "for the moment", "at this moment": the determiner stands at token `i`. */
function isThisMoment(scan: Scan, i: number): boolean {
  if (isFunction(scan, i - 1, F.at)) return isFunction(scan, i, F.the) || isFunction(scan, i, F.this);
  return isFunction(scan, i - 1, F.for) && isFunction(scan, i, F.the);
}

function theFuture(scan: Scan, i: number, floor: number): Expression | undefined {
  const near = isFunction(scan, i - 1, F.near) && i - 2 >= floor;
  const first = near ? i - 2 : i - 1;
  const next = i + 1;
  // "The future of the plant" is what will become of it.
  if (isFunction(scan, next, F.of)) return undefined;
  const ends = !isWord(scan, next) || isTimePreposition(scan, next) || isConjunction(scan, next);
  if (isFunction(scan, first, F.the)) {
    return ends || near || isFunction(scan, first - 1, F.in) ? reference(scan, first, next, 'FUTURE_REF') : undefined;
  }
  return ends && !near && isFunction(scan, first, F.in) ? reference(scan, i, next, 'FUTURE_REF') : undefined;
}

/** "Last" is one back, "next" one on. */
const yearsAway = (scan: Scan, i: number): number =>
  isOf(scan, i, K.Shifter, S.last) ? -1 : isOf(scan, i, K.Shifter, S.next) ? 1 : 0;

const BEING = hashOf('being');

/** "By that time" is the time last spoken of, "at this time" and "for the time being" are now, "this time last year" is that month. */
function thatTime(scan: Scan, i: number): Expression | undefined {
  const before = i - 1;
  const years = isFunction(scan, before, F.this) && isOf(scan, i + 2, K.Unit, YEAR) ? yearsAway(scan, i + 1) : 0;
  if (years) return expression(scan, before, i + 3, shiftedPoint(NO_PARTS, shiftBy('month', 12 * years, 'article')));
  if (!isTimePreposition(scan, before - 1)) return undefined;
  if (isFunction(scan, before, F.the) && scan.tokens.hash[i + 1] === BEING)
    return reference(scan, before, i + 2, 'PRESENT_REF');
  if (isFunction(scan, before, F.that) && !isWord(scan, i + 1)) {
    return expression(scan, before, i + 1, shiftedPoint(NO_PARTS, shiftBy('day', 0, 'text', true)));
  }
  // "At this time last year" is not now.
  const now = isFunction(scan, before, F.this) && !is(scan, i + 1, K.Shifter) && isFunction(scan, before - 1, F.at);
  return now ? reference(scan, before, i + 1, 'PRESENT_REF') : undefined;
}

/** "The same period" is a time only together with a year: "the same period last year". */
function samePeriod(scan: Scan, i: number, floor: number): Expression | undefined {
  if (!isOf(scan, i - 1, K.Shifter, S.same)) return undefined;
  const first = isFunction(scan, i - 2, F.the) && i - 2 >= floor ? i - 2 : i - 1;
  const shift = shiftBy('year', 0, 'text', true);
  return expression(scan, first, i + 1, pointOf(NO_PARTS, { shift, weak: true }));
}

const MOMENTS = hashOf('moments');

/** "Long ago", "some time ago", "a long time ago", "moments ago"; after a number "ago" belongs to its unit. */
export const readAgo: Parser = (scan, i, floor, out) => {
  const before = i - 1;
  if (scan.value[i] !== -1 || before < floor) return;
  let first = -1;
  if (isFunction(scan, before, F.long) || scan.tokens.hash[before] === MOMENTS) first = before;
  else if (isOf(scan, before, K.Noun, N.time)) {
    if (isOf(scan, before - 1, K.Approximator, A.some)) first = before - 1;
    else if (isFunction(scan, before - 1, F.long)) first = isFunction(scan, before - 2, F.a) ? before - 2 : before - 1;
  }
  if (first >= floor) out.push(reference(scan, first, i + 1, 'PAST_REF'));
};
