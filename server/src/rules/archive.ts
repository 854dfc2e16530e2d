import { type Digest, readDigest } from '../claims/digest';
import { alongSnapshots } from '../corpus/alongSnapshots';
import type { ArticleFacts } from '../corpus/types';

/** In which articles of the archive the words stand: what drafts are held against. */
export interface Archive {
  /** How many articles there are. */
  readonly size: number;
  /** Grows with each change: what was found in another revision may be otherwise now. */
  readonly revision: number;
  /** How many articles a word stands in. */
  spread(key: number): number;
  /** The articles a word stands in; none for a word of too many. */
  places(key: number): ReadonlySet<ArticleFacts>;
}

/** Of a word in more articles than this only the number is kept. */
export const MOST_PLACES = 1000;

const NOWHERE: ReadonlySet<ArticleFacts> = new Set();

const VOCABULARIES = new WeakMap<Digest, ReadonlySet<number>>();

/** The distinct content words of an article, figures and all, by key. */
export function wordsOf(article: ArticleFacts): ReadonlySet<number> {
  const digest = readDigest(article.digest);
  let keys = VOCABULARIES.get(digest);
  if (!keys) {
    keys = new Set(digest.key);
    VOCABULARIES.set(digest, keys);
  }
  return keys;
}

function emptyArchive() {
  const articles = new Set<ArticleFacts>();
  const spread = new Map<number, number>();
  const places = new Map<number, Set<ArticleFacts>>();
  let revision = 0;
  const note = (article: ArticleFacts): void => {
    for (const key of wordsOf(article)) {
      const count = (spread.get(key) ?? 0) + 1;
      spread.set(key, count);
      if (count === 1) places.set(key, new Set([article]));
      else if (count > MOST_PLACES) places.delete(key);
      else places.get(key)?.add(article);
    }
  };
  return {
    get size() {
      return articles.size;
    },
    get revision() {
      return revision;
    },
    spread: (key: number): number => spread.get(key) ?? 0,
    places: (key: number): ReadonlySet<ArticleFacts> => places.get(key) ?? NOWHERE,
    add(article: ArticleFacts): void {
      revision++;
      articles.add(article);
      note(article);
    },
    remove(article: ArticleFacts): void {
      revision++;
      articles.delete(article);
      let lost = false;
      for (const key of wordsOf(article)) {
        const count = spread.get(key)! - 1;
        lost ||= count === MOST_PLACES;
        if (count === 0) spread.delete(key);
        else spread.set(key, count);
        places.get(key)?.delete(article);
        if (count === 0) places.delete(key);
      }
      if (!lost) return;
      // A word whose places were given up is within bounds again: they can only be found anew.
      spread.clear();
      places.clear();
      for (const other of articles) note(other);
    },
  };
}

/** The archive of a snapshot. O(words) once, then O(words of what an edit changed). */
export const archiveOf = alongSnapshots(emptyArchive, (snapshot, { path }) => !snapshot.isDraft(path));

/** What `build` makes of an archive, kept until the archive changes. */
export function perRevision<T>(build: (archive: Archive) => T): (archive: Archive) => T {
  const kept = new WeakMap<Archive, { readonly revision: number; readonly value: T }>();
  return (archive) => {
    let known = kept.get(archive);
    if (known?.revision !== archive.revision) {
      known = { revision: archive.revision, value: build(archive) };
      kept.set(archive, known);
    }
    return known.value;
  };
}
