import { Tokenizer } from 'parse5';

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

/** "&amp;" to "&"; undefined for what is no reference. parse5's tokenizer knows the names; each is asked once. */
function decodeEntity(reference: string): string | undefined {
  if (known.has(reference)) return known.get(reference);
  const text = charactersOf(reference);
  const decoded = text === reference ? undefined : text;
  if (known.size < MOST_KNOWN) known.set(reference, decoded);
  return decoded;
}

/** What the tokenizer makes of a reference: characters alone, since an ampersand opens no tag. */
function charactersOf(reference: string): string {
  let text = '';
  const add = ({ chars }: { readonly chars: string }): void => {
    text += chars;
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(reference, true);
  return text;
}
