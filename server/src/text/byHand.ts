import type { Article, ArticleOverride, Region, RegionKind } from './article';
import type { ReadProblem } from './directives';
import { spanInFile } from './offsetMap';
import type { Span } from './span';
import { wording } from './wording';

/** What says something of the body and may stand outside it. */
const BESIDE: ReadonlySet<RegionKind> = new Set(['title', 'dateline', 'byline', 'stamp']);

/** The article as a person says it is: what is set by hand goes before what was read. O(text). */
export function withOverride(article: Article, override: ArticleOverride | undefined): Article {
  const { date, source, title, sameStoryAs } = override ?? {};
  const body = override?.body ?? article.bodyByHand;
  const extent = body && bodyExtent(article.text, body);
  return {
    ...article,
    ...(title !== undefined ? { title: { ...placeOf(article, title), text: title } } : {}),
    ...(date !== undefined ? { date: { value: date, certainty: 'certain', origin: 'config' } } : {}),
    ...(source !== undefined ? { source } : {}),
    ...(sameStoryAs !== undefined ? { sameStoryAs } : {}),
    ...(extent ? { regions: outsideOf(extent, article.regions, article.text.length) } : {}),
  };
}

/** What a body set by hand should begin and end with and does not, told at the head of the article. */
export function bodyProblems(article: Article, override: ArticleOverride | undefined): readonly ReadProblem[] {
  const body = override?.body ?? article.bodyByHand;
  if (!body || bodyExtent(article.text, body)) return [];
  const lines = article.text.indexOf('\n');
  const { start, end } = spanInFile(article.map, { start: 0, end: lines < 0 ? article.text.length : lines });
  return [
    { start, end, message: wording`The words with which its body should begin and end are not in this article.` },
  ];
}

/** Where a title set by hand stands in the text; nowhere is the very beginning. */
function placeOf({ text, title }: Article, words: string): Span {
  const at = text.indexOf(words);
  return at >= 0 ? { start: at, end: at + words.length } : { start: title?.start ?? 0, end: title?.end ?? 0 };
}

/** The stretch from the words a body begins with to those it ends with; undefined where either is missing. */
function bodyExtent(text: string, { from, to }: NonNullable<ArticleOverride['body']>): Span | undefined {
  const start = from === undefined ? 0 : text.indexOf(from);
  if (start < 0) return undefined;
  const last = to === undefined ? text.length : text.indexOf(to, start);
  return last < 0 ? undefined : { start, end: last + (to?.length ?? 0) };
}

/** Regions where all outside of the body is furniture, but for the headline and the like, and nothing inside it is. */
function outsideOf(body: Span, regions: readonly Region[], length: number): Region[] {
  const kept = regions.filter(({ kind, start, end }) =>
    start < body.end && body.start < end ? kind === 'title' : BESIDE.has(kind),
  );
  const found: Region[] = [];
  let at = 0;
  const fill = (to: number): void => {
    for (const [start, end] of [
      [at, Math.min(to, body.start)],
      [Math.max(at, body.end), to],
    ] as const)
      if (start < end) found.push({ start, end, kind: 'furniture' });
    at = Math.max(at, to);
  };
  for (const region of kept) {
    fill(region.start);
    found.push(region);
    at = region.end;
  }
  fill(length);
  return found;
}
