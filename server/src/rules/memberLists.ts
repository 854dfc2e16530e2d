import { agree, notComparable, type Verdict } from '../claims/compare/verdict';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { listed, wording } from '../text/wording';
import { nameOf } from './evidence';

/** The things that a list of members, or a statement about one member, names: the folder's name of each by what it stands for. */
export function membersOf(
  snapshot: Snapshot,
  { article, claim }: Statement,
): ReadonlyMap<EntityId | undefined, string> {
  const values = claim.value.kind === 'entity' ? [claim.value] : (claim.parts ?? []).map(({ value }) => value);
  return new Map(
    values.flatMap((value) => {
      if (value.kind !== 'entity') return [];
      const member = snapshot.entities.entityOf(article.id, value.local);
      return [[member, nameOf(snapshot, member) ?? ''] as const];
    }),
  );
}

/** A statement about a member or a list of members against such a list: the same, or some left out. Undefined where neither is a list, or a member is not in it. */
export function compareMembers(snapshot: Snapshot, a: Statement, b: Statement): Verdict | undefined {
  const [one, list] = a.claim.value.kind === 'entity' ? [a, b] : [b, a];
  if (list.claim.value.kind !== 'text' || !list.claim.parts) return undefined;
  const [some, all] = [membersOf(snapshot, one), membersOf(snapshot, list)];
  const missing = [...some.keys()].filter((member) => !all.has(member));
  if (one.claim.value.kind === 'entity')
    return missing.length === 0 ? agree('same', wording`it is in the list`) : undefined;
  const more = [...all.keys()].filter((member) => !some.has(member));
  if (missing.length + more.length === 0) return agree('same', wording`the lists name the same`);
  const names = [...missing, ...more].map((member) => some.get(member) ?? all.get(member) ?? '');
  return notComparable('several', wording`only one of the lists has ${listed(names)}`);
}
