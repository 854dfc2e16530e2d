import type { Claim } from '../claims/types';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';

/** A claim of an article as the snapshot knows it, and what other articles state of the same property of the same thing. */
export function statementsAbout(
  snapshot: Snapshot,
  article: ArticleFacts,
  claim: Claim,
): { own?: Statement; others: readonly Statement[] } {
  for (const key of snapshot.keysOf.get(article.id) ?? []) {
    const group = snapshot.groups.get(key);
    if (group?.property !== claim.property) continue;
    const own = group.statements.find((s) => s.claim === claim);
    if (own) return { own, others: group.statements.filter((s) => s.article.id !== article.id) };
  }
  return { others: [] };
}
