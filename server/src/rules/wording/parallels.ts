import { readDigest } from '../../claims/digest';
import { perSnapshot } from '../../corpus/perSnapshot';
import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
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
/** A word is followed while its places in archive and drafts make no more pairs than this: work stays linear in the archive. */
const MOST_PAIRS = 50_000;

/** A word in no more articles than this is rare, and in no more than one in so many of a large archive. */
const RARE = 2;
const RARE_SHARE = 500;

/** The parallels of a draft's sentences; none for an article of the archive. Found once a snapshot, in time linear in the archive. */
export function parallelsOf(article: ArticleFacts, snapshot: Snapshot): readonly Parallel[] {
  return allParallels(snapshot).get(article.id) ?? [];
}

const allParallels = perSnapshot(findParallels);

function findParallels(snapshot: Snapshot): ReadonlyMap<string, readonly Parallel[]> {
  const archive: ArticleFacts[] = [];
  const lines: Line[] = [];
  for (const article of snapshot.articles.values()) {
    if (!snapshot.isDraft(article.path)) archive.push(article);
    else lines.push(...linesOf(article).filter((line) => line.to - line.from >= LEAST_WORDS));
  }
  if (lines.length === 0) return new Map();
  const keys = lines.map(keysOf);
  const asking = new Map<number, number[]>();
  keys.forEach((set, i) => {
    for (const key of set) {
      const list = asking.get(key);
      if (list) list.push(i);
      else asking.set(key, [i]);
    }
  });
  const spread = countArticles(archive, asking);
  const weight = (key: number): number => Math.log(1 + archive.length / (spread.get(key) ?? 1));
  const rare = (key: number): boolean => (spread.get(key) ?? Infinity) <= RARE + archive.length / RARE_SHARE;
  const total = keys.map((set) => [...set].reduce((sum, key) => sum + weight(key), 0));
  const matches: Match[][] = lines.map(() => []);
  for (const article of archive) {
    for (const line of linesOf(article)) {
      const shared = new Map<number, number>();
      for (const key of keysOf(line)) {
        const askers = asking.get(key);
        if (!askers || askers.length * spread.get(key)! > MOST_PAIRS) continue;
        for (const i of askers) shared.set(i, (shared.get(i) ?? 0) + weight(key));
      }
      for (const [i, worth] of shared)
        if (worth >= total[i]! * LEAST_SCORE) keep(matches[i]!, { ...line, score: worth / total[i]! });
    }
  }
  const found = new Map<string, Parallel[]>();
  lines.forEach((line, i) => {
    const parallel = { line, keys: keys[i]!, articles: byArticle(matches[i]!), weight, rare };
    const list = found.get(line.article.id);
    if (list) list.push(parallel);
    else found.set(line.article.id, [parallel]);
  });
  return found;
}

/** In how many articles each word asked for stands. */
function countArticles(archive: readonly ArticleFacts[], asking: ReadonlyMap<number, unknown>): Map<number, number> {
  const spread = new Map<number, number>();
  const lastIn = new Map<number, number>();
  archive.forEach((article, n) => {
    for (const key of readDigest(article.digest).key) {
      if (!asking.has(key) || lastIn.get(key) === n) continue;
      lastIn.set(key, n);
      spread.set(key, (spread.get(key) ?? 0) + 1);
    }
  });
  return spread;
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
    const list = found.get(match.article);
    if (list) list.push(match);
    else found.set(match.article, [match]);
  }
  return found;
}
