import { type Mapped, readingBuilder } from '../readingBuilder';

/** A stretch of a file that the reading text shows otherwise: not at all (`''`), as white space, or as what an entity stands for. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly shown: string;
}

/** The reading text of a file from `start` on under these edits. Of edits that overlap the one that begins first stands. */
export function applyEdits(file: string, start: number, edits: readonly Edit[]): Mapped {
  const builder = readingBuilder(file);
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at) continue;
    builder.copy(at, edit.from);
    if (edit.shown.trim() === '' && edit.shown !== '\u00a0') builder.space(edit.shown, edit.from);
    else builder.unit(edit.shown, edit.from, edit.to);
    at = edit.to;
  }
  builder.copy(at, file.length);
  return builder.finish();
}
