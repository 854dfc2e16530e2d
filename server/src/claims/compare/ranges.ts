import type { ClaimPart, ClaimValue } from '../types';
import { type QuantityValue, rangeOf } from './quantities';

/** All values the words allow, lowest and highest. */
export type Range = readonly [number, number];

export const rangeOfValue = (value: ClaimValue | undefined): Range | undefined =>
  value?.kind === 'quantity' ? rangeOf(value) : undefined;

/** Every quotient of two positive ranges; undefined where the divisor may be zero or less. */
export function quotient(a: Range, b: Range): Range | undefined {
  if (b[0] <= 0 || a[1] <= 0) return undefined;
  return [Math.max(0, a[0]) / b[1], a[1] / b[0]];
}

/** The two ranges have a value in common once `slack`, a share of it, is allowed either way. */
export function meet(a: Range, b: Range, slack: number): boolean {
  const by = (end: number): number => (Number.isFinite(end) ? Math.abs(end) * slack : 0);
  const widen = ([low, high]: Range): Range => [low - by(low), high + by(high)];
  const [x, y] = [widen(a), widen(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

export const quantityOf = (part: ClaimPart | undefined): QuantityValue | undefined =>
  part?.value.kind === 'quantity' ? part.value : undefined;
