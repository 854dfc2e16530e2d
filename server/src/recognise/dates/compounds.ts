import { plainPoint, type Shift, shiftBy } from './expression';
import { duration, type Found, found, shifted } from './found';
import { partsOf } from './parts';
import type { Phrase } from './phrase';
import { glued, is, isDash, isFunction, isOf, type Scan } from './scan';
import { F, G, K, MONTH, N, QUARTER, UNITS, WEEK, YEAR } from './vocabulary';
import { yearAt } from './years';

/** A year before the quarter or month that token `i` names, or before the period last spoken of. */
export function yearBack(scan: Scan, i: number): Shift {
  const unit = is(scan, i, K.Unit) ? scan.value[i] : -1;
  const of = unit === QUARTER || unit === MONTH ? UNITS[unit] : undefined;
  return shiftBy('year', -1, 'text', true, of);
}

/** "year-end", "month-end", "year-ago", "year-earlier", "year-long", "decade-old" without a number. */
export function yearCompound(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const at = i + 2;
  if (!glued(scan, at)) return undefined;
  if (isFunction(scan, at, F.long) || isFunction(scan, at, F.old)) return found(at + 1, duration(1, unit), i);
  if (unit === YEAR && (isOf(scan, at, K.After, -1) || isOf(scan, at, K.Stage, G.earlier))) {
    const noun = is(scan, at + 1, K.Unit) || isOf(scan, at + 1, K.Noun, N.period) ? at + 2 : at + 1;
    return found(noun, shifted(yearBack(scan, at + 1)), phrase.first);
  }
  if (unit >= WEEK && isOf(scan, at, K.Stage, G.end) && !isDash(scan, at + 1)) {
    const year = unit === YEAR ? yearAt(scan, at + 1) : undefined;
    return year === undefined
      ? found(at + 1, shifted(shiftBy(UNITS[unit]!, 0, 'article')), i, 'END')
      : found(at + 2, plainPoint(partsOf({ year })), i, 'END');
  }
  return undefined;
}
