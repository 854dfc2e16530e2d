import type { EntityType } from '../../recognise/types';
import type { ShardedMap } from '../shardedMap';
import type { LocalEntity } from '../types';

/** Stable within one snapshot and independent of article order; on disk an entity is named by type, name and an anchor article. */
export type EntityId = string;

/** One article's knowledge of an entity: an index into that article's `locals`. */
export interface LocalRef {
  readonly article: string;
  readonly local: number;
}

/** A thing across all articles. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The canonical spelling: the fullest and commonest form. */
  readonly name: string;
  /** Every other form by name, acronyms and variants among them, commonest first. */
  readonly aliases: readonly string[];
  readonly acronym?: string | undefined;
  /** How many members it has, known without listing them. */
  readonly size: number;
  /** In article order. Listed when first read. */
  readonly members: readonly LocalRef[];
  /** Ids of things it belongs to without being them: the country of a demonym or of a capital. They may name no entity. */
  readonly related?: readonly EntityId[] | undefined;
}

/** What the resolver needs of an article. */
export interface ResolvableArticle {
  readonly id: string;
  readonly date?: { readonly value: string };
  readonly locals: readonly LocalEntity[];
}

/**
 * What the person at the desk decided: entities are named by a form of their name, as in `copydesk.json`. A name may be anchored to
 * one article, so that namesakes can be told apart: "Zhang Wei @ march/port.txt".
 */
export interface EntityDecisions {
  /** Each group of names is one thing; the first is the spelling to use. */
  readonly same: readonly (readonly string[])[];
  /** Each pair of names is two things. */
  readonly different: readonly (readonly [string, string])[];
  readonly types: Readonly<Record<string, EntityType>>;
  readonly notNames: readonly string[];
}

export const NO_DECISIONS: EntityDecisions = { same: [], different: [], types: {}, notNames: [] };

export interface EntityIndex {
  readonly entities: ShardedMap<Entity>;
  entityOf(article: string, local: number): EntityId | undefined;
  /** Entities known by `name` in any spelling, commonest first. */
  named(name: string): readonly Entity[];
  /** Articles whose locals stand for something else than in the index this one was made from; all, when made from nothing. */
  readonly touched: ReadonlySet<string>;
}
