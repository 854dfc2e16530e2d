import { atOnce, type Steps } from '../text/steps';
import { emptyState, type IndexState, updateState } from './across/corpusIndex';
import { entitiesNamed } from './across/named';
import { type EntityDecisions, type EntityIndex, NO_DECISIONS, type ResolvableArticle } from './across/types';

export {
  type Entity,
  type EntityDecisions,
  type EntityId,
  type EntityIndex,
  NO_DECISIONS,
  type ResolvableArticle,
} from './across/types';

/**
 * Joins the locals of all articles into entities: by keys under which spellings, acronyms and short forms of one name meet,
 * with evidence that keeps namesakes apart. Deterministic and independent of article order. Made from `previous`, the work
 * grows with the articles that changed and the keys they use, and the result is the same as from scratch. `changed` names
 * the articles that came, went or differ from `previous`; without it each article is looked at to see.
 */
export const indexEntities = (
  articles: ReadonlyMap<string, ResolvableArticle>,
  decisions?: EntityDecisions,
  previous?: EntityIndex,
  changed?: Iterable<string>,
): EntityIndex => atOnce(indexInSteps(articles, decisions, previous, changed));

/** The same in steps. */
export function* indexInSteps(
  articles: ReadonlyMap<string, ResolvableArticle>,
  decisions: EntityDecisions = NO_DECISIONS,
  previous?: EntityIndex,
  changed?: Iterable<string>,
): Steps<EntityIndex> {
  const before = previous && (previous as Index).state;
  if (!before) return wrap(yield* updateState(emptyState(decisions), articles, [...articles.keys()]));
  if (before.decisions === decisions)
    return wrap(
      yield* updateState(before, articles, changed ? [...changed] : changedBetween(before.articles, articles)),
    );
  const { state } = yield* updateState(emptyState(decisions), articles, [...articles.keys()]);
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
    entityOf: (article, local) => state.ids.get(article)?.[local],
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
  for (const [id, now] of after.ids) {
    const old = before.ids.get(id);
    if (now.some((entity, i) => old?.[i] !== entity)) moved.add(id);
  }
  return moved;
}
