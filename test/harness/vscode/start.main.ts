// Opens seeds/, or the folder that is named, in VS Code with the extension, on something to read and with the view of Copydesk beside
// it: on the desktop where `code` is installed and there is a display, else in the browser, with the address printed; --browser asks for the browser. Runs until Ctrl+C.
//   node out/test/harness/vscode/start.main.js [--browser] [FOLDER]
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './chromium';
import { startCodeServer } from './codeServer';
import { firstToRead } from './opening';
import { DRAFT, OPENER, ROOT, SEEDS } from './places';
import { succeeds } from './processes';
import { hasDisplay } from './ways';

/** What to open: a folder, and the file to show first where there is one. */
interface Opening {
  readonly folder: string;
  readonly file?: string;
}

/** npm runs scripts in the project's folder; `INIT_CWD` is where the person is. */
async function opening(): Promise<Opening> {
  const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (named === undefined) return { folder: SEEDS, file: DRAFT };
  const folder = resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(folder)) throw new Error(`There is no folder "${named}".`);
  const file = statSync(folder).isDirectory() ? await firstToRead(folder) : undefined;
  return { folder, ...(file === undefined ? {} : { file }) };
}

async function main(): Promise<void> {
  const { folder, file } = await opening();
  const asked = process.argv.includes('--browser');
  const display = hasDisplay(process.env);
  const code = display && !asked ? await findCode() : undefined;
  if (code) return startDesktop(code, { folder, ...(file ? { file } : {}) });
  const reason = asked ? 'as asked' : display ? 'no `code` command was found' : 'there is no display here';
  console.log(`VS Code runs in your browser: ${reason}.`);
  const server = await startCodeServer({ view: true });
  const url = server.windowUrl(folder, file ? { file } : {});
  console.log(`\nOpen this address:\n\n  ${url}\n`);
  const browser = display ? findChromium() : undefined;
  if (browser) spawn(browser, [url], { detached: true, stdio: 'ignore' }).unref();
  console.log('Ctrl+C ends it.');
  await interrupted();
  await server.stop();
}

/** The `code` command, or the one `VSCODE` names. */
async function findCode(): Promise<string | undefined> {
  const candidates = [process.env.VSCODE, 'code', 'code-insiders', 'codium'].filter((name) => name !== undefined);
  for (const name of candidates) if (await succeeds(name, ['--version'])) return name;
  return undefined;
}

/** A window of its own, beside those that are open; the command returns when that window is closed. */
async function startDesktop(code: string, { folder, file }: Opening): Promise<void> {
  console.log(`Opening ${folder} in VS Code.`);
  const args = [
    '--new-window',
    '--wait',
    ...[ROOT, OPENER].map((path) => `--extensionDevelopmentPath=${path}`),
    folder,
    ...(file ? [file] : []),
  ];
  const child = spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  await Promise.race([new Promise((resolve) => child.once('close', resolve)), interrupted()]);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
