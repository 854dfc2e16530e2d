import { ordinal } from '../../recognise/dates/wording';
import type { Quantity, QuantityKind } from '../../recognise/types';
import { approximatorText, figureText, numberText } from '../figureText';
import { type Block, paragraph, plain, strong } from '../richText';

const KINDS: Readonly<Record<QuantityKind, string>> = {
  count: 'count',
  money: 'money',
  percent: 'percentage',
  point: 'percentage points',
  measure: 'measure',
  duration: 'duration',
  age: 'age',
  ordinal: 'place in a series',
  fold: 'multiple',
  score: 'score',
  number: 'number',
};

/** The card of a figure: its exact value and unit, and how precisely it is stated. `other` is the far end of a range. */
export function figureBlocks(quantity: Quantity, other: Quantity | undefined): Block[] {
  const [low, high] = other && other.bound === 'low' ? [other, quantity] : [quantity, other];
  const value = high ? `${figureText({ ...low, unit: '' })} to ${figureText(high)}` : singleText(quantity);
  const per = quantity.per ? ` per ${quantity.per}` : '';
  const blocks = [paragraph(strong(value + per), plain(` · ${KINDS[quantity.kind]}`))];
  if (quantity.step > 1 || quantity.step < 0.1) {
    blocks.push(paragraph(plain(`Stated to the nearest ${numberText(quantity.step)}.`)));
  }
  return blocks;
}

/** An ordinal is a place and a multiple a factor: neither counts what stands after it. */
function singleText(quantity: Quantity): string {
  const { kind, value, unit, approximator } = quantity;
  const about = approximator ? `${approximatorText(approximator)} ` : '';
  if (kind === 'ordinal' && Number.isInteger(value)) return `${about}${ordinal(value)} ${unit}`.trim();
  if (kind === 'fold') return `${about}${numberText(value)}-fold`;
  if (kind === 'age') return `${about}${numberText(value)} years old`;
  return figureText(quantity);
}
