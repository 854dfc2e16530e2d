import { yearOf } from '../claims/readers/reader';
import { propertyIn } from '../corpus/properties';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import type { Approximator } from '../recognise/types';
import { english, wording } from '../text/wording';
import { finding, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { ELAPSED_ARITHMETIC } from './examples/elapsedArithmetic';
import type { Finding, Rule } from './types';
import { type Sources, statedElseImplied, witnessesBy } from './witnesses';

const ID = 'elapsed-arithmetic';

/** "Over the past 32 years since ..." of what began 20 years ago. */
export const elapsedArithmetic: Rule = {
  meta: {
    id: ID,
    category: 'dates',
    severity: 'warning',
    summary: 'A number of years said to have passed since an event does not fit the year of the event.',
    why: 'Elapsed years are copied from older stories and grow stale; the year of the event shows it.',
    whatToDo: 'Count again from the year of the event to the date of the article.',
    constraint: 'difference within range',
    ...ELAPSED_ARITHMETIC,
  },
  group(group, snapshot) {
    if (propertyIn(snapshot, group.property)?.value !== 'time') return [];
    const counted = group.statements.filter(
      (s) =>
        s.claim.arithmetic?.kind === 'elapsed' && s.claim.arithmetic.at !== undefined && receives(snapshot, s.article),
    );
    if (counted.length === 0) return [];
    const stated = witnessesBy(group.statements, (s) => (s.claim.arithmetic ? undefined : startOf(s)));
    const implied = witnessesBy(group.statements, ({ claim }) =>
      claim.arithmetic && claim.arithmetic.kind !== 'elapsed' ? startOf({ claim }) : undefined,
    );
    return counted.flatMap((s) => check(s, { stated, implied }, group, snapshot) ?? []);
  },
};

function check(mine: Statement, sources: Sources, group: ClaimGroup, snapshot: Snapshot): Finding | undefined {
  const { count, at, approximator } = mine.claim.arithmetic!;
  const { others } = statedElseImplied(sources, mine, snapshot);
  if (others.length === 0 || others.some((s) => fits(Number(at) - startOf(s)!, count, approximator))) return undefined;
  const other = others[0]!;
  const start = startOf(other)!;
  const passed = Number(at) - start;
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`“${mine.claim.surface}” to ${at!} leads back to ${Number(at) - count}, but ${saidBy(snapshot, other)} has ${start} (“${other.claim.surface}”): about ${passed} years.`,
    related: [quoteOf(other)],
    reason: wording`${at!} − ${start} = ${passed}, not ${count}`,
    facts: [english(subjectOf(snapshot, mine)), group.property, count, at!, start],
  });
}

const startOf = ({ claim }: Pick<Statement, 'claim'>): number | undefined =>
  claim.value.kind === 'time' ? yearOf(claim.value.value) : undefined;

/**
 * Whether `count` years may be said of `passed` calendar years: the last one need not be full, a running one may be counted,
 * and round tens stand for a stretch of years, fives for a year either way.
 */
function fits(passed: number, count: number, approximator: Approximator | undefined): boolean {
  const round = count % 10 === 0 ? Math.max(1, Math.round(count * 0.1)) : count % 5 === 0 ? 1 : 0;
  if (approximator === 'more-than' || approximator === 'at-least') return passed >= count && passed <= count * 1.5 + 1;
  if (approximator === 'nearly' || approximator === 'less-than' || approximator === 'at-most')
    return passed <= count && passed >= count * 0.8 - 1;
  if (approximator === 'about') return Math.abs(passed - count) <= Math.max(1, count * 0.1);
  return passed >= count - round && passed <= count + 1 + round;
}
