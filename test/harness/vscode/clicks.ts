import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { type CodeServerOptions, startCodeServer } from './codeServer';
import { collect, Silent } from './collect';
import { SCREENSHOTS } from './places';
import type { TestResult } from './report';

/** What a browser test has in hand. */
export interface Window {
  readonly page: Page;
  /** Keeps a picture of the window in `out/screenshots`. */
  readonly picture: (name: string) => Promise<void>;
}

/** Tests that click and type in a window of their own on a folder. `define` calls `describe`; the window is open when its tests run. */
export interface ClickTests {
  /** Makes a folder and takes it away again: no tests begin where others left off. */
  readonly on: <T>(work: (folder: string) => Promise<T>) => Promise<T>;
  readonly define: (window: () => Window) => void;
}

/** Opens a person's windows (no suite runs in them), one after the other, headless, and runs their tests. */
export async function runClicks(suites: readonly ClickTests[], options: CodeServerOptions = {}): Promise<TestResult[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const server = await startCodeServer(options);
  try {
    const browser = await launchChromium();
    try {
      const results: TestResult[] = [];
      for (const { on, define } of suites) {
        results.push(...(await on((folder) => runClicksAt(browser, server.windowUrl(folder), define))));
      }
      return results;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** How long folders may take to be listed. Where there are none, they do not come later. */
const FOLDERS_MS = 30_000;

/**
 * Opens a window. VS Code on a busy machine at times asks for a workspace file before its file system is there, takes it for one
 * without folders and stays with that: such a window is loaded once more.
 */
export async function openWindow(page: Page, url: string): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    await page.goto(url);
    if (!url.includes('?workspace=')) return;
    const folders = page.locator('.explorer-viewlet .explorer-folders-view .monaco-list-row').first();
    const listed = await folders.waitFor({ timeout: FOLDERS_MS }).then(
      () => true,
      () => false,
    );
    if (listed) return;
  }
  throw new Error('VS Code found no folder in the workspace.');
}

/** Runs tests in one window. Each step begins where the one before it ended, so that after a failure the rest is left out. */
export async function runClicksAt(
  browser: Browser,
  url: string,
  define: (window: () => Window) => void,
): Promise<TestResult[]> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 240_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
  mocha.bail(true);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
  page.setDefaultTimeout(30_000);
  const picture = async (name: string): Promise<void> => {
    // Hovers and menus fade in.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };
  await openWindow(page, url);
  define(() => ({ page, picture }));
  const results = await collect(mocha);
  const failed = results.find(({ state }) => state === 'failed');
  if (failed) await picture(`failed ${failed.title.join(' ')}`.replaceAll(/\W+/g, '-'));
  await page.close();
  return results;
}
