import { type QuantityValue, sayNumber, sayQuantity } from '../claims/compare/quantities';
import { meet, quantityOf, quotient, type Range, rangeOfValue } from '../claims/compare/ranges';
import type { Claim } from '../claims/types';
import { wording } from '../text/wording';
import { FOLD_CHANGE } from './examples/foldChange';
import { type Misfit, selfCheck } from './selfCheck';
import type { Rule, RuleMeta } from './types';

/** Writers round a change once more after working it out. */
const SLACK = 0.04;

const meta: RuleMeta = {
  id: 'fold-change',
  category: 'figures',
  severity: 'warning',
  summary: 'A percentage or multiple of change does not follow from the two figures beside it.',
  why: 'The change is worked out from the figures in the same sentence, so a slip in any of the three shows at once.',
  whatToDo: 'Work the change out again from the two figures; check which of the three is wrong.',
  constraint: 'difference within range',
  ...FOLD_CHANGE,
};

const percent = selfCheck(meta, 'change', checkPercent);
const multiple = selfCheck(meta, 'fold', checkMultiple);

/** "From $37 billion to $41 billion, up 22%"; "from $370 million to $41 billion, an 11-fold increase". */
export const foldChange: Rule = {
  meta,
  article: (article, snapshot) => [...percent.article!(article, snapshot), ...multiple.article!(article, snapshot)],
};

interface Ends {
  readonly from: QuantityValue;
  readonly to: QuantityValue;
  readonly ratio: Range;
}

function endsOf(claim: Claim): Ends | undefined {
  const from = quantityOf(claim.parts?.find((part) => part.role === 'from'));
  const to = quantityOf(claim.parts?.find((part) => part.role === 'to'));
  const [a, b] = [rangeOfValue(from), rangeOfValue(to)];
  const ratio = a && b && quotient(b, a);
  return from && to && ratio ? { from, to, ratio } : undefined;
}

function checkPercent(claim: Claim): Misfit | undefined {
  const ends = endsOf(claim);
  const said = rangeOfValue(claim.value);
  if (!ends || !said || claim.value.kind !== 'quantity') return undefined;
  const change: Range = [(ends.ratio[0] - 1) * 100, (ends.ratio[1] - 1) * 100];
  const signed: Range = claim.direction === -1 ? [-said[1], -said[0]] : said;
  if (meet(change, signed, SLACK) || meet(signed, [change[0] - 0.5, change[1] + 0.5], SLACK)) return undefined;
  const exact = (ends.to.value / ends.from.value - 1) * 100;
  const [from, to] = [sayQuantity(ends.from), sayQuantity(ends.to)];
  const by = sayNumber(rounded(Math.abs(exact)));
  return {
    message:
      exact < 0
        ? wording`“${claim.surface}”, but from ${from} to ${to} is a fall of ${by}%.`
        : wording`“${claim.surface}”, but from ${from} to ${to} is a rise of ${by}%.`,
    reason: wording`${sayNumber(ends.to.value)} ÷ ${sayNumber(ends.from.value)} − 1 = ${sayNumber(rounded(exact))}%`,
  };
}

function checkMultiple(claim: Claim): Misfit | undefined {
  const ends = endsOf(claim);
  const said = rangeOfValue(claim.value);
  if (!ends || !said || claim.value.kind !== 'quantity') return undefined;
  // "An 11-fold increase" is 11 times as much; some write it for 11 times more. Multiples are rounded freely.
  const widened: Range = [said[0] * 0.85, (said[1] + 1) * 1.15];
  if (meet(ends.ratio, widened, 0)) return undefined;
  const exact = ends.to.value / ends.from.value;
  return {
    message: wording`“${claim.surface}”, but from ${sayQuantity(ends.from)} to ${sayQuantity(ends.to)} is about ${sayNumber(rounded(exact))}-fold.`,
    reason: wording`${sayNumber(ends.to.value)} ÷ ${sayNumber(ends.from.value)} = ${sayNumber(rounded(exact))}`,
  };
}

const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
