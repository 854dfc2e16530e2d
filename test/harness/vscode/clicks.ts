import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startCodeServer } from './codeServer';
import { collect, Silent } from './collect';
import { SCREENSHOTS } from './places';
import type { TestResult } from './report';

/** What a browser test has in hand. */
export interface Window {
  readonly page: Page;
  /** Keeps a picture of the window in `out/screenshots`. */
  readonly picture: (name: string) => Promise<void>;
}

/**
 * Opens a person's window (no suite runs in it) on a folder, headless, and runs tests that click and type in it.
 *
 * @param define calls `describe`; the window is open when its tests run
 */
export async function runClicks(folder: string, define: (window: () => Window) => void): Promise<TestResult[]> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
  mocha.bail(true);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const server = await startCodeServer();
  try {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, deviceScaleFactor: 1 });
      page.setDefaultTimeout(30_000);
      mkdirSync(SCREENSHOTS, { recursive: true });
      const picture = async (name: string): Promise<void> => {
        await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
      };
      await page.goto(server.windowUrl(folder));
      define(() => ({ page, picture }));
      const results = await collect(mocha);
      if (results.some(({ state }) => state === 'failed')) await picture('failed');
      return results;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
