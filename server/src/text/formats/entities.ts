import { parseFragment } from 'parse5';

const LONGEST = 34;

/** What the character reference at `i` (an ampersand) stands for, and where it ends; undefined where there is none. Needs its semicolon. */
export function entityAt(file: string, i: number): { readonly decoded: string; readonly end: number } | undefined {
  let end = i + 1;
  const stop = Math.min(file.length, i + LONGEST);
  while (end < stop && isNameCode(file.charCodeAt(end))) end++;
  if (file.charCodeAt(end) !== 0x3b || end === i + 1) return undefined;
  const decoded = decodeEntity(file.slice(i, end + 1));
  return decoded === undefined ? undefined : { decoded, end: end + 1 };
}

const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 0x23;

const known = new Map<string, string | undefined>();
/** A text cannot make the memory grow: numeric references are many, names about two thousand. */
const MOST_KNOWN = 4096;

/** "&amp;" to "&"; undefined for what is no reference. The parser knows the names; each is asked once. */
function decodeEntity(reference: string): string | undefined {
  if (known.has(reference)) return known.get(reference);
  const [node] = parseFragment(reference).childNodes;
  const text = node && 'value' in node ? node.value : reference;
  const decoded = text === reference ? undefined : text;
  if (known.size < MOST_KNOWN) known.set(reference, decoded);
  return decoded;
}
