import type { EntityType } from '../recognise/types';
import { emptyState, entityIdOf, type IndexState, updateState } from './across/corpusIndex';
import { entitiesNamed } from './across/named';
import type { LocalEntity } from './types';

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
  readonly acronym?: string;
  /** How many members it has, known without listing them. */
  readonly size: number;
  /** In article order. Listed when first read. */
  readonly members: readonly LocalRef[];
  /** Ids of things it belongs to without being them: the country of a demonym or of a capital. They may name no entity. */
  readonly related?: readonly EntityId[];
}

/** What the resolver needs of an article. */
export interface ResolvableArticle {
  readonly id: string;
  readonly date?: { readonly value: string };
  readonly locals: readonly LocalEntity[];
}

/** What the person at the desk decided: entities are named by a form of their name, as in `copydesk.json`. */
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
  readonly entities: ReadonlyMap<EntityId, Entity>;
  entityOf(article: string, local: number): EntityId | undefined;
  /** Entities known by `name` in any spelling, commonest first. */
  named(name: string): readonly Entity[];
  /** Articles whose locals stand for something else than in the index this one was made from; all, when made from nothing. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Joins the locals of all articles into entities: by keys under which spellings, acronyms and short forms of one name meet,
 * with evidence that keeps namesakes apart. Deterministic and independent of article order. Made from `previous`, the work
 * grows with the articles that changed and the keys they use, and the result is the same as from scratch. `changed` names
 * the articles that came, went or differ from `previous`; without it each article is looked at to see.
 */
export function indexEntities(
  articles: ReadonlyMap<string, ResolvableArticle>,
  decisions: EntityDecisions = NO_DECISIONS,
  previous?: EntityIndex,
  changed?: Iterable<string>,
): EntityIndex {
  const before = previous && (previous as Index).state;
  if (!before) return wrap(updateState(emptyState(decisions), articles, [...articles.keys()]));
  if (before.decisions === decisions)
    return wrap(updateState(before, articles, changed ? [...changed] : changedBetween(before.articles, articles)));
  const { state } = updateState(emptyState(decisions), articles, [...articles.keys()]);
  return wrap({ state, touched: movedBetween(before, state) });
}

interface Index extends EntityIndex {
  readonly state: IndexState;
}

function wrap({ state, touched }: { state: IndexState; touched: ReadonlySet<string> }): Index {
  return {
    state,
    touched,
    entities: state.entities,
    entityOf: (article, local) => {
      const found = state.articles.get(article);
      return found && entityIdOf(state, found, local);
    },
    named: (name) => entitiesNamed(state, name),
  };
}

function changedBetween(
  before: ReadonlyMap<string, ResolvableArticle>,
  after: ReadonlyMap<string, ResolvableArticle>,
): string[] {
  const changed: string[] = [];
  for (const [id, article] of after) if (before.get(id) !== article) changed.push(id);
  for (const id of before.keys()) if (!after.has(id)) changed.push(id);
  return changed;
}

/** The articles whose locals differ in their entities between two states made from scratch. */
function movedBetween(before: IndexState, after: IndexState): Set<string> {
  const moved = new Set(changedBetween(before.articles, after.articles));
  for (const [id, article] of after.articles) {
    if (moved.has(id)) continue;
    if (article.locals.some((_, i) => entityIdOf(before, article, i) !== entityIdOf(after, article, i))) moved.add(id);
  }
  return moved;
}
