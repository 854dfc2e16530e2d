import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDS } from './places';

/** A copy of `seeds/` to work on, so that a test may edit its articles. */
export function withSeeds<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withCopy('seeds', work);
}

/** The same articles as somebody's own folder: no `copydesk.json`, and a PDF among them. */
export function withPlainFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withCopy('articles', (folder) => {
    rmSync(join(folder, 'copydesk.json'));
    rmSync(join(folder, 'README.md'));
    writeFileSync(join(folder, 'press-kit.pdf'), '%PDF-1.4\n');
    return work(folder);
  });
}

async function withCopy<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const folder = join(parent, name);
  cpSync(SEEDS, folder, { recursive: true, dereference: true });
  try {
    return await work(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  }
}
