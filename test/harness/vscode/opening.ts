import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, select } from '../../../server/src/cli/files';
import { matchGlobs } from '../../../server/src/corpus/globs';
import { nodeFileHost } from '../../../server/src/host/node/fileHost';

const README = /^readme(?:\.(?:md|markdown|txt))?$/i;

/**
 * The file of a folder that a person reads first: its README, else the first draft by path, else the article that changed last.
 * Undefined where there is none, or where what the folder says of itself cannot be read.
 */
export async function firstToRead(folder: string): Promise<string | undefined> {
  const readme = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isFile() && README.test(entry.name),
  );
  if (readme) return join(folder, readme.name);
  const articles = await articlesOf(folder).catch(() => undefined);
  if (!articles) return undefined;
  const { root, config, paths } = articles;
  const path = paths.find(matchGlobs(config.drafts)) ?? newest(root, paths);
  return path === undefined ? undefined : join(root, path);
}

async function articlesOf(folder: string) {
  const environment = { cwd: folder, host: nodeFileHost, warn: () => undefined };
  const { root, config, shown } = await openFolder([folder], environment);
  const { paths } = await select({ root, config, shown }, [folder], environment);
  return { root, config, paths };
}

/** The one that changed last; of several the last by path, since names of articles often begin with their dates. */
function newest(root: string, paths: readonly string[]): string | undefined {
  let found: { readonly path: string; readonly changed: number } | undefined;
  for (const path of paths) {
    const changed = statSync(join(root, path)).mtimeMs;
    if (!found || changed >= found.changed) found = { path, changed };
  }
  return found?.path;
}
