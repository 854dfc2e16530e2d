import { type QuantityValue, rangeOf, sayQuantity } from '../claims/compare/quantities';
import type { Claim } from '../claims/types';
import { wording } from '../text/wording';
import { TARGET_PASSED } from './examples/targetPassed';
import { type Misfit, selfCheck } from './selfCheck';

/** A slip keeps a figure's size: what is less than this share of the target is a part of it, or something else. */
const NEAR = 0.5;

/** A target that is said to be passed by a figure below it. */
export const targetPassed = selfCheck(
  {
    id: 'target-passed',
    category: 'figures',
    severity: 'warning',
    summary: 'A figure is said to have passed a target, and is below it.',
    why: 'One of the two figures is wrong, or it is another target that was passed.',
    whatToDo: 'Check the figure and the target at their source.',
    constraint: 'difference within range',
    ...TARGET_PASSED,
  },
  'target-passed',
  check,
);

function check({ value, parts = [] }: Claim): Misfit | undefined {
  const reached = parts[0]?.value;
  if (value.kind !== 'quantity' || reached?.kind !== 'quantity' || value.unit !== reached.unit) return undefined;
  if (highest(reached) >= value.value || reached.value < value.value * NEAR) return undefined;
  return {
    message: wording`“${sayQuantity(reached)}” is said to have passed a target of ${sayQuantity(value)}, and is below it.`,
    reason: wording`${sayQuantity(reached)} < ${sayQuantity(value)}`,
  };
}

const highest = (value: QuantityValue): number => rangeOf(value)[1];
