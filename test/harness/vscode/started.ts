import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { runClicksAt, type Window } from './clicks';
import { ROOT } from './places';
import { stop } from './processes';
import type { TestResult } from './report';

const START = join(ROOT, 'out', 'test', 'harness', 'vscode', 'start.main.js');

/** Does what `npm start` does once everything is built, in the browser, and runs tests in the window at the address it prints. */
export async function runStarted(define: (window: () => Window) => void, folder?: string): Promise<TestResult[]> {
  const child = spawn(process.execPath, [START, '--browser', ...(folder === undefined ? [] : [folder])], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  try {
    const url = await printedAddress(child);
    const browser = await launchChromium();
    try {
      return await runClicksAt(browser, url, define);
    } finally {
      await browser.close();
    }
  } finally {
    await stop(child);
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (data: Buffer): void => {
      output += data;
      const address = /http:\S+(?=\s)/.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', (code) => reject(new Error(`npm start ended with ${code}\n${output}`)));
  });
}
