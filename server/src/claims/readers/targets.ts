import { NEGATIONS } from '../lexicon';
import type { Claim } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

type Figure = Extract<Item, { kind: 'quantity' }>;

const PASSED = new Set(
  'surpasses surpassed surpassing exceeds exceeded exceeding beat beats beating topped tops topping passed passing overshot'.split(
    ' ',
  ),
);
const PAST = new Set(['past', 'above', 'over', 'beyond']);
/** Of a target that is not passed. */
const MISSED = new Set('short below under miss missed misses fails failed fell yet before if would could'.split(' '));
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
      property: 'target-passed',
      subject: -1,
      value: quantityValue(item.quantity),
      valueSpan: { start: item.start, end: item.end },
      parts: [{ role: 'part', start: reached.start, end: reached.end, value: quantityValue(reached.quantity) }],
    });
  }
};

const besideTarget = (items: SentenceView['items'], at: number): boolean =>
  items.slice(Math.max(0, at - REACH - 4), at + REACH).some(isTarget);

/** "Surpasses the target of", "gone past the target"; nothing before it says that it was missed, or is to be passed. */
function passedBefore(items: SentenceView['items'], at: number): boolean {
  const from = Math.max(0, at - 3 * REACH);
  const before = items.slice(from, at);
  if (before.some(({ word }) => MISSED.has(word) || NEGATIONS.has(word) || word === 'to' || word === 'will'))
    return false;
  return before.some(
    ({ word }, i) => PASSED.has(word) || (PAST.has(word) && items.slice(from + i + 1, from + i + 4).some(isTarget)),
  );
}

const isTarget = ({ word }: Item): boolean => TARGETS.has(word);

const lastLike = (items: readonly Item[], { quantity }: Figure): Figure | undefined =>
  items.findLast(
    (item): item is Figure =>
      item.kind === 'quantity' &&
      item.quantity.kind === quantity.kind &&
      item.quantity.unit === quantity.unit &&
      !item.quantity.per,
  );
