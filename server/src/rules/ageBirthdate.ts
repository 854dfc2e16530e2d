import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { intervalOf } from '../recognise/dates/interval';
import { civilDate } from '../text/calendar';
import { inSense, wording } from '../text/wording';
import { finding, laterOf, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { AGE_BIRTHDATE } from './examples/ageBirthdate';
import type { Finding, Rule } from './types';
import { type Sources, statedElseImplied, witnessesBy } from './witnesses';

const ID = 'age-birthdate';

/** An age that does not fit the date of birth, or another age. */
export const ageBirthdate: Rule = {
  meta: {
    id: ID,
    category: 'dates',
    severity: 'warning',
    summary: "A person's age does not fit the date of birth, or the age given in another article.",
    why: 'Ages are copied from older stories and forgotten to be raised; the date of birth settles it.',
    whatToDo: 'Work the age out from the date of birth and the date of the article.',
    constraint: 'difference within range',
    ...AGE_BIRTHDATE,
  },
  group(group, snapshot) {
    if (group.property !== 'born') return [];
    const ages = group.statements.filter((s) => s.claim.arithmetic?.kind === 'age');
    if (ages.length === 0) return [];
    const stated = witnessesBy(group.statements, (s) => (s.claim.arithmetic ? undefined : yearsKey(s)));
    const implied = witnessesBy(group.statements, (s) => (s.claim.arithmetic ? yearsKey(s) : undefined));
    return ages.flatMap((s) => check(s, { stated, implied }, group, snapshot) ?? []);
  },
};

const yearsKey = (statement: Statement): string | undefined => birthYears(statement)?.join('-');

/** First and last year of birth a statement allows. */
function birthYears({ claim }: Statement): readonly [number, number] | undefined {
  if (claim.value.kind !== 'time') return undefined;
  const { arithmetic } = claim;
  if (arithmetic?.kind === 'age') {
    const born = Number(arithmetic.at) - arithmetic.count;
    return [born - 1, born];
  }
  const interval = intervalOf(claim.value.value);
  return interval && [civilDate(interval[0]).year, civilDate(interval[1]).year];
}

function check(mine: Statement, sources: Sources, group: ClaimGroup, snapshot: Snapshot): Finding | undefined {
  const own = birthYears(mine);
  if (!own) return undefined;
  const { outright, others } = statedElseImplied(sources, mine, snapshot);
  if (others.length === 0 || others.some((s) => meets(own, birthYears(s)!, s.claim.arithmetic !== undefined)))
    return undefined;
  const other = others[0]!;
  const receiver = outright ? mine : laterOf(snapshot, mine, other)[0];
  if (receiver !== mine || !receives(snapshot, mine.article)) return undefined;
  const { count, at } = mine.claim.arithmetic!;
  const born = birthYears(other)![1];
  const age = Number(at) - born;
  const said = other.claim.arithmetic
    ? inSense('age, year', wording`${other.claim.arithmetic.count} in ${other.claim.arithmetic.at!}`)
    : wording`born “${other.claim.surface}”`;
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`${subjectOf(snapshot, mine)}: “${mine.claim.surface}” in ${at!}, but ${saidBy(snapshot, other)} has ${said}, which makes ${age - 1} or ${age}.`,
    related: [quoteOf(other)],
    reason: wording`${at!} − ${born} = ${age}, not ${count}`,
    facts: [group.key, count, at!, born],
  });
}

/** Two ages of different articles may each be a year off what the other leads to. */
const meets = (a: readonly [number, number], b: readonly [number, number], loose: boolean): boolean => {
  const slack = loose ? 1 : 0;
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack;
};
