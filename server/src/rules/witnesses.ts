import type { Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { addTo } from '../text/grouped';
import { mayOppose } from './evidence';

/**
 * Statements by what they say, each with its place among all: for rules that hold every statement of a group against all the others.
 * Ten thousand articles that repeat three years are three witnesses, so the work grows with the articles and not with their pairs.
 */
export type Witnesses = readonly (readonly { readonly at: number; readonly statement: Statement }[])[];

/** Statements by what `said` reads of them, which is all that a rule judges them by; those of which it reads nothing are left out. O(statements). */
export function witnessesBy(
  statements: readonly Statement[],
  said: (statement: Statement) => string | number | undefined,
): Witnesses {
  const byWords = new Map<string | number, { at: number; statement: Statement }[]>();
  statements.forEach((statement, at) => {
    const key = said(statement);
    if (key === undefined) return;
    addTo(byWords, key, { at, statement });
  });
  return [...byWords.values()];
}

/** Of each thing said the first statement that may witness against the article, in their order; `mine` is none. O(things said). */
export function against(
  witnesses: Witnesses,
  article: ArticleFacts,
  snapshot: Snapshot,
  mine?: Statement,
): readonly Statement[] {
  return witnesses
    .flatMap((list) => list.find(({ statement: s }) => s !== mine && mayOppose(snapshot, article, s.article)) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ statement }) => statement);
}

/** Those of a group that give a value outright, and those it is worked out from. */
export interface Sources {
  readonly stated: Witnesses;
  readonly implied: Witnesses;
}

/** What a value worked out from `mine` is held against: what others state, and only where nobody does, what others lead to. */
export function statedElseImplied(
  { stated, implied }: Sources,
  mine: Statement,
  snapshot: Snapshot,
): { readonly outright: boolean; readonly others: readonly Statement[] } {
  const outright = against(stated, mine.article, snapshot);
  return outright.length > 0
    ? { outright: true, others: outright }
    : { outright: false, others: against(implied, mine.article, snapshot, mine) };
}
