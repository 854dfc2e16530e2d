import { CONDITIONS, DENIALS, EXPECTATIONS, NEGATIONS, PLANS, POSSIBILITIES, SPEECH_VERBS } from './lexicon';
import type { Modality } from './types';
import { endsClause, type Item, isComma, type SentenceView } from './view';

/** Who a sentence is handed to, where it is: index into the article's `locals`, or -1 for somebody not named. */
export interface Attribution {
  readonly speaker: number;
}

/** How far a verb of speech may stand from the one who speaks. */
const REACH = 14;

/** Finds "X said", "said X, ...", "according to X" in a sentence. */
export function attributionOf(view: SentenceView): Attribution | undefined {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'word') continue;
    if (item.word === 'according' && items[i + 1]?.word === 'to') {
      const named = nearestSpeaker(items, i + 2, 1);
      return { speaker: named ?? -1 };
    }
    if (!SPEECH_VERBS.has(item.word)) continue;
    // "Noted scientists", "a reported case": a verb of speech stands after its subject or before it, not before a plain noun.
    const before = nearestSpeaker(items, i - 1, -1);
    const after = nearestSpeaker(items, i + 1, 1, 4);
    const speaker = isComma(items[i - 1]) ? (after ?? before) : (before ?? after);
    if (speaker !== undefined) return { speaker };
    if (item.word === 'said' || item.word === 'says') return { speaker: -1 };
  }
  return undefined;
}

function nearestSpeaker(items: readonly Item[], from: number, step: 1 | -1, reach = REACH): number | undefined {
  for (let i = from, n = 0; n < reach; i += step, n++) {
    const item = items[i];
    if (!item || endsClause(item)) return undefined;
    if (item.kind === 'mention' && (item.mention.type === 'PER' || item.mention.type === 'ORG'))
      return item.mention.local;
  }
  return undefined;
}

/** How far to the left of a value, in items, its verb's mood is looked for. */
const MOOD_REACH = 14;

/**
 * Whether what stands at item `at` is asserted, expected, planned, possible, conditional or denied: the nearest cue to the left
 * in its clause decides, then one close to the right. "Will" expects.
 */
export function modalityAt(items: readonly Item[], at: number): Modality {
  for (let i = at - 1, n = 0; i >= 0 && n < MOOD_REACH; i--, n++) {
    const item = items[i]!;
    if (endsClause(item)) break;
    const mood = moodOf(items, i);
    if (mood) return mood;
    if (isComma(item) && n > 4) break;
  }
  for (let i = at + 1; i < items.length && i < at + 5; i++) {
    if (endsClause(items[i]!) || isComma(items[i])) break;
    const mood = moodOf(items, i);
    if (mood && mood !== 'denied') return mood;
  }
  return 'asserted';
}

function moodOf(items: readonly Item[], i: number): Modality | undefined {
  const item = items[i]!;
  if (item.kind !== 'word') return undefined;
  const { word } = item;
  if (word === 'will' || word === "'ll" || word === 'shall') return 'expected';
  if (NEGATIONS.has(word) || DENIALS.has(word)) return word === 'without' || word === 'no' ? undefined : 'denied';
  if (CONDITIONS.has(word)) return 'conditional';
  if (POSSIBILITIES.has(word)) return word === 'may' && items[i + 1]?.kind === 'time' ? undefined : 'possible';
  // "Expected" and "forecast" speak of what is to come; "better than expected" of what came.
  if (EXPECTATIONS.has(word)) return items[i - 1]?.word === 'than' ? undefined : 'expected';
  if (PLANS.has(word)) return word === 'set' && items[i + 1]?.word !== 'to' ? undefined : 'planned';
  return undefined;
}
