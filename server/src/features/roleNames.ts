import { alongSnapshots } from '../corpus/alongSnapshots';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Introduction } from '../resolve/types';
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
/** So many letters of a role must be given. */
export const LEAST_OF_ROLE = 3;

/** Somebody is introduced by a role. */
interface Introduced {
  readonly article: ArticleFacts;
  readonly local: number;
  readonly introduction: Introduction;
}

function* introducedIn(article: ArticleFacts): Generator<readonly [key: string, Introduced]> {
  for (const [local, { introductions }] of article.locals.entries())
    for (const introduction of introductions) {
      const { role, former } = introduction;
      if (!former && role.split(' ').length <= MOST_WORDS)
        yield [role.toLowerCase(), { article, local, introduction }] as const;
    }
}

/** Introductions by role in small letters, and the roles by their first letters. */
function emptyIndex() {
  const roles = new Map<string, Introduced[]>();
  const byStart = new Map<string, Set<string>>();
  return {
    beginning(start: string): string[] {
      const among = byStart.get(start.slice(0, LEAST_OF_ROLE)) ?? [];
      return [...among].filter((role) => role.startsWith(start)).sort();
    },
    introduced: (role: string): readonly Introduced[] => roles.get(role) ?? [],
    add(article: ArticleFacts): void {
      for (const [key, introduced] of introducedIn(article)) {
        const known = roles.get(key);
        if (known) known.push(introduced);
        else roles.set(key, [introduced]);
        const start = key.slice(0, LEAST_OF_ROLE);
        byStart.set(start, (byStart.get(start) ?? new Set()).add(key));
      }
    },
    remove(article: ArticleFacts): void {
      for (const [key] of introducedIn(article)) {
        const left = (roles.get(key) ?? []).filter((introduced) => introduced.article !== article);
        if (left.length > 0) roles.set(key, left);
        else {
          roles.delete(key);
          byStart.get(key.slice(0, LEAST_OF_ROLE))?.delete(key);
        }
      }
    },
  };
}

const rolesOf = alongSnapshots(emptyIndex, () => true);

/** The roles that begin with some letters, three at least, in alphabetical order, at most `limit`. O(roles with the first three). */
export function rolesBeginning(snapshot: Snapshot, typed: string, limit: number): RoleName[] {
  const index = rolesOf(snapshot);
  const found: RoleName[] = [];
  for (const key of index.beginning(typed.toLowerCase())) {
    if (found.length === limit) break;
    const holders = new Map<string, number>();
    let first: Introduced | undefined;
    for (const introduced of index.introduced(key)) {
      const name = entityOfLocal(snapshot, introduced.article.id, introduced.local)?.name;
      if (name === undefined) continue;
      holders.set(name, (holders.get(name) ?? 0) + 1);
      if (!first || isBefore(introduced, first)) first = introduced;
    }
    if (first) found.push({ role: first.introduction.role, holders: mostFrequent(holders) });
  }
  return found;
}

/** In the order of articles. */
const isBefore = (a: Introduced, b: Introduced): boolean =>
  a.article.id === b.article.id ? a.local < b.local : a.article.id < b.article.id;

const mostFrequent = (names: ReadonlyMap<string, number>): string[] =>
  [...names]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_HOLDERS)
    .map(([name]) => name);
