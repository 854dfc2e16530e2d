import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

type Figure = Extract<Item, { kind: 'quantity' }>;
const REACH = 8;

/** Reads shares with part and whole: "12 of the 40 members, or 30 percent", "30 percent (12 of 40)". */
export const readShares: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const part = countAt(items, i);
    if (!part || items[i + 1]?.word !== 'of' || part.quantity.approximator) continue;
    const w = ['the', 'its', 'their', 'all'].includes(items[i + 2]?.word ?? '') ? i + 3 : i + 2;
    const whole = countAt(items, w);
    if (!whole || whole.quantity.value < part.quantity.value || whole.quantity.approximator) continue;
    const at = percentNear(items, i, w);
    if (at === undefined) continue;
    const percent = items[at] as Figure;
    yield claimAt(view, context, at, {
      property: 'share',
      subject: -1,
      value: quantityValue(percent.quantity),
      valueSpan: { start: percent.start, end: percent.end },
      parts: [
        { role: 'part', start: part.start, end: part.end, value: quantityValue(part.quantity) },
        { role: 'whole', start: whole.start, end: whole.end, value: quantityValue(whole.quantity) },
      ],
    });
  }
};

function countAt(items: readonly Item[], i: number): Figure | undefined {
  const item = items[i];
  if (item?.kind !== 'quantity') return undefined;
  const { kind, value } = item.quantity;
  return (kind === 'count' || kind === 'number') && Number.isInteger(value) && value > 0 ? item : undefined;
}

/** The percentage that restates the share: behind it after "or" or a bracket, or before it and a bracket or "or". */
function percentNear(items: readonly Item[], from: number, to: number): number | undefined {
  for (let i = to + 1; i < items.length && i <= to + REACH; i++) {
    const item = items[i]!;
    if (item.kind === 'quantity') return item.quantity.kind === 'percent' && joins(items, i - 1) ? i : undefined;
    if (item.kind === 'mark' && item.word === ';') break;
  }
  // "30 percent, or 12 of 40", "30 percent (12 of 40)".
  const at = items[from - 2]?.word === ',' ? from - 3 : from - 2;
  const before = items[at];
  return before?.kind === 'quantity' && before.quantity.kind === 'percent' && joins(items, from - 1) ? at : undefined;
}

const FILLERS = new Set([
  'about',
  'some',
  'nearly',
  'almost',
  'around',
  'roughly',
  'a',
  'over',
  'just',
  'more',
  'than',
  'less',
  'under',
]);

function joins(items: readonly Item[], i: number): boolean {
  let j = i;
  while (j > 0 && FILLERS.has(items[j]!.word)) j--;
  const word = items[j]?.word;
  return word === 'or' || word === '(' || word === '—' || word === '–';
}
