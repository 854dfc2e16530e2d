import type { Claim } from '../claims/types';
import { inSense, term, wording } from '../text/wording';
import { IMPOSSIBLE_DATE } from './examples/impossibleDate';
import { type Misfit, selfCheck } from './selfCheck';

/** "June 31". */
export const impossibleDate = selfCheck(
  {
    id: 'impossible-date',
    category: 'dates',
    severity: 'error',
    summary: 'A date that no calendar has: the 31st of June, the 29th of February in a common year.',
    why: 'There was no such day, so at least one part of the date is wrong.',
    whatToDo: 'Look the date up at its source.',
    constraint: 'format',
    ...IMPOSSIBLE_DATE,
  },
  'impossible-date',
  check,
);

function check(claim: Claim): Misfit {
  const days = claim.parts?.[0]?.value;
  const most = days?.kind === 'quantity' ? days.value : 0;
  const month = claim.value.kind === 'text' ? claim.value.text.split(' ')[0]! : '';
  const name = month.charAt(0).toUpperCase() + month.slice(1);
  const year = claim.value.kind === 'text' ? /\d{4}$/.exec(claim.value.text)?.[0] : undefined;
  const when = year ? inSense('month, year', wording`${term(name)} ${year}`) : term(name);
  return {
    message: wording`“${claim.surface}”: ${when} has ${most} days.`,
    reason: wording`${when}: ${most} days`,
  };
}
