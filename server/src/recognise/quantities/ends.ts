import type { Quantity } from '../types';

/**
 * The index of the other end of the range, change or score that the quantity at `index` is one end of, or -1.
 * `quantities` is an article's list in text order: the two ends stand side by side, so in a run of ends every second one
 * is a first. O(length of the run).
 */
export function otherEnd(quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (!quantity || !isEnd(quantity)) return -1;
  let first = index;
  while (first > 0 && isEnd(quantities[first - 1]!)) first--;
  return (index - first) % 2 === 0 ? index + 1 : index - 1;
}

const isEnd = (quantity: Quantity): boolean => quantity.bound !== undefined || quantity.kind === 'score';
