import { daysInMonth } from '../../text/calendar';
import { wordSet } from '../../text/wordSet';
import { CLAUSE_WORDS } from './clauses';
import { type Direction, type Expression, type Point, plainPoint } from './expression';
import { readMonthQuarter } from './monthQuarters';
import { ordinalAt } from './numbers';
import { dateParts, partsOf } from './parts';
import { isKin, isTitled } from './people';
import {
  broken,
  COLON,
  COMMA,
  DOLLAR,
  digitsIn,
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  isWord,
  lengthOf,
  type Parser,
  PERCENT,
  POINT,
  type Scan,
  signAt,
  wholeNumber,
} from './scan';
import { formatPoint } from './value';
import { F, G, K, QUARTER, S } from './vocabulary';
import { COUNTED, centuryOf } from './years';

const MAY = 5;
const LEAP_YEAR = 2000;

/** Without its year a point leans: on the verb's tense, unless `direction` says otherwise. */
const datePoint = (year: number | undefined, month: number, day?: number, direction: Direction = 'tense'): Point =>
  plainPoint(dateParts(year, month, day), year === undefined ? direction : undefined);

/** A day of the month at token `i` ("3", "03", "3rd", "third" after "the"), with the token after it. */
function dayAt(scan: Scan, i: number): { last: number; day: number } | undefined {
  const day = wholeNumber(scan, i, 2);
  if (day >= 1 && day <= 31)
    return { last: glued(scan, i + 1) && isFunction(scan, i + 1, F.ordinalSuffix) ? i + 2 : i + 1, day };
  const nth = is(scan, i, K.Ordinal) || is(scan, i, K.Number) ? ordinalAt(scan, i) : undefined;
  return nth && nth.value <= 31 && nth.last > i ? { last: nth.last, day: nth.value } : undefined;
}

/** A day that ends right before token `i`. */
function dayBefore(scan: Scan, i: number, floor: number): { first: number; day: number } | undefined {
  if (!is(scan, i - 1, K.Digits) && !is(scan, i - 1, K.Ordinal) && !isFunction(scan, i - 1, F.ordinalSuffix))
    return undefined;
  for (let first = i - 1; first >= floor && first >= i - 3; first--) {
    const found = dayAt(scan, first);
    if (found && found.last === i && !(glued(scan, first) && first > 0 && signAt(scan, first - 1) === DOLLAR))
      return { first, day: found.day };
  }
  return undefined;
}

/** The year after a month or a day: "2024", ", 2024", "of 2024", "'24", "2024". */
function yearAfter(scan: Scan, i: number, afterDay: boolean): { last: number; year: number } | undefined {
  let at = i;
  const point = signAt(scan, at) === POINT && afterDay && glued(scan, at);
  if (signAt(scan, at) === COMMA || isFunction(scan, at, F.of) || point) at++;
  const code = signAt(scan, at);
  if (code === 39 || code === 0x2019 || code === 0x2018) {
    const short = wholeNumber(scan, at + 1, 2);
    return short >= 0 && lengthOf(scan, at + 1) === 2 && glued(scan, at + 1)
      ? { last: at + 2, year: centuryOf(short) }
      : undefined;
  }
  if (!is(scan, at, K.Digits) || lengthOf(scan, at) !== 4) return undefined;
  const year = wholeNumber(scan, at);
  if (year < 1000 || year > 2150 || (point && (year < 1900 || year > 2099))) return undefined;
  // "In June, 2000 people": a comma between a bare month and a count.
  if (!afterDay && at > i && signAt(scan, i) === COMMA && isPlainWord(scan, at + 1)) return undefined;
  if (signAt(scan, at + 1) === PERCENT) return undefined;
  return { last: at + 1, year };
}

/** An abbreviated month may carry a point: "Sept." Of full names only "May" has three letters. */
function pastPoint(scan: Scan, i: number): number {
  if (signAt(scan, i) !== POINT || !glued(scan, i)) return i;
  const length = lengthOf(scan, i - 1);
  const month = scan.value[i - 1];
  const short = is(scan, i - 1, K.Month)
    ? (length === 3 && month !== MAY) || (length === 4 && month === 9)
    : length <= 5;
  return short ? i + 1 : i;
}

const RANGE_TO = (scan: Scan, i: number): boolean =>
  isDash(scan, i) ||
  isFunction(scan, i, F.to) ||
  isFunction(scan, i, F.and) ||
  isFunction(scan, i, F.through) ||
  isFunction(scan, i, F.until) ||
  isFunction(scan, i, F.or) ||
  signAt(scan, i) === COMMA;

/** "July 3, 2024", "3 July", "the 3rd of July", "July 3-4", "March 2009", "Sept. '24", a bare month. */
export const readMonth: Parser = (scan, i, floor, out) => {
  const month = scan.value[i];
  if (readMonthQuarter(scan, i, floor, out)) return;
  if (!dayMonth(scan, i, floor, month, out) && !monthDay(scan, i, floor, month, out))
    bareMonth(scan, i, floor, month, out);
};

/** Figures first: "3 July 2024", "the third of July", "3-4 July", "9 and 10 March". */
function dayMonth(scan: Scan, i: number, floor: number, month: number, out: Expression[]): boolean {
  const of = isFunction(scan, i - 1, F.of) || (isDash(scan, i - 1) && glued(scan, i)) ? 1 : 0;
  const day = dayBefore(scan, i - of, floor);
  if (!day || day.day > daysInMonth(LEAP_YEAR, month) || isBroken(scan, day.first, i)) return false;
  // "The third of July", "Fourth of July"; "a third of May" is a fraction.
  const named =
    isFunction(scan, day.first - 1, F.the) || (is(scan, day.first, K.Ordinal) && isCapital(scan, day.first));
  if (of && signAt(scan, i - 1) === 0 && !named && day.first + 1 === i - of) return false;
  // "July 3 March" never; "1,900 May": a figure that belongs to what is before it.
  if (!isCapital(scan, i) && !isLower(scan, i)) return false;
  const end = pastPoint(scan, i + 1);
  const dashed = isDash(scan, end) && glued(scan, end) && isDash(scan, i - 1) ? 1 : 0;
  const year = dashed ? shortYear(scan, end + 1) : yearAfter(scan, end, true);
  const date = (of: number): Point => datePoint(year?.year, month, of);
  let first = day.first;
  const joint = first - 1;
  if (joint - 1 >= floor && RANGE_TO(scan, joint) && !is(scan, joint - 2, K.Month) && signAt(scan, joint) !== COMMA) {
    const early = dayBefore(scan, joint, floor);
    if (early && early.day < day.day && !isBroken(scan, early.first, i)) {
      const from = isFunction(scan, early.first - 1, F.the) && early.first - 1 >= floor ? early.first - 1 : early.first;
      out.push(expression(scan, from, joint, date(early.day)));
    }
  }
  if (isFunction(scan, first - 1, F.the) && first - 1 >= floor && out.at(-1)?.last !== first) first--;
  out.push(expression(scan, first, year ? year.last : i + 1, date(day.day)));
  return true;
}

const isLower = (scan: Scan, i: number): boolean => is(scan, i, K.ForeignMonth) || lengthOf(scan, i) > 3;

function shortYear(scan: Scan, i: number): { last: number; year: number } | undefined {
  const value = wholeNumber(scan, i);
  if (value < 0 || !glued(scan, i)) return undefined;
  if (lengthOf(scan, i) === 2) return { last: i + 1, year: centuryOf(value) };
  return lengthOf(scan, i) === 4 ? { last: i + 1, year: value } : undefined;
}

function isBroken(scan: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (broken(scan, at)) return true;
  return false;
}

/** Month first: "July 3", "July 3, 2024", "July 3-4", "Feb. 1 to 25", "July the 3rd", "July 3,2024". */
function monthDay(scan: Scan, i: number, floor: number, month: number, out: Expression[]): boolean {
  let at = pastPoint(scan, i + 1);
  if (isFunction(scan, at, F.the)) at++;
  const packed = packedDay(scan, at);
  if (packed) {
    out.push(expression(scan, i, at + 1, datePoint(packed.year, month, packed.day)));
    return true;
  }
  const dashed =
    isDash(scan, at) && glued(scan, at) && glued(scan, at + 1) && wholeNumber(scan, at + 1, 2) > 0 ? at + 1 : at;
  const day = dayAt(scan, dashed);
  if (!day || isBroken(scan, i, dashed) || isCount(scan, i, day.last)) return false;
  if (day.day > daysInMonth(LEAP_YEAR, month)) return false;
  // Wire copy spells small days ("April two"); "in May two people died" counts people.
  if (
    is(scan, dashed, K.Number) &&
    (isWord(scan, day.last) || isDash(scan, day.last)) &&
    !isTimePreposition(scan, day.last)
  )
    return false;
  if (is(scan, dashed, K.Ordinal) && !isFunction(scan, dashed - 1, F.the)) return false;
  const days = [{ first: i, last: day.last, day: day.day }];
  let last = day.last;
  for (let steps = 0; steps < 8 && RANGE_TO(scan, last); steps++) {
    const next = signAt(scan, last) === COMMA && isFunction(scan, last + 1, F.and) ? last + 2 : last + 1;
    const more = dayAt(scan, next);
    const listed = isFunction(scan, last, F.and) || isFunction(scan, last, F.or) || signAt(scan, last) === COMMA;
    if (!more || !is(scan, next, K.Digits) || more.day <= days.at(-1)!.day || isTaken(scan, more.last, listed)) break;
    if (signAt(scan, last) === COMMA && !listGoesOn(scan, more.last)) break;
    days.push({ first: next, last: more.last, day: more.day });
    last = more.last;
  }
  const year = yearAfter(scan, last, true);
  const shifter = year === undefined && i - 1 >= floor && is(scan, i - 1, K.Shifter) ? scan.value[i - 1]! : 0;
  const direction = directionOf(scan, shifter, -1);
  if (direction !== 'tense') days[0]!.first = i - 1;
  for (const one of days) {
    const end = year && one.last === last ? year.last : one.last;
    out.push(expression(scan, one.first, end, datePoint(year?.year, month, one.day, direction)));
  }
  return true;
}

/** What follows shows that a second figure is no day: "July 3 to 4 p.m.", "March 3 and 5 percent", "July 3-4 May". */
function isTaken(scan: Scan, i: number, listed: boolean): boolean {
  if (i >= scan.count) return false;
  const code = signAt(scan, i);
  if (code === PERCENT || code === COLON) return true;
  const kind = scan.kind[i];
  if (kind === K.Meridiem || kind === K.Scale || kind === K.Units || kind === K.Unit || kind === K.Month) return true;
  if (COUNTED.has(scan.tokens.hash[i])) return true;
  return (
    listed && isPlainWord(scan, i) && !VERBS_AFTER.has(scan.tokens.hash[i]) && !CLAUSE_WORDS.has(scan.tokens.hash[i])
  );
}

const listGoesOn = (scan: Scan, i: number): boolean => signAt(scan, i) === COMMA || isFunction(scan, i, F.and);

/** "In March 20 people died": a figure between a month and a noun, after "in", counts. */
function isCount(scan: Scan, month: number, after: number): boolean {
  if (is(scan, after, K.Scale) || signAt(scan, after) === PERCENT || is(scan, after, K.Units)) return true;
  return isFunction(scan, month - 1, F.in) && isPlainWord(scan, after) && after === month + 2;
}

/** "3,2024": day and year run together, as scraped pages have them. */
function packedDay(scan: Scan, i: number): { day: number; year: number } | undefined {
  if (!is(scan, i, K.Digits)) return undefined;
  const { start, end } = scan.tokens;
  const comma = end[i] - 5;
  if (comma <= start[i] || comma > start[i] + 2 || scan.text.charCodeAt(comma) !== COMMA) return undefined;
  const day = digitsIn(scan.text, start[i], comma);
  const year = digitsIn(scan.text, comma + 1, end[i]);
  return day >= 1 && day <= 31 && year >= 1000 && year <= 2150 ? { day, year } : undefined;
}

/** A month with or without a year: "June 2009", "last March", "early August". */
function bareMonth(scan: Scan, i: number, floor: number, month: number, out: Expression[]): void {
  if (is(scan, i, K.ForeignMonth)) {
    foreignMonth(scan, i, month, out);
    return;
  }
  if (!isCapital(scan, i)) return;
  const every = isFunction(scan, i - 1, F.every) || isFunction(scan, i - 1, F.each);
  if (every && i - 1 >= floor) {
    out.push(expression(scan, i - 1, i + 1, { kind: 'set', value: formatPoint(partsOf({ month })) }));
    return;
  }
  const end = pastPoint(scan, i + 1);
  const year = yearAfter(scan, end, false);
  let first = i;
  const dash = isDash(scan, first - 1) && glued(scan, first) ? 1 : 0;
  const stage =
    first - 1 - dash >= floor &&
    is(scan, first - 1 - dash, K.Stage) &&
    (scan.value[first - 1 - dash] <= G.mid || (dash === 1 && scan.value[first - 1 - dash] === G.end))
      ? scan.value[first - 1 - dash]
      : 0;
  if (stage) first -= 1 + dash;
  else if (dash && !is(scan, i - 2, K.Month) && !is(scan, i - 2, K.Digits) && !isFunction(scan, i - 2, F.to)) return;
  const shifter = first - 1 >= floor && is(scan, first - 1, K.Shifter) ? scan.value[first - 1] : 0;
  if (!year && !stage && !shifter && !isMonthName(scan, i, month)) return;
  if (lengthOf(scan, i) === 3 && month !== MAY && end === i + 1 && !year && !isTimePreposition(scan, i - 1)) return;
  const direction = directionOf(scan, shifter, first - 1);
  // "The following March" comes after the date before it.
  const following = shifter === S.following && !year;
  if (following) first -= isFunction(scan, first - 2, F.the) && first - 2 >= floor ? 2 : 1;
  else if (shifter && direction !== 'tense') first--;
  else if (!shifter && direction === 'this') first--;
  const last = year ? year.last : end > i + 1 && abbreviates(scan, end) ? end : i + 1;
  const quarter = !year && month % 3 === 0 && isOf(scan, last, K.Unit, QUARTER);
  if (quarter) {
    // "The December quarter" ends with that month.
    const from = first - 1 >= floor && isFunction(scan, first - 1, F.the) ? first - 1 : first;
    out.push(expression(scan, from, last + 1, plainPoint(partsOf({ quarter: month / 3 }), direction)));
    return;
  }
  const mod =
    stage === G.early ? 'START' : stage === G.late || stage === G.end ? 'END' : stage === G.mid ? 'MID' : undefined;
  const found = expression(scan, first, last, datePoint(year?.year, month, undefined, direction), mod);
  out.push(following ? { ...found, range: true } : found);
}

function directionOf(scan: Scan, shifter: number, before: number): Direction {
  if (shifter === S.last || shifter === S.past) return 'past';
  if (shifter === S.next || shifter === S.coming) return 'future';
  return isFunction(scan, before, F.this) ? 'this' : 'tense';
}

/** The point of "Sept." is its own unless a sentence ends there. */
const abbreviates = (scan: Scan, after: number): boolean =>
  after < scan.count && !isCapital(scan, after) && !isBroken(scan, after - 1, after);

function foreignMonth(scan: Scan, i: number, month: number, out: Expression[]): void {
  const year = yearAfter(scan, pastPoint(scan, i + 1), false);
  if (year && isCapital(scan, i) === false) out.push(expression(scan, i, year.last, datePoint(year.year, month)));
}

const VERBS_AFTER = wordSet([
  'said',
  'says',
  'told',
  'has',
  'had',
  'was',
  'is',
  'also',
  'who',
  'be',
  'have',
  'not',
  'well',
  'only',
  'still',
  'never',
  'even',
]);

/** "May", "March", "April", "June", "August" are names and verbs too; other months are always months. */
function isMonthName(scan: Scan, i: number, month: number): boolean {
  const ambiguous =
    month === MAY || month === 3 || month === 4 || month === 6 || month === 8 || lengthOf(scan, i) === 3;
  if (!ambiguous) return true;
  if (isTitled(scan, i) || isKin(scan, i)) return false;
  const before = i - 1;
  if (isTimePreposition(scan, before)) return true;
  const caps = isAllCaps(scan, i) || (month === MAY && isAllCaps(scan, before));
  if (month === MAY) {
    if (caps || before < 0 || signAt(scan, before) === POINT) return false;
    if (CLAUSE_WORDS.has(scan.tokens.hash[i + 1])) return false;
    if (isCapital(scan, before) || VERBS_AFTER.has(scan.tokens.hash[i + 1])) return false;
    return !isWord(scan, before) || scan.kind[before] === K.Function || isPlainWord(scan, before) === false;
  }
  if (caps) return month !== 3;
  if (isWord(scan, before) && isCapital(scan, before) && scan.kind[before] === K.None) return false;
  return (
    !(isCapital(scan, i + 1) && scan.kind[i + 1] === K.None && glued(scan, i + 1) === false) &&
    !VERBS_AFTER.has(scan.tokens.hash[i + 1])
  );
}
