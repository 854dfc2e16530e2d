import { once } from 'node:events';
import { createColors } from 'picocolors';

/** Colour for eyes alone: not for a file or a build log (`CI` asks for none), unless `FORCE_COLOR` does; never against `NO_COLOR`. */
export const colours = createColors(wantsColour(process.env, process.stdout.isTTY ?? false));

function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}

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
