import { Flag } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { CLAUSE_WORDS } from './clauses';
import { type Expression, type Point, plainPoint } from './expression';
import { dateParts, partsOf } from './parts';
import {
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isDash,
  isFunction,
  isTimePreposition,
  isWord,
  lengthOf,
  type Parser,
  PERCENT,
  type Scan,
  signAt,
  wholeNumber,
} from './scan';
import { F, G, K, YEAR } from './vocabulary';

const FIRST_SURE = 1900;
const LAST_SURE = 2099;

const yearPoint = (year: number): Point => plainPoint(dateParts(year));

/** A four-digit number at token `i` that could be a modern year, or undefined; no evidence is asked. */
export function yearAt(scan: Scan, i: number): number | undefined {
  if (!is(scan, i, K.Digits) || lengthOf(scan, i) !== 4) return undefined;
  const value = wholeNumber(scan, i);
  return value >= 1500 && value <= LAST_SURE ? value : undefined;
}

/** The year two digits mean: "'24" lies within the hundred years that end in 2039. */
export const centuryOf = (twoDigits: number): number => (twoDigits < 40 ? 2000 : 1900) + twoDigits;

const words = wordSet;

/** After a number these make it a count, not a year. */
export const COUNTED = words(
  'people persons troops soldiers men women children workers jobs employees staff students voters votes miles kilometers kilometres km kms feet meters metres m kg tons tonnes pounds dollars euros yen yuan dlrs mln bln million billion trillion percent pct points cars vehicles units homes houses barrels bpd shares acres hectares hp rpm mph kph mw mwh gw watts megawatts degrees calories words pages copies seats members delegates rubles roubles tenge rupees lb lbs ounces oz gallons liters litres times cases deaths families passengers refugees migrants square cubic rounds megahertz mhz bytes',
);
/** Before a number these make it a label: "Flight 1990", "Room 2001", "No. 1984". */
const LABELS = words(
  'flight route room section article chapter page no number windows model series channel highway interstate bus train gate unit block lot item line rule resolution directive vol volume iso agenda vision type class version step psalm apartment apt suite box paragraph para',
);
/** Programmes named after a year: "the 2030 Agenda". */
const PROGRAMMES = words('agenda vision goals strategy framework roadmap');
/** Words after which a number is a quantity: "than 2000", unless a year-like verb says otherwise. */
const MEASURING = words('than least most some exactly only fewer');

/** Bare years, decades in figures ("the 1980s", "the '90s") and spans of years ("2009-2011", "1989-90"). */
export const readYear: Parser = (scan, i, floor, out) => {
  const value = wholeNumber(scan, i);
  if (value < 0) return;
  if (readDecade(scan, i, floor, value, out)) return;
  if (readEra(scan, i, floor, value, out)) return;
  if (lengthOf(scan, i) !== 4 || !isYear(scan, i, value)) return;
  out.push(expression(scan, i, i + 1, yearPoint(value)));
  const second = i + 2;
  if (!isDash(scan, i + 1) && signAt(scan, i + 1) !== 47) return;
  if (!glued(scan, i + 1) || !glued(scan, second)) return;
  const short = wholeNumber(scan, second, 2);
  if (lengthOf(scan, second) === 2 && short > value % 100 && !isDash(scan, i + 3)) {
    out.push(expression(scan, second, second + 1, yearPoint(value - (value % 100) + short)));
  } else if (lengthOf(scan, second) === 4) {
    const full = wholeNumber(scan, second);
    if (full > value && full <= LAST_SURE + 1) out.push(expression(scan, second, second + 1, yearPoint(full)));
  }
};

/** "44 BC", "79 AD", "AD 79": the era is in capitals. */
function readEra(scan: Scan, i: number, floor: number, value: number, out: Expression[]): boolean {
  if (isEra(scan, i + 1, F.bc)) out.push(expression(scan, i, i + 2, yearPoint(-value)));
  else if (isEra(scan, i + 1, F.ad)) out.push(expression(scan, i, i + 2, yearPoint(value)));
  else if (i - 1 >= floor && isEra(scan, i - 1, F.ad)) out.push(expression(scan, i - 1, i + 1, yearPoint(value)));
  else return false;
  return true;
}

const isEra = (scan: Scan, i: number, word: number): boolean => isFunction(scan, i, word) && isCapital(scan, i);

/** "1980s", "the 1980's", "the '80s", "mid-90s". */
function readDecade(scan: Scan, i: number, floor: number, value: number, out: Parameters<Parser>[3]): boolean {
  if (value % 10 !== 0 || !glued(scan, i + 1)) return false;
  const suffix = isFunction(scan, i + 1, F.s) || (scan.tokens.flags[i + 1] & Flag.Possessive) !== 0;
  if (!suffix) return false;
  let first = i;
  if (value < 100) {
    const code = signAt(scan, i - 1);
    const apostrophe = (code === 39 || code === 0x2018 || code === 0x2019) && glued(scan, i);
    if (apostrophe) first--;
    const dash = isDash(scan, first - 1) && glued(scan, first) ? 1 : 0;
    const stage = is(scan, first - 1 - dash, K.Stage) ? 1 : 0;
    const before = first - (stage ? 1 + dash : 0) - 1;
    if (!apostrophe && !isFunction(scan, before, F.the) && !isFunction(scan, before, F.and)) return false;
    // "The mid-30s" are more often ages, prices or degrees.
    if (!apostrophe && (value < 50 || isTemperature(scan, before))) return false;
  } else if (lengthOf(scan, i) !== 4 || value < 1000 || value > LAST_SURE) return false;
  const decade = value < 20 ? 200 + value / 10 : value < 100 ? 190 + value / 10 : value / 10;
  const century = value % 100 === 0 && value >= 100 && value < 1900;
  let mod: 'START' | 'MID' | 'END' | undefined;
  const dash = isDash(scan, first - 1) && glued(scan, first) ? 1 : 0;
  if (first - 1 - dash >= floor && is(scan, first - 1 - dash, K.Stage)) {
    first -= 1 + dash;
    const stage = scan.value[first];
    mod = stage === G.early ? 'START' : stage === G.late ? 'END' : 'MID';
  }
  if (isFunction(scan, first - 1, F.the) && first - 1 >= floor) first--;
  const meaning = plainPoint(partsOf(century ? { century: value / 100 } : { decade }));
  out.push(expression(scan, first, i + 2, meaning, mod));
  return true;
}

const TEMPERATURE = words('temperature temperatures lows highs mercury degrees thermometer');
/** Weather is near: "temperatures in the mid-70s". */
function isTemperature(scan: Scan, i: number): boolean {
  for (let at = i; at >= 0 && at > i - 8; at--) if (TEMPERATURE.has(scan.tokens.hash[at])) return true;
  return false;
}

/** Whether the four digits at token `i` are a year: what stands before and after tells. */
function isYear(scan: Scan, i: number, value: number): boolean {
  if (value < 1000 || value > LAST_SURE + 51) return false;
  const after = i + 1;
  if (after < scan.count) {
    const next = signAt(scan, after);
    if (next === PERCENT || COUNTED.has(scan.tokens.hash[after])) return false;
    if (isCapital(scan, after) && PROGRAMMES.has(scan.tokens.hash[after])) return false;
    if (glued(scan, after) && isWord(scan, after)) return false;
    if (isDash(scan, after) && glued(scan, after) && glued(scan, after + 1) && isWord(scan, after + 1)) return false;
  }
  const before = i - 1;
  if (before < 0) return value >= FIRST_SURE && value <= LAST_SURE;
  if (glued(scan, i) && !opensBefore(scan, before)) {
    return isDash(scan, before) && glued(scan, before) && isPrefix(scan, before - 1);
  }
  if (is(scan, before, K.Unit) && scan.value[before] === YEAR) return true;
  const cue = isTimePreposition(scan, before) || is(scan, before, K.Stage) || isFunction(scan, before, F.and);
  if (value < FIRST_SURE || value > LAST_SURE) {
    if (isSpanOfYears(scan, i, value)) return true;
    if (!cue || isFunction(scan, before, F.of) || isNounLike(scan, after)) return false;
    // "Between 1200 and 1500 people"
    if (isFunction(scan, before, F.between) && COUNTED.has(scan.tokens.hash[i + 3])) return false;
    return (
      value >= 1100 &&
      !isFunction(scan, before, F.to) &&
      !isFunction(scan, before, F.and) &&
      !isFunction(scan, before, F.for)
    );
  }
  // "At 1999 Main Street".
  if (isFunction(scan, before, F.at) && isCapital(scan, after)) return false;
  const hash = scan.tokens.hash[before];
  if (LABELS.has(hash) || MEASURING.has(hash)) return false;
  if (signAt(scan, before) === 46 && LABELS.has(scan.tokens.hash[before - 1])) return false;
  if (cue || !isCapital(scan, before) || !isWord(scan, before) || isAllCaps(scan, before)) return true;
  // A capitalised word right before: "Expo 2010" is a name, "In 2010" and "January 2010" are not.
  return scan.kind[before] !== K.None || is(scan, before, K.Approximator);
}

/** A life or a reign: "(1564-1616)", "from 1558 to 1603", "between 1642 and 1651". */
function isSpanOfYears(scan: Scan, i: number, value: number): boolean {
  const bracket = signAt(scan, i - 1) === 40 && isDash(scan, i + 1) && signAt(scan, i + 3) === 41;
  if (bracket) return isLaterYear(value, wholeNumber(scan, i + 2));
  const from = isFunction(scan, i - 1, F.to) && isFunction(scan, i - 3, F.from);
  const between = isFunction(scan, i - 1, F.and) && isFunction(scan, i - 3, F.between);
  return (from || between) && isLaterYear(wholeNumber(scan, i - 2), value);
}

/** Within a long life or a dynasty's. */
const isLaterYear = (first: number, last: number): boolean => first >= 1000 && last > first && last <= first + 400;

/** A lower-case word that could be counted: anything but a small function word or a pronoun. */
const isNounLike = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !isCapital(scan, i) && scan.kind[i] !== K.Function && !CLAUSE_WORDS.has(scan.tokens.hash[i]);

/** Brackets, quotation marks and slashes may touch a year on its left. */
function opensBefore(scan: Scan, i: number): boolean {
  const code = signAt(scan, i);
  return code === 40 || code === 91 || code === 34 || code === 0x201c || code === 0x2018 || code === 39 || code === 96;
}

const PREFIXES = words('mid pre post early late end');
const isPrefix = (scan: Scan, i: number): boolean => i >= 0 && PREFIXES.has(scan.tokens.hash[i]);
