import { firstWhere } from './order';

/** A half-open range of UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when `offset` lies in the span or at its very end, where a cursor still touches the last letter. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The last index in `sorted` (spans by ascending `start`) whose span starts at or before `offset`, or -1.
 * O(log n).
 */
export const lastStartingAt = (sorted: readonly Span[], offset: number): number =>
  firstWhere(sorted.length, (i) => sorted[i]!.start > offset) - 1;
