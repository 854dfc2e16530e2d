import { type Enumeration, enumerationAt } from '../enumeration';
import { PREPOSITIONS } from '../lexicon';
import type { Claim, ClaimPart } from '../types';
import { type Item, isComma } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

/** How many words of the counted thing may stand between the figure and the list: "six founding members:". */
const NOUN_REACH = 6;
const OPENERS = new Set([':', '—', '–', '--', '(', 'namely']);
/** Words that leave the list open, or take the figure for something else. */
const OPEN_ENDED = new Set([
  'including',
  'include',
  'includes',
  'such',
  'like',
  'notably',
  'particularly',
  'especially',
  'at',
  'from',
  'per',
  'percent',
]);
/** Words before a figure that leave it vague, and behind the last item that leave the list open. */
const ABOUT = new Set(['about', 'some', 'around', 'roughly', 'nearly', 'almost', 'over', 'than', 'top']);
const OTHERS = /\b(?:others|elsewhere|etc|more)\b/;
const MOST_ITEMS = 40;
const LONGEST_ITEM = 80;

/** Reads counted lists: "six founding members: A, B, ...", "five areas, namely A, B and C". */
export const readLists: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'quantity') continue;
    const { kind, value, approximator, bound } = item.quantity;
    if (kind !== 'count' && kind !== 'number') continue;
    if (ABOUT.has(items[i - 1]?.word ?? '')) continue;
    if (approximator || bound || !Number.isInteger(value) || value < 2 || value > MOST_ITEMS) continue;
    const from = listStart(items, i);
    if (from === undefined) continue;
    // "Six ships lie idle - in A, B and C" tells where, not which.
    if (PREPOSITIONS.has(items[from]?.word ?? '')) continue;
    const list = enumerationAt(items, from);
    if (!list || list.items.length < 2 || !isClosed(items, list.to) || !isPlain(items, from, list, value)) continue;
    if (
      list.items.some(
        (span) =>
          span.end - span.start > LONGEST_ITEM || view.reading.text[span.end - 1] === '.' || holdsFigure(items, span),
      )
    )
      continue;
    if (OTHERS.test(view.reading.text.slice(list.items.at(-1)!.start, list.items.at(-1)!.end))) continue;
    if (value > list.least && value <= list.most) continue;
    const parts: ClaimPart[] = list.items.map((span) => ({
      ...span,
      role: 'item',
      value: { kind: 'text', text: view.reading.text.slice(span.start, span.end) },
    }));
    yield claimAt(view, context, i, {
      property: 'list',
      subject: -1,
      value: quantityValue(item.quantity),
      valueSpan: { start: item.start, end: item.quantity.noun ? Math.max(item.end, item.quantity.noun.end) : item.end },
      parts,
    });
  }
};

/** The first item of the list a figure announces, or undefined. */
function listStart(items: readonly Item[], figure: number): number | undefined {
  for (let i = figure + 1; i < items.length && i <= figure + NOUN_REACH; i++) {
    const item = items[i]!;
    if (OPEN_ENDED.has(item.word)) return undefined;
    if (OPENERS.has(item.word)) return items[i + 1]?.word === 'the' ? i + 2 : i + 1;
    if (item.kind === 'mark') {
      if (item.word === ',' && items[i + 1]?.word === 'namely') return i + 2;
      if (item.word !== '-' && item.word !== "'s" && !isQuote(item.word)) return undefined;
    }
    if (item.kind === 'quantity' || item.kind === 'time') return undefined;
  }
  return undefined;
}

const isQuote = (word: string): boolean => word === '"' || word === '“' || word === '”' || word === '«' || word === '»';

/** The list ends with its sentence, its bracket or a dash: nothing is added behind it, and no semicolon says that it was one item. */
function isClosed(items: readonly Item[], to: number): boolean {
  const item = items[to];
  if (!item) return true;
  if (item.kind !== 'mark' || item.word === ':' || item.word === ';') return false;
  return !isComma(item) || !items.slice(to + 1).some((next, k) => AND.has(next.word) && isComma(items[to + k]!));
}

const AND = new Set(['and', 'or']);
const ARTICLES = new Set(['a', 'an']);
/** Words that put one in another's place: "Fischer, later Kern". */
const INSTEAD = new Set(['later', 'then', 'formerly', 'previously', 'now', 'plus']);

/**
 * False where commas do more than divide: brackets within, what an item is told of it ("Siwu, a language of Ghana, and Lao"), a
 * successor; and for two things under a number of four or more, which are rather one thing and the rest of the sentence.
 */
function isPlain(items: readonly Item[], from: number, list: Enumeration, announced: number): boolean {
  let commas = 0;
  for (let i = from; i < list.to; i++) {
    const { word } = items[i]!;
    if (word === '(' || word === '[') return false;
    if (!isComma(items[i]!)) continue;
    commas++;
    const next = items[i + 1]?.word ?? '';
    if (INSTEAD.has(next) || (ARTICLES.has(next) && !ARTICLES.has(items[from]!.word))) return false;
  }
  return commas > 0 || announced < list.items.length + 2;
}

/** "Ann Lee, 41, Bo Ek, 23": ages and scores between the names make the commas no measure. */
const holdsFigure = (items: readonly Item[], span: { start: number; end: number }): boolean =>
  items.some(
    (item) =>
      item.start >= span.start &&
      item.end <= span.end &&
      (item.kind === 'quantity' || item.kind === 'time' || /^\d/.test(item.word)),
  );
