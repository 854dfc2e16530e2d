import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityType } from '../recognise/types';
import type { Entity } from '../resolve/across';
import type { Introduction } from '../resolve/types';
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

/** What an introduction says of somebody: "minister of industry, Kazakhstan", "former chairwoman". */
export function roleText(snapshot: Snapshot, article: string, { role, of, former }: Introduction): string {
  const place = entityOfLocal(snapshot, article, of);
  const said = (form: string): boolean => fold(role).includes(fold(form));
  const apart = place && (place.type === 'ORG' || place.type === 'LOC') && ![place.name, ...place.aliases].some(said);
  const before = former && !fold(role).startsWith('former') ? 'former ' : '';
  return `${before}${role}${apart ? `, ${place.name}` : ''}`;
}

const fold = (text: string): string => text.toLowerCase();

/** What the latest article to say so says somebody is. */
export interface LatestRole {
  readonly text: string;
  readonly story: ArticleFacts;
  readonly introduction: Introduction;
}

/** An entity's latest role; of the archive before drafts, one that is held before a former one. */
export function latestRole(snapshot: Snapshot, entity: Entity): LatestRole | undefined {
  let best: { readonly latest: Omit<LatestRole, 'text'>; readonly rank: string } | undefined;
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    for (const introduction of story?.locals[local]?.introductions ?? []) {
      const rank = `${snapshot.isDraft(story!.path) ? 0 : 1}${introduction.former ? 0 : 1}${story!.date?.value ?? ''}`;
      if (!best || rank > best.rank) best = { latest: { story: story!, introduction }, rank };
    }
  }
  if (!best) return undefined;
  const { story, introduction } = best.latest;
  return { ...best.latest, text: roleText(snapshot, story.id, introduction) };
}

/** Who or what an entity is, in a few words: its latest role. */
export const descriptionOf = (snapshot: Snapshot, entity: Entity): string | undefined =>
  latestRole(snapshot, entity)?.text;
