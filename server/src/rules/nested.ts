import { notComparable } from '../claims/compare/verdict';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { wording } from '../text/wording';
import { type Compare, compareStatements } from './opposition';
import { entityOfValue } from './values';

/** `compareStatements`, but that places of which one may lie in the other are let be. */
export function comparePlaces(snapshot: Snapshot): Compare {
  const compare = compareStatements(snapshot);
  return (a, b) =>
    maybeNested(snapshot, a, b)
      ? notComparable('precision', wording`one of the places may lie in the other`)
      : compare(a, b);
}

/** A city and its country are no conflict. Where one article names both places, it may be that one lies in the other: they are let be. */
function maybeNested(snapshot: Snapshot, a: Statement, b: Statement): boolean {
  const [x, y] = [entityOfValue(snapshot, a), entityOfValue(snapshot, b)];
  if (x === undefined || y === undefined || x === y) return false;
  const names = (id: EntityId, article: string): boolean =>
    snapshot.entities.entities.get(id)?.members.some((member) => member.article === article) ?? false;
  return names(x, b.article.id) || names(y, a.article.id);
}
