import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { inSense, term, type Wording, wording } from '../text/wording';
import { finding, nameOf, quoteOf, weigh, witnessOf } from './evidence';
import { SUPERLATIVE } from './examples/superlative';
import { pairwise, sameTime } from './pairwise';
import type { Finding, Rule } from './types';
import { entityOfValue } from './values';

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
      const [a, b] = [entityOfValue(snapshot, mine), entityOfValue(snapshot, other)];
      return a !== undefined && b !== undefined && a !== b && sameTime(mine, other, SAME_TIME)
        ? report(mine, other, a, b, group, snapshot)
        : undefined;
    });
  },
};

/** "largest", "second-largest": the kind that a superlative's topic begins with. */
function rankOf(topic: string): Wording {
  const [first, kind] = topic.split(' ')[0]!.split('-') as [string, string?];
  if (kind === undefined) return inSense('rank', term(first));
  return inSense('rank', wording`${inSense('rank', term(first))}-${inSense('ranked', term(kind))}`);
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
  const rank = rankOf(mine.claim.topic ?? '');
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`${mineName} here and ${otherName} in ${witnessOf(other.article)} are both called the ${rank} of their kind in ${nameOf(snapshot, mine.subject) ?? wording`the world`}.`,
    related: [quoteOf(other)],
    reason: wording`one superlative, two holders`,
    facts: [group.key, a, b],
  });
}
