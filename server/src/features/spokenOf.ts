import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityId } from '../resolve/across';
import { lastStartingAt } from '../text/span';

/** A claim that names more is an enumeration: ties between all of them would say nothing. */
export const MOST_NAMED = 4;

/** For each claim of a story without a property of its own the locals that its words name, in text order, each once; none for the others. */
type Named = readonly (readonly number[])[];

const memo = new WeakMap<ArticleFacts, Named>();
const NOBODY: readonly number[] = [];

/** Worked out once a story: mentions lie packed, and the pictures ask for every story of the folder. */
function namedIn(story: ArticleFacts): Named {
  const known = memo.get(story);
  if (known) return known;
  const { mentions } = story;
  const named = story.claims.map(({ property, start, end }) => {
    if (!property.startsWith('open:')) return NOBODY;
    const found: number[] = [];
    for (let i = lastStartingAt(mentions, start - 1) + 1; i < mentions.length && found.length < MOST_NAMED; i++) {
      const mention = mentions[i]!;
      if (mention.start >= end) break;
      if (mention.kind !== 'pronoun' && mention.local >= 0 && !found.includes(mention.local)) found.push(mention.local);
    }
    return found.length > 0 ? found : NOBODY;
  });
  memo.set(story, named);
  return named;
}

/** The things that the words of a story's claim at `index` name, each once. Empty for a claim of a known property. */
export function spokenOf(snapshot: Snapshot, story: ArticleFacts, index: number): EntityId[] {
  const found = new Set<EntityId>();
  for (const local of namedIn(story)[index]!) {
    const id = snapshot.entities.entityOf(story.id, local);
    if (id !== undefined) found.add(id);
  }
  return [...found];
}
