import { once } from 'node:events';

/** Writes a piece to standard output and waits when the reader is slow, so that nothing piles up. */
export async function write(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A reader that stops reading (`| head`) ends the command in peace. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
