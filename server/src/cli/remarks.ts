import { whySkipped } from '../corpus/intake';
import type { SkippedPath } from '../corpus/ports';
import { visibleText } from '../features/visibleText';
import type { LinePosition } from '../text/lineIndex';
import { english, type Wording } from '../text/wording';
import { Unusable } from './unusable';

/** Something about a file that was read otherwise than it may have been meant: its encoding, a date at its head. */
export interface Remark {
  readonly path: string;
  /** Absent where it is about the whole file. */
  readonly at?: LinePosition;
  readonly message: Wording;
}

/** So many are named of each sort; more would hide the report. */
const MOST = 20;

/** Ends a command that found nothing to read: silence would pass for a clean bill. */
export function refuseNothing(read: number, inputs: readonly string[]): void {
  if (read > 0) return;
  const where = inputs.map((input) => `"${input}"`).join(', ');
  throw new Unusable(`Nothing could be read in ${where}: no text, Markdown or HTML file that is not left out.`);
}

/**
 * Names the files that were not read and why, so that nobody takes silence for a clean bill, and those of which something was not read as
 * meant. `unchosen` were left out before any was read.
 */
export function nameRemarks(
  unchosen: readonly SkippedPath[],
  read: { readonly skipped: readonly SkippedPath[]; readonly remarks: readonly Remark[] },
  shown: (path: string) => string,
  warn: (line: string) => void,
): void {
  const { remarks } = read;
  const skipped = [...unchosen, ...read.skipped];
  for (const { path, ...skip } of skipped.slice(0, MOST))
    warn(visibleText(`${shown(path)}: not read: ${english(whySkipped(skip))}`));
  if (skipped.length > MOST) warn(`... and ${skipped.length - MOST} more files were not read.`);
  for (const remark of remarks.slice(0, MOST)) warn(remarkText(remark, shown));
  if (remarks.length > MOST) warn(`... and ${remarks.length - MOST} more remarks on how files were read.`);
}

/** "articles/summit.md:2:7: The date ..." on one line, whatever the file is called. */
export function remarkText({ path, at, message }: Remark, shown: (path: string) => string): string {
  const place = at ? `:${at.line + 1}:${at.character + 1}` : '';
  return visibleText(`${shown(path)}${place}: ${english(message)}`);
}
