import { ASCII_END, Class, classOf, FNV_BASIS, FNV_PRIME, foldedCode } from './characters';

/** Lists of phrases, a bit for each: those of which a line may begin with a phrase. */
export type Heads = number;

/** What stands beyond ASCII may be folded in more ways than one: a line that begins with it may begin with anything. */
const UNTOLD: Heads = -1;

/** The lists that have a phrase with a first word, by its hash. */
const listsOf = new Map<number, Heads>();
let lists = 0;

/**
 * Knows a list of phrases by their first words. Most lines of a page begin otherwise; one look tells it of all lists, and such a line is not
 * cut out, folded or matched with anything.
 */
export function opensWith(phrases: Iterable<string>): Heads {
  const list = 1 << lists++;
  for (const phrase of phrases) {
    const head = headOf(phrase);
    listsOf.set(head, (listsOf.get(head) ?? 0) | list);
  }
  return list;
}

/** Longer lines are told from all lists by their length. */
const LONGEST = 160;

/** The lists that a line may begin with a phrase of, marks before its first word passed over. A list left out is certain. O(first word). */
export function headsOf(line: string): Heads {
  if (line.length > LONGEST) return 0;
  const head = headOf(line);
  return head === BEYOND ? UNTOLD : (listsOf.get(head) ?? 0);
}

/** In the place of a hash: a sign beyond ASCII stands before the first word's end. */
const BEYOND = -1;

/** The hash of the letters a line begins with behind marks and white space, in lower case. O(first word). */
function headOf(line: string): number {
  let hash = FNV_BASIS;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code >= ASCII_END) return BEYOND;
    const type = classOf(code);
    if (type === Class.Lower || type === Class.Upper) {
      hash = Math.imul(hash ^ foldedCode(code), FNV_PRIME);
      inside = true;
    } else if (inside || type === Class.Digit) break;
  }
  // Engines keep larger numbers on the heap.
  return hash >>> 2;
}
