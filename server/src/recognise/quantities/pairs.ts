import { inchesAfter, readFeet } from './feet';
import { type Figure, readFigure } from './figure';
import { withExponent } from './numeral';
import { afterChange, afterFrom, isRange, readJoint } from './ranges';
import {
  COMMA,
  hashAt,
  isCapital,
  isChar,
  isDash,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  type Scan,
  wordIs,
} from './scan';
import { isScore, isVoteCount } from './scores';
import { lettersBeforeDigits } from './triggers';
import { wordTest } from './wordLookup';

/**
 * Two figures that belong together. A change goes from the first to the second; a range may be written falling. A lead is the
 * first figure alone, with the unit of the range it leads to; so is the first of a list ("16- and 17-year-olds") and a level
 * before the one it came from ("rose to 760,000 from 709,200 tonnes").
 */
export interface Pair {
  readonly first: Figure;
  readonly second: Figure;
  readonly of: 'range' | 'change' | 'score' | 'lead' | 'list' | 'both';
}

const isAndOr = wordTest('and or');
const isFrom = wordIs('from');
const isTo = wordIs('to');

/** The range, change, score or vote that begins with `left`, both figures sharing unit and scale. */
export function readPair(scan: Scan, left: Figure): Pair | undefined {
  const inches = inchesAfter(scan, left);
  const height = inches === undefined ? undefined : readHeight(scan, left, inches);
  if (height) return height;
  const from = left.unit === '' ? readFormerLevel(scan, left) : undefined;
  if (from) return { first: withUnitOf(withScaleOfLevel(left, from), from), second: from, of: 'list' };
  const hyphen = isSuspended(scan, left);
  const listed = hyphen ? readLast(scan, left) : undefined;
  if (listed) return { first: withUnitOf(left, listed), second: listed, of: 'list' };
  const joint = readJoint(scan, hyphen ? left.next + 1 : left.next);
  if (!joint || joint.next >= scan.tokens.count) return undefined;
  const right = readFigure(scan, numberAfter(scan, joint.next), joint.next);
  if (!right || right.outer > joint.next || right.first < joint.next) return undefined;
  if (hyphen && (right.unit === '' || !isInnerHyphen(scan, right.numeral.next))) return undefined;
  // "from 24.2 to 33-35 billion euros": the second end is a range itself.
  const within = isInnerHyphen(scan, left.next) ? undefined : readSpan(scan, right);
  if (within && afterFrom(scan, left.first)) return { first: shared(left, within), second: right, of: 'lead' };
  if (isVoteCount(scan, left, right)) return { first: left, second: { ...right, unit: 'vote' }, of: 'score' };
  if (isScore(scan, left, right) && right.unit === '') return { first: left, second: right, of: 'score' };
  if (!isRange(scan, left, right, joint.joint)) return undefined;
  const falling = left.numeral.value > right.numeral.value && joint.joint !== 'between';
  const changes = afterFrom(scan, left.first)
    ? afterChange(scan, left.first, 5)
    : falling && afterChange(scan, left.first, 10);
  const of = changes ? 'change' : 'range';
  const first = shared(left, right);
  const second = withUnitOf(right, left);
  // "up to" may be the joint itself, not "at most"; "about" before the first figure covers the second.
  const own = right.outer < joint.next ? undefined : right.approximator;
  return {
    first,
    second: { ...second, approximator: own ?? (left.approximator === 'about' ? 'about' : undefined) },
    of,
  };
}

/** "6-foot-4", 5'11": two quantities of one length. */
function readHeight(scan: Scan, left: Figure, i: number): Pair | undefined {
  const right = readFigure(scan, i, i);
  const read = right && readFeet(scan, left, right);
  return read && { first: read.feet, second: read.inches, of: 'both' };
}

/** The hyphen of "16- and 17-year-olds", "10- to 12-inch": the unit comes with the second figure. */
const isSuspended = (scan: Scan, left: Figure): boolean =>
  left.unit === '' &&
  isDash(scan, left.next) &&
  isGlued(scan, left.next) &&
  (!isGlued(scan, left.next + 1) || isChar(scan, left.next + 1, COMMA));

/** The figure with the unit at the end of a list of suspended hyphens: the 75 of "55-, 65- and 75-inch", four back at most. */
function readLast(scan: Scan, left: Figure): Figure | undefined {
  let figure = left;
  for (let items = 0; items < 4 && isSuspended(scan, figure); items++) {
    let at = figure.next + 1;
    if (isChar(scan, at, COMMA)) at++;
    if (isAndOr(hashAt(scan, at))) at++;
    if (at === figure.next + 1) return undefined;
    const next = readFigure(scan, at, at);
    if (!next) return undefined;
    figure = next;
  }
  return figure.unit !== '' && isInnerHyphen(scan, figure.numeral.next) ? figure : undefined;
}

/** The level a figure after "to" came from: the 709,200 tonnes of "rose to 760,000 from 709,200 tonnes". */
function readFormerLevel(scan: Scan, left: Figure): Figure | undefined {
  if (!isFrom(scan, left.next) || !isTo(scan, left.first - 1)) return undefined;
  const right = readFigure(scan, numberAfter(scan, left.next + 1), left.next + 1);
  if (!right || right.outer > left.next + 1) return undefined;
  const { kind } = right;
  return kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'point' ? right : undefined;
}

/** "to 1.2 from 1.1 billion": the scale is of both where the numbers are of one size. */
const withScaleOfLevel = (left: Figure, { numeral }: Figure): Figure => {
  const { mantissa, exponent, bare, width } = left.numeral;
  const sized = mantissa < 5 * numeral.mantissa && numeral.mantissa < 5 * mantissa;
  return exponent === 0 && numeral.exponent > 0 && sized && (!bare || width < 4)
    ? { ...left, numeral: withExponent(left.numeral, numeral.exponent) }
    : left;
};

/** The figure a hyphen joins to `low`: the 35 of "33-35 billion euros". */
function readSpan(scan: Scan, low: Figure): Figure | undefined {
  if (low.unit !== '' || !isInnerHyphen(scan, low.next) || !isNumber(scan, low.next + 1)) return undefined;
  const high = readFigure(scan, low.next + 1, low.next + 1);
  return high && high.unit !== '' && high.numeral.value > low.numeral.value ? high : undefined;
}

/** A figure with the scale and unit of a later one. */
const shared = (left: Figure, right: Figure): Figure => withUnitOf(withScaleOf(left, right), right);

/** Where the number itself starts, behind a currency or a minus. */
function numberAfter(scan: Scan, i: number): number {
  for (let at = i; at < i + 3; at++) if (isNumber(scan, at) || isCoded(scan, at)) return at;
  return i;
}

/** A word such as "US160" in "$US160". */
const isCoded = (scan: Scan, i: number): boolean =>
  isWord(scan, i) &&
  isCapital(scan, i) &&
  lettersBeforeDigits(scan.text, scan.tokens.start[i]!, scan.tokens.end[i]!) > 0;

/** "$10 to $15 billion": the scale is of both, unless the first number is the larger ("$200 to $4 million"). */
const withScaleOf = (left: Figure, { numeral }: Figure): Figure =>
  left.numeral.exponent === 0 && numeral.exponent > 0 && left.numeral.mantissa <= numeral.mantissa
    ? { ...left, numeral: withExponent(left.numeral, numeral.exponent) }
    : left;

/** "5 to 10 percent", "from 208 pounds to 193", "$62 and $68 per share": what one states holds for both. */
function withUnitOf(figure: Figure, other: Figure): Figure {
  if (figure.unit === '' && other.unit !== '') {
    const { unit, kind, noun, per } = other;
    return { ...figure, unit, kind, noun, per: figure.per ?? per };
  }
  return figure.per === undefined && other.per !== undefined && figure.unit === other.unit
    ? { ...figure, per: other.per }
    : figure;
}
