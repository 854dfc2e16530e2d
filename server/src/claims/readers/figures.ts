import { directionOf, FUNCTION_WORDS, ordinalWord } from '../lexicon';
import { stem } from '../stem';
import type { Claim, ClaimValue } from '../types';
import { endsClause, type Item, isComma, type SentenceView } from '../view';
import { ordinalBefore } from './anniversaries';
import { type ClaimReader, claimAt, quantityValue, timeValue } from './reader';
import { timeOfFigure } from './timeOfFigure';

/** How many stems of a figure's surroundings are kept. */
const CONTEXT = 16;
const DIRECTION_REACH = 6;
const TIME_REACH = 24;

/**
 * Open claims: every figure and every date of a sentence, with the words about it. What it measures, whose and when is in those
 * words; `rules/alignment.ts` finds its counterpart by them.
 */
export const readFigures: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  const surroundings = surroundingsIn(view);
  for (let i = 0; i < items.length; i++) {
    const figure =
      anniversaryOf(items, i) ??
      figureOf(items[i]!, `${items[i + 1]?.word ?? ''}${items[i + 1]?.word === '-' ? (items[i + 2]?.word ?? '') : ''}`);
    if (!figure || anniversaryOf(items, i + 1) || anniversaryOf(items, i + 2)) continue;
    const direction = figure.value.kind === 'quantity' ? directionAt(items, i) : 0;
    const time = figure.value.kind === 'quantity' ? timeOfFigure(items, i, TIME_REACH) : {};
    yield claimAt(view, context, i, {
      property: `open:${figure.kind}`,
      subject: -1,
      value: figure.value,
      valueSpan: { start: items[i]!.start, end: items[i]!.end },
      context: surroundings(i),
      ...(direction !== 0 ? { direction } : {}),
      ...time,
    });
  }
};

/** The value an item states, and of which kind: a figure, a date, a duration, or an ordinal in words. */
function figureOf(item: Item, wordsAfter: string): { kind: string; value: ClaimValue } | undefined {
  if (item.kind === 'quantity') return { kind: item.quantity.kind, value: quantityValue(item.quantity) };
  if (item.kind === 'time') {
    const { type, value } = item.timex;
    if (type === 'SET' || value.endsWith('_REF')) return undefined;
    return type === 'DURATION' ? durationOf(value) : { kind: 'time', value: timeValue(item.timex) };
  }
  if (item.kind !== 'word') return undefined;
  const digits = DIGITS.get(item.word);
  if (digits !== undefined && /^-?digits?$/.test(wordsAfter))
    return { kind: 'digits', value: { kind: 'quantity', value: digits, unit: 'digit', step: 1 } };
  const ordinal = ordinalWord(item.word);
  return ordinal === undefined
    ? undefined
    : { kind: 'ordinal', value: { kind: 'quantity', value: ordinal, unit: '', step: 1 } };
}

/** "Single-digit growth", "in the double digits": how many digits a figure has is all that is told of it. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['double', 2],
  ['triple', 3],
]);

/** "Second anniversary", "one-year anniversary": two years, one year. */
function anniversaryOf(items: readonly Item[], i: number): { kind: string; value: ClaimValue } | undefined {
  const found = i < items.length ? ordinalBefore(items, i) : undefined;
  return found && { kind: 'anniversary', value: { kind: 'quantity', value: found.count, unit: found.unit, step: 1 } };
}

const DURATION_UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** `P30D` as 30 days; durations without a number ("PXM") or of mixed units measure nothing here. */
function durationOf(value: string): { kind: string; value: ClaimValue } | undefined {
  const match = /^P(\d{1,6}(?:\.\d+)?)([YMWD])$/.exec(value);
  if (!match) return undefined;
  return {
    kind: 'duration',
    value: { kind: 'quantity', value: Number(match[1]), unit: DURATION_UNITS[match[2]!]!, step: 1 },
  };
}

/** Gives the stems of the content words about an item of the sentence, its own noun first, then by distance, at most sixteen. */
function surroundingsIn({ items, reading }: SentenceView): (at: number) => string[] {
  // A sentence has several figures, and each looks at the same words.
  const stems: (readonly string[] | undefined)[] = [];
  const stemsOf = (i: number): readonly string[] => (stems[i] ??= stemsIn(wordsOf(items[i]!, reading.text)));
  return (at) => {
    const found = new Set<string>();
    const take = (i: number): void => {
      for (const stemmed of stemsOf(i)) if (found.size < CONTEXT) found.add(stemmed);
    };
    if (items[at]!.kind === 'quantity') take(at);
    for (const i of byNearness(items, at)) {
      if (found.size >= CONTEXT) break;
      take(i);
    }
    return [...found];
  };
}

/** The words of an item that say what a figure near it is about: of another figure its noun, of a date none. */
function wordsOf(item: Item, text: string): string {
  if (item.kind === 'mark' || item.kind === 'time') return '';
  if (item.kind !== 'quantity') return item.word;
  const { noun } = item.quantity;
  return noun ? text.slice(noun.start, noun.end) : '';
}

const stemsIn = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word.length >= 2 && !FUNCTION_WORDS.has(word) && !/^\d/.test(word))
    .map(stem);

/** What crossing a comma or another figure adds to the distance of a word: what lies beyond is rather about that one. */
const CROSSING = 5;
const FARTHEST = 40;

/** The other items of the sentence, nearest to item `at` first, of two as near the one before it; those behind commas and other figures are farther than they stand. */
function* byNearness(items: readonly Item[], at: number): Generator<number> {
  const before = { i: at, distance: 0 };
  const after = { i: at, distance: 0 };
  const move = (side: { i: number; distance: number }, by: 1 | -1): void => {
    side.i += by;
    const item = items[side.i];
    if (!item || side.distance >= FARTHEST) side.distance = Number.POSITIVE_INFINITY;
    else side.distance += isComma(item) || item.kind === 'quantity' || item.kind === 'time' ? CROSSING : 1;
  };
  move(before, -1);
  move(after, 1);
  for (;;) {
    const side = before.distance <= after.distance ? before : after;
    if (side.distance === Number.POSITIVE_INFINITY) return;
    yield side.i;
    move(side, side === before ? -1 : 1);
  }
}

/** Whether the nearest word of rising or falling before the figure, or right behind it, says up or down. */
function directionAt(items: readonly Item[], at: number): 1 | -1 | 0 {
  for (let i = at - 1; i >= 0 && i >= at - DIRECTION_REACH; i--) {
    const item = items[i]!;
    if (endsClause(item)) break;
    const direction = item.kind === 'word' ? directionOf(item.word) : 0;
    if (direction !== 0) return direction;
    if (isComma(item)) break;
  }
  for (let i = at + 1; i < items.length && i <= at + 2; i++) {
    const item = items[i]!;
    const direction = item.kind === 'word' ? directionOf(item.word) : 0;
    if (direction !== 0) return direction;
    if (item.kind !== 'word') break;
  }
  return 0;
}
