import type { OffsetMap } from './offsetMap';
import type { Span } from './span';

/** How a file is written, by its name. */
export type ArticleFormat = 'txt' | 'md' | 'html';

/**
 * What a stretch of an article's reading text is, where it is not body.
 * `title`, `dateline`, `byline` and `caption` are read for names and dates; `stamp` (a page's date line) and `furniture`
 * (navigation, share buttons, related articles, repeated captions, spam markup) never yield a claim. Front matter is no region:
 * the reading text begins behind it.
 */
export type RegionKind = 'title' | 'dateline' | 'byline' | 'caption' | 'stamp' | 'furniture';

export interface Region extends Span {
  readonly kind: RegionKind;
}

/** Where an article's date was read, best first. */
export type DateOrigin = 'config' | 'frontmatter' | 'meta' | 'dateline' | 'byline' | 'stamp' | 'title';

export interface ArticleDate {
  /** ISO 8601: `2024-07-03`, or with less precision `2024-07`, `2024`. */
  readonly value: string;
  /** A doubtful date (a page stamp that may be months after the events) anchors nothing firmly. */
  readonly certainty: 'certain' | 'doubtful';
  readonly origin: DateOrigin;
  /** In the reading text; absent when the date comes from outside the text. */
  readonly span?: Span;
}

export interface ArticleTitle extends Span {
  readonly text: string;
}

/**
 * One story. A file may hold several; each has its own reading text, date and regions.
 * All spans here are offsets into `text`; `map` leads back to the file.
 */
export interface Article {
  /** The file's path, with `#2`, `#3`, ... for its further stories. */
  readonly id: string;
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly format: ArticleFormat;
  /** The story's extent in the file. */
  readonly extent: Span;
  /** The text a reader sees: markup removed, entities decoded, blocks separated by blank lines. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly title?: ArticleTitle;
  readonly date?: ArticleDate;
  /** The outlet or agency: "Xinhua", "Kazinform". */
  readonly source?: string;
  /** The path or id of an article that tells the same story, as a person said: the two are versions, not two witnesses. */
  readonly sameStoryAs?: string;
  /** What of the text is body, as its front matter says. */
  readonly bodyByHand?: BodyBounds;
  /** Two-letter code of the body's main language; the recognisers read `en`. */
  readonly language: string;
  /** Sorted and disjoint. What no region covers is body. */
  readonly regions: readonly Region[];
}

/** What a person set by hand for an article, in `copydesk.json` or front matter. */
export interface ArticleOverride {
  readonly date?: string;
  readonly source?: string;
  readonly title?: string;
  /** Path or id of an article. */
  readonly sameStoryAs?: string;
  readonly body?: BodyBounds;
}

/** The words an article's body begins with and those it ends with; without one of them it reaches to that end of the text. */
export interface BodyBounds {
  readonly from?: string;
  readonly to?: string;
}
