/**
 * Text from articles, made safe to show on one line: control characters (terminal escapes among them), bidirectional
 * overrides and lone surrogates become visible marks, and white space one blank.
 */
export function visibleText(text: string): string {
  let out = '';
  let blank = false;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isBlank(code)) {
      blank = out !== '';
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += isHidden(code) ? `\u27e8${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9` : character;
  }
  return out;
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0x85 || code === 0xa0 || code === 0x2028 || code === 0x2029;

/** Controls, bidirectional formatting, invisible tag characters and lone surrogates. */
function isHidden(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  if (code === 0x061c || code === 0x200e || code === 0x200f) return true;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return true;
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0xe0000 && code <= 0xe007f);
}

/** At most `limit` characters of the text, with an ellipsis where it is cut. Never cuts a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = limit - 1;
  const inPair = cut > 0 && text.charCodeAt(cut - 1) >= 0xd800 && text.charCodeAt(cut - 1) <= 0xdbff;
  return `${text.slice(0, inPair ? cut - 1 : cut).trimEnd()}…`;
}

/** Longer names and titles push everything else off a list or a menu. */
const LONGEST_LABEL = 120;

/** Text from articles as an item of a list, a menu or an outline: visible, on one line, and of reasonable length. */
export const labelText = (text: string): string => shorten(visibleText(text), LONGEST_LABEL);

/** A stretch of one line of text for showing, and where in it the span lies. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words around a span on its line, at most `width` characters, cut at blanks where there are any near. */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const from = Math.max(0, Math.min(start, line.length));
  const to = Math.max(from, Math.min(end, line.length, from + width - 2));
  const spare = Math.max(0, width - (to - from) - 2);
  let left = Math.max(0, from - Math.ceil(spare / 2));
  let right = Math.min(line.length, to + (spare - (from - left)));
  left = Math.max(0, Math.min(left, from - (spare - (right - to))));
  if (left > 0) left = wordStart(line, left, from);
  if (right < line.length) right = wordEnd(line, right, to);
  const before = (left > 0 ? '…' : '') + visibleText(line.slice(left, from)) + blankAt(line, from - 1, left);
  const inside = visibleText(line.slice(from, to));
  const after = blankAt(line, to, to) + visibleText(line.slice(to, right)) + (right < line.length ? '…' : '');
  return { text: before + inside + after, start: before.length, end: before.length + inside.length };
}

const NEAR = 20;

function wordStart(line: string, left: number, limit: number): number {
  for (let i = left; i < limit && i < left + NEAR; i++) if (line[i] === ' ') return i + 1;
  return left;
}

function wordEnd(line: string, right: number, limit: number): number {
  for (let i = right; i > limit && i > right - NEAR; i--) if (line[i] === ' ') return i;
  return right;
}

/** `visibleText` drops blanks at the ends; the one that parts the span from its neighbour is put back. */
const blankAt = (line: string, at: number, lowest: number): string =>
  at >= lowest && at < line.length && isBlank(line.charCodeAt(at)) ? ' ' : '';
