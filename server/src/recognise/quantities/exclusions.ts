import { Flag } from '../../text/tokens';
import { isClockTime, isDatedSpan, isDayOfMonth, isJoinedNumber, isYear } from './calendarCues';
import type { Figure } from './figure';
import { endsNounPhrase } from './nounCues';
import { isPhoneGroup } from './phones';
import {
  COMMA,
  codeAt,
  hashAt,
  isBreak,
  isCapital,
  isChar,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  lengthAt,
  POINT,
  type Scan,
  wordIs,
} from './scan';
import { isStreetNumber } from './streets';
import { wordTest } from './wordLookup';

/** Nouns before a bare number that it numbers: "Article 5", "No. 1", "page 3", "phase 2 trials". */
const LABELS = wordTest(
  `no nos number numbers band article articles section sections chapter chapters page pages pp paragraph clause
   rule resolution amendment proposition prop measure bill act law route highway interstate flight channel room
   suite level phase stage tier type class grade category group week day game round match lap set figure fig table
   volume vol part episode season series verse psalm step question lot gate block unit district zone area line
   platform track apartment apt building house floor terminal exit junction sector ward precinct court hall box po
   windows version model mark mk apollo soyuz shenzhou boeing airbus iphone ipad galaxy pixel xbox playstation
   formula fortune ftse nasdaq nikkei dax cac russell stoxx kospi sensex nifty topix hsi xetra catch expo euro
   covid sars bus train radio fm am studio pier hole seed seeds turn corner quarter hurricane typhoon appendix
   annex exhibit item note footnote schedule protocol form union local division battalion squadron regiment brigade
   top big junctions exits dial dialed dialled dialing dialling call called calling calls code codes`,
);
/** Labels that also govern a figure with a plural noun after it ("phase 2 trials"); others do not ("area 20 homes"). */
const STRONG_LABELS = wordTest(
  `no nos band article section chapter page pp rule resolution amendment proposition route highway interstate
   flight phase stage tier type level grade category model windows version boeing airbus iphone ipad galaxy pixel
   fortune ftse nasdaq nikkei dax cac russell stoxx formula covid apollo title psalm series`,
);
/** Glued by a hyphen before a figure, these leave it a figure: "sub-500", "minus-130", "now-18". */
const HYPHEN_LEADS = wordTest(
  'sub minus plus now then magnitude nearly near about roughly almost over from to and or between up of than at',
);
/** Capitalised at the start of a sentence, these do not make a name of the figure after them. */
const ADVERB_LEADS = wordTest(
  `today yesterday tomorrow tonight about around nearly almost roughly some approximately over more less fewer only just
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december altogether overall total totaling currently already still another all last next these those
   killed dead wounded injured earlier later meanwhile officially now then first second third finally also additionally
   reportedly estimated once including another between exactly such every any each`,
);
const isCalendarName = wordTest(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
const HASH = 0x23;
const AT = 0x40;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const PAREN_END = 0x29;
const UNDERSCORE = 0x5f;

/** One pronoun or idiom, not a count of one: "no one", "the one", "one another". */
const notOneAfter = wordTest(
  'no any every each which the this that another only number not some new next last first day square',
);
/** "net zero targets", "ground zero workers". */
const beforeZero = wordTest('net ground near sub patient');
const isOne = wordIs('one');

/**
 * True for a number that is no quantity: part of a name ("Boeing 737", "Covid-19"), a label ("Article 5"), a telephone or
 * street number, a list number, a year, a day or a time of day, a pronoun. O(1).
 */
export function isExcluded(scan: Scan, figure: Figure, approximated: boolean): boolean {
  const { numeral, kind } = figure;
  const loose = kind === 'number' || kind === 'count';
  // "six-speed", "20-something": the hyphen leads to no unit or counted noun.
  if (kind === 'number' && isInnerHyphen(scan, numeral.next) && isWord(scan, numeral.next + 1)) return true;
  if (loose && isAfterRatio(scan, numeral.first)) return true;
  if (numeral.form === 'fraction') return false;
  if (numeral.form === 'words') return loose && isExcludedWord(scan, figure);
  const i = numeral.first;
  // "Rs.500"
  if (kind !== 'money' && isGluedToName(scan, i)) return true;
  if (isGluedSuffix(scan, figure) || isJoinedNumber(scan, numeral)) return true;
  if (isClockTime(scan, numeral)) return true;
  if (kind === 'duration' && isDatedSpan(scan, numeral)) return true;
  // "the HP 758X"
  if (kind === 'fold' && isGlued(scan, numeral.next) && isCapital(scan, numeral.next) && isNamed(scan, i)) return true;
  return loose && numeral.bare && isExcludedBare(scan, figure, approximated);
}

/** The second number of "two-for-one", "20-of-30": a ratio that counts nothing by itself. */
const isAfterRatio = (scan: Scan, i: number): boolean =>
  isInnerHyphen(scan, i - 1) && isForOrOf(hashAt(scan, i - 2)) && isInnerHyphen(scan, i - 3);

/** Number words that count nothing: pronouns, names, labels, days. */
function isExcludedWord(scan: Scan, figure: Figure): boolean {
  const { first, next, value } = figure.numeral;
  return (
    (value === 0 && (figure.kind === 'number' || isInnerHyphen(scan, next) || beforeZero(hashAt(scan, first - 1)))) ||
    isPronoun(scan, figure) ||
    isNameWord(scan, figure) ||
    isLabelled(scan, first, figure.kind === 'count') ||
    isDayOfMonth(scan, first, next, value)
  );
}

/** Digits without separator, point, scale or unit. */
function isExcludedBare(scan: Scan, figure: Figure, approximated: boolean): boolean {
  const { first, next, value } = figure.numeral;
  // Before a singular, "1" is a label as easily as a count: "Game 1 starter".
  const counted = figure.kind === 'count' && value !== 1;
  if (isLabelled(scan, first, counted) || isModelAfterCount(scan, first) || isPhoneGroup(scan, first)) return true;
  if (isDayOfMonth(scan, first, next, value) || isYear(scan, figure.numeral, counted, approximated)) return true;
  if (isListNumber(scan, figure) || isStreetNumber(scan, next)) return true;
  // "COVID -19 tests"
  if (counted) return figure.negative && isNamed(scan, first - 1);
  return !approximated && (isNamed(scan, first) || isBeforeName(scan, figure));
}

/** The second number of "12 737 MAX deliveries" is a model. */
const isModelAfterCount = (scan: Scan, i: number): boolean =>
  isNumber(scan, i - 1) && !isGlued(scan, i) && isWord(scan, i + 1) && isCapital(scan, i + 1);

/** "the Kick Six", "One Road": a capitalised number word inside a sentence, after a capitalised word or before one. */
function isNameWord(scan: Scan, figure: Figure): boolean {
  const i = figure.numeral.first;
  if (!isCapital(scan, i)) return false;
  // "the Big Four banks"
  if (isBig(hashAt(scan, i - 1)) && isCapital(scan, i - 1)) return true;
  if (figure.kind === 'number') return isNamed(scan, i);
  return !leadsSentence(scan, i) && isCapital(scan, figure.numeral.next);
}

/** True at the start of a paragraph or after a point, a colon, a dash or an opening quotation mark. */
function leadsSentence(scan: Scan, i: number): boolean {
  if (i === 0 || isBreak(scan, i)) return true;
  return (
    !isWord(scan, i - 1) &&
    !isNumber(scan, i - 1) &&
    !isChar(scan, i - 1, COMMA) &&
    (scan.tokens.flags[i - 1]! & Flag.Possessive) === 0
  );
}

/** "11 Pro Max", "20 Ultra": a capitalised word that is no day or month right after a bare figure that counts nothing. */
function isBeforeName(scan: Scan, figure: Figure): boolean {
  const after = figure.numeral.next;
  return (
    isWord(scan, after) &&
    isCapital(scan, after) &&
    !isBreak(scan, after) &&
    !isGlued(scan, after) &&
    !isCalendarName(hashAt(scan, after))
  );
}

/** "one" that counts nothing, or stands for somebody. */
function isPronoun(scan: Scan, figure: Figure): boolean {
  const i = figure.numeral.first;
  if (!isOne(scan, i) || figure.numeral.next !== i + 1) return false;
  if (figure.kind === 'number' || isInnerHyphen(scan, i - 1)) return true;
  return isWord(scan, i - 1) && notOneAfter(hashAt(scan, i - 1)) && figure.kind === 'count';
}

/** "Covid-19", "F-16", "ID.3", "#1", "@5", "A&1", "P5+1". */
function isGluedToName(scan: Scan, i: number): boolean {
  if (!isGlued(scan, i)) return false;
  const code = codeAt(scan, i - 1);
  if (code === HASH || code === AT || code === AMPERSAND || code === UNDERSCORE) return true;
  // "the P5+1 powers"
  if (code === PLUS) return isGlued(scan, i - 1);
  if (isChar(scan, i - 1, POINT)) return isGlued(scan, i - 1) && (isWord(scan, i - 2) || isNumber(scan, i - 2));
  if (isInnerHyphen(scan, i - 1)) return isWord(scan, i - 2) && !HYPHEN_LEADS(hashAt(scan, i - 2));
  return false;
}

/** A word glued to the digits that no unit or scale claimed: "5G", "747s", "3D", "4x4"; and "1990s", "'s". */
function isGluedSuffix(scan: Scan, figure: Figure): boolean {
  const after = figure.numeral.next;
  // "5G networks", "4K screens"
  if (isGlued(scan, after) && figure.noun?.first === after && (lengthAt(scan, after) < 3 || isCapital(scan, after)))
    return true;
  if (!isGlued(scan, after) || (scan.tokens.flags[after]! & Flag.Possessive) !== 0) return false;
  return isWord(scan, after) && figure.next <= after + 1 && (figure.kind === 'number' || figure.kind === 'count');
}

function isLabelled(scan: Scan, i: number, counted: boolean): boolean {
  const before = isChar(scan, i - 1, POINT) && isGlued(scan, i - 1) ? i - 2 : i - 1;
  if (codeAt(scan, i - 1) === HASH) return true;
  if (!isWord(scan, before)) return false;
  // "the Group of Seven"
  if (isOf(scan, before) && isGroup(hashAt(scan, before - 1)) && isCapital(scan, before - 1)) return true;
  // "S&P 500 companies"
  if (codeAt(scan, before - 1) === AMPERSAND && isGlued(scan, before)) return true;
  const hash = hashAt(scan, before);
  return counted ? STRONG_LABELS(hash) && (isCapital(scan, before) || !isNo(scan, before)) : LABELS(hash);
}

const isForOrOf = wordTest('for of');
const isBig = wordTest('big');
const isNo = wordIs('no');
const isOf = wordIs('of');
const isGroup = wordTest('group gang council committee');

/** A capitalised word before a bare figure makes it part of a name, unless the word only leads a sentence. */
function isNamed(scan: Scan, i: number): boolean {
  // "Boeing's 747"
  if (((scan.tokens.flags[i - 1] ?? 0) & Flag.Possessive) !== 0) return isWord(scan, i - 2) && isCapital(scan, i - 2);
  const before = i - 1;
  if (!isWord(scan, before) || !isCapital(scan, before) || isBreak(scan, i)) return false;
  const hash = hashAt(scan, before);
  return !endsNounPhrase(hash) && !ADVERB_LEADS(hash);
}

/** "1." or "1)" at the start of a line. */
function isListNumber(scan: Scan, figure: Figure): boolean {
  const i = figure.numeral.first;
  if ((scan.tokens.flags[i]! & Flag.Line) === 0) return false;
  const after = figure.numeral.next;
  const code = codeAt(scan, after);
  return isGlued(scan, after) && lengthAt(scan, after) === 1 && (code === POINT || code === PAREN_END);
}
