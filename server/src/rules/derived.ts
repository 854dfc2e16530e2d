import type { QuantityValue } from '../claims/compare/quantities';
import type { Claim } from '../claims/types';

/** Figures looked at for a derivation; beyond these, chance would derive anything from anything. */
const MOST = 8;

const COUNTED = new Set(['open:count', 'open:number']);

/**
 * True when a writer may have worked `mine` out from two figures of one sentence: their sum, their difference where the
 * draft speaks of a rise or fall, or the percentage between them, each to the step `mine` is stated with. "Five inside and two in the street" bears out "seven".
 */
export function derivable(claim: Claim, sentence: readonly Claim[]): boolean {
  const mine = claim.value;
  if (mine.kind !== 'quantity') return false;
  const values = sentence
    .map((claim) => claim.value)
    .filter((value): value is QuantityValue => value.kind === 'quantity')
    .slice(0, MOST);
  const near = (value: number): boolean => Math.abs(value - mine.value) <= mine.step / 2 + 1e-9 * Math.abs(mine.value);
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const [a, b] = [values[i]!, values[j]!];
      if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') continue;
      const sameUnit = a.unit === mine.unit || b.unit === mine.unit;
      if (COUNTED.has(claim.property) && near(a.value + b.value)) return true;
      if (sameUnit && claim.direction !== undefined && near(Math.abs(a.value - b.value))) return true;
      if (mine.unit !== '%' || a.unit === '%' || a.value === 0 || b.value === 0) continue;
      const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
      if ([(high - low) / low, (high - low) / high, low / high].some((share) => near(share * 100))) return true;
    }
  }
  return false;
}

/** The open claims of one sentence of an article: those that share its beginning. */
export const sentenceOf = (claims: readonly Claim[], claim: Claim): Claim[] =>
  claims.filter((other) => other.start === claim.start && other.context !== undefined);
