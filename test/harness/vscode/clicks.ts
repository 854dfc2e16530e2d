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
  readonly folder: string;
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
      for (const { folder, define } of suites) {
        results.push(...(await runClicksAt(browser, server.windowUrl(folder), define)));
      }
      return results;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Runs tests in one window. Each step begins where the one before it ended, so that after a failure the rest is left out. */
export async function runClicksAt(
  browser: Browser,
  url: string,
  define: (window: () => Window) => void,
): Promise<TestResult[]> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
  mocha.bail(true);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
  page.setDefaultTimeout(30_000);
  const picture = async (name: string): Promise<void> => {
    // Hovers and menus fade in.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };
  await page.goto(url);
  define(() => ({ page, picture }));
  const results = await collect(mocha);
  const failed = results.find(({ state }) => state === 'failed');
  if (failed) await picture(`failed ${failed.title.join(' ')}`.replaceAll(/\W+/g, '-'));
  await page.close();
  return results;
}
