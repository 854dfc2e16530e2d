import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt, timeValue } from './reader';

const FULL = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads stretches of time with both ends: "from 2005 to 2023", "between May 3 and May 5, 2024". */
export const readIntervals: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 1; i + 2 < items.length; i++) {
    const [lead, first, joint, second] = [items[i - 1]!, items[i]!, items[i + 1]!, items[i + 2]!];
    const range =
      (lead.word === 'from' && ['to', 'until', 'till'].includes(joint.word)) ||
      (lead.word === 'between' && joint.word === 'and');
    if (!range || !isFull(first) || !isFull(second)) continue;
    yield claimAt(view, context, i, {
      property: 'interval',
      subject: -1,
      value: timeValue(first.timex),
      valueSpan: { start: first.start, end: second.end },
      parts: [{ role: 'to', start: second.start, end: second.end, value: timeValue(second.timex) }],
    });
  }
};

const isFull = (item: Item): item is Extract<Item, { kind: 'time' }> =>
  item.kind === 'time' && item.timex.type === 'DATE' && FULL.test(item.timex.value);
