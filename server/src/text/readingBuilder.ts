import type { OffsetMap } from './offsetMap';

/** A reading text with the map that leads back to the file it was made from. */
export interface Mapped {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Puts a reading text together from pieces of a file, in file order. Adjoining copies become one run of the map. */
export interface ReadingBuilder {
  /** Length of the reading text so far. */
  readonly length: () => number;
  /** The reading text's last character; a line break while it is empty. */
  readonly last: () => string;
  /** Copies the file from `from` to `to` as it is. */
  readonly copy: (from: number, to: number) => void;
  /** `decoded` stands for the file from `from` to `to`: an entity. */
  readonly unit: (decoded: string, from: number, to: number) => void;
  /** White space that the file does not have, at file offset `at`. */
  readonly space: (white: string, at: number) => void;
  /** The text and its map; nothing may be added after. */
  readonly finish: () => Mapped;
}

export function readingBuilder(file: string): ReadingBuilder {
  const parts: string[] = [];
  const readings: number[] = [];
  const files: number[] = [];
  const lengths: number[] = [];
  let length = 0;
  let last = '\n';

  const add = (piece: string, from: number, fileLength: number): void => {
    parts.push(piece);
    readings.push(length);
    files.push(from);
    lengths.push(fileLength);
    length += piece.length;
    last = piece.charAt(piece.length - 1);
  };
  return {
    length: () => length,
    last: () => last,
    copy(from, to) {
      if (to <= from) return;
      const run = readings.length - 1;
      const piece = file.slice(from, to);
      if (run >= 0 && files[run]! + lengths[run]! === from && length - readings[run]! === lengths[run]) {
        parts.push(piece);
        lengths[run] = lengths[run]! + piece.length;
        length += piece.length;
        last = piece.charAt(piece.length - 1);
      } else add(piece, from, to - from);
    },
    unit(decoded, from, to) {
      // A decoded unit as long as its source would read as a copy; no entity is, and malformed ones are left out by the callers.
      if (decoded !== '' && decoded.length !== to - from) add(decoded, from, to - from);
    },
    space(white, at) {
      if (white !== '') add(white, at, 0);
    },
    finish: () => ({
      text: parts.join(''),
      map: {
        reading: Uint32Array.from(readings),
        file: Uint32Array.from(files),
        fileLength: Uint32Array.from(lengths),
        readingLength: length,
      },
    }),
  };
}
