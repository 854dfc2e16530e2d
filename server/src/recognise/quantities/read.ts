import type { Approximator, Quantity } from '../types';
import { readApproximatorAfter, readApproximatorBefore } from './approximators';
import { readCodedMoney } from './codedMoney';
import type { DateGuard } from './dateGuard';
import { impliedUnit } from './ellipsis';
import { isExcluded } from './exclusions';
import { type Figure, readFigure } from './figure';
import { foldWord } from './folds';
import { type MoneyPrefix, readMoneyPrefix } from './money';
import { type Numeral, withExponent } from './numeral';
import { isLeadingPoint, readNumeral } from './numerals';
import { isOrdinal, readOrdinal } from './ordinals';
import { afterChange, afterFrom, isRange, readJoint } from './ranges';
import { codeAt, HYPHEN, isCapital, isDash, isGlued, isNumber, isWord, type Scan, wordIs } from './scan';
import { isScore, isVoteCount } from './scores';
import { lettersBeforeDigits } from './triggers';
import { isDurationWord } from './units';

const MINUS_SIGN = 0x2212;
const isMinusWord = wordIs('minus');
const isNegativeWord = wordIs('negative');

/** The quantities so far, and the token after the last. */
export interface Output {
  readonly quantities: Quantity[];
  next: number;
}

/** Reads the quantity that starts at token `i`, where one may start, into `out`. Gives the token to go on from, beyond `i`. */
export function readAt(scan: Scan, i: number, guard: DateGuard, out: Output): number {
  const { tokens } = scan;
  const fold = isWord(scan, i) ? foldWord(scan, i) : undefined;
  if (fold !== undefined) {
    const step = fold < 1 ? 0.1 : 1;
    return push(
      out,
      { start: tokens.start[i]!, end: tokens.end[i]!, kind: 'fold', value: fold, unit: 'time', step },
      i + 1,
    );
  }
  if (isOrdinal(scan, i)) return pushOrdinal(scan, i, guard, out);
  const first = readSingle(scan, i);
  if (!first) return i + 1;
  if (guard(tokens.start[i]!) && !isDurationWord(scan, first.numeral.next)) return first.numeral.next;
  const second = readSecond(scan, first);
  return second ? pushPair(scan, second, out) : pushOne(scan, first, out);
}

/** A figure with its approximators, still without a range. */
interface Single extends Figure {
  /** Its first token, the approximator before it included. */
  readonly outer: number;
  readonly approximator?: Approximator;
}

/** Reads one figure whose number starts at token `i`, with the currency or sign before it and the approximator around it. */
function readSingle(scan: Scan, i: number): Single | undefined {
  const { tokens } = scan;
  const coded = isWord(scan, i) ? readCodedMoney(scan, i) : undefined;
  if (coded) {
    const prefix: MoneyPrefix = { code: coded.code, first: coded.first, negative: false };
    return approximated(scan, coded.numeral, prefix, coded.first, tokens.start[coded.first]!, false);
  }
  const prefix = readMoneyPrefix(scan, i);
  const numeral = readNumeral(scan, i, prefix !== undefined);
  if (!numeral) return undefined;
  if (isLeadingPoint(scan, i - 1) && numeral.bare && !prefix) {
    return approximated(scan, belowOne(numeral), undefined, i - 1, tokens.start[i - 1]!, false);
  }
  if (prefix) return approximated(scan, numeral, prefix, prefix.first, tokens.start[prefix.first]!, prefix.negative);
  const sign = negativeSign(scan, i);
  return approximated(scan, numeral, undefined, sign ?? i, tokens.start[sign ?? i]!, sign !== undefined);
}

function approximated(
  scan: Scan,
  numeral: Numeral,
  prefix: MoneyPrefix | undefined,
  first: number,
  start: number,
  negative: boolean,
): Single {
  const inside = readApproximatorAfter(scan, numeral.next);
  const figure = readFigure(scan, inside ? { ...numeral, next: inside.at } : numeral, prefix, first, start, negative);
  const before = readApproximatorBefore(scan, first, {
    span: figure.kind === 'duration' || figure.kind === 'age',
    few: numeral.form === 'words' && numeral.value < 20 && (figure.kind === 'count' || figure.kind === 'number'),
  });
  const approximator =
    inside?.approximator ?? before?.approximator ?? readApproximatorAfter(scan, figure.next)?.approximator;
  return { ...figure, outer: before?.at ?? first, ...(approximator ? { approximator } : {}) };
}

/** ".500" as a number below one. */
function belowOne(numeral: Numeral): Numeral {
  const scale = 10 ** numeral.width;
  return {
    ...numeral,
    value: numeral.value / scale,
    mantissa: numeral.value / scale,
    step: 1 / scale,
    bare: false,
    width: 0,
  };
}

/** The token of a minus right before token `i`: "-5" with space before it, "minus 5", "minus-130". */
function negativeSign(scan: Scan, i: number): number | undefined {
  const code = codeAt(scan, i - 1);
  if (isGlued(scan, i) && (code === HYPHEN || code === MINUS_SIGN)) {
    if (isGlued(scan, i - 1)) return isMinusWord(scan, i - 2) ? i - 2 : undefined;
    return isNumber(scan, i - 2) ? undefined : i - 1;
  }
  return isMinusWord(scan, i - 1) || isNegativeWord(scan, i - 1) ? i - 1 : undefined;
}

/** A word such as "US160" in "$US160". */
const isCoded = (scan: Scan, i: number): boolean =>
  isWord(scan, i) &&
  isCapital(scan, i) &&
  lettersBeforeDigits(scan.text, scan.tokens.start[i]!, scan.tokens.end[i]!) > 0;

interface Pair {
  readonly low: Single;
  readonly high: Single;
  readonly score: boolean;
}

/** The other end of a range, a score or a vote that begins with `left`, both ends sharing unit and scale. */
function readSecond(scan: Scan, left: Single): Pair | undefined {
  const joint = readJoint(scan, left.next);
  if (!joint || joint.next >= scan.tokens.count) return undefined;
  const at = numberAfter(scan, joint.next);
  const right = readSingle(scan, at);
  if (!right || right.outer > joint.next || right.first < joint.next) return undefined;
  if (isVoteCount(scan, left, right))
    return { low: left, high: { ...right, unit: 'vote', kind: 'score' }, score: true };
  if (isScore(scan, left, right) && right.unit === '') return { low: left, high: right, score: true };
  if (!isRange(scan, left, right, joint.joint)) return undefined;
  // "up to" is the joint itself, not "at most".
  const { approximator, ...plain } = right;
  return { ...share(left, approximator && right.outer < joint.next ? plain : right), score: false };
}

/** Where the number itself starts, behind a currency or a minus. */
function numberAfter(scan: Scan, i: number): number {
  for (let at = i; at < i + 3; at++) if (isNumber(scan, at) || isCoded(scan, at)) return at;
  return i;
}

/** Gives each end what the other states for both: "$10 to $15 billion", "5 to 10 percent", "from 208 pounds to 193". */
function share(left: Single, right: Single): { readonly low: Single; readonly high: Single } {
  const scaledLeft =
    left.numeral.exponent === 0 && right.numeral.exponent > 0 && left.numeral.mantissa <= right.numeral.mantissa
      ? { ...left, numeral: withExponent(left.numeral, right.numeral.exponent) }
      : left;
  return { low: withUnitOf(scaledLeft, right), high: withUnitOf(right, left) };
}

function withUnitOf(figure: Single, other: Single): Single {
  if (figure.unit !== '' || other.unit === '') {
    return figure.per === undefined && other.per !== undefined && figure.unit === other.unit
      ? { ...figure, per: other.per }
      : figure;
  }
  return {
    ...figure,
    unit: other.unit,
    kind: other.kind,
    ...(other.noun ? { noun: other.noun } : {}),
    ...(other.per !== undefined ? { per: other.per } : {}),
  };
}

function push(out: Output, quantity: Quantity, next: number): number {
  out.quantities.push(quantity);
  out.next = next;
  return next;
}

function pushOne(scan: Scan, figure: Single, out: Output): number {
  if (isExcluded(scan, figure, figure.approximator !== undefined)) return afterExcluded(scan, figure);
  const quantity = quantityOf(scan, figure);
  const last = out.quantities.at(-1);
  const implied = impliedUnit(scan, figure, figure.outer, last && { quantity: last, next: out.next });
  if (!implied) return push(out, quantity, figure.next);
  const { kind, unit, per } = implied;
  return push(out, { ...quantity, kind, unit, impliedUnit: true, ...(per !== undefined ? { per } : {}) }, figure.next);
}

function pushPair(scan: Scan, pair: Pair, out: Output): number {
  const { low, high } = pair;
  if (pair.score) {
    if (isExcluded(scan, low, true)) return high.numeral.next;
    for (const figure of [low, high]) push(out, { ...quantityOf(scan, figure), kind: 'score' }, figure.next);
    return high.next;
  }
  const known = low.approximator !== undefined;
  if (isExcluded(scan, low, known) || isExcluded(scan, high, known)) return high.numeral.next;
  const change = afterFrom(scan, low.first) && afterChange(scan, low.first, 5);
  const falling = !change && low.numeral.value > high.numeral.value;
  const bounds = change ? (['from', 'to'] as const) : falling ? (['high', 'low'] as const) : (['low', 'high'] as const);
  push(out, { ...quantityOf(scan, low), bound: bounds[0] }, low.next);
  const approximator = high.approximator ?? (low.approximator === 'about' ? 'about' : undefined);
  const last = approximator ? { ...high, approximator } : high;
  return push(out, { ...quantityOf(scan, last), bound: bounds[1] }, high.next);
}

/** After a number that is none, the number joined to it is none either: "July 3-4", "pages 3 and 4". */
function afterExcluded(scan: Scan, figure: Single): number {
  const joint = figure.numeral.bare ? readJoint(scan, figure.numeral.next) : undefined;
  if (!joint || !isNumber(scan, joint.next) || isDash(scan, joint.next)) return figure.numeral.next;
  const other = readSingle(scan, joint.next);
  return other?.numeral.bare && other.kind === 'number' ? other.numeral.next : figure.numeral.next;
}

function quantityOf(scan: Scan, figure: Single): Quantity {
  const { numeral, noun } = figure;
  const { tokens } = scan;
  return {
    start: figure.start,
    end: figure.end,
    kind: figure.kind,
    value: figure.negative ? -numeral.value : numeral.value,
    unit: figure.unit,
    ...(figure.approximator ? { approximator: figure.approximator } : {}),
    step: numeral.step,
    ...(figure.per !== undefined ? { per: figure.per } : {}),
    ...(noun ? { noun: { start: tokens.start[noun.first]!, end: tokens.end[noun.next - 1]! } } : {}),
  };
}

function pushOrdinal(scan: Scan, i: number, guard: DateGuard, out: Output): number {
  const { tokens } = scan;
  const ordinal = guard(tokens.start[i]!) ? undefined : readOrdinal(scan, i);
  if (!ordinal) return i + 2;
  const { noun } = ordinal;
  const quantity: Quantity = {
    start: tokens.start[i]!,
    end: tokens.end[ordinal.next - 1]!,
    kind: 'ordinal',
    value: ordinal.value,
    unit: ordinal.unit,
    step: 1,
    ...(noun ? { noun: { start: tokens.start[noun.first]!, end: tokens.end[noun.next - 1]! } } : {}),
  };
  return push(out, quantity, ordinal.next);
}
