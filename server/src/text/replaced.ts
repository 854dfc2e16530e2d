import { Class, classOf } from './characters';
import type { Span } from './span';

/** What became of a stretch of a text: from `start` to `end` it gave way to `length` others. */
export interface Replaced extends Span {
  readonly length: number;
}

/** The one stretch in which two texts differ; undefined where they are the same. */
function replacedBetween(before: string, now: string): Replaced | undefined {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  if (start === before.length && start === now.length) return undefined;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, length: now.length - same - start };
}

/**
 * The stretches in which two texts differ, in text order: those of single lines where no line came or went, so that typing here and
 * there leaves the lines between alone; else one. O(length of text).
 */
export function replacements(before: string, now: string): Replaced[] {
  const whole = replacedBetween(before, now);
  if (!whole) return [];
  const lines = before.slice(whole.start, whole.end).split('\n');
  const linesNow = now.slice(whole.start, whole.start + whole.length).split('\n');
  if (lines.length !== linesNow.length) return [whole];
  const found: Replaced[] = [];
  let at = whole.start;
  for (const [i, line] of lines.entries()) {
    const change = replacedBetween(line, linesNow[i]!);
    if (change) found.push({ start: at + change.start, end: at + change.end, length: change.length });
    at += line.length + 1;
  }
  return found;
}

/** The same change with the words it touches: what was written there before may be read otherwise now. */
export function widened({ start, end, length }: Replaced, before: string): Replaced {
  let from = start;
  let to = end;
  while (from > 0 && isInWord(before, from - 1)) from--;
  while (to < before.length && isInWord(before, to)) to++;
  return { start: from, end: to, length: length + (to - from) - (end - start) };
}

const isInWord = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) !== Class.Space;

/** Where an offset of the text before lies now, after changes in text order. Inside a stretch that was replaced: at its start. */
export function afterChanges(changes: readonly Replaced[], offset: number): number {
  let shift = 0;
  for (const { start, end, length } of changes) {
    if (offset < start) break;
    if (offset < end) return start + shift;
    shift += length - (end - start);
  }
  return offset + shift;
}

/** Where an offset of the text now lay before. Inside a stretch that was replaced: at its start. */
export function beforeChanges(changes: readonly Replaced[], offset: number): number {
  let shift = 0;
  for (const { start, end, length } of changes) {
    if (offset < start + shift) break;
    if (offset < start + shift + length) return start;
    shift += length - (end - start);
  }
  return offset - shift;
}
