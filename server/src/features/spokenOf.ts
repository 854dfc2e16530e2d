import { perArticle } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityId } from '../resolve/across';
import { lastStartingAt } from '../text/span';

/** A claim that names more is an enumeration: ties between all of them would say nothing. */
export const MOST_NAMED = 4;

/** The locals that the words of a claim name, and those its pronouns stand for; in text order, each once. */
interface Spoken {
  readonly named: readonly number[];
  readonly meant: readonly number[];
}
/** For each claim of a story; nobody for those of a known property. */
type Named = readonly Spoken[];

const NOBODY: Spoken = { named: [], meant: [] };

/** Worked out once a story: mentions lie packed, and the pictures ask for every story of the folder. */
const namedIn = perArticle((story): Named => {
  const { mentions } = story;
  return story.claims.map(({ property, start, end }) => {
    if (!property.startsWith('open:')) return NOBODY;
    const names: number[] = [];
    const meant: number[] = [];
    for (let i = lastStartingAt(mentions, start - 1) + 1; i < mentions.length && names.length < MOST_NAMED; i++) {
      const mention = mentions[i]!;
      if (mention.start >= end) break;
      const found = mention.kind === 'pronoun' ? meant : names;
      if (mention.local >= 0 && found.length < MOST_NAMED && !found.includes(mention.local)) found.push(mention.local);
    }
    return names.length + meant.length > 0 ? { named: names, meant } : NOBODY;
  });
});

/** The things that the words of a story's claim at `index` name, each once. Empty for a claim of a known property. */
export const spokenOf = (snapshot: Snapshot, story: ArticleFacts, index: number): EntityId[] =>
  entitiesOf(snapshot, story, namedIn(story)[index]!.named);

/** The things that pronouns in those words stand for. */
export const meantBy = (snapshot: Snapshot, story: ArticleFacts, index: number): EntityId[] =>
  entitiesOf(snapshot, story, namedIn(story)[index]!.meant);

function entitiesOf(snapshot: Snapshot, story: ArticleFacts, locals: readonly number[]): EntityId[] {
  const found = new Set<EntityId>();
  for (const local of locals) {
    const id = snapshot.entities.entityOf(story.id, local);
    if (id !== undefined) found.add(id);
  }
  return [...found];
}
