import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BASELINE_FILE, type BaselineEntry, baselineText } from '../corpus/baselineFile';
import { visibleText } from '../features/visibleText';
import { baselineEntry } from '../rules/quiet';
import { checkFolder } from './check';
import type { Environment } from './files';
import { write } from './output';
import { Unusable } from './unusable';

export interface BaselineOptions {
  /** Only lets go of what no longer occurs. */
  readonly prune?: boolean;
}

/**
 * `copydesk baseline PATH...`: accepts what stands today, so that only what is new speaks. Entries that nothing answers
 * to any more are let go; those of files that were not checked stay. A baseline that cannot be read is not written over.
 */
export async function baseline(
  inputs: readonly string[],
  { prune = false }: BaselineOptions,
  environment: Environment,
): Promise<number> {
  const { folder, paths, whole, findings, quiet } = await checkFolder(inputs, environment);
  const before = folder.config.baseline;
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const standing = quiet.flatMap(({ finding, cause }) => (cause === 'baseline' ? [baselineEntry(finding)] : []));
  const added = prune ? [] : findings.map(baselineEntry);
  const checked = new Set(paths);
  const answered = new Set(standing.map(({ fingerprint }) => fingerprint));
  const unseen = before.filter(({ fingerprint, path }) => !answered.has(fingerprint) && !whole && !checked.has(path));

  const entries = unique([...standing, ...added, ...unseen]);
  const fresh = entries.filter(({ fingerprint }) => !known.has(fingerprint)).length;
  const gone = known.size - (entries.length - fresh);
  const name = visibleText(folder.shown(BASELINE_FILE));
  await writeWhole(join(folder.root, BASELINE_FILE), name, baselineText(entries));
  await write(`${name}: ${count(entries.length, 'finding')} accepted as they stand (${fresh} new, ${gone} let go).\n`);
  return 0;
}

function unique(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()];
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** All of the file or nothing of it: a command that is broken off leaves the old one. */
async function writeWhole(path: string, name: string, text: string): Promise<void> {
  const beside = resolve(`${path}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new Unusable(`${name} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}
