import type { Claim } from '../claims/types';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityId } from '../resolve/across';
import type { Mention } from '../resolve/types';
import { lastStartingAt } from '../text/span';

/** The things that the words of a claim name, in text order, each once; at most `limit`. Pronouns name nothing. */
export function spokenOf(
  snapshot: Snapshot,
  article: ArticleFacts,
  mentions: readonly Mention[],
  claim: Claim,
  limit: number,
): EntityId[] {
  const found = new Set<EntityId>();
  for (let i = lastStartingAt(mentions, claim.start - 1) + 1; i < mentions.length && found.size < limit; i++) {
    const mention = mentions[i]!;
    if (mention.start >= claim.end) break;
    if (mention.kind === 'pronoun' || mention.local < 0) continue;
    const id = snapshot.entities.entityOf(article.id, mention.local);
    if (id !== undefined) found.add(id);
  }
  return [...found];
}
