import { perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { EntityType } from '../recognise/types';
import type { Entity } from '../resolve/across';
import { ENTITY_TYPES } from './entityNames';
import { tallyOf } from './tally';

/** How often an entity is mentioned; pronouns do not count. */
export interface Counted {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
}

/** Every entity that is mentioned, most mentions first, then by name. Counted once a snapshot. */
export const entitiesByMentions = perSnapshot((snapshot): readonly Counted[] => {
  const counts = new Map<string, { mentions: number; articles: number; last: string }>();
  for (const story of snapshot.articles.values()) {
    tallyOf(story).count.forEach((mentions, local) => {
      const id = mentions > 0 ? snapshot.entities.entityOf(story.id, local) : undefined;
      if (id === undefined) return;
      const count = counts.get(id) ?? { mentions: 0, articles: 0, last: '' };
      count.mentions += mentions;
      if (count.last !== story.id) count.articles++;
      count.last = story.id;
      counts.set(id, count);
    });
  }
  const list: Counted[] = [];
  for (const [id, { mentions, articles }] of counts) {
    const entity = snapshot.entities.entities.get(id);
    if (entity) list.push({ entity, mentions, articles });
  }
  list.sort(
    (a, b) => b.mentions - a.mentions || byText(a.entity.name, b.entity.name) || byText(a.entity.id, b.entity.id),
  );
  return list;
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
