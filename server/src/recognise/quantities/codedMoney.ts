import { decimalValue, digitsEnd, parseDigits } from './digits';
import { gluedCurrency } from './money';
import { type Numeral, powerOfTen } from './numeral';
import { numeralOf } from './numerals';
import { gluedScale } from './scaleLetters';
import { isGlued, type Scan } from './scan';
import { lettersBeforeDigits } from './triggers';

/** A figure whose currency is glued to it in one word: "RM23.50", "USD10m", the "US160" of "$US160 million". */
export interface CodedMoney {
  readonly code: string;
  readonly numeral: Numeral;
  readonly first: number;
}

const DOLLAR = 0x24;

/** Reads such a figure at token `i`, a word of capitals and digits. */
export function readCodedMoney(scan: Scan, i: number): CodedMoney | undefined {
  const { text, tokens } = scan;
  const start = tokens.start[i]!;
  const letters = lettersBeforeDigits(text, start, tokens.end[i]!);
  if (letters === 0) return undefined;
  const afterSign = isGlued(scan, i) && text.charCodeAt(start - 1) === DOLLAR;
  const code = gluedCurrency(text.slice(start, start + letters), afterSign);
  if (code === undefined) return undefined;
  const from = start + letters;
  const to = digitsEnd(text, from);
  const digits = parseDigits(text, from, to);
  if (!digits) return undefined;
  // Commas and a point stand in tokens of their own: at most "RM", "1", ",", "234.5" after the first.
  let last = i;
  while (last + 1 < tokens.count && tokens.start[last + 1]! < to) last++;
  const end = tokens.end[last]!;
  const first = afterSign ? i - 1 : i;
  if (end === to) {
    const numeral = numeralOf(scan, i, last + 1, digits, true);
    // A "PS5" plays games; in "PS5 million" the letters stand for the sign of the pound.
    if (numeral.width === 1 && code === 'GBP') return undefined;
    return { code, numeral: { ...numeral, bare: false, width: 0 }, first };
  }
  const exponent = gluedScale(text.slice(to, end));
  if (exponent === undefined) return undefined;
  const value = decimalValue(digits, exponent);
  const numeral: Numeral = {
    first: i,
    next: last + 1,
    value,
    step: powerOfTen(exponent - digits.decimals),
    mantissa: decimalValue(digits, 0),
    exponent,
    form: 'digits',
    bare: false,
    width: 0,
  };
  return { code, numeral, first };
}
