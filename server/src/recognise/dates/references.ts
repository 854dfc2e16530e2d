import { hashOf } from '../../text/tokens';
import type { Meaning, Parts, Point } from './expression';
import {
  charOf,
  expression,
  glued,
  is,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isTimePreposition,
  isWord,
  type Parser,
} from './scan';
import { isConjunction } from './seasons';
import { F, K, N, R, S } from './vocabulary';

const point = (parts: Parts, more: Partial<Point> = {}): Meaning => ({ kind: 'point', parts, ...more });

/** "Current account", "current affairs" are fixed terms. */
const ACCOUNTS: ReadonlySet<number> = new Set(['account', 'accounts', 'affairs', 'liabilities', 'assets'].map(hashOf));

/** "Now", "currently", "recently", "soon"; not the "now" of "now that" and "now-closed". */
export const readReference: Parser = (scan, i, floor, out) => {
  const word = scan.value[i];
  if (isDash(scan, i + 1) && glued(scan, i + 1) && glued(scan, i + 2)) return;
  let first = i;
  if (word === R.present) {
    if (isFunction(scan, i + 1, F.that)) return;
    if (isFunction(scan, i - 1, F.right) && i - 1 >= floor) first--;
    out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
  } else if (word === R.past) out.push(expression(scan, i, i + 1, { kind: 'reference', value: 'PAST_REF' }));
  else if (word === R.soon) {
    if (isFunction(scan, i - 1, F.as) || isFunction(scan, i + 1, F.as) || isFunction(scan, i + 1, F.after)) return;
    if (isFunction(scan, i - 1, F.very) && i - 1 >= floor) first--;
    out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'FUTURE_REF' }));
  }
};

/** "Recent" and "current" before a noun; before a unit of time they belong to it. */
export const readShifter: Parser = (scan, i, floor, out) => {
  const word = scan.value[i];
  if (word !== S.recent && word !== S.current && word !== S.past && word !== S.present) return;
  if (isCapital(scan, i) && isCapital(scan, i + 1)) return;
  if (word === S.present) {
    if (isFunction(scan, i - 1, F.at) && !isWord(scan, i + 1)) {
      out.push(expression(scan, i, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
    }
    return;
  }
  if (word === S.past) {
    if (
      !isFunction(scan, i - 1, F.the) ||
      i - 1 < floor ||
      (isWord(scan, i + 1) && !isTimePreposition(scan, i + 1) && !isConjunction(scan, i + 1))
    )
      return;
    if (!isTimePreposition(scan, i - 2)) return;
    out.push(expression(scan, i - 1, i + 1, { kind: 'reference', value: 'PAST_REF' }));
    return;
  }
  for (let at = i + 1; at < i + 4; at++) {
    if (is(scan, at, K.Unit) || is(scan, at, K.Units) || is(scan, at, K.Fiscal) || is(scan, at, K.Noun)) return;
  }
  if (!isWord(scan, i + 1) || ACCOUNTS.has(scan.tokens.hash[i + 1])) return;
  const value = word === S.recent ? 'PAST_REF' : 'PRESENT_REF';
  out.push(expression(scan, i, i + 1, { kind: 'reference', value }));
};

/** "The future", "the near future", "that time", "at this time", "at the moment", "the same period". */
export const readNoun: Parser = (scan, i, floor, out) => {
  let first = i - 1;
  if (first < floor) return;
  const noun = scan.value[i];
  if (noun === N.future) {
    if (isFunction(scan, first, F.near) && first - 1 >= floor) first--;
    if (
      isFunction(scan, first, F.the) &&
      (!isWord(scan, i + 1) || isTimePreposition(scan, i + 1) || isConjunction(scan, i + 1))
    ) {
      out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'FUTURE_REF' }));
    }
    return;
  }
  if (noun === N.moment) {
    if (isFunction(scan, first, F.the) && isFunction(scan, first - 1, F.at)) {
      out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
    }
    return;
  }
  if (noun === N.time) {
    if (!isTimePreposition(scan, first - 1)) return;
    if (isFunction(scan, first, F.that) && !isWord(scan, i + 1)) {
      out.push(expression(scan, first, i + 1, point({}, { shift: { unit: 'day', by: 0, from: 'text', keep: true } })));
    } else if (isFunction(scan, first, F.this) && isFunction(scan, first - 1, F.at)) {
      out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
    }
    return;
  }
  if (isOf(scan, first, K.Shifter, S.same) && charOf(scan, i) === 0) {
    if (isFunction(scan, first - 1, F.the) && first - 1 >= floor) first--;
    const shift = { unit: 'year', by: 0, from: 'text', keep: true } as const;
    out.push(expression(scan, first, i + 1, point({}, { shift, weak: true })));
  }
};
