import { Class, classOf } from './characters';
import type { Span } from './span';

/** What became of a text: its stretch from `start` to `end` gave way to `length` others. All else is as before. */
export interface Replaced extends Span {
  readonly length: number;
}

/** The stretch in which two texts differ; undefined where they are the same. O(length of text). */
export function replacedBetween(before: string, now: string): Replaced | undefined {
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

/** The same change with the words it touches: what was written there before may be read otherwise now. */
export function widened({ start, end, length }: Replaced, before: string): Replaced {
  let from = start;
  let to = end;
  while (from > 0 && isInWord(before, from - 1)) from--;
  while (to < before.length && isInWord(before, to)) to++;
  return { start: from, end: to, length: length + (to - from) - (end - start) };
}

const isInWord = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) !== Class.Space;

/** Where an offset of the text before lies now. Inside the stretch: at its start. */
export const afterChange = ({ start, end, length }: Replaced, offset: number): number =>
  offset < start ? offset : offset >= end ? offset + length - (end - start) : start;

/** Where an offset of the text now lay before. Inside the stretch: at its start. */
export const beforeChange = ({ start, end, length }: Replaced, offset: number): number =>
  offset < start ? offset : offset >= start + length ? offset - length + (end - start) : start;
