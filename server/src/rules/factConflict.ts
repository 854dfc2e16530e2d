import type { Property } from '../claims/catalogue/types';
import { propertyIn } from '../corpus/properties';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { sayTime } from '../recognise/dates/wording';
import { english, term, wording } from '../text/wording';
import { finding, nameOf, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { FACT_CONFLICT } from './examples/factConflict';
import { comparePlaces } from './nested';
import { type Opposition, oppositions } from './opposition';
import type { Finding, Rule } from './types';
import { entityOfValue } from './values';

const ID = 'fact-conflict';
/** Properties that rules of their own look after. */
const ELSEWHERE = new Set(['event-place', 'birthplace', 'headquarters', 'office', 'superlative', 'title', 'score']);

/** One capital, one deadline, one home port: two articles name two. */
export const factConflict: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'warning',
    summary:
      'Two articles of one time name different things, or different dates, where there is one: a capital, a deadline, the start of a term.',
    why: 'Such facts are copied from story to story, and changed in one of them.',
    whatToDo: 'Check both sentences. If both are right, say when each of them held.',
    constraint: 'single value',
    ...FACT_CONFLICT,
  },
  group(group, snapshot) {
    const property = propertyIn(snapshot, group.property);
    if (!property || !isMeant(property) || group.statements.length < 2) return [];
    return oppositions(group, snapshot, comparePlaces(snapshot))
      .filter(({ mine, other }) => receives(snapshot, mine.article) && mine.article.id !== other.article.id)
      .map((opposition) => report(opposition, property.label, group, snapshot));
  },
};

/** Names that hold for ever or at a time, and dates that may be moved; dates that hold for ever are for `date-conflict`. */
const isMeant = ({ id, value, constancy }: Property): boolean =>
  !ELSEWHERE.has(id) &&
  ((value === 'entity' && (constancy === 'fixed' || constancy === 'changing')) ||
    (value === 'time' && constancy === 'changing'));

/** A value as it is told from others: by what it means, not by how it is written. */
function meaning(snapshot: Snapshot, statement: Statement): string {
  const { value, surface } = statement.claim;
  if (value.kind === 'entity') return nameOf(snapshot, entityOfValue(snapshot, statement)) ?? '';
  return value.kind === 'time' ? english(sayTime(value.value)) : surface;
}

function report({ mine, other, verdict }: Opposition, label: string, group: ClaimGroup, snapshot: Snapshot): Finding {
  const what = mine.claim.topic === undefined ? term(label) : wording`${term(label)} (${mine.claim.topic})`;
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`${subjectOf(snapshot, mine)}: the ${what} is “${mine.claim.surface}” here, but ${saidBy(snapshot, other)} has “${other.claim.surface}”.`,
    related: [quoteOf(other)],
    reason: verdict.text,
    facts: [group.key, meaning(snapshot, mine), meaning(snapshot, other)],
  });
}
