import type { Snapshot } from '../corpus/snapshot';
import type { EntityType } from '../recognise/types';
import type { Entity } from '../resolve/across';
import { entityOfLocal } from './at';

const TYPES: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  EVENT: 'event',
  WORK: 'work',
  OTHER: 'name',
};

/** "person", "organisation" */
export const typeText = (type: EntityType): string => TYPES[type];

/** Types in the order in which lists show them. */
export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];

/** Who or what an entity is, in a few words, from its latest introduction by role: "minister of industry, Kazakhstan". */
export function descriptionOf(snapshot: Snapshot, entity: Entity): string | undefined {
  let best: { readonly text: string; readonly rank: string } | undefined;
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    for (const introduction of story?.locals[local]?.introductions ?? []) {
      const of = entityOfLocal(snapshot, article, introduction.of)?.name;
      const apart = of !== undefined && !introduction.role.toLowerCase().includes(of.toLowerCase());
      const former = introduction.former && !introduction.role.startsWith('former') ? 'former ' : '';
      const rank = `${introduction.former ? 0 : 1}${story?.date?.value ?? ''}`;
      if (best && best.rank >= rank) continue;
      best = { text: `${former}${introduction.role}${apart ? `, ${of}` : ''}`, rank };
    }
  }
  return best?.text;
}
