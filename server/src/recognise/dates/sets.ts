import { wordSet } from '../../text/wordSet';
import { durationOf } from './duration';
import { amountAt } from './numbers';
import {
  DOLLAR,
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isDash,
  isFunction,
  isWord,
  type Parser,
  PERCENT,
  type Scan,
  signAt,
} from './scan';
import { F, K } from './vocabulary';

/** How far before "a year" the figure of a rate may stand: "sells 14 million cars a year". */
const REACH = 7;

const NO_RATE = wordSet([
  'is',
  'was',
  'are',
  'were',
  'be',
  'has',
  'had',
  'have',
  'took',
  'takes',
  'take',
  'spent',
  'spend',
  'lasted',
  'waited',
  'about',
  'nearly',
  'almost',
  'roughly',
  'not',
  'just',
  'only',
  'quite',
  'such',
  'barely',
]);

/**
 * Where the article `a` at token `i` ("a year") makes a rate of the figure before it ("$40 a barrel" has none here):
 * the first token of the expression, which takes in "twice" and "three times". Undefined where it is no rate.
 */
export function rateBefore(scan: Scan, i: number): number | undefined {
  const before = i - 1;
  if (before < 0 || (isDash(scan, before) && glued(scan, i))) return undefined;
  if (isFunction(scan, before, F.once) || isFunction(scan, before, F.twice)) return before;
  if (isFunction(scan, before, F.times)) {
    for (const from of [before - 3, before - 2, before - 1]) {
      if (from >= 0 && amountAt(scan, from)?.last === before) return from;
    }
    return before;
  }
  if (scan.kind[before] === K.Function || is(scan, before, K.Approximator) || NO_RATE.has(scan.tokens.hash[before]))
    return undefined;
  for (let at = before; at >= 0 && at > before - REACH; at--) {
    if (is(scan, at, K.Digits) || is(scan, at, K.Number) || is(scan, at, K.Scale) || is(scan, at, K.Units)) return i;
    const sign = signAt(scan, at);
    if (!isWord(scan, at) && sign !== DOLLAR && sign !== PERCENT && !isDash(scan, at)) return undefined;
  }
  return undefined;
}

/** "daily", "annual", "quarterly", "twice yearly". */
export const readFrequency: Parser = (scan, i, floor, out) => {
  // "The Daily News", "Weekly Standard": a capital inside a name.
  if (isName(scan, i)) return;
  if (isDash(scan, i - 1) && glued(scan, i) && glued(scan, i - 1)) return;
  const value = durationOf(1, scan.value[i]);
  const often = isFunction(scan, i - 1, F.once) || isFunction(scan, i - 1, F.twice);
  out.push(expression(scan, often && i - 1 >= floor ? i - 1 : i, i + 1, { kind: 'set', value }));
};

function isName(scan: Scan, i: number): boolean {
  const capital = (at: number): boolean => isCapital(scan, at) && !isAllCaps(scan, at);
  return capital(i) && (capital(i + 1) || capital(i - 1));
}
