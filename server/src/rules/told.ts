import type { Standing } from '../corpus/alongSnapshots';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { addTo } from '../text/grouped';

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
    const byKey = new Map<K, T[]>();
    return {
      of: (key) => byKey.get(key) ?? [],
      add(article) {
        for (const [key, told] of sayings(article)) {
          addTo(byKey, key, told);
        }
      },
      remove(article) {
        const keys = new Set<K>();
        for (const [key] of sayings(article)) keys.add(key);
        for (const key of keys) {
          const left = byKey.get(key)?.filter((told) => told.article !== article) ?? [];
          if (left.length > 0) byKey.set(key, left);
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
