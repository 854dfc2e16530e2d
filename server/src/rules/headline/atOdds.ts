import { contains, type Span } from '../../text/span';
import type { Wording } from '../../text/wording';

/** Something the headline has otherwise than the body. */
export interface AtOdds {
  readonly here: Span;
  readonly mine: string;
  readonly there: Span;
  readonly theirs: string;
  readonly reason: Wording;
}

/** Parts what stands in the headline from what stands in the body. */
export function byPlace<T>(
  items: readonly T[],
  title: Span,
  spanOf: (item: T) => Span,
): { readonly above: readonly T[]; readonly below: readonly T[] } {
  const above: T[] = [];
  const below: T[] = [];
  for (const item of items) (contains(title, spanOf(item)) ? above : below).push(item);
  return { above, below };
}
