import { approximated } from '../../claims/compare/quantities';
import { sayOrdinal } from '../../recognise/dates/wording';
import type { Quantity, QuantityKind } from '../../recognise/types';
import { type Said, type Say, type Wording, wording } from '../../text/wording';
import { figureText, numberText } from '../figureText';
import { type Block, paragraph, plain, strong } from '../richText';

const KINDS: Readonly<Record<QuantityKind, Wording>> = {
  count: wording`count`,
  money: wording`money`,
  percent: wording`percentage`,
  point: wording`percentage points`,
  measure: wording`measure`,
  duration: wording`duration`,
  age: wording`age`,
  ordinal: wording`place in a series`,
  fold: wording`multiple`,
  score: wording`score`,
  number: wording`number`,
};

/** The card of a figure: its exact value and unit, and how precisely it is stated. `other` is the far end of a range. */
export function figureBlocks(quantity: Quantity, other: Quantity | undefined, say: Say): Block[] {
  const [low, high] = other && other.bound === 'low' ? [other, quantity] : [quantity, other];
  const value = high ? wording`${figureText({ ...low, unit: '' })} to ${figureText(high)}` : singleText(quantity);
  const whole = quantity.per ? wording`${value} per ${quantity.per}` : value;
  const blocks = [paragraph(strong(say(whole)), plain(` · ${say(KINDS[quantity.kind])}`))];
  if (quantity.step > 1 || quantity.step < 0.1) {
    blocks.push(paragraph(plain(say('Stated to the nearest {0}.', numberText(quantity.step)))));
  }
  return blocks;
}

/** An ordinal is a place and a multiple a factor: neither counts what stands after it. */
function singleText(quantity: Quantity): Wording {
  const { kind, value, unit, approximator } = quantity;
  const about = (figure: Said): Wording => wording`${approximated(approximator, figure)}`;
  if (kind === 'ordinal' && Number.isInteger(value)) {
    const place = sayOrdinal(value);
    if (unit === 'anniversary') return about(wording`${place} anniversary`);
    return about(unit === '' ? place : wording`${place} ${unit}`);
  }
  if (kind === 'fold') return about(wording`${numberText(value)}-fold`);
  if (kind === 'age') return about(wording`${numberText(value)} years old`);
  return figureText(quantity);
}
