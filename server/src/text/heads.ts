import { ASCII_END, Class, classOf, FNV_BASIS, FNV_PRIME, foldedCode } from './characters';
import { hashSet } from './wordSet';

/** Tells of a line whether it may begin with one of some phrases, marks before its first word passed over. False is certain. */
export type MayOpen = (line: string) => boolean;

/** In the place of a hash: a sign beyond ASCII stands before the first word's end, and may be folded in more ways than one. */
const UNTOLD = -1;

/**
 * Knows a list of phrases by their first words. Most lines of a page begin otherwise, and are ruled out by that without being cut out, folded
 * or matched with anything.
 */
export function opensWith(phrases: Iterable<string>): MayOpen {
  const heads = hashSet(Array.from(phrases, headOf));
  return (line) => {
    const head = headOf(line);
    return head === UNTOLD || heads.has(head);
  };
}

/** The hash of the letters a line begins with behind marks and white space, in lower case. O(first word). */
function headOf(line: string): number {
  let hash = FNV_BASIS;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code >= ASCII_END) return UNTOLD;
    const type = classOf(code);
    if (type === Class.Lower || type === Class.Upper) {
      hash = Math.imul(hash ^ foldedCode(code), FNV_PRIME);
      inside = true;
    } else if (inside || type === Class.Digit) break;
  }
  return hash >>> 0;
}
