import { perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Finding } from '../rules/types';
import { addTo } from '../text/grouped';
import { overlaps } from '../text/span';
import { claimList } from './claimList';
import { countBySeverity } from './conflicts';
import { foldText } from './findEntities';
import { tallyOf } from './tally';

/** An article with what was found in it. */
export interface ListedArticle {
  readonly story: ArticleFacts;
  readonly draft: boolean;
  /** Things it speaks of by name or description. */
  readonly entities: number;
  /** Claims of known properties. */
  readonly claims: number;
  /** Findings that ask for attention: errors and warnings. */
  readonly conflicts: number;
  /** The other findings. */
  readonly notes: number;
}

/** How many claims of the list each article makes, by article id. */
const claimCounts = perSnapshot((snapshot): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { statements } of claimList(snapshot)) {
    for (const { article } of statements) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  }
  return counts;
});

/** What articles are put together by. */
export type ArticleOrder = 'date' | 'source';

/** Drafts and undated articles stand apart from years; those without a source apart from sources. */
export const DRAFTS = 'drafts';
export const NONE = '';

export interface ArticleBundle {
  /** `DRAFTS`, a year or a source, or `NONE`. */
  readonly key: string;
  readonly stories: readonly ArticleFacts[];
}

/** The articles whose title, path or source holds `filter`. */
export function articlesMatching(snapshot: Snapshot, filter = ''): ArticleFacts[] {
  const wanted = foldText(filter.trim());
  const all = [...snapshot.articles.values()];
  if (wanted === '') return all;
  return all.filter(({ title, path, source }) =>
    foldText(`${title?.text ?? ''}\n${path}\n${source ?? ''}`).includes(wanted),
  );
}

/** Drafts first, then years from the latest, or sources by name; articles without either last. Inside, the latest first. */
export function bundleArticles(
  snapshot: Snapshot,
  stories: readonly ArticleFacts[],
  by: ArticleOrder,
): ArticleBundle[] {
  const bundles = new Map<string, ArticleFacts[]>();
  for (const story of stories) {
    const key = snapshot.isDraft(story.path)
      ? DRAFTS
      : by === 'date'
        ? (story.date?.value.slice(0, 4) ?? NONE)
        : (story.source ?? NONE);
    addTo(bundles, key, story);
  }
  const order = bundleOrder(by);
  return [...bundles]
    .sort(([a], [b]) => order(a, b))
    .map(([key, list]) => ({
      key,
      stories: list.sort((a, b) => byText(b.date?.value ?? '', a.date?.value ?? '') || byText(a.id, b.id)),
    }));
}

/** The order of bundles by their keys. */
export function bundleOrder(by: ArticleOrder): (a: string, b: string) => number {
  const place = (key: string): number => (key === DRAFTS ? 0 : key === NONE ? 2 : 1);
  return (a, b) => place(a) - place(b) || (by === 'date' ? byText(b, a) : byText(a, b));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts what was found in an article. `findings` are those of its file. */
export function listArticle(snapshot: Snapshot, story: ArticleFacts, findings: readonly Finding[]): ListedArticle {
  const mine = findings.filter((finding) => overlaps(finding, story.extent));
  const { error, warning, information, hint } = countBySeverity(mine);
  return {
    story,
    draft: snapshot.isDraft(story.path),
    entities: tallyOf(story).count.reduce((sum, mentions) => sum + (mentions > 0 ? 1 : 0), 0),
    claims: claimCounts(snapshot).get(story.id) ?? 0,
    conflicts: error + warning,
    notes: information + hint,
  };
}
