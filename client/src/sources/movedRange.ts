import type { Position, Range } from '../../../server/src/protocol';

/** Words put in place of others, as an editor tells of it. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/**
 * Where words are after an edit. What is written inside them or over a part of them belongs to them, and so does what is written at
 * their end without a space before it, or where they stood before they were deleted.
 */
export function movedRange({ start, end }: Range, { range, text }: TextChange): Range {
  const last = endOf(range.start, text);
  const shifted = (position: Position): Position => {
    const { line, character } = position;
    const sameLine = line === range.end.line;
    return {
      line: line + last.line - range.end.line,
      character: sameLine ? character - range.end.character + last.character : character,
    };
  };
  const isEmpty = isSame(start, end);
  const continues = isSame(range.start, range.end) && /^\S/.test(text);
  if (isBefore(end, range.start)) return { start, end };
  if (isSame(end, range.start) && !isEmpty && !continues) return { start, end };
  if (isBefore(range.end, start) || (isSame(range.end, start) && !isEmpty))
    return { start: shifted(start), end: shifted(end) };
  return {
    start: isBefore(range.start, start) ? range.start : start,
    end: isBefore(range.end, end) ? shifted(end) : last,
  };
}

/** Where a text that begins at a position ends. */
function endOf({ line, character }: Position, text: string): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const tail = lines.at(-1)!.length;
  return lines.length === 1
    ? { line, character: character + tail }
    : { line: line + lines.length - 1, character: tail };
}

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
const isSame = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;
