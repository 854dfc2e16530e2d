import { endsNounPhrase } from './nounCues';
import type { Numeral } from './numeral';
import {
  codeAt,
  hashAt,
  isBreak,
  isCapital,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  lengthAt,
  type Scan,
  SLASH,
  wordIs,
} from './scan';
import { unitWord } from './unitTable';
import { wordLookup, wordTest } from './wordLookup';

/** Parts of one: "third", "thirds". "second" is none. */
const PARTS = wordLookup<number>([
  ['half', 2],
  ...'third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, i) => [[word, i + 3] as const, [`${word}s`, i + 3] as const]),
  ['quarter', 4],
  ['quarters', 4],
  ['sixteenth', 16],
  ['sixteenths', 16],
]);

const COUNTS = wordLookup<number>(
  'one two three four five six seven eight nine'.split(' ').map((word, i) => [word, i + 1] as const),
);

const isA = wordIs('a');
const isOf = wordIs('of');
const isHalf = wordIs('half');
const isQuarter = wordIs('quarter');
const isIn = wordIs('in');
const isOut = wordIs('out');
const isEvery = wordIs('every');
const startsWhole = wordTest('the its their his her our your my all a an those these them that this what it us which');
const isQuarterWord = wordTest('quarter quarters');

/** ½, ¼, ... as value and code unit. */
const VULGAR: ReadonlyMap<number, number> = new Map([
  [0xbd, 1 / 2],
  [0xbc, 1 / 4],
  [0xbe, 3 / 4],
  [0x2153, 1 / 3],
  [0x2154, 2 / 3],
  [0x215b, 1 / 8],
  [0x215c, 3 / 8],
  [0x215d, 5 / 8],
  [0x215e, 7 / 8],
]);

/** Denominators that fractions in digits have in print; others ("9/11", "24/7", "2023/24") are something else. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64]);

/** A fraction in words is stated to about a hundredth: a third agrees with 33 percent. */
const STEP = 0.01;

const fraction = (first: number, next: number, value: number): Numeral => ({
  first,
  next,
  value,
  step: STEP,
  mantissa: value,
  exponent: 0,
  form: 'fraction',
  bare: false,
  width: 0,
});

/** The value of a vulgar fraction character at token `i`, or undefined. */
export const vulgarAt = (scan: Scan, i: number): number | undefined => {
  const code = codeAt(scan, i);
  return code >= 0xbc && lengthAt(scan, i) === 1 ? VULGAR.get(code) : undefined;
};

/** Reads "3/4" at token `i`, the numerator below the denominator and both short. */
export function readSlashFraction(
  scan: Scan,
  i: number,
): { readonly value: number; readonly next: number } | undefined {
  if (!isNumber(scan, i) || !isNumber(scan, i + 2) || codeAt(scan, i + 1) !== SLASH) return undefined;
  if (!isGlued(scan, i + 1) || !isGlued(scan, i + 2) || lengthAt(scan, i) > 2 || lengthAt(scan, i + 2) > 2)
    return undefined;
  if (codeAt(scan, i + 3) === SLASH && isGlued(scan, i + 3)) return undefined;
  const above = Number(scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]));
  const below = Number(scan.text.slice(scan.tokens.start[i + 2], scan.tokens.end[i + 2]));
  return above > 0 && above < below && DENOMINATORS.has(below) ? { value: above / below, next: i + 3 } : undefined;
}

const isRatePart = wordTest('point points percent percentage');

/**
 * Reads "half" and "quarter" right before what interest rates are counted in: "a quarter point", "another half-point cut".
 * Without article or hyphen they are times of a year or a game: "first quarter points".
 */
function readRatePart(scan: Scan, i: number): Numeral | undefined {
  const at = isA(scan, i) ? i + 1 : i;
  const value = isHalf(scan, at) ? 1 / 2 : isQuarter(scan, at) ? 1 / 4 : undefined;
  if (value === undefined) return undefined;
  const hyphen = isInnerHyphen(scan, at + 1);
  const rate = isRatePart(hashAt(scan, hyphen ? at + 2 : at + 1));
  return rate && (hyphen || at > i) ? fraction(i, at + 1, value) : undefined;
}

/** Reads "a third of", "two-thirds", "three quarters of", "half the", "half of" at token `i`. */
export function readFractionWords(scan: Scan, i: number): Numeral | undefined {
  const ofRate = readRatePart(scan, i);
  if (ofRate) return ofRate;
  if (isHalf(scan, i)) return readHalf(scan, i);
  const article = isA(scan, i);
  const above = article ? 1 : isWord(scan, i) ? COUNTS(hashAt(scan, i)) : undefined;
  if (above === undefined) return undefined;
  const hyphen = isInnerHyphen(scan, i + 1);
  const at = hyphen ? i + 2 : i + 1;
  const below = isWord(scan, at) ? PARTS(hashAt(scan, at)) : undefined;
  if (below === undefined || below <= above) return undefined;
  const quarter = isQuarterWord(hashAt(scan, at));
  const ofWhole = isOf(scan, at + 1) && (!quarter || wholeFollows(scan, at + 2));
  if (isByPart(scan, i, at + 1) || isCompared(scan, at + 1)) return fraction(i, at + 1, above / below);
  // "two thirds" needs nothing after it; "one third" might be "one third person", "three quarters" a span of time.
  if (!ofWhole && !(hyphen && !article) && !(above > 1 && !quarter)) return undefined;
  return fraction(i, at + 1, above / below);
}

const wholeFollows = (scan: Scan, i: number): boolean =>
  startsWhole(hashAt(scan, i)) || isCapital(scan, i) || isNumber(scan, i);

/** "fell by a third", "up almost a quarter on the year": by how much something changed, and no noun after it. */
function isByPart(scan: Scan, first: number, next: number): boolean {
  if (isWord(scan, next) && !isBreak(scan, next) && !endsNounPhrase(hashAt(scan, next))) return false;
  for (let at = first - 1; at >= first - 3; at--) {
    if (isChange(hashAt(scan, at))) return true;
    if (!isBetween(hashAt(scan, at))) return false;
  }
  return false;
}

/** "a fifth less", "a quarter higher than": "a third lower court" compares nothing. */
const isCompared = (scan: Scan, i: number): boolean =>
  isMore(hashAt(scan, i)) || (isComparative(hashAt(scan, i)) && isThan(scan, i + 1));

const isMore = wordTest('more less fewer');
const isComparative = wordTest(
  'higher lower larger smaller bigger cheaper faster slower longer shorter heavier lighter above below better worse greater',
);
const isThan = wordIs('than');
const isChange = wordTest('by up down');
const isBetween = wordTest('about almost nearly around roughly over than more less least at');

/** "half of", "half the condos", "half its revenue", "half a mile": 0.5. */
function readHalf(scan: Scan, i: number): Numeral | undefined {
  // "a half-acre garden", but "half-hearted" and "half-year results"
  if (isInnerHyphen(scan, i + 1))
    return unitWord(hashAt(scan, i + 2))?.kind === 'measure' ? { ...fraction(i, i + 1, 0.5), step: 0.1 } : undefined;
  if (!isOf(scan, i + 1) && !startsWhole(hashAt(scan, i + 1)) && !isByPart(scan, i, i + 1)) return undefined;
  return { ...fraction(i, i + 1, 0.5), step: 0.1 };
}

/** True when token `i` begins "in five", "out of ten" or "of every ten" and gives where the second number starts. */
export function ratioStart(scan: Scan, i: number): number | undefined {
  if (isIn(scan, i)) return isEvery(scan, i + 1) ? i + 2 : i + 1;
  const of = isOut(scan, i) ? i + 1 : i;
  if (!isOf(scan, of)) return undefined;
  return isEvery(scan, of + 1) ? of + 2 : of > i ? of + 1 : undefined;
}

/** "one in five", "nine out of ten" as a fraction, from its two numbers. */
export const ratio = (above: Numeral, below: Numeral): Numeral =>
  fraction(above.first, below.next, above.value / below.value);
