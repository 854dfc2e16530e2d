import { powerOfTen } from './numeral';
import { COMMA, POINT } from './scan';

/** A number in digits, as written: "1,234.5" is the whole number 12345 with one decimal. */
export interface Digits {
  /** All digits as one whole number. */
  readonly whole: number;
  /** How many digits there are. */
  readonly width: number;
  /** The digits as written where they are more than a number holds exactly, else empty. */
  readonly long: string;
  readonly decimals: number;
  /** Written with separators or a point: no year, and seldom a model number. */
  readonly marked: boolean;
}

/** A number holds this many digits exactly, whatever they are, and powers of ten up to this one. */
const EXACT_DIGITS = 15;
const EXACT_POWER = 22;
const ZERO = 0x30;

/**
 * The value of digits times ten to the `exponent`, rounded as if it had been written out: where whole number and power are exact,
 * one multiplication or division rounds as reading the figures does.
 */
export function decimalValue({ whole, long, decimals }: Digits, exponent: number): number {
  const power = exponent - decimals;
  if (long !== '' || power > EXACT_POWER || power < -EXACT_POWER) return Number(`${long || whole}e${power}`);
  return power < 0 ? whole / powerOfTen(-power) : whole * powerOfTen(power);
}

/** Longer runs of digits are account numbers, keys or hostile text, never a figure in news. */
const LONGEST = 24;

/**
 * Reads text[start, end), which holds digits, commas and points alone. Commas must group by thousands ("1,234,567")
 * or as in India ("1,00,000"); at most one point, after every comma. Anything else ("1.2.3", "12,5") is no number.
 */
export function parseDigits(text: string, start: number, end: number): Digits | undefined {
  if (end <= start || end - start > LONGEST) return undefined;
  let whole = 0;
  let width = 0;
  let group = 0;
  let groups = 0;
  let first = 0;
  let pairs = true;
  let triples = true;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) break;
    if (code !== COMMA) {
      whole = whole * 10 + code - ZERO;
      width++;
      group++;
      continue;
    }
    if (groups++ === 0) first = group;
    else {
      pairs &&= group === 2;
      triples &&= group === 3;
    }
    group = 0;
  }
  if (groups > 0 && (group !== 3 || first === 0 || !((triples && first <= 3) || (pairs && first <= 2))))
    return undefined;
  if (width === 0) return undefined;
  const decimals = Math.max(0, end - at - 1);
  for (at++; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    whole = whole * 10 + digit;
    width++;
  }
  const long = width > EXACT_DIGITS ? text.slice(start, end).replace(/[,.]/g, '') : '';
  return { whole, width, long, decimals, marked: groups > 0 || decimals > 0 };
}

/** The end of the run of digits, and of commas and points between digits, that starts at `from`. */
export function digitsEnd(text: string, from: number): number {
  const isDigit = (i: number): boolean => text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39;
  let i = from;
  while (i - from <= LONGEST && (isDigit(i) || (i > from && ',.'.includes(text[i] ?? ' ') && isDigit(i + 1)))) i++;
  return i;
}
