import { perArticle } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import type { Place } from '../rules/types';

/** How often each of a story's locals is mentioned, pronouns left out, and where first: arrays by local. */
export interface Tally {
  readonly count: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Counted once a story: mentions lie packed, and lists of entities ask for every story of the folder. */
export const tallyOf = perArticle((story): Tally => {
  const size = story.locals.length;
  const tally = { count: new Uint32Array(size), start: new Uint32Array(size), end: new Uint32Array(size) };
  for (const { kind, local, start, end } of story.mentions) {
    if (kind === 'pronoun' || local < 0 || local >= size) continue;
    if (tally.count[local]!++ > 0) continue;
    tally.start[local] = start;
    tally.end[local] = end;
  }
  return tally;
});

/** A story that names a thing. */
export interface Naming {
  readonly story: ArticleFacts;
  /** Where it does so first. */
  readonly place: Place;
  readonly times: number;
}

/** The stories that name an entity; one that knows it under several locals comes up for each of them. */
export function* namingsOf(snapshot: Snapshot, entity: Entity): Iterable<Naming> {
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    if (!story) continue;
    const { count, start, end } = tallyOf(story);
    const times = count[local] ?? 0;
    if (times > 0) yield { story, place: { path: story.path, start: start[local]!, end: end[local]! }, times };
  }
}
