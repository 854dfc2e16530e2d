import type { Approximator, QuantityKind } from '../types';
import { readApproximatorAfter, readApproximatorBefore } from './approximators';
import { readCodedMoney } from './codedMoney';
import { readMeasured, type TokenRange } from './measured';
import { type MoneyPrefix, readMoneyPrefix } from './money';
import type { Numeral } from './numeral';
import { isLeadingPoint, readNumeral } from './numerals';
import { codeAt, HYPHEN, isGlued, isNumber, isWord, type Scan, wordIs } from './scan';

/** A number with all that stands around it: sign, currency, approximator, unit or noun, rate. One end of a range is one figure. */
export interface Figure {
  readonly numeral: Numeral;
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly per: string | undefined;
  readonly noun: TokenRange | undefined;
  readonly approximator: Approximator | undefined;
  readonly negative: boolean;
  /** The first token with the approximator before it. */
  readonly outer: number;
  /** The first token, currency or sign included. */
  readonly first: number;
  /** The token after its surface, and after all that was read. */
  readonly surfaceNext: number;
  readonly next: number;
}

const MINUS_SIGN = 0x2212;
const isMinusWord = wordIs('minus');
const isOr = wordIs('or');
const isPlusWord = wordIs('plus');
const isNegativeWord = wordIs('negative');

/** A number with what stands right before it, and nothing yet of what it counts. */
export interface Opening {
  readonly numeral: Numeral;
  readonly prefix: MoneyPrefix | undefined;
  readonly negative: boolean;
  /** The first token, currency or sign included. */
  readonly first: number;
}

/** Reads the figure whose number starts at token `i`, with what stands before the number from token `floor` on. */
export function readFigure(scan: Scan, i: number, floor: number): Figure | undefined {
  const opening = readOpening(scan, i, floor);
  return opening && surround(scan, opening);
}

/** Reads the number at token `i` and the currency or sign before it, from token `floor` on. */
export function readOpening(scan: Scan, i: number, floor: number): Opening | undefined {
  const coded = isWord(scan, i) ? readCodedMoney(scan, i) : undefined;
  if (coded && coded.first >= floor) {
    const { code, first, numeral } = coded;
    return { numeral, prefix: { code, first, negative: false }, negative: false, first };
  }
  const before = readMoneyPrefix(scan, i);
  // The sign of "5 € 7" is spent on the first figure.
  const prefix = before && before.first >= floor ? before : undefined;
  const numeral = readNumeral(scan, i, prefix !== undefined);
  if (!numeral) return undefined;
  if (prefix) return { numeral, prefix, negative: prefix.negative, first: prefix.first };
  if (i > floor && isLeadingPoint(scan, i - 1) && numeral.bare)
    return { numeral: belowOne(numeral), prefix, negative: false, first: i - 1 };
  const sign = negativeSign(scan, i);
  const negative = sign !== undefined && sign >= floor;
  return { numeral, prefix, negative, first: negative ? sign : i };
}

/** Reads on from a number and its prefix: the approximators on either side, the unit between them. */
export function surround(scan: Scan, { numeral, prefix, negative, first }: Opening): Figure {
  // "100+ people", "20-odd people", "30 or more people"
  const inside = readApproximatorAfter(scan, numeral.next);
  const { kind, unit, per, noun, surfaceNext, next } = readMeasured(
    scan,
    inside ? { ...numeral, next: inside.at } : numeral,
    prefix,
  );
  const span = kind === 'duration';
  const few = numeral.form === 'words' && numeral.value < 10 && (kind === 'count' || kind === 'number');
  const before = readApproximatorBefore(scan, first, span, few);
  const approximator = inside?.approximator ?? before?.approximator ?? readApproximatorAfter(scan, next)?.approximator;
  const outer = before?.at ?? first;
  return { numeral, kind, unit, per, noun, approximator, negative, outer, first, surfaceNext, next };
}

/** ".500" as a number below one. */
function belowOne(numeral: Numeral): Numeral {
  const value = numeral.value / 10 ** numeral.width;
  return { ...numeral, value, mantissa: value, step: 10 ** -numeral.width, bare: false, width: 0 };
}

/** The token of a minus right before token `i`: "-5" with space before it, "minus 5", "minus-130". */
function negativeSign(scan: Scan, i: number): number | undefined {
  const code = codeAt(scan, i - 1);
  if (isGlued(scan, i) && (code === HYPHEN || code === MINUS_SIGN)) {
    if (isGlued(scan, i - 1)) return isMinusWord(scan, i - 2) ? i - 2 : undefined;
    return isNumber(scan, i - 2) ? undefined : i - 1;
  }
  // "plus or minus 3 points" is how far off it may be.
  if (isMinusWord(scan, i - 1)) return isOr(scan, i - 2) && isPlusWord(scan, i - 3) ? undefined : i - 1;
  return isNegativeWord(scan, i - 1) ? i - 1 : undefined;
}
