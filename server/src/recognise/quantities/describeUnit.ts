import type { Quantity } from '../types';
import { currencyName } from './currencyTable';

/**
 * What a figure measures or counts, in English words and singular, as a label for people: "Hong Kong dollar per barrel" for
 * `HKD` per barrel, "shipping container" for `container`, whose modifiers `text` supplies, the text its spans lead into.
 */
export function describeUnit(text: string, quantity: Quantity): string {
  const base = currencyName(quantity.unit) ?? phrase(text, quantity);
  if (quantity.per === undefined) return base;
  return base === '' ? `per ${quantity.per}` : `${base} per ${quantity.per}`;
}

/**
 * The same as tables and archives elsewhere write it, so that figures can be joined with theirs: currencies by their full
 * names ("Chinese yuan", never `CNY`), metres and litres as the International System of Units spells them ("kilometre per
 * hour", BIPM, 9th edition). What articles count is left as they write it: "thermometer" keeps its name.
 */
export function standardUnit(text: string, quantity: Quantity): string {
  const label = describeUnit(text, quantity);
  return quantity.kind === 'measure' || quantity.per !== undefined
    ? label.split(' ').map(standardSpelling).join(' ')
    : label;
}

const standardSpelling = (word: string): string =>
  word.endsWith('meter') || word.endsWith('liter') ? `${word.slice(0, -2)}re` : word;

function phrase(text: string, { unit, noun, kind }: Quantity): string {
  if (unit === '%') return 'percent';
  if (!noun || unit === '' || (kind !== 'count' && kind !== 'ordinal')) return unit;
  const words = text.slice(noun.start, noun.end).trim();
  const head = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
  return head < 0 ? unit : `${words.slice(0, head).replace(/\s+/g, ' ')} ${unit}`;
}
