import { sayNumber, sayQuantity } from '../claims/compare/quantities';
import { meet, quantityOf, type Range, rangeOfValue } from '../claims/compare/ranges';
import type { Claim } from '../claims/types';
import { wording } from '../text/wording';
import { PERCENT_OF_WHOLE } from './examples/percentOfWhole';
import { type Misfit, selfCheck } from './selfCheck';

/** "12 of the 40 members, or 45 percent". */
export const percentOfWhole = selfCheck(
  {
    id: 'percent-of-whole',
    category: 'figures',
    severity: 'warning',
    summary: 'A percentage does not follow from the part and the whole that stand beside it.',
    why: 'Part, whole and percentage are one fact said twice; when they differ, one of the three was misread or not updated.',
    whatToDo: 'Divide the part by the whole, and correct what is wrong.',
    constraint: 'difference within range',
    ...PERCENT_OF_WHOLE,
  },
  'share',
  check,
);

function check(claim: Claim): Misfit | undefined {
  const part = quantityOf(claim.parts?.find((p) => p.role === 'part'));
  const whole = quantityOf(claim.parts?.find((p) => p.role === 'whole'));
  const said = rangeOfValue(claim.value);
  if (!part || !whole || !said || whole.value === 0) return undefined;
  const exact = (part.value / whole.value) * 100;
  const around: Range = [exact - 0.5, exact + 0.5];
  if (meet(around, said, 0.01)) return undefined;
  return {
    message: wording`“${claim.surface}”, but ${sayQuantity(part)} of ${sayQuantity(whole)} is ${sayNumber(Math.round(exact * 10) / 10)}%.`,
    reason: wording`${sayNumber(part.value)} ÷ ${sayNumber(whole.value)} = ${sayNumber(Math.round(exact * 10) / 10)}%`,
  };
}
