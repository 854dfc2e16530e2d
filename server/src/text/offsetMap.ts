import type { Span } from './span';

/**
 * Leads from offsets in an article's reading text (markup removed, entities decoded) to offsets in the file.
 * Piecewise: run i begins at `reading[i]` and corresponds to `file[i]`; inside a run both advance together
 * unless `stretch` says the run is one decoded unit (an entity), whose inside maps to its beginning.
 */
export interface OffsetMap {
  readonly reading: Uint32Array;
  readonly file: Uint32Array;
  /** Length in the file of each run. A run whose reading length differs is a decoded unit. */
  readonly fileLength: Uint32Array;
  readonly readingLength: number;
}

/** A map for a text that is a plain slice of the file starting at `fileStart`. */
export function sliceMap(fileStart: number, length: number): OffsetMap {
  return {
    reading: Uint32Array.of(0),
    file: Uint32Array.of(fileStart),
    fileLength: Uint32Array.of(length),
    readingLength: length,
  };
}

function runAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.reading.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (map.reading[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where the character at reading offset `offset` begins in the file. */
export function startInFile(map: OffsetMap, offset: number): number {
  if (map.reading.length === 0) return 0;
  const run = runAt(map, offset);
  const next = run + 1 < map.reading.length ? map.reading[run + 1]! : map.readingLength;
  const readingLength = next - map.reading[run]!;
  const into = offset - map.reading[run]!;
  if (readingLength === map.fileLength[run]) return map.file[run]! + into;
  return into >= readingLength ? map.file[run]! + map.fileLength[run]! : map.file[run]!;
}

/** Where the character before reading offset `offset` ends in the file: the right map for a span's end. */
export function endInFile(map: OffsetMap, offset: number): number {
  if (offset <= 0 || map.reading.length === 0) return startInFile(map, offset);
  const run = runAt(map, offset - 1);
  const next = run + 1 < map.reading.length ? map.reading[run + 1]! : map.readingLength;
  const readingLength = next - map.reading[run]!;
  const into = offset - map.reading[run]!;
  if (readingLength === map.fileLength[run]) return map.file[run]! + into;
  return map.file[run]! + map.fileLength[run]!;
}

/** The file span of a reading span. An empty span maps to an empty span. */
export function spanInFile(map: OffsetMap, span: Span): Span {
  const start = startInFile(map, span.start);
  return { start, end: span.end > span.start ? endInFile(map, span.end) : start };
}
