import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { finding, nameOf, relatedTo, weigh, witnessOf } from './evidence';
import { SUPERLATIVE } from './examples/superlative';
import { pairwise, sameTime } from './pairwise';
import type { Finding, Rule } from './types';

const ID = 'superlative';
/** What is largest changes slowly: articles this many days apart are still compared. */
const SAME_TIME = 400;

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
    return pairwise(group, snapshot, (mine, other) => {
      const [a, b] = [holderOf(snapshot, mine), holderOf(snapshot, other)];
      return a !== undefined && b !== undefined && a !== b && sameTime(mine, other, SAME_TIME)
        ? report(mine, other, a, b, group, snapshot)
        : undefined;
    });
  },
};

const holderOf = (snapshot: Snapshot, { article, claim }: Statement): EntityId | undefined =>
  claim.value.kind === 'entity' ? snapshot.entities.entityOf(article.id, claim.value.local) : undefined;

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
    message: `${mineName} here and ${otherName} in ${witnessOf(other.article)} are both called the ${(mine.claim.topic ?? '').split(' ')[0]} of their kind in ${nameOf(snapshot, mine.subject) ?? 'the world'}.`,
    related: [relatedTo(other.article, other.claim.valueSpan, `${witnessOf(other.article)}: “${other.claim.quote}”`)],
    reason: 'one superlative, two holders',
    facts: [group.key, a, b],
  });
}
