import { room8, room32 } from './room';

/** The lines of a text that hold more than white space, trimmed of it, as parallel arrays of `count` entries and some room. */
export interface Lines {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 1 where a blank line, or the text's beginning, comes before. */
  readonly gap: Uint8Array;
}

/** White space that pages pad lines with: beside the usual, no-break and typographic spaces and zero-width marks. */
export const isWhite = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && isWideWhite(code);

const isWideWhite = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

/** The lines of a text. A text without `\n` is parted at `\r`. O(length of text). */
export function linesOf(text: string): Lines {
  let capacity = 64;
  let start = room32(capacity);
  let end = room32(capacity);
  let gap = room8(capacity);
  let count = 0;
  let blank = 1;
  let from = 0;
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  while (from < text.length) {
    let next = text.indexOf(lineBreak, from);
    if (next < 0) next = text.length;
    let a = from;
    let b = next;
    while (a < b && isWhite(text.charCodeAt(a))) a++;
    while (b > a && isWhite(text.charCodeAt(b - 1))) b--;
    if (a === b) blank = 1;
    else {
      if (count === capacity) {
        capacity *= 2;
        start = grown(start, room32(capacity));
        end = grown(end, room32(capacity));
        gap = grown(gap, room8(capacity));
      }
      start[count] = a;
      end[count] = b;
      gap[count] = blank;
      count++;
      blank = 0;
    }
    from = next + 1;
  }
  return { count, start, end, gap };
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Text with a single space for each stretch of white space, as nearly all text has it. */
export const singleSpaced = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The text of line `i`. */
export const lineText = (text: string, lines: Lines, i: number): string => text.slice(lines.start[i], lines.end[i]);
