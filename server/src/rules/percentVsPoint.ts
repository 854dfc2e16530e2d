import { sayNumber, sayQuantity } from '../claims/compare/quantities';
import { quantityOf } from '../claims/compare/ranges';
import type { Claim } from '../claims/types';
import { wording } from '../text/wording';
import { PERCENT_VS_POINT } from './examples/percentVsPoint';
import { type Misfit, selfCheck } from './selfCheck';

/** "From 4 percent to 6 percent, a rise of 2 percent": that is two percentage points, or 50 percent. */
export const percentVsPoint = selfCheck(
  {
    id: 'percent-vs-point',
    category: 'figures',
    severity: 'information',
    summary:
      'A rate that went from one percentage to another is said to have changed by a percentage that is the difference in points.',
    why: 'From 4 to 6 percent is two percentage points but 50 percent: a reader who takes the word at its meaning gets the wrong picture.',
    whatToDo: 'Write “percentage points”, or give the change in percent.',
    constraint: 'allowed units',
    ...PERCENT_VS_POINT,
  },
  'points',
  check,
);

function check(claim: Claim): Misfit | undefined {
  const from = quantityOf(claim.parts?.find((part) => part.role === 'from'));
  const to = quantityOf(claim.parts?.find((part) => part.role === 'to'));
  if (!from || !to || claim.value.kind !== 'quantity' || from.value <= 0) return undefined;
  const points = Math.abs(to.value - from.value);
  const percent = (points / from.value) * 100;
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= Math.max(from.step, to.step, claim.value.kind === 'quantity' ? claim.value.step : 0) / 2 + 1e-9;
  if (near(claim.value.value, percent)) return undefined;
  if (near(claim.value.value, points)) {
    return {
      message: wording`“${claim.surface}”: from ${sayQuantity(from)} to ${sayQuantity(to)} is ${sayNumber(round(points))} percentage points, or ${sayNumber(round(percent))}%.`,
      reason: wording`${sayNumber(to.value)} − ${sayNumber(from.value)} = ${sayNumber(round(to.value - from.value))} points`,
    };
  }
  return undefined;
}

const round = (value: number): number => Math.round(value * 100) / 100;
