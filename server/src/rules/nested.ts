import type { Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';

/** A city and its country are no conflict. Where one article names both places, it may be that one lies in the other: they are let be. */
export function maybeNested(snapshot: Snapshot, a: Statement, b: Statement): boolean {
  const place = ({ article, claim }: Statement): EntityId | undefined =>
    claim.value.kind === 'entity' ? snapshot.entities.entityOf(article.id, claim.value.local) : undefined;
  const [x, y] = [place(a), place(b)];
  if (x === undefined || y === undefined || x === y) return false;
  const names = (id: EntityId, article: string): boolean =>
    snapshot.entities.entities.get(id)?.members.some((member) => member.article === article) ?? false;
  return names(x, b.article.id) || names(y, a.article.id);
}
