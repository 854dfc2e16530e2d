/** A number as a text states it, before anything is known of what it counts. */
export interface Numeral {
  /** Its first token. */
  readonly first: number;
  /** The token after it. */
  readonly next: number;
  readonly value: number;
  /** The size of the last stated digit. */
  readonly step: number;
  /** The value before a scale word: 25.3 in "25.3 billion". */
  readonly mantissa: number;
  /** The power of ten its scale word gives: 9 for "billion", 0 without one. */
  readonly exponent: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** Digits alone, without separator, point or scale: it may be a year, a model, a list number. */
  readonly bare: boolean;
  /** How many digits a bare number has; 0 for the others. */
  readonly width: number;
}

/** `value` times ten to the `exponent`, rounded as if it had been written out: 25.3 and 9 give 25300000000 exactly. */
export const scaled = (value: number, exponent: number): number =>
  exponent === 0 || !Number.isFinite(value) ? value : Number(`${expanded(value)}e${exponent}`);

/** Powers of ten from 1e-30 to 1e30, as their decimal forms read. */
const POWERS = Float64Array.from({ length: 61 }, (_, i) => Number(`1e${i - 30}`));

/** Ten to a whole power. */
export const powerOfTen = (exponent: number): number =>
  exponent >= -30 && exponent <= 30 ? POWERS[exponent + 30]! : Number(`1e${exponent}`);

/** The shortest decimal form without an exponent part, so that one can be added. */
function expanded(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

/** The numeral as if the scale word of a later one stood after it too: the 5 of "$5 to $7 million". */
export function withExponent(numeral: Numeral, exponent: number): Numeral {
  if (numeral.exponent !== 0 || exponent === 0) return numeral;
  return {
    ...numeral,
    value: scaled(numeral.value, exponent),
    step: scaled(numeral.step, exponent),
    exponent,
    bare: false,
    width: 0,
  };
}
