import type { Quantity } from '../../recognise/types';
import { directionOf } from '../lexicon';
import type { Claim, ClaimPart } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

type Figure = Extract<Item, { kind: 'quantity' }>;

interface Ends {
  readonly from: Figure;
  readonly to: Figure;
}

/**
 * Reads changes with both ends, in the layouts news has for them and no looser ones, since another percentage is never far:
 * "up 12% to $41 billion from $37 billion", "12% from 37 to 41", "$41 billion, up 12% from $37 billion",
 * "from $370 million to $41 billion, an 11-fold increase". Where "this figure" goes on from the sentence before, the start
 * of a multiple is looked for there.
 */
export const readChanges: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'quantity' || (item.quantity.kind !== 'percent' && item.quantity.kind !== 'fold')) continue;
    if (endMark(items, i) !== '') continue;
    const direction = item.quantity.kind === 'fold' ? 1 : directionNear(items, i);
    if (direction === 0) continue;
    const ends =
      endsAfter(items, i) ?? endsAround(items, i) ?? endsBefore(items, i) ?? endsAcross(view, i, context.previous);
    if (!ends || !sameMeasure(ends.from.quantity, ends.to.quantity) || differInScale(ends)) continue;
    const points = item.quantity.kind === 'percent' && ends.from.quantity.kind === 'percent';
    yield claimAt(view, context, i, {
      property: item.quantity.kind === 'fold' ? 'fold' : points ? 'points' : 'change',
      subject: -1,
      value: quantityValue(item.quantity),
      valueSpan: { start: item.start, end: item.end },
      direction,
      parts: [part('from', ends.from), part('to', ends.to)],
    });
  }
};

const part = (role: ClaimPart['role'], { quantity }: Figure): ClaimPart => ({
  role,
  start: quantity.start,
  end: quantity.end,
  value: quantityValue(quantity),
});

/** The nearest word of rising or falling, before the percentage or right behind it. */
function directionNear(items: readonly Item[], at: number): 1 | -1 | 0 {
  for (const i of [at - 1, at + 1, at - 2, at + 2, at - 3, at - 4]) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const direction = directionOf(item.word);
    if (direction !== 0) return direction;
  }
  return 0;
}

/** Words that may stand before a figure without parting it from its "from" or "to". */
const SMALL = new Set(
  'about around over nearly almost some a an the just more than less roughly approximately under only record its estimated'.split(
    ' ',
  ),
);

/** Whether the figure at `i` is led in by "from" or "to". */
function endMark(items: readonly Item[], i: number): 'from' | 'to' | '' {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const { word } = items[j]!;
    if (word === 'from' || word === 'to') return word;
    if (!SMALL.has(word)) return '';
  }
  return '';
}

/** Words that end the part of the sentence that speaks of this change. */
const BREAKS = new Set([
  'while',
  'with',
  'and',
  'but',
  'which',
  'as',
  'or',
  'after',
  'compared',
  'against',
  'versus',
  'than',
  'excluding',
]);

/** The next figure to one side, at most `reach` items off, with nothing between that turns to something else. */
function figureBeside(items: readonly Item[], at: number, step: 1 | -1, reach: number): number | undefined {
  for (let n = 1; n <= reach; n++) {
    const i = at + n * step;
    const item = items[i];
    if (!item || BREAKS.has(item.word)) return undefined;
    if (item.kind === 'mark' && !['-', '$', '"', "'s"].includes(item.word)) return undefined;
    if (item.kind === 'quantity') return i;
  }
  return undefined;
}

const figureAt = (items: readonly Item[], i: number | undefined): Figure | undefined => {
  const item = i === undefined ? undefined : items[i];
  return item?.kind === 'quantity' ? item : undefined;
};

/** "12% to T from F", "12% from F to T". */
function endsAfter(items: readonly Item[], at: number): Ends | undefined {
  const first = figureBeside(items, at, 1, 8);
  if (first === undefined) return undefined;
  const second = figureBeside(items, first, 1, 10);
  return pairOf(items, first, second);
}

function pairOf(items: readonly Item[], a: number | undefined, b: number | undefined): Ends | undefined {
  const [x, y] = [figureAt(items, a), figureAt(items, b)];
  if (!x || !y) return undefined;
  const [markX, markY] = [endMark(items, a!), endMark(items, b!)];
  if (markX === 'to' && markY === 'from') return { from: y, to: x };
  return markX === 'from' && markY === 'to' ? { from: x, to: y } : undefined;
}

/** "T, up 12% from F". */
function endsAround(items: readonly Item[], at: number): Ends | undefined {
  const comma = [2, 3, 4].map((n) => at - n).find((i) => items[i]?.word === ',');
  if (comma === undefined || items.slice(comma + 1, at).some((item) => item.kind !== 'word')) return undefined;
  const to = figureAt(items, comma - 1) ?? figureAt(items, comma - 2);
  const next = figureBeside(items, at, 1, 4);
  const from = figureAt(items, next);
  const straight = items
    .slice(comma + 1, at)
    .every((item) => directionOf(item.word) !== 0 || SMALL.has(item.word) || item.word === 'or' || item.word === 'of');
  return to && from && straight && endMark(items, next!) === 'from' ? { from, to } : undefined;
}

/** Words between "from F to T" and the change that sums it up: ", an increase of 12%", ", up 12%", ", a more than 100-fold increase". */
const SUMMING = new Set([
  ...SMALL,
  ',',
  '-',
  'of',
  'up',
  'down',
  'or',
  'by',
  'that',
  'is',
  'was',
  'which',
  '(',
  '—',
  '–',
  'year',
  'on',
  'sharp',
  'overall',
  'total',
]);

/** "from F to T, an increase of 12%". */
function endsBefore(items: readonly Item[], at: number): Ends | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 9; i--) {
    const item = items[i]!;
    if (item.kind === 'quantity') return pairOf(items, figureBeside(items, i, -1, 10), i);
    if (!SUMMING.has(item.word) && directionOf(item.word) === 0 && item.kind !== 'time') return undefined;
  }
  return undefined;
}

/** "Today it is more than $4 billion, a 100-fold increase": the start stands in the sentence before. */
function endsAcross(view: SentenceView, at: number, previous: SentenceView | undefined): Ends | undefined {
  const item = view.items[at]!;
  if (!previous || item.kind !== 'quantity' || item.quantity.kind !== 'fold') return undefined;
  const before = view.items.slice(0, at);
  const anaphor =
    before.some((one, i) => (one.word === 'this' || one.word === 'that') && before[i + 1]?.word === 'figure') ||
    before.slice(0, 5).some((one) => one.word === 'it');
  const to = before.findLast((one, i): one is Figure => one.kind === 'quantity' && endMark(view.items, i) === 'to');
  if (!anaphor || !to) return undefined;
  const starts = previous.items.filter(
    (one): one is Figure => one.kind === 'quantity' && sameMeasure(one.quantity, to.quantity),
  );
  return starts.length === 1 ? { from: starts[0]!, to } : undefined;
}

const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === '' || b.unit === '') && (a.per ?? '') === (b.per ?? '');

/** "To 381 million from 160": the scale is left out once, so the figures as read cannot be divided. */
function differInScale({ from, to }: Ends): boolean {
  const scaled = (figure: Figure): boolean => /[a-z]/.test(figure.word.replace(/[^a-z]/g, ''));
  const ratio = to.quantity.value / from.quantity.value;
  return scaled(from) !== scaled(to) && (ratio > 900 || ratio < 1 / 900);
}
