import { type Catalogue, catalogueWith, NO_OWN_PROPERTIES } from '../claims/catalogue';
import type { OwnProperties } from '../claims/catalogue/own';
import { digestOf } from '../claims/digest';
import { extractClaims } from '../claims/extract';
import { spokenIn } from '../claims/spoken';
import type { Claim } from '../claims/types';
import { recogniseInSteps } from '../recognise';
import type { Recognised } from '../recognise/types';
import { resolveWithin } from '../resolve/within';
import type { Article, ArticleOverride } from '../text/article';
import { withOverride } from '../text/byHand';
import { readArticles } from '../text/formats';
import { type OffsetMap, spanInFile } from '../text/offsetMap';
import { read } from '../text/reading';
import { lastStartingAt, type Span } from '../text/span';
import { atOnce, type Steps } from '../text/steps';
import { keepRows } from './keptRows';
import type { ArticleFacts } from './types';

/** What a person set that changes how an article is read. */
export interface ReadingSettings {
  /** Set by hand for single stories, by article id. */
  readonly articles?: Readonly<Record<string, ArticleOverride>>;
  readonly properties?: OwnProperties;
}

/** Analyses every story of a file. Pure: the same path, text and settings give the same facts. */
export const analyseFile = (path: string, text: string, settings: ReadingSettings = {}): ArticleFacts[] =>
  atOnce(analyseArticles(readArticles(path, text).articles, settings));

/** Analyses the stories of a file. */
export function* analyseArticles(articles: readonly Article[], settings: ReadingSettings): Steps<ArticleFacts[]> {
  const catalogue = catalogueWith(settings.properties ?? NO_OWN_PROPERTIES);
  const facts: ArticleFacts[] = [];
  for (const article of articles)
    facts.push(yield* analyseArticle(withOverride(article, settings.articles?.[article.id]), catalogue));
  return facts;
}

/** Navigation, teasers and spam are full of capitals: names there stand for nothing the story speaks of. */
function outsideFurniture(recognised: Recognised, { regions }: Article): Recognised {
  const furniture = regions.filter((region) => region.kind === 'furniture');
  if (furniture.length === 0) return recognised;
  const inFurniture = (name: Span): boolean => {
    const at = lastStartingAt(furniture, name.start);
    return at >= 0 && name.start < furniture[at]!.end;
  };
  return { ...recognised, names: recognised.names.filter((name) => !inFurniture(name)) };
}

function* analyseArticle(article: Article, catalogue: Catalogue): Steps<ArticleFacts> {
  const reading = read(article);
  yield;
  const recognised = outsideFurniture(yield* recogniseInSteps(reading), article);
  yield;
  const resolved = resolveWithin(reading, recognised);
  yield;
  const claims = yield* extractClaims(reading, recognised, resolved, catalogue);
  yield;
  const { map } = article;
  const move = <T extends Span>(item: T): T => ({ ...item, ...spanInFile(map, item) });
  const rows = {
    timexes: recognised.timexes.map(move),
    quantities: recognised.quantities.map((q) => ({
      ...move(q),
      ...(q.noun ? { noun: spanInFile(map, q.noun) } : {}),
    })),
    mentions: resolved.mentions.map(move),
    locals: resolved.locals.map((local) => ({ ...local, introductions: local.introductions.map(move) })),
    claims: claims.map((claim) => moveClaim(claim, map)),
  };
  yield;
  const spoken = spokenIn(reading, resolved.mentions).map((one) => ({ ...move(one), name: spanInFile(map, one.name) }));
  const digest = digestOf(reading, (span) => spanInFile(map, span));
  yield;
  const { id, path, format, extent, title, date, source, sameStoryAs, language } = article;
  return keepRows(
    {
      id,
      path,
      format,
      extent,
      ...(title ? { title: move(title) } : {}),
      ...(date ? { date: date.span ? { ...date, span: spanInFile(map, date.span) } : date } : {}),
      ...(source !== undefined ? { source } : {}),
      ...(sameStoryAs !== undefined ? { sameStoryAs } : {}),
      language,
      regions: article.regions.map(move),
      digest,
    },
    { ...rows, spoken },
  );
}

function moveClaim(claim: Claim, map: OffsetMap): Claim {
  return {
    ...claim,
    ...spanInFile(map, claim),
    valueSpan: spanInFile(map, claim.valueSpan),
    ...(claim.parts ? { parts: claim.parts.map((part) => ({ ...part, ...spanInFile(map, part) })) } : {}),
  };
}
