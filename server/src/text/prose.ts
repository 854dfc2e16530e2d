import { ASCII_END } from './characters';
import { isWhite, type Lines } from './lines';
import { isFinalMark } from './marks';

/** Words of the line from `start` to `end`, counted up to `most`. */
export function countWords(text: string, start: number, end: number, most: number): number {
  let words = 0;
  let inside = false;
  for (let i = start; i < end && words < most; i++) {
    const white = isWhite(text.charCodeAt(i));
    if (!white && !inside) words++;
    inside = !white;
  }
  return words;
}

const isClosing = (code: number): boolean =>
  code === 0x22 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0xbb;

/** A letter without marks. */
export const isLatinLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The last character of a line, closing quotes and brackets behind it passed over. */
function beforeClosing(text: string, start: number, end: number): number {
  let last = end - 1;
  while (last > start && isClosing(text.charCodeAt(last))) last--;
  return last;
}

/** Does the line end as sentences do: a point or mark, perhaps with closing quotes or brackets behind it? A final "U.S." does not. */
export function endsSentence(text: string, start: number, end: number): boolean {
  const last = beforeClosing(text, start, end);
  const code = text.charCodeAt(last);
  if (code !== 46) return isFinalMark(code);
  return !(text.charCodeAt(last - 2) === 46 && isLatinLetter(text.charCodeAt(last - 1)));
}

/** Does the line end in a full stop, which headlines never do? */
export function endsInPoint(text: string, start: number, end: number): boolean {
  if (!endsSentence(text, start, end)) return false;
  const last = beforeClosing(text, start, end);
  const code = text.charCodeAt(last);
  return code === 0x3002 || (code === 46 && text.charCodeAt(last - 1) !== 46);
}

const SENTENCE_WORDS = 6;
const LONG_WORDS = 30;
const LONG_CHARACTERS = 220;

/** A paragraph of running text, as opposed to a heading, a menu entry or a caption: a sentence of six words, or anything long. */
export function isProse(text: string, start: number, end: number): boolean {
  if (end - start >= LONG_CHARACTERS) return true;
  const least = endsSentence(text, start, end) ? SENTENCE_WORDS : LONG_WORDS;
  // A word and the space before it are two characters at least.
  return end - start >= 2 * least - 1 && countWords(text, start, end, least) === least;
}

/** True when most lines end inside a sentence and the next begins in lower case: paragraphs wrapped by hand. O(lines). */
export function isWrapped(text: string, lines: Lines): boolean {
  let open = 0;
  let lower = 0;
  for (let i = 1; i < lines.count; i++) {
    if (lines.gap[i] || endsSentence(text, lines.start[i - 1]!, lines.end[i - 1]!)) continue;
    open++;
    if (beginsSmall(text, lines.start[i]!)) lower++;
  }
  return lower >= 2 && lower * 4 >= open;
}

function beginsSmall(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < ASCII_END) return code >= 97 && code <= 122;
  return text.charAt(i) !== text.charAt(i).toUpperCase();
}

/** White space in front of line `i` since its line break. */
export function indentBefore(text: string, lines: Lines, i: number): number {
  let j = lines.start[i]!;
  while (j > 0 && text.charCodeAt(j - 1) !== 10 && text.charCodeAt(j - 1) !== 13) j--;
  return lines.start[i]! - j;
}

/**
 * The first line behind the block of line `i`. In wrapped text a block is a paragraph: up to a blank line, or to a line indented
 * more than the one before; in other text every line is a block of its own.
 */
export function blockEnd(text: string, lines: Lines, wrapped: boolean, i: number): number {
  let next = i + 1;
  if (!wrapped) return next;
  while (
    next < lines.count &&
    !lines.gap[next] &&
    indentBefore(text, lines, next) <= indentBefore(text, lines, next - 1) + 1
  )
    next++;
  return next;
}
