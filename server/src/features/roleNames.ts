import { perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import { entityOfLocal } from './at';

/** A title or role as articles write it, with who is introduced by it. */
export interface RoleName {
  readonly role: string;
  /** Most articles first. */
  readonly holders: readonly string[];
}

/** Longer ones are sentences about somebody, and no titles. */
const MOST_WORDS = 8;
const MOST_HOLDERS = 3;

/** The roles of all introductions, sorted without regard to case. O(introductions), once a snapshot. */
const rolesOf = perSnapshot((snapshot): readonly (RoleName & { readonly key: string })[] => {
  const found = new Map<string, { readonly role: string; readonly holders: Map<string, number> }>();
  for (const story of snapshot.articles.values()) {
    story.locals.forEach(({ introductions }, local) => {
      if (introductions.length === 0) return;
      const name = entityOfLocal(snapshot, story.id, local)?.name;
      for (const { role, former } of introductions) {
        if (name === undefined || former || role.split(' ').length > MOST_WORDS) continue;
        const key = role.toLowerCase();
        const known = found.get(key) ?? { role, holders: new Map<string, number>() };
        known.holders.set(name, (known.holders.get(name) ?? 0) + 1);
        found.set(key, known);
      }
    });
  }
  return [...found]
    .map(([key, { role, holders }]) => ({
      key,
      role,
      holders: [...holders]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, MOST_HOLDERS)
        .map(([name]) => name),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
});

/** The roles that begin with some letters, in alphabetical order, at most `limit`. O(log roles + found). */
export function rolesBeginning(snapshot: Snapshot, typed: string, limit: number): RoleName[] {
  const roles = rolesOf(snapshot);
  const wanted = typed.toLowerCase();
  let low = 0;
  let high = roles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (roles[middle]!.key < wanted) low = middle + 1;
    else high = middle;
  }
  const found: RoleName[] = [];
  for (let i = low; i < roles.length && found.length < limit && roles[i]!.key.startsWith(wanted); i++) {
    found.push(roles[i]!);
  }
  return found;
}
