import { intervalOf } from '../claims/compare/interval';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { finding, laterOf, mayOppose, nameOf, receives, relatedTo, weigh, witnessOf } from './evidence';
import { SUPERLATIVE } from './examples/superlative';
import type { Finding, Rule } from './types';

const ID = 'superlative';
/** What is largest changes slowly: articles this many days apart are still compared. */
const SAME_TIME = 400;
const MOST = 40;

/** Two largest ports of one country. */
export const superlative: Rule = {
  meta: {
    id: ID,
    category: 'figures',
    severity: 'warning',
    summary: 'Two different things are each called the largest, longest or oldest of one kind in one place.',
    why: 'There is one largest of a kind; claims like this are repeated without being checked.',
    whatToDo: 'Ask by what measure; write “one of the largest” where it is not settled.',
    constraint: 'single value',
    ...SUPERLATIVE,
  },
  group(group, snapshot) {
    if (group.property !== 'superlative') return [];
    const statements = group.statements.slice(0, MOST);
    const found: Finding[] = [];
    const told = new Set<string>();
    for (let i = 0; i < statements.length; i++) {
      for (let j = 0; j < i; j++) {
        const [mine, other] = laterOf(snapshot, statements[i]!, statements[j]!);
        const [a, b] = [holderOf(snapshot, mine), holderOf(snapshot, other)];
        if (a === undefined || b === undefined || a === b || told.has(mine.article.id) || !sameTime(mine, other))
          continue;
        if (!receives(snapshot, mine.article) || !mayOppose(snapshot, mine.article, other.article)) continue;
        told.add(mine.article.id);
        found.push(report(mine, other, a, b, group, snapshot));
      }
    }
    return found;
  },
};

const holderOf = (snapshot: Snapshot, { article, claim }: Statement): EntityId | undefined =>
  claim.value.kind === 'entity' ? snapshot.entities.entityOf(article.id, claim.value.local) : undefined;

function sameTime(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ article }) =>
    article.date?.certainty === 'certain' ? intervalOf(article.date.value) : undefined,
  );
  return x === undefined || y === undefined || Math.abs(x[0] - y[0]) <= SAME_TIME;
}

function report(
  mine: Statement,
  other: Statement,
  a: EntityId,
  b: EntityId,
  group: ClaimGroup,
  snapshot: Snapshot,
): Finding {
  const [mineName, otherName] = [nameOf(snapshot, a) ?? mine.claim.surface, nameOf(snapshot, b) ?? other.claim.surface];
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: `${mineName} here and ${otherName} in ${witnessOf(other.article)} are both called the ${(mine.claim.topic ?? '').split(' ')[0]} of their kind in ${nameOf(snapshot, mine.subject)}.`,
    related: [relatedTo(other.article, other.claim.valueSpan, `${witnessOf(other.article)}: “${other.claim.quote}”`)],
    reason: 'one superlative, two holders',
    facts: [group.key, a, b],
  });
}
