/** What the trees list: entities, conflicts, claims and articles, in groups and pages. */
import type { EntityType, Location, Range, Severity } from './places';

export interface EntityGroup {
  readonly type: EntityType;
  readonly entities: number;
}

/** An entity in a list. */
export interface EntityItem {
  /** Valid for the snapshot it came with. */
  readonly id: string;
  /** The checked folder, as in `SheetSubject`. */
  readonly folder: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Who or what, in a few words: "minister of industry and construction". */
  readonly description?: string;
  /** Pronouns do not count. */
  readonly mentions: number;
  readonly articles: number;
  /** The best introduction: where F12 leads. */
  readonly introduction: Location;
}

/** The beginning of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

/** An article's mentions of one entity, in text order. */
export interface ArticleMentions {
  readonly uri: string;
  /** Relative to the checked folder. */
  readonly path: string;
  readonly title?: string;
  /** ISO 8601, as far as it is known. */
  readonly date?: string;
  readonly mentions: readonly MentionItem[];
}

export interface MentionItem {
  readonly range: Range;
  /** The line of text around it, at most 120 characters, one line, and where in it the mention lies. */
  readonly context: string;
  readonly start: number;
  readonly end: number;
}

export interface RelatedItem extends Location {
  readonly message: string;
}

export interface ConflictItem extends Location {
  /** "date-conflict" */
  readonly rule: string;
  readonly severity: Severity;
  /** As in the diagnostic: quotes both sides. */
  readonly message: string;
  /** Relative to the checked folder. */
  readonly path: string;
  readonly related: readonly RelatedItem[];
}

/** What conflicts are put together by. */
export type ConflictOrder = 'rule' | 'severity' | 'article';

export interface ConflictGroup {
  /** A rule, a severity or the address of an article. */
  readonly key: string;
  /** "Dates that disagree", or an article's path. */
  readonly title: string;
  /** One sentence: what the rule finds. */
  readonly summary?: string;
  /** The most severe that the group holds. */
  readonly worst: Severity;
  readonly conflicts: number;
}

/** What claims are put together by. */
export type ClaimOrder = 'entity' | 'property' | 'time';

export interface ClaimGroup {
  /** Valid for the snapshot it came with. */
  readonly key: string;
  /** An entity's name, a property's label or a year; absent for claims that have none. */
  readonly title?: string;
  /** Of an entity. */
  readonly type?: EntityType;
  readonly claims: number;
  /** How many of them another article contradicts. */
  readonly contested: number;
}

/** Something that articles say, with everyone who says so. */
export interface ClaimItem {
  /** Stays the same from snapshot to snapshot where what is said does. */
  readonly key: string;
  readonly subject: string;
  /** "founding date" */
  readonly label: string;
  readonly value: string;
  readonly contested: boolean;
  /** Independent sources. */
  readonly sources: number;
  /** The archive before drafts, the latest article first; at most 50. */
  readonly statements: readonly StatementItem[];
}

/** Where an article says it: the words of the value. */
export interface StatementItem extends Location, Witness {
  /** The sentence. */
  readonly quote: string;
}

/** An article as a list or message names it. */
export interface Witness {
  /** Relative to the checked folder. */
  readonly path: string;
  readonly title?: string;
  /** ISO 8601, as far as it is known. */
  readonly date?: string;
  /** The date may not be the day it appeared. */
  readonly doubtful?: boolean;
  /** The outlet or agency. */
  readonly source?: string;
  readonly draft: boolean;
}

/** What articles are put together by. */
export type ArticleOrder = 'date' | 'source';

export interface ArticleGroup {
  /** `drafts`, a year or a source; empty for articles without date or source. */
  readonly key: string;
  readonly articles: number;
}

/** An article, or a story of a file that holds several; its location is its headline or beginning. */
export interface ArticleItem extends Location, Witness {
  /** The path, with `#2`, `#3`, ... for further stories of a file. */
  readonly id: string;
  readonly entities: number;
  readonly claims: number;
  /** Errors and warnings. */
  readonly conflicts: number;
  /** Other findings. */
  readonly notes: number;
}

/** What the lists hold that has to do with a place in an article. */
export interface ListedAt {
  /** The entity named there. */
  readonly entity?: EntityItem;
  /** The story that holds it. */
  readonly article?: ArticleItem;
  /** The finding there. */
  readonly conflict?: ConflictItem;
}
