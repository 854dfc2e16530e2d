import { Kind } from '../../text/tokens';
import { type Numeral, scaled } from './numeral';
import { hashAt, isInnerHyphen, isWord, type Scan, wordIs } from './scan';
import { scaleGate } from './wordGate';
import { wordLookup } from './wordLookup';

const enum Class {
  /** zero to nine */
  One = 1,
  /** ten to nineteen */
  Teen,
  /** twenty to ninety */
  Ten,
  Hundred,
  /** thousand and up; the value is the power of ten */
  Scale,
  Dozen,
}

interface NumberWord {
  readonly of: Class;
  readonly value: number;
}

const sequence = (words: string, of: Class, value: (index: number) => number): [string, NumberWord][] =>
  words.split(' ').map((word, index) => [word, { of, value: value(index) }]);

const NUMBER_WORDS = wordLookup<NumberWord>(
  [
    ...sequence('one two three four five six seven eight nine', Class.One, (i) => i + 1),
    ...sequence(
      'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      Class.Teen,
      (i) => i + 10,
    ),
    ...sequence('twenty thirty forty fifty sixty seventy eighty ninety', Class.Ten, (i) => 10 * (i + 2)),
    ['zero', { of: Class.One, value: 0 }],
    ['fourty', { of: Class.Ten, value: 40 }],
    ['hundred', { of: Class.Hundred, value: 2 }],
    ['dozen', { of: Class.Dozen, value: 12 }],
    ['thousand', { of: Class.Scale, value: 3 }],
    ['lakh', { of: Class.Scale, value: 5 }],
    ['million', { of: Class.Scale, value: 6 }],
    ['mln', { of: Class.Scale, value: 6 }],
    ['mn', { of: Class.Scale, value: 6 }],
    ['mio', { of: Class.Scale, value: 6 }],
    ['crore', { of: Class.Scale, value: 7 }],
    ['billion', { of: Class.Scale, value: 9 }],
    ['bln', { of: Class.Scale, value: 9 }],
    ['bn', { of: Class.Scale, value: 9 }],
    ['trillion', { of: Class.Scale, value: 12 }],
    ['trln', { of: Class.Scale, value: 12 }],
    ['tn', { of: Class.Scale, value: 12 }],
    ['quadrillion', { of: Class.Scale, value: 15 }],
  ],
  scaleGate,
);

/** True for a word that is a number or part of one: "six", "million". */
export const isNumberWord = (hash: number): boolean => NUMBER_WORDS(hash) !== undefined;

const isAnd = wordIs('and', scaleGate);
const isA = wordIs('a');
const isAn = wordIs('an');
const isHalf = wordIs('half');
const isQuarter = wordIs('quarter');

const wordAt = (scan: Scan, i: number): NumberWord | undefined =>
  isWord(scan, i) ? NUMBER_WORDS(hashAt(scan, i)) : undefined;

/** Steps over a hyphen that joins token `i` to what stands before it. */
const overHyphen = (scan: Scan, i: number): number => (isInnerHyphen(scan, i) ? i + 1 : i);

/** A scale read after a number: its power of ten, a factor (12 for "dozen"), and the token after it. */
export interface Scale {
  readonly exponent: number;
  readonly factor: number;
  readonly next: number;
}

/** Reads "million", "-billion", "hundred thousand", "dozen" at token `i`: at most two words. */
export function readScaleWords(scan: Scan, i: number): Scale | undefined {
  let exponent = 0;
  let factor = 1;
  let next = i;
  for (let words = 0; words < 2; words++) {
    const at = overHyphen(scan, next);
    const word = wordAt(scan, at);
    if (!word || word.of < Class.Hundred) break;
    if (word.of === Class.Dozen) factor *= 12;
    else exponent += word.value;
    next = at + 1;
    if (word.of !== Class.Hundred && word.of !== Class.Scale) break;
  }
  return next === i ? undefined : { exponent, factor, next };
}

/** Reads "and a half", "-and-a-half", "and a quarter" at token `i`: what it adds, and the token after. */
export function readAndAHalf(scan: Scan, i: number): { readonly add: number; readonly next: number } | undefined {
  const and = overHyphen(scan, i);
  if (!isAnd(scan, and)) return undefined;
  const a = overHyphen(scan, and + 1);
  const one = wordAt(scan, a);
  if (!isA(scan, a) && !(one?.of === Class.One && one.value === 1)) return undefined;
  const part = overHyphen(scan, a + 1);
  if (isHalf(scan, part)) return { add: 0.5, next: part + 1 };
  if (isQuarter(scan, part)) return { add: 0.25, next: part + 1 };
  return undefined;
}

/** Reads a whole number below one hundred at token `i`: "seven", "twenty-five". */
function readSmall(scan: Scan, i: number): { readonly value: number; readonly next: number } | undefined {
  const word = wordAt(scan, i);
  if (!word || word.of > Class.Ten) return undefined;
  if (word.of !== Class.Ten) return { value: word.value, next: i + 1 };
  const at = overHyphen(scan, i + 1);
  const ones = wordAt(scan, at);
  return ones?.of === Class.One ? { value: word.value + ones.value, next: at + 1 } : { value: word.value, next: i + 1 };
}

/**
 * Reads a number in words at token `i`: "twenty-five", "two hundred and fifty thousand", "a dozen", "a million",
 * "three and a half million", "half a billion". A lone "hundred" or "million" is none, nor is "hundreds".
 * Each group must be smaller than the one before it, so a run of number words ends where the grammar does.
 */
export function readNumberWords(scan: Scan, i: number): Numeral | undefined {
  const half = readHalfScale(scan, i);
  if (half) return half;
  let total = 0;
  let step = 1;
  let at = i;
  let ceiling = Number.POSITIVE_INFINITY;
  let exponent = 0;
  let mantissa = 0;
  for (;;) {
    const group = readGroup(scan, at, at === i);
    if (!group) break;
    const scale = readScaleWords(scan, group.next);
    const size = scale ? scale.exponent : 0;
    if (size >= ceiling || (scale && group.value === 0)) break;
    const value = scaled(group.value, size) * (scale?.factor ?? 1);
    const half = scale && at === i ? readAndAHalf(scan, scale.next) : undefined;
    total += value;
    step = scaled(group.step, size);
    at = scale ? scale.next : group.next;
    exponent = size;
    mantissa = group.value;
    ceiling = size;
    // "a million and a half", but "a dozen and a half-eaten pie"
    if (half && scale && !isInnerHyphen(scan, half.next)) {
      const whole = scaled(1, size) * scale.factor;
      return { ...inWords(i, half.next, total + half.add * whole), step: whole / 10 };
    }
    if (scale?.factor !== 1 || size < 3) break;
    const joined = isAnd(scan, at) ? at + 1 : at;
    const small = readSmall(scan, joined);
    // "two million and three thousand" is one number, "three million and three hundred" may be two: join below 100 alone.
    if (!small || (joined > at && wordAt(scan, small.next) !== undefined)) break;
    if (joined === at && wordAt(scan, small.next)?.of === Class.Dozen) break;
    at = joined;
  }
  if (at === i) return undefined;
  const words = { ...inWords(i, at, total), step };
  return total === mantissa * 10 ** exponent ? { ...words, mantissa, exponent } : words;
}

const inWords = (first: number, next: number, value: number): Numeral => ({
  first,
  next,
  value,
  step: 1,
  mantissa: value,
  exponent: 0,
  form: 'words',
  bare: false,
  width: 0,
});

/** Reads a number below one thousand, or "a" before a scale where `start` allows it. */
function readGroup(
  scan: Scan,
  i: number,
  start: boolean,
): { readonly value: number; readonly step: number; readonly next: number } | undefined {
  if (start && (isA(scan, i) || isAn(scan, i))) {
    const word = wordAt(scan, i + 1);
    if (!word || word.of < Class.Hundred) return undefined;
    if (word.of !== Class.Hundred) return { value: 1, step: 1, next: i + 1 };
    return readHundreds(scan, i + 2, 1);
  }
  const small = readSmall(scan, i);
  if (!small) return undefined;
  const add = start ? readAndAHalf(scan, small.next) : undefined;
  if (add) return { value: small.value + add.add, step: add.add === 0.5 ? 0.1 : 0.01, next: add.next };
  const hundred = overHyphen(scan, small.next);
  if (wordAt(scan, hundred)?.of !== Class.Hundred) return { value: small.value, step: 1, next: small.next };
  return readHundreds(scan, hundred + 1, small.value);
}

/** After "two hundred": "and fifty", "fifty", or nothing. */
function readHundreds(scan: Scan, i: number, hundreds: number): { value: number; step: number; next: number } {
  const joined = isAnd(scan, i) ? i + 1 : i;
  const rest = readSmall(scan, joined);
  // "between two hundred and three hundred": the second number has its own "hundred".
  const own = rest && wordAt(scan, overHyphen(scan, rest.next))?.of === Class.Hundred;
  if (!rest || own) return { value: hundreds * 100, step: 100, next: i };
  return { value: hundreds * 100 + rest.value, step: 1, next: rest.next };
}

/** "half a million", "half-million", "a half million", "half a dozen", "a quarter million". */
function readHalfScale(scan: Scan, i: number): Numeral | undefined {
  const half = isA(scan, i) ? i + 1 : i;
  const quarter = isQuarter(scan, half) && (half > i || isInnerHyphen(scan, half + 1));
  if (!quarter && !isHalf(scan, half)) return undefined;
  const at = isA(scan, half + 1) ? half + 2 : half + 1;
  const scale = readScaleWords(scan, at);
  if (!scale || scale.next > scan.tokens.count || scan.tokens.kind[scale.next - 1] !== Kind.Word) return undefined;
  const part = quarter ? 0.25 : 0.5;
  const { exponent, factor, next } = scale;
  const numeral = inWords(i, next, scaled(part, exponent) * factor);
  if (factor > 1) return numeral;
  return { ...numeral, step: scaled(quarter ? 0.01 : 0.1, exponent), mantissa: part, exponent };
}
