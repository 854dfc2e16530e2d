import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { listed, wording } from '../text/wording';
import { finding, nameOf, quoteOf, receives, saidBy, weigh } from './evidence';
import { MEMBERSHIP } from './examples/membership';
import { membersOf } from './memberLists';
import type { Finding, Rule } from './types';
import { entityOfValue } from './values';
import { against, type Witnesses, witnessesBy } from './witnesses';

const ID = 'membership';

/** A founding member that the list of founding members leaves out. */
export const membership: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'warning',
    summary: 'Somebody is called a founding member of an organisation whose list of founding members leaves them out.',
    why: 'Who founded what is a fact of record; members who joined later are easily counted in.',
    whatToDo: 'Compare with the list, and write “member” for those who joined later.',
    constraint: 'one-of',
    ...MEMBERSHIP,
  },
  group(group, snapshot) {
    if (group.property !== 'founding-member') return [];
    const lists = group.statements.filter((s) => s.claim.value.kind === 'text');
    if (lists.length === 0) return [];
    const told = witnessesBy(lists, (list) => [...membersOf(snapshot, list).keys()].sort().join('\n'));
    return group.statements.flatMap((s) => check(s, told, group, snapshot) ?? []);
  },
};

function check(mine: Statement, lists: Witnesses, group: ClaimGroup, snapshot: Snapshot): Finding | undefined {
  const member = entityOfValue(snapshot, mine);
  if (member === undefined || !receives(snapshot, mine.article)) return undefined;
  const others = against(lists, mine.article, snapshot);
  const other = others[0];
  if (!other || others.some((list) => membersOf(snapshot, list).has(member))) return undefined;
  const names = [...membersOf(snapshot, other).values()];
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`“${mine.claim.surface}” is a founding member of ${nameOf(snapshot, mine.subject) ?? ''} here, but ${saidBy(snapshot, other)} lists ${listed(names)}.`,
    related: [quoteOf(other)],
    reason: wording`not in the list of founding members`,
    facts: [group.key, member],
  });
}
