import { stem } from '../stem';
import type { Claim } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt } from './reader';

export const SUPERLATIVES: ReadonlySet<string> = new Set([
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
const SAME: ReadonlyMap<string, string> = new Map([['biggest', 'largest']]);
export const RANKS: ReadonlySet<string> = new Set([
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]);
const BE = new Set(['is', 'was', 'became', 'remains', 'remained', ',', 'as', 'become', 'being']);
const MOST_WORDS = 4;
/** How many words a second thing may take that is said in the same breath. */
const MOST_JOINED = 6;
const STANDING = new Set(['position', 'status', 'role', 'place', 'rank']);

/**
 * Reads who holds a superlative: "Ostrava is the country's largest port", "Lake Arno, the deepest lake in Norway". The claim's subject is
 * the place or thing that has a largest one, none where that is the world; its value is the holder. "Second largest" is a place of its own;
 * "one of the largest" holds nothing alone.
 */
export const readSuperlatives: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'word' || !SUPERLATIVES.has(item.word)) continue;
    if (items.slice(Math.max(0, i - 5), i).some((before) => before.word === 'one' || before.word === 'among')) continue;
    const hyphen = items[i - 1]!.word === '-' ? 1 : 0;
    const rank = items[i - 1 - hyphen]?.word ?? '';
    const ranked = RANKS.has(rank);
    if (hyphen > 0 && !ranked) continue;
    const owned = ownedAfter(items, i);
    const noun = owned ?? nounAfter(items, i);
    if (!noun) continue;
    const whole = owned ?? wholeOf(items, ranked ? i - 1 - hyphen : i, noun.to);
    const holder = whole && holderBefore(items, whole.before);
    if (!holder || holder.mention.local === whole.local) continue;
    const kind = [...(ranked ? [rank] : []), SAME.get(item.word) ?? item.word].join('-');
    const scope = whole.local === WORLD ? ['world'] : scopeAfter(view, whole.to ?? noun.to);
    yield claimAt(view, context, items.indexOf(holder), {
      property: 'superlative',
      subject: whole.local,
      topic: [kind, ...noun.words.map(stem), ...scope].join(' '),
      value: { kind: 'entity', local: holder.mention.local },
      valueSpan: { start: holder.start, end: holder.end },
    });
  }
};

/** In place of a `local`: the largest of all. */
const WORLD = -1;

type Named = Extract<Item, { kind: 'mention' }>;

function nounAfter(items: readonly Item[], i: number): { words: string[]; to: number } | undefined {
  const words: string[] = [];
  let j = i + 1;
  for (; j < items.length && words.length < MOST_WORDS; j++) {
    const item = items[j]!;
    if (
      item.kind !== 'word' ||
      ['in', 'on', 'and', 'with', 'by', 'for', 'to', 'after', 'since', 'ever'].includes(item.word)
    )
      break;
    // "Producer of salmon" goes on; "of Kenya" says of what it is the largest.
    if (item.word === 'of' && (words.length === 0 || items[j + 1]?.kind !== 'word' || items[j + 1]!.word === 'the'))
      break;
    if (item.word !== 'of') words.push(item.word);
  }
  return words.length > 0 ? { words, to: j } : undefined;
}

/** "The largest of Kenya's trading partners". */
function ownedAfter(items: readonly Item[], i: number): (Whole & { words: string[]; to: number }) | undefined {
  const owner = items[i + 2];
  if (items[i - 1]?.word !== 'the' || items[i + 1]?.word !== 'of' || items[i + 3]?.word !== "'s") return undefined;
  const noun = owner?.kind === 'mention' && owner.mention.kind === 'name' ? nounAfter(items, i + 3) : undefined;
  return noun && { ...noun, local: (owner as Named).mention.local, before: i - 2 };
}

interface Whole {
  readonly local: number;
  /** The item before the words that name it. */
  readonly before: number;
  readonly to?: number;
}

/** Of what it is the largest: "Kenya's largest port" or "the largest port in Kenya". */
function wholeOf(items: readonly Item[], i: number, to: number): Whole | undefined {
  const owner = items[i - 1]?.word === "'s" ? items[i - 2] : undefined;
  if (owner?.word === 'world') return { local: WORLD, before: i - 3 };
  if (owner?.kind === 'mention' && owner.mention.kind === 'name') return { local: owner.mention.local, before: i - 3 };
  if (items[i - 1]?.word !== 'the') return undefined;
  const place = placeAfter(items, to);
  if (place?.word === 'world') return { local: WORLD, before: i - 2, to: to + 3 };
  return place?.kind === 'mention' && place.mention.kind === 'name'
    ? { local: place.mention.local, before: i - 2, to: to + 2 }
    : undefined;
}

/** "... in Kenya", "... and a major investor in Kenya". */
function placeAfter(items: readonly Item[], to: number): Item | undefined {
  let i = to;
  if (items[i]?.word === 'and')
    while (i < to + MOST_JOINED && items[i]?.kind === 'word' && items[i]!.word !== 'in') i++;
  if (items[i]?.word !== 'in' && items[i]?.word !== 'of') return undefined;
  return items[items[i + 1]?.word === 'the' ? i + 2 : i + 1];
}

/** The name that is said to be it, right before "is", "became" or a comma. */
function holderBefore(items: readonly Item[], from: number): Named | undefined {
  let i = from;
  if (items[i]?.word === 'the') i--;
  // "Kenya's position as Norway's largest partner".
  if (items[i]?.word === 'as' && STANDING.has(items[i - 1]?.word ?? '') && items[i - 2]?.word === "'s")
    return named(items[i - 3]);
  // "Made Kenya the largest of ...".
  if (/^ma(?:de|kes?|king)$/.test(items[i - 1]?.word ?? '')) return named(items[i]);
  if (!BE.has(items[i]?.word ?? '')) return undefined;
  while (
    i >= 0 &&
    (BE.has(items[i]!.word) || items[i]!.word === 'has' || items[i]!.word === 'now' || items[i]!.word === 'still')
  )
    i--;
  const holder = named(items[i]);
  if (!holder) return undefined;
  const before = items[i - 1]?.word;
  return before === 'and' || before === 'of' || before === 'in' || before === 'like' ? undefined : holder;
}

const named = (item: Item | undefined): Named | undefined =>
  item?.kind === 'mention' && item.mention.kind === 'name' ? item : undefined;

/** "... in Central Asia" behind a possessive superlative narrows it. */
function scopeAfter(view: SentenceView, to: number): string[] {
  const { items } = view;
  const place =
    items[to]?.word === 'in' || items[to]?.word === 'by'
      ? items[items[to + 1]?.word === 'the' ? to + 2 : to + 1]
      : undefined;
  return place ? [stem(place.word)] : [];
}
