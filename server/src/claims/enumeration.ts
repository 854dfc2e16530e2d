import type { Span } from '../text/span';
import { type Item, isComma } from './view';

/** A list in running text. Where "and" may join items or be part of one, `least` and `most` bound their number. */
export interface Enumeration {
  readonly items: readonly Span[];
  readonly least: number;
  readonly most: number;
  /** The first item of the sentence after the list. */
  readonly to: number;
}

const AND = new Set(['and', 'or', '&']);
const ENDS = new Set(['.', ';', '?', '!', ':', ')', ']', '—', '–', '--']);
/** After these words a clause follows, not another item. */
const CLAUSE = new Set([
  'who',
  'which',
  'that',
  'while',
  'but',
  'said',
  'says',
  'according',
  'was',
  'were',
  'is',
  'are',
  'has',
  'had',
  'have',
  'will',
  'would',
  'where',
  'when',
  'as',
  'he',
  'she',
  'they',
  'it',
]);
const LONGEST = 120;

/**
 * Reads the list that starts at item `from`: "A, B and C", "A, B, and C". An Oxford comma makes every other "and" part of an
 * item; without one the last "and" divides, and earlier ones may. Gives undefined for fewer than two items, or where a clause breaks in.
 */
export function enumerationAt(items: readonly Item[], from: number): Enumeration | undefined {
  const found: Span[] = [];
  let begin = from;
  let ands = 0;
  let lastAnd = -1;
  let oxford = false;
  let i = from;
  const close = (end: number): boolean => {
    if (end <= begin) return false;
    found.push({ start: items[begin]!.start, end: items[end - 1]!.end });
    return true;
  };
  for (; i < items.length && i < from + LONGEST; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && ENDS.has(item.word)) break;
    if (item.kind === 'word' && CLAUSE.has(item.word)) return undefined;
    if (isComma(item)) {
      const next = items[i + 1];
      if (!close(i)) return undefined;
      if (next && AND.has(next.word)) {
        oxford = true;
        i++;
        begin = i + 1;
        // After "and" comes the last item: whatever follows a further comma is no longer the list.
        continue;
      }
      if (oxford) return { items: found, least: found.length, most: found.length, to: i };
      begin = i + 1;
      ands = 0;
      continue;
    }
    if (item.kind === 'word' && AND.has(item.word)) {
      ands++;
      lastAnd = i;
    }
  }
  if (i >= from + LONGEST) return undefined;
  if (oxford || ands === 0) {
    if (!close(i)) return undefined;
    // "A, B, C" that ends without "and" may go on: it is no closed list.
    if (!oxford) return undefined;
    return { items: found, least: found.length, most: found.length, to: i };
  }
  const tail = i;
  i = lastAnd;
  close(lastAnd);
  begin = lastAnd + 1;
  if (!close(tail)) return undefined;
  // Several "and"s in the last stretch: each may divide ("iron and steel and coal").
  const extra = ands - 1;
  return { items: found, least: found.length, most: found.length + extra, to: tail };
}
