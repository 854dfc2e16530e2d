import type { Reference } from './anchor';
import { isAside } from './comparison';
import type { Expression, Point } from './expression';
import { finest, type Parts } from './parts';
import type { Scan } from './scan';

/** A point of the text with its place in time, not yet looked at as a reference. */
interface Noted {
  readonly one: Expression;
  readonly point: Point;
  readonly parts: Parts;
  readonly sentence: number;
  /** The first token of its sentence. */
  readonly from: number;
}

/** The points read so far in an article, for expressions that lean on them. */
export interface Memory {
  readonly note: (one: Expression, point: Point, parts: Parts, sentence: number, from: number) => void;
  /** The latest points, newest first, each of another fineness; what is named in passing stands behind the others. */
  readonly references: () => readonly Reference[];
  readonly isEmpty: () => boolean;
}

/** An empty memory. Points are put in order when first asked for: most are never leant on. */
export function newMemory(scan: Scan): Memory {
  const references: Reference[] = [];
  let noted: Noted[] = [];
  return {
    note: (one, point, parts, sentence, from) => {
      noted.push({ one, point, parts, sentence, from });
    },
    references: () => {
      if (noted.length > 0) {
        for (const each of noted) remember(scan, references, each);
        noted = [];
      }
      return references;
    },
    isEmpty: () => noted.length === 0 && references.length === 0,
  };
}

/** "A year earlier" inside a sentence: what a figure is held against, not when the tale goes on. */
const isYearBack = ({ shift }: Point): boolean => shift?.keep === true && shift.by === -1;

/**
 * Puts the newest reference first; of one fineness only the latest is kept, so the list stays short. What is named in
 * passing stands behind all others, and takes nobody's place.
 */
function remember(scan: Scan, references: Reference[], { one, point, parts, sentence, from }: Noted): void {
  const unit = finest(parts);
  const newest = { parts, unit, sentence, explicit: point.parts.year !== undefined };
  const older = references.findIndex((each) => each.unit === unit);
  if (isAside(scan, one.first, one.last, from) || (isYearBack(point) && one.first > from)) {
    if (older < 0) references.push(newest);
    return;
  }
  let at = older < 0 ? references.push(newest) - 1 : older;
  for (; at > 0; at--) references[at] = references[at - 1]!;
  references[0] = newest;
}
