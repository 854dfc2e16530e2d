import { RESULTS_VARIABLE } from './channel';
import { launchChromium } from './chromium';
import { startCodeServer } from './codeServer';
import type { TestResult } from './report';
import { withResultsFile } from './resultsFile';

/** Runs a suite in a VS Code served to a headless browser; its extension host is a Node process. */
export function runInCodeServer(folder: string, suite: string): Promise<TestResult[]> {
  return withResultsFile(async (results) => {
    const server = await startCodeServer({ env: { [RESULTS_VARIABLE]: results.path } });
    try {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.goto(server.windowUrl(folder, { tests: suite }));
        return await results.read();
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  });
}
