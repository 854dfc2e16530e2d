import { perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { EntityType } from '../recognise/types';
import type { Entity } from '../resolve/across';
import { byText } from '../text/order';
import { ENTITY_TYPES } from './entityNames';
import { namingsOf } from './tally';

/** How often an entity is mentioned; pronouns do not count. */
export interface Counted {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
}

/** Every entity that is mentioned, most mentions first, then by name. Counted once a snapshot. */
export const entitiesByMentions = perSnapshot((snapshot): readonly Counted[] => {
  const list: Counted[] = [];
  // By what belongs to each thing: to ask of every name in every article whose it is takes ten times as long.
  for (const entity of snapshot.entities.entities.values()) {
    const articles = new Set<string>();
    let mentions = 0;
    for (const { story, times } of namingsOf(snapshot, entity)) {
      articles.add(story.id);
      mentions += times;
    }
    if (mentions > 0) list.push({ entity, mentions, articles: articles.size });
  }
  list.sort(
    (a, b) => b.mentions - a.mentions || byText(a.entity.name, b.entity.name) || byText(a.entity.id, b.entity.id),
  );
  return list;
});

export interface TypeCount {
  readonly type: EntityType;
  readonly entities: number;
}

/** The types that have entities, in the order to show them. */
export function entityTypes(snapshot: Snapshot): TypeCount[] {
  const list = entitiesByMentions(snapshot);
  return ENTITY_TYPES.map((type) => ({
    type,
    entities: list.filter(({ entity }) => entity.type === type).length,
  })).filter(({ entities }) => entities > 0);
}

/** The entities of a type, most mentions first. */
export const entitiesOfType = (snapshot: Snapshot, type: EntityType): Counted[] =>
  entitiesByMentions(snapshot).filter(({ entity }) => entity.type === type);
