import type { Quantity } from '../types';
import { currencyName } from './currencyTable';

/**
 * What a figure measures or counts, in English words and singular: "Hong Kong dollar per barrel" for `HKD` per barrel,
 * "shipping container" for `container`, whose modifiers `text`, the text the quantity's spans lead into, supplies.
 */
export function describeUnit(text: string, quantity: Quantity): string {
  const base = currencyName(quantity.unit) ?? modified(text, quantity);
  if (quantity.per === undefined) return base;
  return base === '' ? `per ${quantity.per}` : `${base} per ${quantity.per}`;
}

/** The noun phrase with its head made singular. */
function modified(text: string, { unit, noun, kind }: Quantity): string {
  if (unit === '%') return 'percent';
  if (!noun || unit === '' || (kind !== 'count' && kind !== 'ordinal')) return unit;
  const phrase = text.slice(noun.start, noun.end).trim();
  const space = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('\n'));
  return space < 0 ? unit : `${phrase.slice(0, space).replace(/\s+/g, ' ')} ${unit}`;
}
