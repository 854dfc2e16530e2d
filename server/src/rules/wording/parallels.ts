import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import { addTo } from '../../text/grouped';
import { type Archive, archiveOf, MOST_PLACES, perRevision } from '../archive';
import { keysOf, type Line, linesOf } from './lines';

/** An archived sentence that shares words with a draft's. */
export interface Match extends Line {
  /** How much of the draft's sentence it covers, 0 to 1; rare words weigh more. */
  readonly score: number;
}

/** A draft's sentence and the archive's that come near it, by article, each article's best first. */
export interface Parallel {
  readonly line: Line;
  readonly keys: ReadonlySet<number>;
  readonly articles: ReadonlyMap<ArticleFacts, readonly Match[]>;
  /** What a word is worth: the rarer in the archive, the more. */
  weight(key: number): number;
  /** True for a word of few of the archive's articles: sharing some tells the same story from the same formula. */
  rare(key: number): boolean;
}

/** A shorter sentence is like many others. */
const LEAST_WORDS = 4;
/** A match must cover so much of the draft's sentence. */
const LEAST_SCORE = 0.2;
/** Candidates kept for a sentence. */
const MOST_MATCHES = 24;

/** A word in no more articles than this is rare, and in no more than one in so many of a large archive. */
const RARE = 2;
const RARE_SHARE = 500;
/** An article is looked at closely when it shares so many rare words with a sentence. */
const SHARED = 2;
/** At most so many articles are, those that share most first. */
const MOST_ARTICLES = 40;
/** What was found for drafts. */
const foundIn = perRevision(() => new WeakMap<ArticleFacts, readonly Parallel[]>());

/**
 * The parallels of a draft's sentences; none for an article of the archive. They are found anew when the draft or the archive
 * changed, in time that grows with the draft and the articles that share rare words with it.
 */
export function parallelsOf(article: ArticleFacts, snapshot: Snapshot): readonly Parallel[] {
  if (!snapshot.isDraft(article.path)) return [];
  const archive = archiveOf(snapshot);
  const found = foundIn(archive);
  const known = found.get(article);
  if (known) return known;
  const parallels = findParallels(article, archive);
  found.set(article, parallels);
  return parallels;
}

function findParallels(draft: ArticleFacts, archive: Archive): readonly Parallel[] {
  const weight = (key: number): number => Math.log(1 + archive.size / Math.max(1, archive.spread(key)));
  const rare = (key: number): boolean => {
    const count = archive.spread(key);
    return count > 0 && count <= Math.min(MOST_PLACES, RARE + archive.size / RARE_SHARE);
  };
  const read = new Map<ArticleFacts, readonly { line: Line; keys: ReadonlySet<number> }[]>();
  const sentencesOf = (article: ArticleFacts) => {
    const known = read.get(article) ?? linesOf(article).map((line) => ({ line, keys: keysOf(line) }));
    read.set(article, known);
    return known;
  };
  return linesOf(draft)
    .filter((line) => line.to - line.from >= LEAST_WORDS)
    .map((line) => {
      const keys = keysOf(line);
      const total = [...keys].reduce((sum, key) => sum + weight(key), 0);
      const matches: Match[] = [];
      for (const article of candidates(keys, archive, rare)) {
        for (const { line: other, keys: theirs } of sentencesOf(article)) {
          let worth = 0;
          for (const key of theirs) if (keys.has(key)) worth += weight(key);
          if (worth >= total * LEAST_SCORE && worth > 0) keep(matches, { ...other, score: worth / total });
        }
      }
      return { line, keys, articles: byArticle(matches), weight, rare };
    });
}

/** The articles that share enough rare words with a sentence, those that share most first; of equals the first by id. */
function candidates(keys: ReadonlySet<number>, archive: Archive, rare: (key: number) => boolean): ArticleFacts[] {
  const shared = new Map<ArticleFacts, number>();
  for (const key of keys)
    if (rare(key)) for (const article of archive.places(key)) shared.set(article, (shared.get(article) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= SHARED)
    .sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ARTICLES)
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .map(([article]) => article);
}

/** Keeps the best: the list is cut back when it has grown to twice its size. */
function keep(list: Match[], match: Match): void {
  list.push(match);
  if (list.length < MOST_MATCHES * 2) return;
  list.sort(byScore);
  list.length = MOST_MATCHES;
}

/** The best first; of equals the first in text order, for sorting is stable. */
const byScore = (a: Match, b: Match): number => b.score - a.score;

function byArticle(matches: Match[]): ReadonlyMap<ArticleFacts, readonly Match[]> {
  const found = new Map<ArticleFacts, Match[]>();
  for (const match of matches.sort(byScore).slice(0, MOST_MATCHES)) {
    addTo(found, match.article, match);
  }
  return found;
}
