import { countAtMost, firstWhere } from './order';
import type { Span } from './span';

/**
 * Leads from offsets in an article's reading text (markup removed, entities decoded) to offsets in the file.
 * Piecewise: run i begins at `reading[i]` and corresponds to `file[i]`; inside a run both advance together, unless their
 * lengths differ: then the run is one decoded unit (an entity), whose inside maps to its beginning, or white space put
 * between blocks, which corresponds to no length in the file.
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
  const fileLength = new Uint32Array(1);
  fileLength[0] = length;
  return {
    reading: AT_START,
    file: fileStart === 0 ? AT_START : Uint32Array.of(fileStart),
    fileLength,
    readingLength: length,
  };
}

/** One run, from the very beginning on. */
const AT_START = new Uint32Array(1);

/** The map of the part of a reading text from `start` to `end`, offsets counted from `start`. O(runs in the part). */
export function partOfMap(map: OffsetMap, start: number, end: number): OffsetMap {
  if (start === 0 && end === map.readingLength) return map;
  if (map.reading.length === 0) return map;
  const first = runAt(map, start);
  const last = end > start ? runAt(map, end - 1) : first;
  const reading = map.reading.slice(first, last + 1);
  const file = map.file.slice(first, last + 1);
  const fileLength = map.fileLength.slice(first, last + 1);
  for (let k = 0; k < reading.length; k++) {
    const run = first + k;
    const from = map.reading[run]!;
    const to = endOfRun(map, run);
    const copied = to - from === map.fileLength[run];
    if (copied) {
      const cut = Math.max(0, start - from);
      file[k] = map.file[run]! + cut;
      fileLength[k] = Math.min(to, end) - (from + cut);
    }
    reading[k] = Math.max(0, from - start);
  }
  return { reading, file, fileLength, readingLength: end - start };
}

/** The run that holds a reading offset. */
const runAt = (map: OffsetMap, offset: number): number => Math.max(0, countAtMost(map.reading, offset) - 1);

/** Where a run ends in the reading text. */
const endOfRun = (map: OffsetMap, run: number): number =>
  run + 1 < map.reading.length ? map.reading[run + 1]! : map.readingLength;

/** Where the character at reading offset `offset` begins in the file. */
export function startInFile(map: OffsetMap, offset: number): number {
  if (map.reading.length === 0) return 0;
  const run = runAt(map, offset);
  const next = endOfRun(map, run);
  const readingLength = next - map.reading[run]!;
  const into = offset - map.reading[run]!;
  if (readingLength === map.fileLength[run]) return map.file[run]! + into;
  return into >= readingLength ? map.file[run]! + map.fileLength[run]! : map.file[run]!;
}

/** Where the character before reading offset `offset` ends in the file: the right map for a span's end. */
export function endInFile(map: OffsetMap, offset: number): number {
  if (offset <= 0 || map.reading.length === 0) return startInFile(map, offset);
  const run = runAt(map, offset - 1);
  const next = endOfRun(map, run);
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

/** The reading offset of the first character that stands at or behind file offset `offset`. The inverse of `startInFile`. O(log runs). */
export function readingOffset(map: OffsetMap, offset: number): number {
  const run = firstWhere(map.file.length, (i) => map.file[i]! + map.fileLength[i]! > offset);
  if (run === map.file.length) return map.readingLength;
  const next = endOfRun(map, run);
  const start = map.reading[run]!;
  const copied = next - start === map.fileLength[run];
  return copied ? start + Math.max(0, offset - map.file[run]!) : start;
}

/**
 * The stretches of the file that hold the characters of a reading span, in order: markup between them is left out.
 * O(runs in the span).
 */
export function piecesInFile(map: OffsetMap, { start, end }: Span): Span[] {
  const pieces: { start: number; end: number }[] = [];
  if (map.reading.length === 0) return pieces;
  for (let run = runAt(map, start); run < map.reading.length && map.reading[run]! < end; run++) {
    const from = map.reading[run]!;
    const to = endOfRun(map, run);
    const length = map.fileLength[run]!;
    if (length === 0 || to <= start) continue;
    const copied = to - from === length;
    const first = map.file[run]! + (copied ? Math.max(0, start - from) : 0);
    const last = map.file[run]! + (copied ? Math.min(to, end) - from : length);
    const before = pieces.at(-1);
    if (before && before.end === first) before.end = last;
    else if (last > first) pieces.push({ start: first, end: last });
  }
  return pieces;
}
