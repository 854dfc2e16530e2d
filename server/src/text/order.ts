/** Order by UTF-16 code units: the same on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first index below `count` at which `holds`, which from there on holds for all; `count` where it holds for none. O(log count). */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * How many of the first `count` values of an ascending list are at most `value`: the index of the first that is greater. O(log count). A
 * loop of its own, since every offset of an article is looked up by it, and a function for each look-up costs as much as the search.
 */
export function countAtMost(sorted: Uint32Array, value: number, count = sorted.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
