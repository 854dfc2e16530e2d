import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type GitIgnore, IGNORE_FILE, NOTHING_IGNORED } from '../../corpus/gitignore';
import type { ArticleFilter } from '../../corpus/globs';
import type { FileContent, FileHost, Listing, SkippedPath } from '../../corpus/ports';
import { asIs, type Wording, wording } from '../../text/wording';

/** Reads folders of this machine. Folders are absolute paths. */
export const nodeFileHost: FileHost = { list, read };

/** How many files are open at once. */
const CONCURRENCY = 16;

async function list(folder: string, filter: ArticleFilter, below = ''): Promise<Listing> {
  const paths: string[] = [];
  const skipped: SkippedPath[] = [];
  const root = await realpath(folder).catch(() => folder);
  const outside = new Set<string>();

  const file = (path: string): void => {
    const kind = filter.unreadable(path);
    if (filter.accepts(path)) paths.push(path);
    else if (kind !== undefined) skipped.push({ path, reason: 'format', detail: kind });
  };
  /** A link that leads back into the folder is left alone: its target is read where it lies. So no loop is walked twice. */
  const link = async (path: string, ignored: GitIgnore): Promise<void> => {
    const target = await realpath(join(folder, path)).catch(() => undefined);
    if (target === undefined || target === root || target.startsWith(root + sep) || root.startsWith(target + sep))
      return;
    if (outside.has(target)) return;
    outside.add(target);
    const found = await stat(target).catch(() => undefined);
    if (found?.isDirectory() && filter.enters(path)) await walk(path, ignored);
    else if (found?.isFile()) file(path);
  };
  const enter = async (directory: string, above: GitIgnore): Promise<GitIgnore> => {
    const text = await readFile(join(folder, directory, IGNORE_FILE), 'utf8').catch(() => undefined);
    return text === undefined ? above : above.within(directory, text);
  };
  const walk = async (directory: string, above: GitIgnore): Promise<void> => {
    const entries: Dirent[] = await readdir(join(folder, directory), { withFileTypes: true }).catch((error) => {
      // A folder that is passed over in silence would pass for one without conflicts.
      if (!isGone(error)) skipped.push({ path: directory || '.', reason: 'unreadable', detail: reasonOf(error) });
      return [];
    });
    const listed = entries.some(({ name }) => name === IGNORE_FILE);
    const ignored = listed ? await enter(directory, above) : above;
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (ignored.ignores(path, entry.isDirectory())) continue;
      if (entry.isSymbolicLink()) await link(path, ignored);
      else if (entry.isFile()) file(path);
      else if (entry.isDirectory() && filter.enters(path)) await walk(path, ignored);
    }
  };

  if (below === '') {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory())
      return { paths: [], skipped: [], problem: found ? wording`it is no folder` : wording`it is not there` };
    await walk('', NOTHING_IGNORED);
  } else {
    const found = await stat(join(folder, below)).catch(() => undefined);
    const above = await ignoredBelow(below, enter);
    if (above?.ignores(below, found?.isDirectory() === true) !== false) return { paths, skipped };
    if (found?.isFile()) file(below);
    else if (found?.isDirectory() && filter.enters(below)) await walk(below, above);
  }
  skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { paths: paths.sort(), skipped };
}

/** What is ignored where `below` lies; undefined where that is itself in an ignored folder. */
async function ignoredBelow(
  below: string,
  enter: (directory: string, above: GitIgnore) => Promise<GitIgnore>,
): Promise<GitIgnore | undefined> {
  let ignored = await enter('', NOTHING_IGNORED);
  const parts = below.split('/');
  for (let n = 1; n < parts.length; n++) {
    const folder = parts.slice(0, n).join('/');
    if (ignored.ignores(folder, true)) return undefined;
    ignored = await enter(folder, ignored);
  }
  return ignored;
}

async function read(folder: string, paths: readonly string[], maxBytes: number): Promise<FileContent[]> {
  const contents = new Array<FileContent>(paths.length);
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let i = next++; i < paths.length; i = next++) contents[i] = await readOne(join(folder, paths[i]!), maxBytes);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, paths.length) }, reader));
  return contents;
}

async function readOne(path: string, maxBytes: number): Promise<FileContent> {
  try {
    // Asked before it is opened: opening a pipe that somebody named `x.txt` would wait for ever.
    const found = await stat(path);
    if (!found.isFile()) return { kind: 'missing' };
    if (found.size > maxBytes) return { kind: 'too-large', size: found.size };
    return { kind: 'bytes', bytes: await readFile(path) };
  } catch (error) {
    return isGone(error) ? { kind: 'missing' } : { kind: 'unreadable', message: reasonOf(error) };
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** It was removed since it was listed. */
const isGone = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** Why a file or folder cannot be read, in a few words. */
const reasonOf = (error: unknown): Wording =>
  codeOf(error) === 'EACCES' ? wording`no permission to read it` : asIs((error as Error).message);
