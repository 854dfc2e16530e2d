import type { Standing } from '../corpus/alongSnapshots';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';

/** Something an article says, and where. */
export interface Told {
  readonly article: ArticleFacts;
  /** Offset into the file. */
  readonly at: number;
}

/** What articles say, by key; the same key in the same article several times over is kept so. */
export interface ToldIndex<K, T extends Told> extends Standing {
  of(key: K): readonly T[];
}

/** An empty index of what `sayings` gives of each article, under each of its keys. */
export function toldBy<K, T extends Told>(sayings: (article: ArticleFacts) => Iterable<readonly [K, T]>) {
  return (): ToldIndex<K, T> => {
    // Most keys are one article's: what stands alone needs no list.
    const byKey = new Map<K, T | T[]>();
    const listed = (known: T | T[] | undefined): readonly T[] =>
      known === undefined ? [] : Array.isArray(known) ? known : [known];
    return {
      of: (key) => listed(byKey.get(key)),
      add(article) {
        for (const [key, told] of sayings(article)) {
          const known = byKey.get(key);
          if (Array.isArray(known)) known.push(told);
          else byKey.set(key, known === undefined ? told : [known, told]);
        }
      },
      remove(article) {
        const keys = new Set<K>();
        for (const [key] of sayings(article)) keys.add(key);
        for (const key of keys) {
          const left = listed(byKey.get(key)).filter((told) => told.article !== article);
          if (left.length > 0) byKey.set(key, left.length === 1 ? left[0]! : left);
          else byKey.delete(key);
        }
      },
    };
  };
}

/** By date where both are dated, else by path, then in text order. */
export function inTime(a: Told, b: Told): number {
  const [x, y] = [a, b].map(({ article }) => article.date?.value ?? '');
  if (x && y && x !== y) return x < y ? -1 : 1;
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.at - b.at;
}

/** Of two that are at odds the draft's is told of, else the later article's, else the one further down. */
export function isHeldAgainst(other: Told, mine: Told, snapshot: Snapshot): boolean {
  if (other.article.id === mine.article.id) return other.at < mine.at;
  if (snapshot.isDraft(mine.article.path) !== snapshot.isDraft(other.article.path)) return true;
  return inTime(other, mine) < 0;
}
