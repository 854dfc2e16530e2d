import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A workspace of two folders, each with the samples and their `copydesk.json`. */
export function withTwoFolders<T>(work: (workspace: string) => Promise<T>): Promise<T> {
  return withCopy('seeds', (seeds) => {
    const other = join(dirname(seeds), 'second');
    cpSync(SEEDS, other, { recursive: true, dereference: true });
    const workspace = join(dirname(seeds), 'desk.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'seeds' }, { path: 'second' }] }));
    return work(workspace);
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
