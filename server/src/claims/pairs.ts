import type { Mention } from '../resolve/types';
import { type Item, isComma } from './view';

/** Two parties, as indices into the article's `locals`. */
export type Pair = readonly [number, number];

const JOINTS = new Set(['and', '-', '–', '—', 'with']);
const isParty = (mention: Mention): boolean =>
  mention.kind === 'name' && (mention.type === 'LOC' || mention.type === 'ORG');

/**
 * The last two parties a sentence names side by side ("China and Kazakhstan", "China-Kazakhstan"): what "the two countries" and
 * "bilateral" then speak of. Longer lists ("A, B and C") name no pair.
 */
export function pairIn(items: readonly Item[]): Pair | undefined {
  for (let i = items.length - 3; i >= 0; i--) {
    const [a, joint, b] = [items[i]!, items[i + 1]!, items[i + 2]!];
    if (a.kind !== 'mention' || b.kind !== 'mention' || !JOINTS.has(joint.word)) continue;
    if (!isParty(a.mention) || !isParty(b.mention) || a.mention.local === b.mention.local) continue;
    if (isComma(items[i - 1]) && items[i - 2]?.kind === 'mention') continue;
    return [a.mention.local, b.mention.local];
  }
  return undefined;
}
