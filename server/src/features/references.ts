import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import type { Mention, MentionKind } from '../resolve/types';
import type { Place } from '../rules/types';
import { entityAt } from './at';

export interface Reference extends Place {
  readonly kind: MentionKind;
}

/** Which mentions count as references: names alone, descriptions ("the minister") too, or pronouns as well. */
export type ReferenceScope = 'names' | 'descriptions' | 'pronouns';

/** Names and descriptions: who looks for mentions of a person does not look for "he". */
const COUNTED: ReadonlySet<MentionKind> = new Set(['name', 'description']);

const KINDS: Readonly<Record<ReferenceScope, ReadonlySet<MentionKind>>> = {
  names: new Set(['name']),
  descriptions: COUNTED,
  pronouns: new Set(['name', 'description', 'pronoun']),
};

/** Every mention of the thing named at an offset, of the kinds in scope, by path and position. */
export function references(
  snapshot: Snapshot,
  path: string,
  offset: number,
  scope: ReferenceScope = 'descriptions',
): Reference[] {
  const found = entityAt(snapshot, path, offset);
  if (!found) return [];
  return [...mentionsByStory(snapshot, found.entity, ({ kind }) => KINDS[scope].has(kind))].flatMap(
    ([story, mentions]) => mentions.map(({ start, end, kind }) => ({ path: story.path, start, end, kind })),
  );
}

/** Every mention of the same thing in the same file, pronouns among them. */
export function highlights(snapshot: Snapshot, path: string, offset: number): Reference[] {
  const found = entityAt(snapshot, path, offset);
  if (!found) return [];
  const all = mentionsByStory(snapshot, found.entity, () => true);
  return [...all].flatMap(([story, mentions]) =>
    story.path === path ? mentions.map(({ start, end, kind }) => ({ path, start, end, kind })) : [],
  );
}

/** An entity's mentions story by story, in article order. */
export function mentionsByStory(
  snapshot: Snapshot,
  entity: Entity,
  wanted: (mention: Mention) => boolean = ({ kind }) => COUNTED.has(kind),
): Map<ArticleFacts, Mention[]> {
  const locals = new Map<ArticleFacts, Set<number>>();
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    if (!story) continue;
    const known = locals.get(story);
    if (known) known.add(local);
    else locals.set(story, new Set([local]));
  }
  const found = new Map<ArticleFacts, Mention[]>();
  for (const [story, mine] of locals) {
    const mentions = story.mentions.filter((mention) => mine.has(mention.local) && wanted(mention));
    if (mentions.length > 0) found.set(story, mentions);
  }
  return found;
}
