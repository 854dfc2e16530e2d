import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import type { Mention } from '../resolve/types';
import { lastStartingAt, type Span, touches } from '../text/span';

/** Spans that hold an offset start at most so many places before the last one that starts there: names nest, but not deeply. */
const LOOK_BACK = 32;

/** The items of `sorted` (by start) that hold `offset` or end at it, the shortest first. */
export function touching<T extends Span>(sorted: readonly T[], offset: number): T[] {
  const found: T[] = [];
  const last = lastStartingAt(sorted, offset);
  for (let i = last; i >= 0 && i > last - LOOK_BACK; i--) if (touches(sorted[i]!, offset)) found.push(sorted[i]!);
  return found.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The stories of a file, in file order. */
export function storiesOf(snapshot: Snapshot, path: string): ArticleFacts[] {
  const stories: ArticleFacts[] = [];
  for (let id = path; ; id = `${path}#${stories.length + 1}`) {
    const story = snapshot.articles.get(id);
    if (!story) return stories;
    stories.push(story);
  }
}

/** The story of a file that holds `offset`. */
export const storyAt = (snapshot: Snapshot, path: string, offset: number): ArticleFacts | undefined =>
  storiesOf(snapshot, path).find((story) => touches(story.extent, offset));

/** The thing that the mention at an offset stands for. */
export interface EntityAt {
  readonly story: ArticleFacts;
  readonly mention: Mention;
  readonly entity: Entity;
}

export function entityAt(snapshot: Snapshot, path: string, offset: number): EntityAt | undefined {
  const story = storyAt(snapshot, path, offset);
  if (!story) return undefined;
  for (const mention of touching(story.mentions, offset)) {
    const entity = entityOfLocal(snapshot, story.id, mention.local);
    if (entity) return { story, mention, entity };
  }
  return undefined;
}

export function entityOfLocal(snapshot: Snapshot, article: string, local: number | undefined): Entity | undefined {
  if (local === undefined || local < 0) return undefined;
  const id = snapshot.entities.entityOf(article, local);
  return id === undefined ? undefined : snapshot.entities.entities.get(id);
}
