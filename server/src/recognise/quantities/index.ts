import type { Reading } from '../../text/reading';
import { Kind } from '../../text/tokens';
import type { Quantity, Timex } from '../types';
import { dateGuard } from './dateGuard';
import type { Output } from './output';
import { readAt } from './read';
import { codeAt, type Scan } from './scan';
import { signStarts, wordStarts } from './triggers';

export { describeUnit, standardUnit } from './describeUnit';
export { otherEnd } from './ends';

/** Reads and normalises the figures of an article, in text order. A year or date is none: `timexes` says which those are. */
export function recogniseQuantities(reading: Reading, timexes: readonly Timex[]): Quantity[] {
  const scan: Scan = { text: reading.text, tokens: reading.tokens };
  const { count, kind } = reading.tokens;
  const guard = dateGuard(reading, timexes);
  const out: Output = { quantities: [], next: 0 };
  let i = 0;
  while (i < count) {
    const of = kind[i];
    const starts = of === Kind.Number || (of === Kind.Word ? wordStarts(scan, i) : signStarts(codeAt(scan, i)));
    i = starts ? readAt(scan, i, guard, out) : i + 1;
  }
  return out.quantities;
}
