import type { Snapshot } from './snapshot';
import type { ArticleFacts } from './types';

/** An index of articles that can be brought up to date. */
export interface Standing {
  add(article: ArticleFacts): void;
  /** Called with an article that was added. */
  remove(article: ArticleFacts): void;
}

/**
 * An index of the articles `covers` chooses, kept along the snapshots that are made one from another: asked for another of them,
 * it takes in and lets go of what differs. So the work grows with the edit, but for one comparison of identity an article. The
 * index speaks for the snapshot asked for last: use it and let go of it.
 */
export function alongSnapshots<T extends Standing>(
  start: () => T,
  covers: (snapshot: Snapshot, article: ArticleFacts) => boolean,
): (snapshot: Snapshot) => T {
  const kept = new WeakMap<object, { articles: ReadonlyMap<string, ArticleFacts>; readonly index: T }>();
  return (snapshot) => {
    let known = kept.get(snapshot.lineage);
    if (!known) {
      known = { articles: new Map(), index: start() };
      kept.set(snapshot.lineage, known);
    }
    const { articles: before, index } = known;
    if (before === snapshot.articles) return index;
    for (const [id, article] of before)
      if (snapshot.articles.get(id) !== article && covers(snapshot, article)) index.remove(article);
    for (const [id, article] of snapshot.articles)
      if (before.get(id) !== article && covers(snapshot, article)) index.add(article);
    known.articles = snapshot.articles;
    return index;
  };
}
