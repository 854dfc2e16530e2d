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

function phrase(text: string, { unit, noun, kind }: Quantity): string {
  if (unit === '%') return 'percent';
  if (!noun || unit === '' || (kind !== 'count' && kind !== 'ordinal')) return unit;
  const words = text.slice(noun.start, noun.end).trim();
  const head = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
  return head < 0 ? unit : `${words.slice(0, head).replace(/\s+/g, ' ')} ${unit}`;
}
