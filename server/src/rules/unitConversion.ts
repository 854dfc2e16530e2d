import { measured, pluralOf, type QuantityValue, rangeOf, sayNumber, sayQuantity } from '../claims/compare/quantities';
import { meet, quantityOf } from '../claims/compare/ranges';
import { convert } from '../claims/compare/units';
import type { Claim } from '../claims/types';
import { wording } from '../text/wording';
import { UNIT_CONVERSION } from './examples/unitConversion';
import { type Misfit, selfCheck } from './selfCheck';

/** Measures are rounded on both sides of a bracket. */
const SLACK = 0.06;

/** "100 miles (140 km)". */
export const unitConversion = selfCheck(
  {
    id: 'unit-conversion',
    category: 'figures',
    severity: 'warning',
    summary: 'A measure and its conversion in brackets are not the same.',
    why: 'One of the two is wrong, and readers who think in the other unit are misled.',
    whatToDo: 'Convert again from the unit the source gave.',
    constraint: 'allowed units',
    ...UNIT_CONVERSION,
  },
  'conversion',
  check,
);

function check(claim: Claim): Misfit | undefined {
  const second = quantityOf(claim.parts?.[0]);
  const first = claim.value.kind === 'quantity' ? claim.value : undefined;
  if (!first || !second) return undefined;
  const exact = convert(first.value, first.unit, second.unit);
  if (exact === undefined) return undefined;
  const [low, high] = rangeOf(exactly(first));
  const converted = [convert(low, first.unit, second.unit)!, convert(high, first.unit, second.unit)!] as const;
  if (meet(converted, rangeOf(exactly(second)), SLACK)) return undefined;
  return {
    message: wording`“${claim.surface}” is ${sayNumber(Number(exact.toPrecision(3)))} in the unit in brackets, which has ${sayQuantity(second)}.`,
    reason: wording`${sayQuantity(first)} = ${measured(sayNumber(Number(exact.toPrecision(4))), second.unit, pluralOf(second.unit, exact))}`,
  };
}

/** "More than five miles (8 km)": the bracket converts the figure, not the words before it. */
function exactly({ approximator: _, ...value }: QuantityValue): QuantityValue {
  return value;
}
