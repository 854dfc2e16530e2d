import { stem } from '../stem';
import type { Claim } from '../types';
import { endsClause, type Item, isComma } from '../view';
import { type ClaimReader, claimAt } from './reader';

/** What is built, and is then there: by the last word of its name or description. */
const WORKS = new Set(
  'factory plant refinery farm station line railway road highway tunnel bridge dam port airport pipeline stadium hospital school museum tower terminal'.split(
    ' ',
  ),
);
const BUILT = new Set(['completed', 'finished', 'opened', 'inaugurated']);
const BUILDING = new Set(['building', 'constructing']);
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'been',
  'being',
  'successfully',
  'now',
  'recently',
]);
/** Words that lead from "have been completed" to what was. */
const LISTS = new Set([':', 'as', 'including', 'namely', 'notably']);
const REACH = 14;
const LONGEST = 4;

/**
 * Reads whether something that is built is there or under construction: "the Holt tunnel has been completed", "major projects have been completed, such as
 * the Holt tunnel", "a car factory under construction". The topic is the kind of work, the scope what tells it from others of its kind.
 */
export const readStages: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'word' && item.kind !== 'mention') continue;
    const noun = item.word.slice(item.word.lastIndexOf(' ') + 1);
    if (!WORKS.has(noun)) continue;
    const stage = stageAfter(items, i) ?? stageBefore(items, i);
    // "Building a Silk Road": what has a name of its own may be no building.
    if (stage === 'under construction' && item.kind === 'mention') continue;
    if (!stage) continue;
    const from = phraseStart(items, i);
    const which = items
      .slice(from, i + 1)
      .map(({ word }) => word)
      .join(' ');
    yield claimAt(view, context, i, {
      property: 'stage',
      subject: -1,
      topic: stem(noun),
      value: { kind: 'text', text: stage },
      valueSpan: { start: items[from]!.start, end: item.end },
      ...(which !== noun ? { scope: which } : {}),
    });
  }
};

type Stage = 'completed' | 'under construction';

/** "... has been completed", "... is being built", "... under construction". */
function stageAfter(items: readonly Item[], at: number): Stage | undefined {
  let i = at + 1;
  let being = false;
  for (; i < items.length && i < at + 6 && (BE.has(items[i]!.word) || items[i]!.word === 'under'); i++) {
    if (items[i]!.word === 'under') return items[i + 1]?.word === 'construction' ? 'under construction' : undefined;
    being ||= items[i]!.word === 'being';
  }
  const { word } = items[i] ?? { word: '' };
  if (i === at + 1) return undefined;
  if (being) return word === 'built' || word === 'constructed' ? 'under construction' : undefined;
  return BUILT.has(word) ? 'completed' : undefined;
}

/** "Building a car factory", "projects have been completed, such as the Holt tunnel". */
function stageBefore(items: readonly Item[], at: number): Stage | undefined {
  let listed = false;
  for (let i = at - 1; i >= 0 && i > at - 3 * REACH; i--) {
    const { word } = items[i]!;
    listed ||= LISTS.has(word);
    if (listed && BUILT.has(word)) return 'completed';
    if (i > at - REACH && BUILDING.has(word) && items[i + 1]?.word === 'a') return 'under construction';
    if (endsClause(items[i]!) && word !== ':') return undefined;
  }
  return undefined;
}

/** Where the phrase begins whose last word is item `at`: "car factory", "JAC automobile factory". */
function phraseStart(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 0 && i > at - LONGEST && isPart(items[i - 1]!)) i--;
  return i;
}

const STOPS = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'as',
  'that',
  'this',
  'its',
  'their',
  'building',
  'by',
  'in',
  'to',
  'named',
]);
const isPart = (item: Item): boolean =>
  !isComma(item) && !endsClause(item) && item.kind !== 'time' && item.kind !== 'mark' && !STOPS.has(item.word);
