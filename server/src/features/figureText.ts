import { approximated, measured } from '../claims/compare/quantities';
import type { Quantity } from '../recognise/types';
import { type Wording, wording } from '../text/wording';

/** "41,000,000,000": the whole number in groups of three, up to six decimals. */
export function numberText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole, fraction] = String(Number(Math.abs(value).toFixed(6))).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** "more than 41,000,000,000 USD", "28.3%", "51 projects" */
export function figureText({ value, unit, approximator }: Pick<Quantity, 'value' | 'unit' | 'approximator'>): Wording {
  const figure = approximated(approximator, measured(numberText(value), unit, unitText(value, unit)));
  return wording`${figure}`;
}

const UNCHANGED: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'hertz', 'people']);

/** Units of money stay as they are; nouns take the plural where English would. */
export function unitText(value: number, unit: string): string {
  if (Math.abs(value) === 1 || /^[A-Z]{3}$/.test(unit) || UNCHANGED.has(unit)) return unit;
  if (unit === 'foot') return 'feet';
  if (unit === 'person') return 'people';
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
