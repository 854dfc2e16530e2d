import type { Claim } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

type Figure = Extract<Item, { kind: 'quantity' }>;

const PASSED = new Set('surpasses surpassed exceeds exceeded beat beats topped tops passed past above over'.split(' '));
const TARGETS = new Set(['target', 'goal', 'aim']);
const REACH = 8;

/**
 * Reads targets that are said to be passed: "this surpasses the $40 billion target". The part is the figure that passed it: the last
 * of its unit in the sentence before, or earlier in this one.
 */
export const readTargets: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'quantity' || !besideTarget(items, i) || !passedBefore(items, i)) continue;
    const reached =
      lastLike(items.slice(0, i), item) ?? (context.previous ? lastLike(context.previous.items, item) : undefined);
    if (!reached) continue;
    yield claimAt(view, context, i, {
      property: 'target',
      subject: -1,
      value: quantityValue(item.quantity),
      valueSpan: { start: item.start, end: item.end },
      parts: [{ role: 'part', start: reached.start, end: reached.end, value: quantityValue(reached.quantity) }],
    });
  }
};

const besideTarget = (items: SentenceView['items'], at: number): boolean =>
  items.slice(Math.max(0, at - REACH), at + REACH).some((item) => TARGETS.has(item.word));

const passedBefore = (items: SentenceView['items'], at: number): boolean =>
  items.slice(Math.max(0, at - 3 * REACH), at).some((item) => PASSED.has(item.word));

const lastLike = (items: readonly Item[], { quantity }: Figure): Figure | undefined =>
  items.findLast(
    (item): item is Figure =>
      item.kind === 'quantity' &&
      item.quantity.kind === quantity.kind &&
      item.quantity.unit === quantity.unit &&
      !item.quantity.per,
  );
