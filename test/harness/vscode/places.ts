import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository: the first folder above this bundle that has a `package.json`. */
export const ROOT = findRoot(__dirname);
/** What the harness installs for itself, kept between runs. */
export const CACHE = join(ROOT, '.cache');
export const SEEDS = join(ROOT, 'seeds');
/** The sample article with errors in it: what a first look opens on. */
export const DRAFT = join(SEEDS, 'draft-astana-summit.md');
/** A small extension that opens the view of Copydesk. */
export const OPENER = join(ROOT, 'test', 'harness', 'vscode', 'opener');
/** Pictures of the last run. */
export const SCREENSHOTS = join(ROOT, 'out', 'screenshots');

/** A bundled suite: `suitePath('suite')` is what the extension host loads. */
export function suitePath(name: string): string {
  return join(ROOT, 'out', 'test', 'vscode', name, 'index.suite.js');
}

function findRoot(dir: string): string {
  return existsSync(join(dir, 'package.json')) ? dir : findRoot(dirname(dir));
}
