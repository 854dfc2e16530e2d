import { sayNumber, sayQuantity } from '../claims/compare/quantities';
import { agree, notComparable, type Verdict } from '../claims/compare/verdict';
import type { Claim } from '../claims/types';
import { sayTime } from '../recognise/dates/wording';
import { type Wording, wording } from '../text/wording';
import type { Finding } from './types';

/**
 * What became of a claim that carries its own arithmetic, checked by its own words: what a rule found (`findings` are those about it), or
 * how it adds up. Undefined for a claim that carries none.
 */
export function ownArithmetic(claim: Claim, findings: readonly Finding[]): Verdict | undefined {
  if (!CHECKED.has(claim.property) && !claim.arithmetic) return undefined;
  const found = findings.find((finding) => finding.reason !== undefined);
  if (found) return { outcome: 'conflict', reason: 'differs', text: found.reason! };
  if (!claim.arithmetic) return agree('same', sumOf(claim));
  const { count, at, kind } = claim.arithmetic;
  if (at === undefined) return notComparable('unknown', COUNTED_FROM[kind]);
  return agree('same', wording`${at} − ${count} = ${Number(at) - count}`);
}

const COUNTED_FROM: Readonly<Record<NonNullable<Claim['arithmetic']>['kind'], Wording>> = {
  age: wording`the year the age is counted from is not known`,
  anniversary: wording`the year the anniversary is counted from is not known`,
  elapsed: wording`the year the elapsed is counted from is not known`,
};

/** Properties whose claims carry their own arithmetic. */
const CHECKED = new Set([
  'list',
  'visits',
  'change',
  'fold',
  'points',
  'share',
  'sum',
  'conversion',
  'weekday',
  'interval',
  'target-passed',
]);

/** The arithmetic of a claim that adds up, in figures. */
function sumOf({ property, value, parts = [] }: Claim): Wording {
  const figures = parts.flatMap((part) => (part.value.kind === 'quantity' ? [part.value] : []));
  const [first, second] = figures;
  const end = parts[0]?.value;
  if (property === 'interval' && value.kind === 'time' && end?.kind === 'time')
    return wording`${sayTime(value.value)} is before ${sayTime(end.value)}`;
  if (property === 'list') return wording`${parts.length} announced, ${parts.length} listed`;
  if (property === 'visits') return wording`${parts.length} before it and this one make ${parts.length + 1}`;
  if ((property === 'change' || property === 'fold') && first && second)
    return wording`${sayQuantity(second)} ÷ ${sayQuantity(first)} = ${sayNumber(Number((second.value / first.value).toPrecision(3)))}`;
  if (property === 'target-passed' && first && value.kind === 'quantity')
    return wording`${sayQuantity(first)} is over ${sayQuantity(value)}`;
  return wording`it adds up with what is named beside it`;
}
