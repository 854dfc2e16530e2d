import { type QuantityValue, sayNumber, sayQuantity } from '../claims/compare/quantities';
import { quantityOf } from '../claims/compare/ranges';
import type { Claim } from '../claims/types';
import { listed, wording } from '../text/wording';
import { SUM_OF_PARTS } from './examples/sumOfParts';
import { type Misfit, selfCheck } from './selfCheck';

/** "12 people, seven men and six women". */
export const sumOfParts = selfCheck(
  {
    id: 'sum-of-parts',
    category: 'figures',
    severity: 'warning',
    summary: 'The parts a sentence lists do not add up to the whole it names.',
    why: 'A reader adds up without wanting to; a total that does not come out casts doubt on every figure in the story.',
    whatToDo: 'Add up again; complete the parts or correct the total.',
    constraint: 'number of',
    ...SUM_OF_PARTS,
  },
  'sum',
  check,
);

function check(claim: Claim): Misfit | undefined {
  const parts = (claim.parts ?? []).map(quantityOf).filter((part): part is QuantityValue => part !== undefined);
  if (claim.value.kind !== 'quantity' || parts.some((part) => part.approximator)) return undefined;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const slack = parts.reduce(
    (total, part) => total + (part.step > 1 || part.unit.length === 3 ? part.step / 2 : 0),
    claim.value.step > 1 ? claim.value.step / 2 : 0,
  );
  if (Math.abs(sum - claim.value.value) <= slack + 1e-9 * Math.abs(sum)) return undefined;
  const sums = parts.map((part) => sayNumber(part.value)).reduce((before, part) => wording`${before} + ${part}`);
  return {
    message: wording`“${claim.surface}”, but the parts add up to ${sayNumber(sum)} (${listed(parts.map(sayQuantity))}).`,
    reason: wording`${sums} = ${sayNumber(sum)}, not ${sayNumber(claim.value.value)}`,
  };
}
