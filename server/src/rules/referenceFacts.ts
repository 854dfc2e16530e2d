import { FACTS_FILE, type VerifiedFact } from '../corpus/factsFile';
import { propertyIn } from '../corpus/properties';
import type { Snapshot, Statement } from '../corpus/snapshot';
import { term, type Wording, wording } from '../text/wording';
import { finding, receives, subjectOf, weigh } from './evidence';
import { REFERENCE_FACTS } from './examples/referenceFacts';
import { factsByKey, holdTo } from './facts';
import type { Finding, Rule } from './types';

const ID = 'reference-facts';

/** A claim against what the desk has verified. */
export const referenceFacts: Rule = {
  meta: {
    id: ID,
    category: 'desk',
    severity: 'error',
    summary: 'An article says something else than a fact the desk has verified.',
    why: 'Somebody looked it up: copydesk.facts.json says who, and where. An old error comes back with every article that copies it.',
    whatToDo:
      'Correct the article; or, where the fact has changed, correct copydesk.facts.json and say until when the old one held.',
    ...REFERENCE_FACTS,
  },
  group(group, snapshot) {
    const facts = factsByKey(snapshot).get(group.key);
    if (!facts) return [];
    return group.statements
      .filter(({ article }) => receives(snapshot, article))
      .flatMap((statement) => against(statement, facts, snapshot));
  },
};

/** A statement that any of the facts bears out is right: a thing may have had several values in its time. */
function against(statement: Statement, facts: readonly VerifiedFact[], snapshot: Snapshot): readonly Finding[] {
  const verdicts = facts.map((fact) => ({ fact, verdict: holdTo(fact, statement, snapshot) }));
  if (verdicts.some(({ verdict }) => verdict?.outcome === 'agree')) return [];
  const conflict = verdicts.find(({ verdict }) => verdict?.outcome === 'conflict');
  return conflict ? [report(statement, conflict.fact, conflict.verdict!.text, snapshot)] : [];
}

function report(statement: Statement, fact: VerifiedFact, reason: Wording, snapshot: Snapshot): Finding {
  const { article, claim } = statement;
  const label = propertyIn(snapshot, claim.property)!.label;
  const source = fact.verifiedBy === undefined ? fact.source : wording`${fact.source}, verified by ${fact.verifiedBy}`;
  return finding({
    rule: ID,
    severity: weigh('error', statement),
    article,
    span: claim.valueSpan,
    message: wording`${subjectOf(snapshot, statement)}: the ${term(label)} is “${claim.surface}” here, but verified as “${fact.written}” (${source}).`,
    related: [{ path: FACTS_FILE, ...fact.span, message: wording`Verified: “${fact.written}”. Source: ${source}` }],
    reason,
    facts: [fact.entity, fact.with ?? '', fact.property, claim.surface, fact.written],
  });
}
