import { ordinalWord } from '../lexicon';
import { stem } from '../stem';
import type { Claim, ClaimPart } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt, yearOf } from './reader';

/** What is numbered as it recurs. */
const SERIES = new Set([
  'meeting',
  'summit',
  'session',
  'conference',
  'congress',
  'edition',
  'festival',
  'assembly',
  'forum',
  'olympics',
  'games',
  'championship',
  'championships',
  'convention',
  'plenum',
  'round',
  'symposium',
]);
const TRIPS = new Set(['visit', 'trip', 'journey', 'tour']);
const REACH = 4;

/** An ordinal as recognised, or spelt out in tokens, at item `i`: its number and the item after it. */
function ordinalAt(items: readonly Item[], i: number): { count: number; next: number } | undefined {
  const item = items[i]!;
  if (item.kind === 'quantity')
    return item.quantity.kind === 'ordinal' ? { count: item.quantity.value, next: i + 1 } : undefined;
  // "The tenth congress", which stands for a thing the text knows.
  if (item.kind === 'mention' && item.mention.kind === 'description') {
    const count = ordinalWord(item.word.split(' ')[0]!);
    return count === undefined ? undefined : { count, next: i + 1 };
  }
  if (item.kind !== 'word') return undefined;
  const word = ordinalWord(item.word);
  if (word !== undefined) return { count: word, next: i + 1 };
  return /^\d{1,3}$/.test(item.word) && /^(?:st|nd|rd|th)$/.test(items[i + 1]?.word ?? '')
    ? { count: Number(item.word), next: i + 2 }
    : undefined;
}

/**
 * Reads numbers in a series: "the 24th meeting of the Nordic Council" with its year, and visits with those before them:
 * "his fifth trip, after visits in 2013, 2015, 2017 and 2022".
 */
export const readOrdinals: ClaimReader = function* (view, context): Generator<Claim> {
  for (let i = 0; i < view.items.length; i++) {
    const ordinal = ordinalAt(view.items, i);
    if (!ordinal) continue;
    const claim = tripAt(view, i, ordinal) ?? seriesAt(view, i, ordinal, yearOf(context.date?.value));
    if (claim) yield claimAt(view, context, i, claim);
  }
};

type Fields = Parameters<typeof claimAt>[3];

function seriesAt(
  view: SentenceView,
  i: number,
  { count, next }: { count: number; next: number },
  articleYear: number | undefined,
): Fields | undefined {
  const { items, reading } = view;
  const noun = seriesNoun(view, i, next);
  if (!noun) return undefined;
  const { subject, topic } = wholeOf(items, noun.after, i, reading.text);
  if (topic === '' && subject === undefined) return undefined;
  const year = yearNear(items, i) ?? articleYear;
  const place = placeNear(items, i);
  return {
    property: 'ordinal',
    subject: -1,
    topic: [noun.word, topic].filter(Boolean).join(' '),
    value: { kind: 'quantity', value: count, unit: '', step: 1 },
    valueSpan: { start: items[i]!.start, end: items[next - 1]!.end },
    ...(year !== undefined ? { asOf: String(year) } : {}),
    ...(place !== undefined ? { parts: [place] } : {}),
  };
}

/** "meeting" behind the ordinal, or inside the recognised name it begins ("24th Meeting of the Council"). */
function seriesNoun(view: SentenceView, i: number, next: number): { word: string; after: number } | undefined {
  const own = view.items[i]!;
  const tail = own.kind === 'word' ? '' : own.word.split(' ').at(-1)!;
  if (SERIES.has(tail)) return { word: tail, after: next };
  for (let j = next; j < view.items.length && j < next + REACH; j++) {
    const { kind, word } = view.items[j]!;
    if (kind === 'mark') return undefined;
    const head = word.split(' ').find((part) => SERIES.has(part));
    if (head) return { word: head, after: kind === 'mention' ? j : j + 1 };
  }
  return undefined;
}

const HOLDS = new Set([
  'holds',
  'held',
  'hold',
  'holding',
  'opens',
  'opened',
  'convenes',
  'convened',
  'hosts',
  'hosted',
  'concluded',
]);

/** Stems of the capitalised words that are not the recurring thing itself. */
const stemsOf = (words: readonly string[]): string[] =>
  words
    .filter((word) => /^[A-Z]/.test(word) && !SERIES.has(word.toLowerCase()))
    .map((word) => stem(word.replace(/[^\p{L}\p{N}]/gu, '')));

/** What the series belongs to, as stems: "of the Council of Heads of State". Names that may be short or long elsewhere are left out. */
function wholeOf(
  items: readonly Item[],
  from: number,
  ordinal: number,
  text: string,
): { subject?: number; topic: string } {
  const stems: string[] = [];
  for (let j = from; j < items.length && j < from + 12; j++) {
    const item = items[j]!;
    // "The SCO's Council": whose it is may be short or long elsewhere, and is left out where more follows.
    if (item.word === "'s" && items[j + 1]?.kind === 'mention') {
      stems.length = 0;
      continue;
    }
    if (item.kind === 'mark' || item.kind === 'time' || item.kind === 'quantity') break;
    const words = text.slice(item.start, item.end).split(/\s+/);
    if (item.kind === 'word' && !['of', 'the', 'its', 'their'].includes(item.word) && !/^[A-Z]/.test(words[0] ?? ''))
      break;
    stems.push(...stemsOf(words));
    if (stems.length >= 3) break;
  }
  if (stems.length === 0) {
    // "Its Council of Heads of State holds its 24th Meeting": what holds it stands before.
    const holder =
      ['its', 'their', 'the', 'a'].includes(items[ordinal - 1]?.word ?? '') && HOLDS.has(items[ordinal - 2]?.word ?? '')
        ? items[ordinal - 3]
        : undefined;
    if (holder?.kind === 'mention')
      return {
        subject: holder.mention.local,
        topic: stemsOf(text.slice(holder.start, holder.end).split(/\s+/)).slice(0, 3).join(' '),
      };
    const before = items[ordinal - 1]?.word === "'s" ? items[ordinal - 2] : undefined;
    if (before?.kind === 'mention') return { subject: before.mention.local, topic: stem(before.word) };
  }
  return { topic: stems.slice(0, 3).join(' ') };
}

function yearNear(items: readonly Item[], at: number): number | undefined {
  for (let distance = 1; distance < 30; distance++) {
    for (const i of [at + distance, at - distance]) {
      const item = items[i];
      const year = item?.kind === 'time' && item.timex.type === 'DATE' ? yearOf(item.timex.value) : undefined;
      if (year !== undefined) return year;
    }
  }
  return undefined;
}

function placeNear(items: readonly Item[], at: number): ClaimPart | undefined {
  for (let distance = 1; distance < 24; distance++) {
    for (const i of [at - distance, at + distance]) {
      const item = items[i];
      if (item?.kind !== 'mention' || item.mention.type !== 'LOC' || items[i - 1]?.word !== 'in') continue;
      return { role: 'at', start: item.start, end: item.end, value: { kind: 'text', text: item.word } };
    }
  }
  return undefined;
}

/** "His fifth trip to X, after visits in 2013, 2015 and 2017": the trip and those listed before it make a counted list. */
function tripAt(view: SentenceView, i: number, { count, next }: { count: number; next: number }): Fields | undefined {
  const { items, reading } = view;
  const own = items[i]!;
  const trip =
    [next, next + 1].find((j) => TRIPS.has(items[j]?.word ?? '')) ??
    (TRIPS.has(own.word.split(' ').at(-1)!) ? i : undefined);
  if (trip === undefined) return undefined;
  const after = items.findIndex(
    (item, j) => j > trip && j < trip + 16 && (item.word === 'after' || item.word === 'following'),
  );
  if (after < 0 || !items.slice(after, after + 4).some((item) => /^(?:visits|trips|ones)$/.test(item.word)))
    return undefined;
  const parts: ClaimPart[] = [];
  for (let j = after + 1; j < items.length; j++) {
    const item = items[j]!;
    if (item.kind === 'time' && yearOf(item.timex.value) !== undefined) {
      parts.push({
        role: 'item',
        start: item.start,
        end: item.end,
        value: { kind: 'text', text: reading.text.slice(item.start, item.end) },
      });
    } else if (parts.length > 0 && item.word !== ',' && item.word !== 'and' && item.word !== 'in') break;
  }
  if (parts.length < 2) return undefined;
  return {
    property: 'visits',
    subject: -1,
    value: { kind: 'quantity', value: count, unit: 'visit', step: 1 },
    valueSpan: { start: own.start, end: items[trip]!.end },
    parts,
  };
}
