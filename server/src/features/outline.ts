import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityType } from '../recognise/types';
import type { Span } from '../text/span';
import { entityOfLocal, storiesOf } from './at';
import { shortDate } from './timeText';

/** A story of a file with the things it names. */
export interface OutlineStory {
  readonly name: string;
  /** Its date, where one is known. */
  readonly detail?: string;
  readonly extent: Span;
  readonly selection: Span;
  readonly names: readonly OutlineName[];
}

/** A thing at its first mention by name in a story. */
export interface OutlineName extends Span {
  readonly name: string;
  readonly type: EntityType;
}

/** The stories of a file and, in text order, who and what each names. */
export function outline(snapshot: Snapshot, path: string): OutlineStory[] {
  return storiesOf(snapshot, path).map((story, index) => {
    const detail =
      story.date && shortDate(story.date.value) + (story.date.certainty === 'doubtful' ? ' (doubtful)' : '');
    const { start, end } = story.title ?? { start: story.extent.start, end: story.extent.start };
    return {
      name: story.title?.text.trim() || (index === 0 ? path.slice(path.lastIndexOf('/') + 1) : `Story ${index + 1}`),
      ...(detail !== undefined ? { detail } : {}),
      extent: { start: Math.min(story.extent.start, start), end: Math.max(story.extent.end, end) },
      selection: { start, end },
      names: namesIn(snapshot, story),
    };
  });
}

function namesIn(snapshot: Snapshot, story: ArticleFacts): OutlineName[] {
  const seen = new Set<string>();
  const names: OutlineName[] = [];
  for (const { start, end, kind, local } of story.mentions) {
    const entity = kind === 'name' ? entityOfLocal(snapshot, story.id, local) : undefined;
    if (!entity || seen.has(entity.id)) continue;
    seen.add(entity.id);
    names.push({ name: entity.name, type: entity.type, start, end });
  }
  return names;
}
