import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './places';
import { npm } from './processes';

/**
 * Installs one of the harness's private packages (a folder beside this file with its own lock file) into `.cache`,
 * unless that very version is there. No install script runs.
 *
 * @param finish what remains to be done in the installed folder
 * @returns the folder, with a `node_modules`
 */
export async function installPrivate(name: string, finish?: (folder: string) => Promise<unknown>): Promise<string> {
  const source = join(ROOT, 'test', 'harness', 'vscode', name);
  const folder = join(CACHE, name);
  const stamp = join(folder, 'installed.lock');
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  console.log(`    installing ${name} into .cache (once)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(folder, file));
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  await finish?.(folder);
  writeFileSync(stamp, lock);
  return folder;
}
