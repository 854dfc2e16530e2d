import { Flag } from '../../text/tokens';
import type { Numeral } from './numeral';
import {
  COLON,
  codeAt,
  hashAt,
  isCapital,
  isChar,
  isDash,
  isGlued,
  isNumber,
  isWord,
  lengthAt,
  POINT,
  type Scan,
  SLASH,
  surface,
  wordIs,
} from './scan';
import { wordTest } from './wordLookup';

/**
 * Figures of the calendar and the clock: years, days of a month, times of day. The date recogniser reads them properly;
 * this only keeps what it may leave unread ("the 1995 proposal", a stamp's numbers) from becoming a quantity.
 */
const isMonth = wordTest(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const isEra = wordTest('ad bc bce ce a.d. b.c. b.c.e. c.e.');
const isMeridian = wordTest("am pm a.m. p.m. o'clock hours hrs");
const isHours = wordTest('hours hrs');
const isZone = wordTest('gmt utc est edt et pt pst pdt cet bst ist cst cdt');
const yearContext = wordTest(
  `in since until till before after during early late mid circa fiscal year years spring summer autumn fall winter
   december november october september august july june may april march february january dec nov oct sept sep aug jul jun
   apr mar feb jan season election elections class edition version`,
);
const looseYearContext = wordTest('of by to from for and or the this between through its his her their a an our my q');
const roundCountContext = wordTest('of by to for from and or a');
const isOf = wordIs('of');
const isThe = wordIs('the');
const isYearWord = wordIs('year');
const isOld = wordIs('old');
/** "second" as in "the 2022 second quarter". */
const isSpanWord = wordTest('year month week quarter second');
const isLocalTime = wordTest('local london moscow paris beijing tokyo sydney eastern pacific central');
const isTimeWord = wordIs('time');
const isTimeZone = wordTest('zone zones');

const FIRST_YEAR = 1400;
const LAST_YEAR = 2100;
const MODERN_FROM = 1900;
const MODERN_TO = 2049;

const isModern = (value: number): boolean => value >= MODERN_FROM && value <= MODERN_TO;

const yearLike = (numeral: Numeral): boolean =>
  numeral.bare && numeral.width === 4 && numeral.value >= FIRST_YEAR && numeral.value <= LAST_YEAR;

/** A bare figure that no unit, noun or currency claims: is it a year? `counted`: a plural noun follows it. */
export function isYear(scan: Scan, numeral: Numeral, counted: boolean, approximated: boolean): boolean {
  const { first, next, value } = numeral;
  if (numeral.bare && (isEra(hashAt(scan, first - 1)) || (isEra(hashAt(scan, next)) && isWord(scan, next))))
    return true;
  if (!yearLike(numeral)) return false;
  const modern = isModern(value);
  const before = hashAt(scan, first - 1);
  if (yearContext(before) || (isChar(scan, first - 1, POINT) && isMonth(hashAt(scan, first - 2)))) return true;
  if (!modern) return false;
  if ((scan.tokens.flags[next] ?? 0) & Flag.Possessive) return true;
  if (approximated) return false;
  if (!counted) return true;
  // Counts of a thousand and more are written with a comma or are round: "the loss of 2000 jobs", but "1986 shares".
  if (value % 50 !== 0) return true;
  return !roundCountContext(before) && (looseYearContext(before) || isCapital(scan, first - 1));
}

/**
 * A span of time named by its year or its last day: "the 1986 year", "the same 1985 month", "the February 16 week", not
 * "1900 years".
 */
export function isDatedSpan(scan: Scan, numeral: Numeral): boolean {
  const { first, next, value } = numeral;
  if (!isSpanWord(hashAt(scan, next)) || isOld(scan, next + 1)) return false;
  if (yearLike(numeral) && (isYearWord(scan, next) || isModern(value))) return true;
  return numeral.bare && value > 1 && value <= 31 && isMonth(hashAt(scan, first - 1)) && isCapital(scan, first - 1);
}

/** A day of a month beside the month's name: "July 3", "3 July", "3rd of July", "Sept. 24". */
export function isDayOfMonth(scan: Scan, first: number, next: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  const before = isChar(scan, first - 1, POINT) ? first - 2 : first - 1;
  if (isMonth(hashAt(scan, before)) && isCapital(scan, before)) return true;
  const of = isOf(scan, next) ? next + 1 : next;
  const after = isThe(scan, of) ? of + 1 : of;
  return isMonth(hashAt(scan, after)) && isCapital(scan, after) && !isCapitalRun(scan, after);
}

/** "51 March Street" is no date, but such a run is rare: a capitalised word after the month that is no year. */
const isCapitalRun = (scan: Scan, i: number): boolean =>
  isWord(scan, i + 1) && isCapital(scan, i + 1) && isStreet(hashAt(scan, i + 1));
const isStreet = wordTest('street avenue road lane drive');

/** A time of day: "10:27", "5am", "10.45pm", "0401 GMT", "1430 hours". */
export function isClockTime(scan: Scan, numeral: Numeral): boolean {
  const { first, next } = numeral;
  if (isGlued(scan, next) && isChar(scan, next, COLON) && isNumber(scan, next + 1) && isGlued(scan, next + 1))
    return true;
  if (isGlued(scan, first) && isChar(scan, first - 1, COLON) && isNumber(scan, first - 2)) return true;
  // "0600": no count is written so
  if (numeral.width === 4 && numeral.value < 1000) return true;
  const after = hashAt(scan, next);
  if (!isWord(scan, next)) return false;
  if (isLocalTime(after) && isTimeWord(scan, next + 1) && !isTimeZone(hashAt(scan, next + 2))) return true;
  if (isMeridian(after) && !(isHours(after) && numeral.width !== 4)) return true;
  return isZone(after) && numeral.value < 2400 && (isCapital(scan, next) || isGlued(scan, next));
}

/** Digits joined by slashes or points into a date, or by hyphens into a date, a telephone or a catalogue number. */
export function isJoinedNumber(scan: Scan, numeral: Numeral): boolean {
  const i = numeral.first;
  // "3-1/4" has its hyphen and slash inside.
  if (numeral.next > i + 2) return joins(scan, i - 1) && isNumber(scan, i - 2);
  const before = joins(scan, i - 1) && isNumber(scan, i - 2);
  const after = joins(scan, i + 1) && isNumber(scan, i + 2);
  if (!before && !after) return false;
  if ((after && codeAt(scan, i + 1) === SLASH) || (before && codeAt(scan, i - 1) === SLASH)) return true;
  // Three numbers in a row, or three digits and four: no range.
  if (before && after) return true;
  if (before && joins(scan, i - 3) && isNumber(scan, i - 4)) return true;
  if (after && joins(scan, i + 3) && isNumber(scan, i + 4)) return true;
  const [left, right] = after ? [i, i + 2] : [i - 2, i];
  return lengthAt(scan, left) === 3 && lengthAt(scan, right) === 4 && !surface(scan, right).includes('.');
}

const joins = (scan: Scan, i: number): boolean =>
  isGlued(scan, i) && isGlued(scan, i + 1) && (isDash(scan, i) || isChar(scan, i, SLASH));
