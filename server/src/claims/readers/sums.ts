import type { Quantity } from '../../recognise/types';
import type { Claim, ClaimPart } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt, quantityValue } from './reader';

type Figure = Extract<Item, { kind: 'quantity' }>;

const PEOPLE = new Set([
  'person',
  'people',
  'victim',
  'passenger',
  'member',
  'suspect',
  'student',
  'child',
  'worker',
  'employee',
  'delegate',
  'individual',
  'adult',
  'patient',
  'pupil',
  'resident',
]);
const KINDS = new Set([
  'man',
  'woman',
  'child',
  'boy',
  'girl',
  'male',
  'female',
  'adult',
  'infant',
  'civilian',
  'soldier',
  'teacher',
  'student',
  'adult',
  'teenager',
  'baby',
  'officer',
  'policeman',
]);
const OPENERS = new Set([':', '—', '–', '--', '(']);
const MARKED = new Set(['comprising', 'consisting']);
const MOST_PARTS = 12;

/**
 * Reads a whole with its parts: "12 people, seven men and five women", "$25 billion: $15 billion for roads and $9 billion for rail".
 * After a comma only kinds of people are parts; anything else could as well go on with a list.
 */
export const readSums: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const whole = items[i]!;
    if (whole.kind !== 'quantity' || !summable(whole.quantity)) continue;
    const opening = openingAfter(items, i);
    // "439 from 16 airlines, comprising ...": either figure may be the whole.
    if (!opening || items.slice(Math.max(0, i - 4), i).some((item) => item.kind === 'quantity')) continue;
    const parts = partsFrom(items, opening.at, whole, opening.strict);
    if (parts.length < 2) continue;
    yield claimAt(view, context, i, {
      property: 'sum',
      subject: -1,
      value: quantityValue(whole.quantity),
      valueSpan: { start: whole.start, end: whole.end },
      parts: parts.map(
        (part): ClaimPart => ({ role: 'part', start: part.start, end: part.end, value: quantityValue(part.quantity) }),
      ),
    });
  }
};

const summable = (q: Quantity): boolean =>
  (q.kind === 'count' || q.kind === 'money' || q.kind === 'number') && !q.bound && !q.per && !q.approximator;

/** Where the parts begin behind the whole and the few words of its noun. `strict` after a mere comma. */
function openingAfter(items: readonly Item[], i: number): { at: number; strict: boolean } | undefined {
  for (let j = i + 1; j < items.length && j <= i + 5; j++) {
    const { word, kind } = items[j]!;
    if (OPENERS.has(word)) return { at: j + 1, strict: false };
    if (MARKED.has(word)) return { at: items[j + 1]?.word === 'of' ? j + 2 : j + 1, strict: false };
    if (word === ',' && MARKED.has(items[j + 1]?.word ?? '')) continue;
    if (word === ',' || word === '-') return { at: j + 1, strict: true };
    if (kind === 'quantity' || kind === 'time' || kind === 'mark') return undefined;
  }
  return undefined;
}

/** The parts, each a figure of the whole's kind, joined by commas and "and". Empty where the words do not part a whole. */
function partsFrom(items: readonly Item[], from: number, whole: Figure, strict: boolean): Figure[] {
  const parts: Figure[] = [];
  let i = from;
  while (i < items.length && parts.length < MOST_PARTS) {
    const item = items[i]!;
    if (item.kind !== 'quantity' || !summable(item.quantity) || item.quantity.kind !== whole.quantity.kind) return [];
    if (item.quantity.kind === 'money' && item.quantity.unit !== whole.quantity.unit) return [];
    if (strict && !(PEOPLE.has(whole.quantity.unit) && KINDS.has(item.quantity.unit))) return [];
    if (
      !strict &&
      item.quantity.kind !== 'money' &&
      item.quantity.unit === whole.quantity.unit &&
      item.quantity.unit !== ''
    )
      return [];
    parts.push(item);
    // The words of the part up to the next joint: a few, and no figure of another kind among them.
    let j = i + 1;
    while (j < items.length && j < i + 9 && items[j]!.kind === 'word' && items[j]!.word !== 'and') {
      if (items[j]!.word === 'of' && item.quantity.kind !== 'money') return [];
      j++;
    }
    while (items[j]?.kind === 'mention') j++;
    const joint = items[j]?.word;
    if (joint === ',' && items[j + 1]?.word === 'and' && items[j + 2]?.kind === 'quantity') i = j + 2;
    else if ((joint === ',' || joint === 'and') && items[j + 1]?.kind === 'quantity') i = j + 1;
    else return parts;
  }
  return parts;
}
