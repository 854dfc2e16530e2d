import type { Span } from '../span';
import type { Edit } from './edits';
import { entityAt } from './entities';
import { BLOCKS, rawTagAt } from './tags';

/** What the inline scan of a Markdown file gathers, in file offsets. */
export interface InlineMarkup {
  readonly edits: Edit[];
  /** Alternative texts of images: the captions of their photographs. */
  readonly captions: Span[];
}

/** An emphasis mark that may open: `*`, `_` or `~`, once to three times. */
interface Delimiter {
  readonly at: number;
  readonly code: number;
  readonly length: number;
}

/** An opening bracket. */
interface Bracket {
  readonly at: number;
  readonly image: boolean;
}

/** How far back a closing mark looks for its opening one among those still open. */
const REACH = 8;
/** A link's address and a code span are shorter than this. */
const LONGEST_TARGET = 2000;

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || Number.isNaN(code);
const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
const isEscapable = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);

/**
 * Scans one block of Markdown, from `from` to `to`, for emphasis, links, images, code, escapes, entities and raw tags.
 * Linear: each search ahead is bounded, or is not repeated where it failed.
 */
export function scanInline(file: string, from: number, to: number, out: InlineMarkup): void {
  const delimiters: Delimiter[] = [];
  const brackets: Bracket[] = [];
  let noTicks = 0;
  let closeAt = -1;
  const cut = (a: number, b: number, shown = ''): void => void out.edits.push({ from: a, to: b, shown });
  /** The next ")" at or behind `i`, looked up once for all brackets before it. */
  const nextClose = (i: number): number => {
    if (closeAt < i) {
      closeAt = i;
      while (closeAt < to && file.charCodeAt(closeAt) !== 0x29) closeAt++;
      if (closeAt === to) closeAt = Number.POSITIVE_INFINITY;
    }
    return closeAt;
  };

  let i = from;
  while (i < to) {
    const code = file.charCodeAt(i);
    switch (code) {
      case 0x5c: // backslash
        if (isEscapable(file.charCodeAt(i + 1)) && i + 1 < to) {
          cut(i, i + 1);
          i += 2;
          continue;
        }
        break;
      case 0x60: {
        const length = runLength(file, i, to);
        const close = length === noTicks ? -1 : closingTicks(file, i + length, to, length);
        if (close < 0) {
          noTicks = length;
          i += length;
        } else {
          cut(i, i + length);
          cut(close, close + length);
          i = close + length;
        }
        continue;
      }
      case 0x26: {
        const entity = entityAt(file, i);
        if (entity && entity.end <= to) {
          cut(i, entity.end, entity.decoded);
          i = entity.end;
          continue;
        }
        break;
      }
      case 0x3c: {
        const end = scanAngle(file, i, to, cut);
        if (end > i) {
          i = end;
          continue;
        }
        break;
      }
      case 0x21:
        if (file.charCodeAt(i + 1) === 0x5b) {
          brackets.push({ at: i, image: true });
          i += 2;
          continue;
        }
        break;
      case 0x5b:
        brackets.push({ at: i, image: false });
        break;
      case 0x5d: {
        const open = brackets.pop();
        const end = open ? targetEnd(file, i + 1, to, nextClose) : -1;
        if (open && end > 0) {
          const inside = open.at + (open.image ? 2 : 1);
          cut(open.at, inside);
          cut(i, end);
          if (open.image && i > inside) out.captions.push({ start: inside, end: i });
          i = end;
          continue;
        }
        break;
      }
      case 0x2a:
      case 0x5f:
      case 0x7e: {
        const length = runLength(file, i, to);
        emphasis(file, { at: i, code, length }, delimiters, cut);
        i += length;
        continue;
      }
    }
    i++;
  }
}

function runLength(file: string, i: number, to: number): number {
  const code = file.charCodeAt(i);
  let end = i + 1;
  while (end < to && file.charCodeAt(end) === code) end++;
  return end - i;
}

/** Where the run of `length` backticks begins that closes a code span, or -1. "``so''" is a quotation of newspapers, no code. */
function closingTicks(file: string, from: number, to: number, length: number): number {
  const limit = Math.min(to, from + LONGEST_TARGET);
  for (let i = from; i < limit; i++) {
    const code = file.charCodeAt(i);
    if (code === 0x27 && file.charCodeAt(i + 1) === 0x27) return -1;
    if (code !== 0x60) continue;
    const run = runLength(file, i, to);
    if (run === length) return i;
    i += run - 1;
  }
  return -1;
}

/** Pairs an emphasis mark with one that is open, or keeps it to be paired. Marks inside words and unpaired ones are text. */
function emphasis(file: string, mark: Delimiter, open: Delimiter[], cut: (a: number, b: number) => void): void {
  const { at, code, length } = mark;
  if (length > 3 || (code === 0x7e && length !== 2)) return;
  const before = at === 0 ? Number.NaN : file.charCodeAt(at - 1);
  const after = file.charCodeAt(at + length);
  if (!isSpace(before) && !isAlphanumeric(after)) {
    for (let k = open.length - 1; k >= Math.max(0, open.length - REACH); k--) {
      const opener = open[k]!;
      if (opener.code !== code || opener.length !== length) continue;
      cut(opener.at, opener.at + length);
      cut(at, at + length);
      open.length = k;
      return;
    }
  }
  if (!isSpace(after) && !isAlphanumeric(before)) open.push(mark);
}

/** Behind "](address)" or "][reference]" that begins at `i`, or -1. */
function targetEnd(file: string, i: number, to: number, nextClose: (i: number) => number): number {
  const code = file.charCodeAt(i);
  if (i >= to) return -1;
  if (code === 0x5b) {
    for (let k = i + 1; k < Math.min(to, i + 200); k++) {
      const at = file.charCodeAt(k);
      if (at === 0x5d) return k + 1;
      if (at === 0x5b || at === 10) return -1;
    }
    return -1;
  }
  if (code !== 0x28) return -1;
  const first = nextClose(i);
  if (first >= Math.min(to, i + LONGEST_TARGET)) return -1;
  let depth = 0;
  for (let k = i; k < Math.min(to, first + 100); k++) {
    const at = file.charCodeAt(k);
    if (at === 0x28) depth++;
    else if (at === 0x29 && --depth === 0) return isTarget(file.slice(i + 1, k)) ? k + 1 : -1;
  }
  return -1;
}

/** An address, perhaps with a title in quotes behind it: no white space in the address itself. */
const isTarget = (inside: string): boolean => /^\s*(?:<[^<>\n]*>|[^\s<>]*)(?:\s+["'(][^\n]*)?\s*$/.test(inside);

/** A tag, an address in angle brackets: the offset behind it, or `i` where "<" is text. */
function scanAngle(file: string, i: number, to: number, cut: (a: number, b: number, shown?: string) => void): number {
  const tag = rawTagAt(file, i);
  if (tag && tag.end <= to) {
    const breaks = tag.name === 'br' || BLOCKS.has(tag.name);
    cut(i, tag.end, breaks ? '\n' : '');
    return tag.end;
  }
  const link = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,400})>/.exec(file.slice(i, i + 420));
  if (!link || i + link[0].length > to) return i;
  cut(i, i + 1);
  cut(i + link[0].length - 1, i + link[0].length);
  return i + link[0].length;
}
