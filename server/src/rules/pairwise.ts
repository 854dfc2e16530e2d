import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { laterOf, mayOppose, receives } from './evidence';
import type { Finding } from './types';
import { daysApart } from './values';

/** Statements of one group that are set against each other; a group with more holds different things under one name. */
const MOST = 40;

/**
 * Looks at every two statements of a small group, for rules whose values cannot be told apart without their articles. `judge` gets the
 * side that would receive the finding first; at most one finding an article, or one for each of what `about` reads of its statements.
 * At most 40 statements are looked at: bounded work.
 */
export function pairwise(
  { statements }: ClaimGroup,
  snapshot: Snapshot,
  judge: (mine: Statement, other: Statement) => Finding | undefined,
  about: (mine: Statement) => string | undefined = () => undefined,
): Finding[] {
  const some = statements.slice(0, MOST);
  const found: Finding[] = [];
  const told = new Set<string>();
  for (let i = 0; i < some.length; i++) {
    for (let j = 0; j < i; j++) {
      const [mine, other] = laterOf(snapshot, some[i]!, some[j]!);
      const key = `${mine.article.id}\u0000${about(mine) ?? ''}`;
      if (told.has(key) || !receives(snapshot, mine.article)) continue;
      if (!mayOppose(snapshot, mine.article, other.article)) continue;
      const finding = judge(mine, other);
      if (!finding) continue;
      told.add(key);
      found.push(finding);
    }
  }
  return found;
}

/** True unless the articles are known to be more than `days` apart: beyond that, what changes slowly may have changed. */
export const sameTime = (a: Statement, b: Statement, days: number): boolean =>
  (daysApart(a.article, b.article) ?? 0) <= days;
