import type { ReadingBuilder } from '../readingBuilder';

const LONGEST_REFERENCE = 34;

const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** How white space of the source is shown. */
export interface TextMode {
  /** `pre`: as it stands. Else runs of it are one space, none at the beginning of a line. */
  readonly preserve: boolean;
}

/**
 * Puts decoded characters into the reading text beside the source they came from, white space as a page shows it.
 * Source and decoded text run alike but for character references, line ends and NULs; a character that cannot be laid beside its
 * source is left out, so that every character of the reading text leads back to itself or to its reference.
 */
export function copyDecoded(
  file: string,
  from: number,
  to: number,
  chars: string,
  builder: ReadingBuilder,
  mode: TextMode,
): void {
  let i = from;
  let j = 0;
  let run = i;
  const flush = (): void => builder.copy(run, i);
  while (i < to && j < chars.length) {
    const raw = file.charCodeAt(i);
    const code = chars.charCodeAt(j);
    if (raw === 0x26) {
      const reference = referenceAt(file, i, to, chars, j);
      if (reference) {
        flush();
        const decoded = chars.slice(j, j + reference.length);
        if (isSpace(decoded.charCodeAt(0))) builder.space(' ', i);
        else builder.unit(decoded, i, reference.end);
        i = reference.end;
        run = i;
        j += reference.length;
        continue;
      }
    }
    if (isSpace(raw) && !mode.preserve) {
      flush();
      const space = i;
      while (i < to && isSpace(file.charCodeAt(i))) i++;
      while (j < chars.length && isSpace(chars.charCodeAt(j))) j++;
      const last = builder.last();
      if (last !== '\n' && last !== ' ') {
        if (i - space === 1 && raw === 32) builder.copy(space, i);
        else builder.space(' ', space);
      }
      run = i;
      continue;
    }
    if (raw === 13 && code === 10) {
      // Line ends come decoded as one line feed.
      i += file.charCodeAt(i + 1) === 10 ? 2 : 1;
      j++;
      continue;
    }
    if (raw === code) {
      i++;
      j++;
      continue;
    }
    // A NUL: dropped or replaced by the tokenizer.
    flush();
    i++;
    run = i;
    if (code === 0xfffd) j++;
  }
  flush();
}

/** The reference at `i` by where its source ends and how many characters it became; undefined for an ampersand that stands for itself. */
function referenceAt(
  file: string,
  i: number,
  to: number,
  chars: string,
  j: number,
): { end: number; length: number } | undefined {
  let end = file.charCodeAt(i + 1) === 0x23 ? i + 2 : i + 1;
  while (end < Math.min(to, i + LONGEST_REFERENCE) && isNameCode(file.charCodeAt(end))) end++;
  if (end === i + 1) return undefined;
  const closed = end < to && file.charCodeAt(end) === 0x3b;
  const name = file.slice(i + 1, end);
  if (chars.charCodeAt(j) === 0x26 && !/^(?:amp|AMP|#0*38|#[xX]0*26)/.test(name)) return undefined;
  if (closed) {
    const length = lengthBehind(file, end + 1, to, chars, j);
    if (length > 0) return { end: end + 1, length };
  }
  // A reference without its semicolon ends somewhere in the name: the longest part behind which both texts agree.
  for (let stop = end; stop > i + 1; stop--) {
    const length = lengthBehind(file, stop, to, chars, j);
    if (length > 0) return { end: stop, length };
  }
  return undefined;
}

/** How many characters (1 to 2) a reference became so that what follows agrees with the source from `i` on; 0 when neither does. */
function lengthBehind(file: string, i: number, to: number, chars: string, j: number): number {
  for (const length of [1, 2]) {
    const next = chars.charCodeAt(j + length);
    if (i >= to ? Number.isNaN(next) : agrees(file.charCodeAt(i), next)) return length;
  }
  return 0;
}

const agrees = (raw: number, code: number): boolean =>
  raw === code || raw === 0x26 || raw === 0 || (isSpace(raw) && isSpace(code));
