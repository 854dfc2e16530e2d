import { stem } from '../stem';
import type { Claim } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt } from './reader';

const SUPERLATIVES = new Set([
  'largest',
  'biggest',
  'longest',
  'tallest',
  'highest',
  'oldest',
  'smallest',
  'richest',
  'busiest',
  'deepest',
  'fastest',
  'heaviest',
]);
const SAME: Readonly<Record<string, string>> = { biggest: 'largest' };
const RANKS = new Set(['second', 'third', 'fourth', 'fifth', 'one', '-', 'among']);
const BE = new Set(['is', 'was', 'became', 'remains', 'remained', ',', 'as', 'become', 'being']);
const MOST_WORDS = 4;

/**
 * Reads who holds a superlative: "Ostrava is the country's largest port", "Lake Arno, the deepest lake in Norway". The claim's subject is
 * the place or thing that has a largest one, its value the holder. "One of the largest" and "second largest" hold nothing alone.
 */
export const readSuperlatives: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'word' || !SUPERLATIVES.has(item.word)) continue;
    if (
      RANKS.has(items[i - 1]!.word) ||
      items.slice(Math.max(0, i - 4), i).some((before) => before.word === 'one' || before.word === 'among')
    )
      continue;
    const noun = nounAfter(items, i);
    if (!noun) continue;
    const whole = wholeOf(items, i, noun.to);
    const holder = holderBefore(items, whole?.before ?? i - 1);
    if (!whole || !holder || holder.mention.local === whole.local) continue;
    yield claimAt(view, context, items.indexOf(holder), {
      property: 'superlative',
      subject: whole.local,
      topic: [SAME[item.word] ?? item.word, ...noun.words.map(stem), ...scopeAfter(view, whole.to ?? noun.to)].join(
        ' ',
      ),
      value: { kind: 'entity', local: holder.mention.local },
      valueSpan: { start: holder.start, end: holder.end },
    });
  }
};

type Named = Extract<Item, { kind: 'mention' }>;

function nounAfter(items: readonly Item[], i: number): { words: string[]; to: number } | undefined {
  const words: string[] = [];
  let j = i + 1;
  for (; j < items.length && words.length < MOST_WORDS; j++) {
    const item = items[j]!;
    if (
      item.kind !== 'word' ||
      ['in', 'of', 'on', 'and', 'with', 'by', 'for', 'to', 'after', 'since', 'ever'].includes(item.word)
    )
      break;
    words.push(item.word);
  }
  return words.length > 0 ? { words, to: j } : undefined;
}

/** Of what it is the largest: "Kenya's largest port" or "the largest port in Kenya". */
function wholeOf(
  items: readonly Item[],
  i: number,
  to: number,
): { local: number; before: number; to?: number } | undefined {
  const owner = items[i - 1]?.word === "'s" ? items[i - 2] : undefined;
  if (owner?.kind === 'mention' && owner.mention.kind === 'name') return { local: owner.mention.local, before: i - 3 };
  if (items[i - 1]?.word !== 'the') return undefined;
  const place =
    items[to]?.word === 'in' || items[to]?.word === 'of'
      ? items[items[to + 1]?.word === 'the' ? to + 2 : to + 1]
      : undefined;
  return place?.kind === 'mention' && place.mention.kind === 'name'
    ? { local: place.mention.local, before: i - 2, to: to + 2 }
    : undefined;
}

/** The name that is said to be it, right before "is", "became" or a comma. */
function holderBefore(items: readonly Item[], from: number): Named | undefined {
  let i = from;
  if (items[i]?.word === 'the') i--;
  if (!BE.has(items[i]?.word ?? '')) return undefined;
  while (
    i >= 0 &&
    (BE.has(items[i]!.word) || items[i]!.word === 'has' || items[i]!.word === 'now' || items[i]!.word === 'still')
  )
    i--;
  const holder = items[i];
  if (holder?.kind !== 'mention' || holder.mention.kind !== 'name') return undefined;
  const before = items[i - 1]?.word;
  return before === 'and' || before === 'of' || before === 'in' || before === 'like' ? undefined : holder;
}

/** "... in Central Asia" behind a possessive superlative narrows it. */
function scopeAfter(view: SentenceView, to: number): string[] {
  const { items } = view;
  const place =
    items[to]?.word === 'in' || items[to]?.word === 'by'
      ? items[items[to + 1]?.word === 'the' ? to + 2 : to + 1]
      : undefined;
  return place ? [stem(place.word)] : [];
}
