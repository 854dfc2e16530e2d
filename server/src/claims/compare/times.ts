import { intervalOf } from '../../recognise/dates/interval';
import { sayTime } from '../../recognise/dates/wording';
import { type Wording, wording } from '../../text/wording';
import type { ClaimValue } from '../types';
import { agree, conflict, notComparable, type Verdict } from './verdict';

export type TimeValue = Extract<ClaimValue, { kind: 'time' }>;

/** True when the two TIMEX3 values have no day in common. */
export function disjoint(a: string, b: string): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== undefined && y !== undefined && (x[1] < y[0] || y[1] < x[0]);
}

/**
 * Compares two dates of one event. A date within the other's stretch agrees with it: "2001" and "June 15, 2001". Where one
 * is known only in part ("July 3", "Wednesday"), the parts both state are compared.
 */
export function compareTimes(a: TimeValue, b: TimeValue): Verdict {
  if (a.value === b.value)
    return a.value.startsWith('XXXX')
      ? notComparable('unknown', wording`the year is not known`)
      : agree('same', wording`the same date`);
  const shown = wording`${sayTime(a.value)} and ${sayTime(b.value)}`;
  const [x, y] = [intervalOf(a.value), intervalOf(b.value)];
  if (x && y) {
    if (x[1] < y[0] || y[1] < x[0]) return conflict(wording`${shown} are different dates`);
    return agree('precision', wording`${shown} agree as far as both say`);
  }
  return compareParts(a.value, b.value, shown);
}

/** `XXXX-07-03` against `2024-07-04`: known parts of the same place decide. */
function compareParts(a: string, b: string, shown: Wording): Verdict {
  const [x, y] = [a.split('-'), b.split('-')];
  const known = (part: string | undefined): part is string => part !== undefined && !part.includes('X');
  const partial = /^[\dX]{4}(?:-[\dX]{2}){0,2}$/;
  if (!partial.test(a) || !partial.test(b))
    return notComparable('unknown', wording`${shown} cannot be set side by side`);
  let compared = false;
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (!known(x[i]) || !known(y[i])) continue;
    if (x[i] !== y[i]) return conflict(wording`${shown} are different dates`);
    compared = true;
  }
  return compared
    ? agree('precision', wording`${shown} agree as far as both say`)
    : notComparable('unknown', wording`one of the dates is not known`);
}
