import { countAtMost } from './order';

/** Where each line of a text begins, in UTF-16 units; the first entry is 0. `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export type LineIndex = Uint32Array;

/** Zero-based line, and UTF-16 units from its beginning. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

const endsLine = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === LF || (code === CR && text.charCodeAt(i + 1) !== LF);
};

/** Where the lines of a text begin. O(length of text). */
export function indexLines(text: string): LineIndex {
  let count = 1;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) count++;
  const starts = new Uint32Array(count);
  let line = 0;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) starts[++line] = i + 1;
  return starts;
}

/** The line and character of an offset. An offset inside a `\r\n` belongs to the line it ends. O(log lines). */
export function positionAt(lines: LineIndex, offset: number): LinePosition {
  const line = Math.max(0, countAtMost(lines, offset) - 1);
  return { line, character: Math.max(0, offset - lines[line]!) };
}

/** The offset of a position in `text`. A line or character behind the end is taken back to the end, as LSP asks. O(line break's length). */
export function offsetAt(text: string, lines: LineIndex, position: LinePosition): number {
  if (position.line < 0) return 0;
  if (position.line >= lines.length) return text.length;
  const { start, end } = lineExtent(text, lines, position.line);
  return Math.min(end, start + Math.max(0, position.character));
}

/** The extent of line `line` in `text`, without its line break. */
export function lineExtent(
  text: string,
  lines: LineIndex,
  line: number,
): { readonly start: number; readonly end: number } {
  const start = Math.min(lines[line] ?? text.length, text.length);
  let end = Math.min(lines[line + 1] ?? text.length, text.length);
  while (end > start && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--;
  return { start, end };
}
