import type { Snapshot } from '../corpus/snapshot';
import type { Place } from '../rules/types';
import type { Span } from '../text/span';
import { entityAt } from './at';
import { mentionsByStory } from './references';

export interface Declaration {
  /** The words asked about. */
  readonly origin: Span;
  readonly target: Place;
}

/** Where a story first speaks of the thing named at an offset: its first name there, or its first description where it has none. */
export function declaration(snapshot: Snapshot, path: string, offset: number): Declaration | undefined {
  const found = entityAt(snapshot, path, offset);
  if (!found) return undefined;
  const mentions = mentionsByStory(snapshot, found.entity, () => true).get(found.story) ?? [];
  const first =
    mentions.find(({ kind }) => kind === 'name') ?? mentions.find(({ kind }) => kind === 'description') ?? mentions[0];
  if (!first) return undefined;
  const { start, end } = found.mention;
  return { origin: { start, end }, target: { path, start: first.start, end: first.end } };
}
