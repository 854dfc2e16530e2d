import { type Digits, decimalValue, parseDigits } from './digits';
import { ratio, ratioStart, readFractionWords, readSlashFraction, vulgarAt } from './fractions';
import { endsNounPhrase } from './nounCues';
import { readAndAHalf, readNumberWords, readScaleWords, type Scale } from './numberWords';
import { type Numeral, powerOfTen, scaled } from './numeral';
import { readScaleLetter } from './scaleLetters';
import {
  COMMA,
  hashAt,
  isBreak,
  isCapital,
  isChar,
  isDash,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  POINT,
  type Scan,
  surface,
  wordIs,
} from './scan';
import { readPowerOfTen } from './scientific';
import { isDurationWord } from './units';
import { unitScale } from './unitTable';
import { scaleGate } from './wordGate';

const isOf = wordIs('of');
const isA = wordIs('a');
const isIn = wordIs('in');

/**
 * Reads the number that starts at token `i`, in digits or words, with its scale.
 * `money` says that a currency stands before it: then "5m" is five million and never five meters.
 */
export function readNumeral(scan: Scan, i: number, money: boolean): Numeral | undefined {
  const numeral = isNumber(scan, i) ? readDigitNumeral(scan, i, money) : readWordNumeral(scan, i);
  return numeral && !money ? (readRatio(scan, numeral) ?? numeral) : numeral;
}

function readWordNumeral(scan: Scan, i: number): Numeral | undefined {
  if (isWord(scan, i)) {
    const words = readNumberWords(scan, i);
    // "one half", "two thirds": longer than the whole number that begins them.
    const part = readFractionWords(scan, i);
    return part && part.next > (words?.next ?? i) ? (ofScale(scan, part) ?? part) : words;
  }
  const vulgar = vulgarAt(scan, i);
  return vulgar === undefined ? undefined : fromDigits(scan, i, i + 1, vulgar, 0.01);
}

/** "three quarters of a million", "a third of a billion". */
function ofScale(scan: Scan, part: Numeral): Numeral | undefined {
  if (!isOf(scan, part.next) || !isA(scan, part.next + 1)) return undefined;
  const scale = readScaleWords(scan, part.next + 2);
  if (!scale || scale.exponent < 3) return undefined;
  const { exponent, next } = scale;
  const value = scaled(part.value, exponent);
  return { ...part, next, value, step: scaled(part.step, exponent), exponent, form: 'words' };
}

function readDigitNumeral(scan: Scan, i: number, money: boolean): Numeral | undefined {
  const { tokens, text } = scan;
  const digits = parseDigits(text, tokens.start[i]!, tokens.end[i]!);
  if (!digits) return undefined;
  if (!mayGoOn(scan, i + 1)) return withScale(i, i + 1, digits, undefined);
  const slash = readSlashFraction(scan, i);
  if (slash) return fromDigits(scan, i, slash.next, slash.value, 0.01);
  // "$6.32-1/2 a bushel": halves of a cent
  const cents =
    money && digits.decimals === 2 && isInnerHyphen(scan, i + 1) ? readSlashFraction(scan, i + 2) : undefined;
  if (cents) return fromDigits(scan, i, cents.next, decimalValue(digits, 0) + cents.value / 100, 0.0001);
  const part = digits.marked ? undefined : readMixedPart(scan, i + 1);
  if (part) return fromDigits(scan, i, part.next, decimalValue(digits, 0) + part.value, 0.01);
  const spaced = digits.marked || digits.width > 3 ? i + 1 : pastThousands(scan, i + 1);
  return spaced === i + 1
    ? numeralOf(scan, i, i + 1, digits, money)
    : numeralOf(scan, i, spaced, thousands(digits, spaced - i - 1), money);
}

/** False at most of the words and marks after digits: they go on with no number. */
const mayGoOn = (scan: Scan, i: number): boolean =>
  isWord(scan, i) ? scaleGate.passes(hashAt(scan, i)) : !isChar(scan, i, COMMA) && !isChar(scan, i, POINT);

/** The token after the groups of "45 000" or "2 000 000" that begin at token `i`. */
function pastThousands(scan: Scan, i: number): number {
  let at = i;
  while (at < i + 3 && isNumber(scan, at) && !isGlued(scan, at) && !isBreak(scan, at) && surface(scan, at) === '000')
    at++;
  return at;
}

const thousands = ({ whole, width }: Digits, groups: number): Digits => ({
  whole: whole * 1000 ** groups,
  width: width + 3 * groups,
  long: '',
  decimals: 0,
  marked: true,
});

/** ".500": the token before the digits is a point with white space before it. */
export const isLeadingPoint = (scan: Scan, i: number): boolean =>
  isChar(scan, i, POINT) && isGlued(scan, i + 1) && !isGlued(scan, i);

/** The fraction after a whole number: "3 1/4", "3-1/4", "2½". */
function readMixedPart(scan: Scan, i: number): { readonly value: number; readonly next: number } | undefined {
  const vulgar = isGlued(scan, i) ? vulgarAt(scan, i) : undefined;
  if (vulgar !== undefined) return { value: vulgar, next: i + 1 };
  return readSlashFraction(scan, isDash(scan, i) && isInnerHyphen(scan, i) ? i + 1 : i);
}

/** A numeral from digits already read, with the scale after it. Also for digits inside a word ("RM120,000"). */
export function numeralOf(scan: Scan, first: number, next: number, digits: Digits, money: boolean): Numeral {
  const scale = readScale(scan, next, digits, money);
  const half = scale || digits.marked ? undefined : readAndAHalf(scan, next);
  return half
    ? fromDigits(scan, first, half.next, decimalValue(digits, 0) + half.add, 0.1)
    : withScale(first, next, digits, scale);
}

function withScale(first: number, next: number, digits: Digits, scale: Scale | undefined): Numeral {
  const exponent = scale?.exponent ?? 0;
  const factor = scale?.factor ?? 1;
  const mantissa = decimalValue(digits, 0);
  const value = (exponent === 0 ? mantissa : decimalValue(digits, exponent)) * factor;
  const bare = !digits.marked && !scale;
  return {
    first,
    next: scale?.next ?? next,
    value,
    step: powerOfTen(exponent - digits.decimals),
    mantissa: factor === 1 ? mantissa : value,
    exponent: factor === 1 ? exponent : 0,
    form: 'digits',
    bare,
    width: bare ? digits.width : 0,
  };
}

/** The scale after digits. */
function readScale(scan: Scan, i: number, digits: Digits, money: boolean): Scale | undefined {
  if (!isWord(scan, i)) {
    const power = readPowerOfTen(scan, i);
    return power ? { exponent: power.exponent, factor: 1, next: power.next } : readScaleWords(scan, i);
  }
  if (!scaleGate.passes(hashAt(scan, i))) return undefined;
  return readScaleLetter(scan, i, digits, money) ?? readScaleWords(scan, i) ?? readUnitScale(scan, i);
}

/** The scale inside the unit at token `i`, which stays to be read: "1.6 bcf". */
function readUnitScale(scan: Scan, i: number): Scale | undefined {
  const exponent = unitScale(hashAt(scan, i));
  return exponent === undefined ? undefined : { exponent, factor: 1, next: i };
}

function fromDigits(scan: Scan, first: number, at: number, value: number, step: number): Numeral {
  const scale = readScaleWords(scan, at);
  const exponent = scale?.exponent ?? 0;
  const factor = scale?.factor ?? 1;
  return {
    first,
    next: scale?.next ?? at,
    value: scaled(value, exponent) * factor,
    step: scaled(step, exponent),
    mantissa: value,
    exponent: factor === 1 ? exponent : 0,
    form: value < 1 && !scale ? 'fraction' : 'digits',
    bare: false,
    width: 0,
  };
}

const isNoun = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !isBreak(scan, i) && !isCapital(scan, i) && !endsNounPhrase(hashAt(scan, i));

/** "one in five", "one worker in eight", "9 out of 10", "two of every three": a share, when the second number counts no span of time ("two in 10 days"). */
function readRatio(scan: Scan, above: Numeral): Numeral | undefined {
  if (above.exponent !== 0 || above.value > 99 || !Number.isInteger(above.value) || above.form === 'fraction')
    return undefined;
  const noun = above.value === 1 && isNoun(scan, above.next) && isIn(scan, above.next + 1);
  const start = ratioStart(scan, noun ? above.next + 1 : above.next);
  if (start === undefined) return undefined;
  const below = isNumber(scan, start) ? readDigitNumeral(scan, start, false) : readNumberWords(scan, start);
  if (!below || below.value <= above.value || below.value > 1000 || !Number.isInteger(below.value)) return undefined;
  if (isDurationWord(scan, below.next) || (below.bare && below.width === 4)) return undefined;
  // "one goal in 20 games" counts both
  if (noun && isNoun(scan, below.next)) return undefined;
  const out = start - above.next >= 2;
  if (!out && above.value !== 1 && ![3, 4, 5, 10, 20, 100, 1000].includes(below.value)) return undefined;
  return ratio(above, below);
}
