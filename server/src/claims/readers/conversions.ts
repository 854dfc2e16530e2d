import { convert } from '../compare/units';
import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

/** Reads a measure given twice: "nine miles (15 km)", "30 degrees Celsius (86 Fahrenheit)". Currencies convert by no fixed rate and are left alone. */
export const readConversions: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i + 2 < items.length; i++) {
    const first = items[i]!;
    if (first.kind !== 'quantity' || items[i + 1]!.word !== '(') continue;
    const second = ['about', 'some', 'around', 'or', 'roughly', 'nearly'].includes(items[i + 2]!.word)
      ? items[i + 3]
      : items[i + 2];
    if (second?.kind !== 'quantity' || !closes(items, items.indexOf(second))) continue;
    const [a, b] = [first.quantity, second.quantity];
    if (a.unit === b.unit || (a.per ?? '') !== (b.per ?? '') || convert(a.value, a.unit, b.unit) === undefined)
      continue;
    yield claimAt(view, context, i, {
      property: 'conversion',
      subject: -1,
      value: quantityValue(a),
      valueSpan: { start: first.start, end: first.end },
      parts: [{ role: 'converted', start: second.start, end: second.end, value: quantityValue(b) }],
    });
  }
};

/** The bracket holds the second measure alone: "(15 km)", "(15 km wide)". */
function closes(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.word === ')' || items[at + 2]?.word === ')';
}
