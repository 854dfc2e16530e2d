import type { SkippedPath } from '../corpus/ports';

const MOST = 20;

/** Names the files that were not read and why, so that nobody takes silence for a clean bill. */
export function nameSkipped(
  skipped: readonly SkippedPath[],
  shown: (path: string) => string,
  warn: (line: string) => void,
): void {
  for (const { path, reason, detail } of skipped.slice(0, MOST)) {
    const why = reason === 'too-large' ? `too large (${detail})` : detail;
    warn(`${shown(path)}: not read: ${why}`);
  }
  if (skipped.length > MOST) warn(`... and ${skipped.length - MOST} more files were not read.`);
}
