import type { Quantity } from '../types';
import { currencyName } from './currencyTable';

/**
 * What a figure measures or counts, in English words and singular, as a label for people: "Hong Kong dollar per barrel" for
 * `HKD` per barrel, "shipping container" for `container`, whose modifiers `text` supplies, the text its spans lead into.
 * Metres and litres are spelt as the SI Brochure and Wikidata's labels spell them.
 */
export function describeUnit(text: string, quantity: Quantity): string {
  const base = currencyName(quantity.unit) ?? phrase(text, quantity);
  if (quantity.per === undefined) return base;
  const per = quantity.kind === 'measure' || quantity.kind === 'money' ? spelt(quantity.per) : quantity.per;
  return base === '' ? `per ${per}` : `${base} per ${per}`;
}

function phrase(text: string, { unit, noun, kind }: Quantity): string {
  if (unit === '%') return 'percent';
  if (kind === 'measure') return spelt(unit);
  if (!noun || unit === '' || (kind !== 'count' && kind !== 'ordinal')) return unit;
  const words = text.slice(noun.start, noun.end).trim();
  const head = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
  return head < 0 ? unit : `${words.slice(0, head).replace(/\s+/g, ' ')} ${unit}`;
}

const spelt = (unit: string): string => unit.replace(/(met|lit)er\b/g, '$1re');
