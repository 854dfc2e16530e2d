import { isStarter } from './abbreviations';
import { isMark } from './marks';
import { roomSigned32 } from './room';
import { COLUMN_GAP, Flag, hashOf, Kind, type Tokens } from './tokens';

/** How a text's lines are laid out: as paragraphs or sentences of any length, or wrapped by hand at a column. */
export interface LineLayout {
  readonly wrapped: boolean;
  /** The column most lines are wrapped at, in code units; 0 when not wrapped. */
  readonly width: number;
}

const WIDEST = 200;
const BY = hashOf('by');

const startsLower = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === Kind.Word && (tokens.flags[i]! & Flag.Capital) === 0;

/** True when token `i` closes a sentence by its looks alone: a point, a question mark, a closing quote or bracket. */
function looksFinal(text: string, tokens: Tokens, i: number): boolean {
  const code = text.charCodeAt(tokens.end[i]! - 1);
  return (
    isMark(code) ||
    code === 58 ||
    code === 34 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 41 ||
    code === 0xbb ||
    code === 0x27
  );
}

/** The white space before token `i` on its line, in code units. */
export function indentOf(text: string, tokens: Tokens, i: number): number {
  const start = tokens.start[i]!;
  const least = i > 0 ? tokens.end[i - 1]! : 0;
  let j = start;
  while (j > least) {
    const code = text.charCodeAt(j - 1);
    if (code === 10 || code === 13) break;
    j--;
  }
  return start - j;
}

/** The width of the line of tokens `from` to `to` exclusive, its indentation included. */
const columnsOf = (text: string, tokens: Tokens, from: number, to: number): number =>
  indentOf(text, tokens, from) + tokens.end[to - 1]! - tokens.start[from]!;

/** The length of what stands without white space from token `i` on: what a wrapping typist moved to the next line as a whole. */
function chunkLength(tokens: Tokens, i: number): number {
  let k = i;
  while (k + 1 < tokens.count && tokens.start[k + 1] === tokens.end[k] && tokens.end[k]! - tokens.start[i]! < WIDEST)
    k++;
  return tokens.end[k]! - tokens.start[i]!;
}

/** True when the line that begins with token `i` has a gap of columns in it. Looks at that line alone. */
export function isTableLine(tokens: Tokens, i: number): boolean {
  if (!tokens.columns) return false;
  for (let k = i + 1; k < tokens.count && (tokens.flags[k]! & Flag.Line) === 0; k++) {
    if (tokens.start[k]! - tokens.end[k - 1]! >= COLUMN_GAP) return true;
  }
  return false;
}

/**
 * Tells hand-wrapped text from text with a sentence or a paragraph a line: in wrapped text most lines end in the middle
 * of a sentence and the next begins in lower case. The width is the column that explains most of those breaks
 * (line a fits in it, a and the first word of b would not). O(tokens).
 */
export function layoutOf(text: string, tokens: Tokens): LineLayout {
  let open = 0;
  let lower = 0;
  const votes = roomSigned32(WIDEST + 2);
  let line = 0;
  // The first turn is the first line's.
  for (let turn = 1; turn < tokens.turns.length; turn++) {
    const i = tokens.turns[turn]!;
    const flags = tokens.flags[i]!;
    if ((flags & Flag.Line) === 0) continue;
    const previous = line;
    line = i;
    if ((flags & Flag.Paragraph) !== 0 || looksFinal(text, tokens, i - 1)) continue;
    const length = columnsOf(text, tokens, previous, i);
    if (length > WIDEST) {
      open++;
      continue;
    }
    if (isTableLine(tokens, previous) || indentOf(text, tokens, i) > 1) continue;
    open++;
    if (!startsLower(tokens, i)) continue;
    lower++;
    votes[length]!++;
    votes[Math.min(WIDEST + 1, length + 1 + chunkLength(tokens, i))]!--;
  }
  if (lower < 2 || lower * 4 < open) return { wrapped: false, width: 0 };
  let width = 0;
  let best = 0;
  let sum = 0;
  for (let column = 0; column <= WIDEST; column++) {
    sum += votes[column]!;
    if (sum >= best) {
      best = sum;
      width = column;
    }
  }
  return { wrapped: true, width };
}

const isBullet = (code: number): boolean =>
  code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0x25a0 || code === 0xb7 || code === 0x2023;

/** True when token `i`, first of its line, marks a list item: a bullet, a dash or star with space after it, "1." or "a)". */
export function isListMark(text: string, tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count) return false;
  const code = text.charCodeAt(tokens.start[i]!);
  const spaced = (tokens.flags[next]! & Flag.Space) !== 0;
  if (isBullet(code)) return true;
  const length = tokens.end[i]! - tokens.start[i]!;
  if ((code === 45 || code === 42 || code === 0x2013 || code === 0x2014 || code === 43) && length === 1) return spaced;
  if (length > 2 || spaced || next + 1 >= tokens.count) return false;
  const mark = text.charCodeAt(tokens.start[next]!);
  if (tokens.end[next]! - tokens.start[next]! !== 1 || (tokens.flags[next + 1]! & Flag.Space) === 0) return false;
  return (tokens.kind[i] === Kind.Number && (mark === 46 || mark === 41)) || (length === 1 && mark === 41);
}

/** True when a line is in capitals: every word of two or more letters, and two such words at least. */
function isCapsLine(tokens: Tokens, from: number, to: number): boolean {
  let caps = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== Kind.Word || tokens.end[i]! - tokens.start[i]! < 2) continue;
    if ((tokens.flags[i]! & Flag.AllCaps) === 0) return false;
    caps++;
  }
  return caps >= 2;
}

/** True when a line reads as running prose: it begins with a capital and most of its words are in lower case. */
function isProseLine(tokens: Tokens, from: number, to: number): boolean {
  let lower = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== Kind.Word) continue;
    if (startsLower(tokens, i)) lower++;
    else capital++;
  }
  return lower > capital;
}

/**
 * Does a new sentence begin at token `i`, first of a line that follows the line of tokens `line` to `i - 1` without a blank line?
 * What ends a sentence by punctuation is not asked here.
 */
export function breaksAtLine(text: string, tokens: Tokens, layout: LineLayout, line: number, i: number): boolean {
  if (isListMark(text, tokens, i)) return true;
  if (isTableLine(tokens, line) || isTableLine(tokens, i)) return true;
  if (indentOf(text, tokens, i) > indentOf(text, tokens, line) + 1) return true;
  if (startsLower(tokens, i)) return !layout.wrapped && isMark(text.charCodeAt(tokens.end[i - 1]! - 1));
  if (text.charCodeAt(tokens.start[i - 1]!) === 44) return false;
  if (!layout.wrapped) return true;
  if (isCapsLine(tokens, line, i) && !isCapsLine(tokens, i, Math.min(tokens.count, i + i - line))) return true;
  if (columnsOf(text, tokens, line, i) + 1 + chunkLength(tokens, i) >= layout.width - 2) return false;
  // A short first line of a paragraph is a dateline's remainder when it reads as prose, or stops inside a name; elsewhere a short line has ended.
  const first = (tokens.flags[line]! & Flag.Paragraph) !== 0;
  return !(first && (isProseLine(tokens, line, i) || stopsInName(tokens, line, i)));
}

/**
 * "Deputy Mayor Ana" / "Ruiz said the bridge would open": a first line of capitals goes on where a headline of one line stands in a
 * paragraph of its own before it, and the next line is prose that begins with no word that opens sentences. Refused: a byline.
 */
function stopsInName(tokens: Tokens, line: number, i: number): boolean {
  const { kind, flags, hash, count } = tokens;
  if (line === 0 || kind[i - 1] !== Kind.Word || (flags[i - 1]! & Flag.Capital) === 0) return false;
  if (isStarter(hash[i]!) || hash[line] === BY) return false;
  let above = line - 1;
  while (above > 0 && (flags[above]! & Flag.Line) === 0) above--;
  if (above !== 0) return false;
  let end = i + 1;
  while (end < count && (flags[end]! & Flag.Line) === 0) end++;
  return isProseLine(tokens, i, end);
}
