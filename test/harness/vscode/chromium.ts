import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run, succeeds } from './processes';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet and the same everywhere: no sandbox (it needs rights a container lacks), no GPU, no traffic of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium, Chrome or Edge; `CHROMIUM` in the environment names another. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS];
  return candidates.find((path) => existsSync(path));
}

/** Finds Chromium or has the system's package manager install it, where it may. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium() ?? (await installChromium());
  if (found) return found;
  throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM to its path.');
}

export async function launchChromium(options: { readonly headless?: boolean } = {}): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: FLAGS, headless: true, ...options });
}

/** Debian and its kin, as root or where sudo asks for no password. */
async function installChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || !(await succeeds('apt-get', ['--version']))) return undefined;
  const root = process.getuid?.() === 0;
  if (!root && !(await succeeds('sudo', ['-n', 'true']))) return undefined;
  console.log('    installing chromium with apt-get (once)');
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command, ...prefix] = root ? environment : ['sudo', '-n', ...environment];
  await run(command!, [...prefix, 'update']);
  await run(command!, [...prefix, 'install', '-y', 'chromium']);
  return findChromium();
}
