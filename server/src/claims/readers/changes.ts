import type { Quantity } from '../../recognise/types';
import { directionOf } from '../lexicon';
import type { Claim, ClaimPart } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

type Figure = Extract<Item, { kind: 'quantity' }>;

/** How far the two ends of a change may stand from the figure that says how much it is. */
const REACH = 22;

/**
 * Reads changes with both ends: "up 12% to $41 billion from $37 billion", "from $370 million to $41 billion, an 11-fold increase",
 * "$41 billion, up 12% from $37 billion". Where "this figure" goes on from the sentence before, its start is looked for there.
 */
export const readChanges: ClaimReader = function* (view, context): Generator<Claim> {
  for (let i = 0; i < view.items.length; i++) {
    const item = view.items[i]!;
    if (item.kind !== 'quantity' || (item.quantity.kind !== 'percent' && item.quantity.kind !== 'fold')) continue;
    const direction = item.quantity.kind === 'fold' ? 1 : directionNear(view.items, i);
    if (direction === 0) continue;
    const ends = endsOf(view, i, context.previous);
    if (!ends) continue;
    const parts: ClaimPart[] = [part('from', ends.from), part('to', ends.to)];
    const points = item.quantity.kind === 'percent' && ends.from.quantity.kind === 'percent';
    yield claimAt(view, context, i, {
      property: item.quantity.kind === 'fold' ? 'fold' : points ? 'points' : 'change',
      subject: -1,
      value: quantityValue(item.quantity),
      valueSpan: { start: item.start, end: item.end },
      direction,
      parts,
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

/** The figures a change runs from and to: one unit, no per, and told by "from" and "to" or by standing next to the change. */
function endsOf(
  view: SentenceView,
  at: number,
  previous: SentenceView | undefined,
): { from: Figure; to: Figure } | undefined {
  const { items } = view;
  const figures: { item: Figure; i: number; mark: 'from' | 'to' | '' }[] = [];
  for (let i = Math.max(0, at - REACH); i < items.length && i <= at + REACH; i++) {
    const item = items[i]!;
    if (i !== at && item.kind === 'mark' && item.word === ';') {
      if (i < at) figures.length = 0;
      else break;
    }
    if (item.kind !== 'quantity' || i === at || item.quantity.kind === 'fold' || item.quantity.kind === 'ordinal')
      continue;
    figures.push({ item, i, mark: markBefore(items, i) });
  }
  const from = nearest(
    figures.filter((f) => f.mark === 'from'),
    at,
  );
  if (!from) return fromPrevious(figures, at, view, previous);
  const partners = figures.filter((f) => f.item !== from.item && sameMeasure(f.item.quantity, from.item.quantity));
  const to =
    nearest(
      partners.filter((f) => f.mark === 'to'),
      at,
    ) ??
    nearest(
      partners.filter((f) => f.mark === '' && f.i < at && at - f.i <= 4),
      at,
    );
  // Another percentage between the change and its ends may be the one they belong to.
  if (
    !to ||
    figures.some(
      (f) => f.item.quantity.kind === 'percent' && from.item.quantity.kind !== 'percent' && Math.abs(f.i - at) < 12,
    )
  )
    return undefined;
  return { from: from.item, to: to.item };
}

/** "By 2023 this figure had surged to over $41 billion, a 100-fold increase": the start stands in the sentence before. */
function fromPrevious(
  figures: readonly { item: Figure; mark: string }[],
  at: number,
  view: SentenceView,
  previous: SentenceView | undefined,
): { from: Figure; to: Figure } | undefined {
  const anaphor =
    view.items
      .slice(0, at)
      .some((item, i) => (item.word === 'this' || item.word === 'that') && view.items[i + 1]?.word === 'figure') ||
    view.items[2]?.word === 'it' ||
    view.items[3]?.word === 'it';
  const item = view.items[at]!;
  if (!previous || !anaphor || item.kind !== 'quantity' || item.quantity.kind !== 'fold') return undefined;
  const to = figures.find((f) => f.mark === 'to')?.item;
  const candidates = previous.items.filter(
    (i): i is Figure => i.kind === 'quantity' && to !== undefined && sameMeasure(i.quantity, to.quantity),
  );
  return to && candidates.length === 1 ? { from: candidates[0]!, to } : undefined;
}

const SMALL = new Set([
  'about',
  'around',
  'over',
  'nearly',
  'almost',
  'some',
  'a',
  'an',
  'the',
  'just',
  'more',
  'than',
  'less',
  'roughly',
  'approximately',
  'under',
  'only',
  'record',
  'its',
  'estimated',
]);

function markBefore(items: readonly Item[], i: number): 'from' | 'to' | '' {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const { word } = items[j]!;
    if (word === 'from') return 'from';
    if (word === 'to') return 'to';
    if (!SMALL.has(word)) return '';
  }
  return '';
}

function nearest<T extends { i: number }>(list: readonly T[], at: number): T | undefined {
  let best: T | undefined;
  for (const one of list) if (!best || Math.abs(one.i - at) < Math.abs(best.i - at)) best = one;
  return best;
}

const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === '' || b.unit === '') && (a.per ?? '') === (b.per ?? '');
