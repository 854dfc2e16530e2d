import type { TimexMod } from '../types';
import { durationOf } from './duration';
import type { Expression } from './expression';
import { duration, type Found, found } from './found';
import { counted, displaced, plurals } from './lengths';
import { readNamedDay } from './namedDays';
import { amountAt } from './numbers';
import { periodPoint } from './periods';
import { type Phrase, phraseBefore } from './phrase';
import { expression, is, isCapital, isDash, isFunction, isOf, type Parser, type Scan } from './scan';
import { singular } from './steps';
import { CENTURY, F, G, HOUR, K, MINUTE, QUARTER, YEAR } from './vocabulary';

/** Everything whose head is a unit of time: "last year", "two weeks ago", "a 27-year", "every month", "the third quarter". */
export const readUnit: Parser = (scan, i, floor, out) => {
  if (readQuarterOf(scan, i, floor, out) || (isCapital(scan, i) && readNamedDay(scan, i, floor, out))) return;
  const phrase = phraseBefore(scan, i, floor);
  const found = read(scan, i, phrase);
  if (!found) return;
  const start = found.first === undefined ? startOf(scan, i, phrase) : { first: found.first, mod: undefined };
  const mod = found.mod ?? start.mod ?? stageMod(phrase.stage);
  const low = lowEnd(scan, phrase, floor);
  if (low)
    out.push(expression(scan, low.first, low.last, { kind: 'duration', value: durationOf(low.value, scan.value[i]) }));
  out.push(expression(scan, start.first, found.last, found.meaning, mod));
};

/** "A quarter of a century", "quarter century", "quarter-century ago", "three quarters of an hour". */
function readQuarterOf(scan: Scan, i: number, floor: number, out: Expression[]): boolean {
  const hour = isOf(scan, i, K.Unit, HOUR);
  if (!hour && !isOf(scan, i, K.Unit, CENTURY)) return false;
  const of =
    isFunction(scan, i - 1, F.a) && isFunction(scan, i - 2, F.of) ? i - 3 : isDash(scan, i - 1) ? i - 2 : i - 1;
  if (of < floor) return false;
  const three = of - 1 >= floor && isOf(scan, of, K.Units, QUARTER) && isOf(scan, of - 1, K.Number, 3);
  if (!three && !isOf(scan, of, K.Unit, QUARTER)) return false;
  const article = of - 1 >= floor && isFunction(scan, of - 1, F.a) && of !== i - 2;
  const [unit, amount] = hour ? [MINUTE, three ? 45 : 15] : [YEAR, three ? 75 : 25];
  const { last, meaning } = displaced(scan, i + 1, unit, amount) ?? found(i + 1, duration(amount, unit));
  out.push(expression(scan, three || article ? of - 1 : of, last, meaning));
  return true;
}

/**
 * Where the expression begins: in "a nearly 27-year contract", "the current five-year plan" the words before the number
 * belong to the noun; in "the past 27 years" they are the expression's own.
 */
function startOf(scan: Scan, i: number, phrase: Phrase): { first: number; mod: TimexMod | undefined } {
  const own = phrase.determiner === F.own && isFunction(scan, phrase.first, F.own);
  const hyphen = phrase.hyphen || isDash(scan, i - 1);
  const attributive = phrase.amount && is(scan, i, K.Unit) && (hyphen || !isShort(phrase));
  if (attributive && (phrase.determiner !== 0 || phrase.shifter !== 0)) return { first: phrase.number, mod: undefined };
  const indefinite = phrase.determiner === F.a && (phrase.hyphen || phrase.ordinal > 0);
  const named = !phrase.shifter && (indefinite || (phrase.hyphen && phrase.determiner === F.the));
  const first = (own || named) && is(scan, phrase.first, K.Function) ? phrase.first + 1 : phrase.first;
  return { first, mod: phrase.mod };
}

/** "Half a year", "one year": a number that a singular unit goes with. */
const isShort = (phrase: Phrase): boolean => phrase.amount?.value !== undefined && phrase.amount.value <= 1;

/** The lower figure of "between 60 and 90 days": a length of its own. */
function lowEnd(scan: Scan, phrase: Phrase, floor: number): { first: number; last: number; value: number } | undefined {
  const and = phrase.first - 1;
  if (!phrase.amount || !isFunction(scan, and, F.and)) return undefined;
  for (let first = and - 1; first > floor && first >= and - 3; first--) {
    const amount = isFunction(scan, first - 1, F.between) ? amountAt(scan, first) : undefined;
    if (amount?.last === and && amount.value !== undefined) return { first, last: and, value: amount.value };
  }
  return undefined;
}

const stageMod = (stage: number): TimexMod | undefined =>
  stage === G.early ? 'START' : stage === G.late ? 'END' : stage === G.mid ? 'MID' : undefined;

function read(scan: Scan, i: number, phrase: Phrase): Found | undefined {
  const unit = scan.value[i];
  const plural = is(scan, i, K.Units);
  if (phrase.determiner === F.each || phrase.determiner === F.every) {
    if (plural && !phrase.amount) return undefined;
    const other = isFunction(scan, phrase.first + 1, F.other) ? 2 : 1;
    const amount = phrase.ordinal || (phrase.amount ? phrase.amount.value : other);
    const before = phrase.first - 1;
    const often = isFunction(scan, before, F.once) || isFunction(scan, before, F.twice);
    return found(i + 1, { kind: 'set', value: durationOf(amount, unit) }, often ? before : undefined);
  }
  const point = periodPoint(scan, i, phrase);
  if (point) return found(i + 1, point);
  if (phrase.amount) return counted(scan, i, unit, phrase);
  if (plural) return plurals(scan, i, unit, phrase);
  return singular(scan, i, unit, phrase);
}
