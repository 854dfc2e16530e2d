import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { intervalOf } from '../recognise/dates/interval';
import { laterOf, mayOppose, receives } from './evidence';
import type { Finding } from './types';

/** Statements of one group that are set against each other; a group with more holds different things under one name. */
const MOST = 40;

/**
 * Looks at every two statements of a small group, for rules whose values cannot be told apart without their articles. `judge` gets the
 * side that would receive the finding first; at most one finding an article. At most 40 statements are looked at: bounded work.
 */
export function pairwise(
  { statements }: ClaimGroup,
  snapshot: Snapshot,
  judge: (mine: Statement, other: Statement) => Finding | undefined,
): Finding[] {
  const some = statements.slice(0, MOST);
  const found: Finding[] = [];
  const told = new Set<string>();
  for (let i = 0; i < some.length; i++) {
    for (let j = 0; j < i; j++) {
      const [mine, other] = laterOf(snapshot, some[i]!, some[j]!);
      if (told.has(mine.article.id) || !receives(snapshot, mine.article)) continue;
      if (!mayOppose(snapshot, mine.article, other.article)) continue;
      const finding = judge(mine, other);
      if (!finding) continue;
      told.add(mine.article.id);
      found.push(finding);
    }
  }
  return found;
}

/** True unless the articles are known to be more than `days` apart: beyond that, what changes slowly may have changed. */
export function sameTime(a: Statement, b: Statement, days: number): boolean {
  const [x, y] = [a, b].map(({ article }) =>
    article.date?.certainty === 'certain' ? intervalOf(article.date.value) : undefined,
  );
  return x === undefined || y === undefined || Math.abs(x[0] - y[0]) <= days;
}
