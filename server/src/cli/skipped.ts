import type { SkippedPath } from '../corpus/ports';
import { english } from '../text/wording';
import { Unusable } from './unusable';

const MOST = 20;

/** Ends a command that found nothing to read: silence would pass for a clean bill. */
export function refuseNothing(read: number, inputs: readonly string[]): void {
  if (read > 0) return;
  const where = inputs.map((input) => `"${input}"`).join(', ');
  throw new Unusable(`Nothing could be read in ${where}: no text, Markdown or HTML file that is not left out.`);
}

/** Names the files that were not read and why, so that nobody takes silence for a clean bill. */
export function nameSkipped(
  skipped: readonly SkippedPath[],
  shown: (path: string) => string,
  warn: (line: string) => void,
): void {
  for (const { path, reason, detail } of skipped.slice(0, MOST)) {
    const why = reason === 'too-large' ? `too large (${english(detail)})` : english(detail);
    warn(`${shown(path)}: not read: ${why}`);
  }
  if (skipped.length > MOST) warn(`... and ${skipped.length - MOST} more files were not read.`);
}
