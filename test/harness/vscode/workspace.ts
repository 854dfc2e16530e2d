import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDS } from './places';

/** A copy of `seeds/` to work on, so that a test may edit its articles. */
export async function withSeeds<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-seeds-'));
  const folder = join(parent, 'seeds');
  cpSync(SEEDS, folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  }
}
