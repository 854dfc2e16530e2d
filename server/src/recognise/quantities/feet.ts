import type { Figure } from './figure';
import { codeAt, hashAt, isGlued, isInnerHyphen, isNumber, isWord, lengthAt, type Scan, wordIs } from './scan';
import { wordTest } from './wordLookup';

/** The two figures of one length. */
export interface ReadFeet {
  readonly feet: Figure;
  readonly inches: Figure;
}

const isFoot = wordTest('foot feet');
const isInch = wordTest('inch inches');
const isTo = wordIs('to');
const isFootMark = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2032;
const isInchMark = (code: number): boolean => code === 0x22 || code === 0x201d || code === 0x2033;

/** The token of the inches in "6-foot-4" and 6'4", after the feet; undefined where none stand there. */
export function inchesAfter(scan: Scan, feet: Figure): number | undefined {
  const { next } = feet.numeral;
  if (!Number.isInteger(feet.numeral.value)) return undefined;
  if (isInnerHyphen(scan, next)) {
    const at = next + 2;
    return isFoot(hashAt(scan, next + 1)) && isInnerHyphen(scan, at) && !isTo(scan, at + 1) ? at + 1 : undefined;
  }
  const marked = isGlued(scan, next) && isFootMark(codeAt(scan, next)) && lengthAt(scan, next) === 1;
  return marked && isNumber(scan, next + 1) && isGlued(scan, next + 1) && feet.numeral.value < 100
    ? next + 1
    : undefined;
}

/** Both figures with their units, when the second can be inches: below twelve, and no other unit after it. */
export function readFeet(scan: Scan, feet: Figure, inches: Figure): ReadFeet | undefined {
  const { value, next } = inches.numeral;
  if (value >= 12 || (inches.kind !== 'number' && inches.kind !== 'count' && inches.unit !== 'inch')) return undefined;
  const hyphen = isInnerHyphen(scan, next) && isWord(scan, next + 1) && isInch(hashAt(scan, next + 1));
  const marked = isInchMark(codeAt(scan, next)) && isGlued(scan, next);
  const end = hyphen ? next + 2 : marked ? next + 1 : next;
  return {
    feet: measured(feet, 'foot', inches.first - 1),
    inches: measured(inches, 'inch', end),
  };
}

const measured = (figure: Figure, unit: string, next: number): Figure => ({
  ...figure,
  kind: 'measure',
  unit,
  per: undefined,
  noun: undefined,
  surfaceNext: next,
  next,
});
