import { plainPoint } from './expression';
import { partsOf } from './parts';
import { expression, is, isCapital, isDash, isFunction, isOf, type Parser, type Scan } from './scan';
import { F, K, N, QUARTER } from './vocabulary';

type Read = (...of: Parameters<Parser>) => boolean;

/** "The January-March quarter", "the July-to-September period": three months that make a quarter, with the noun that says so. */
export const readMonthQuarter: Read = (scan, i, floor, out) => {
  const month = scan.value[i]!;
  if (month % 3 !== 1) return false;
  const last = pastJoint(scan, i + 1);
  if (last === i + 1 || !isOf(scan, last, K.Month, month + 2) || !isCapital(scan, last)) return false;
  const noun = isDash(scan, last + 1) ? last + 2 : last + 1;
  if (!isOf(scan, noun, K.Unit, QUARTER) && !isOf(scan, noun, K.Noun, N.period)) return false;
  const first = i - 1 >= floor && isFunction(scan, i - 1, F.the) ? i - 1 : i;
  const meaning = plainPoint(partsOf({ quarter: (month + 2) / 3 }), 'tense');
  out.push(expression(scan, first, noun + 1, meaning));
  return true;
};

/** The token after "-", "to", "through" or "-to-" at token `i`; `i` where none stands there. */
function pastJoint(scan: Scan, i: number): number {
  const at = isDash(scan, i) ? i + 1 : i;
  if (!isFunction(scan, at, F.to) && !isFunction(scan, at, F.through)) return is(scan, i, K.Dash) ? at : i;
  return isDash(scan, at + 1) ? at + 2 : at + 1;
}
