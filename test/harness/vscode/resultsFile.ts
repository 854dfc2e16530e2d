import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestResult } from './report';

/** Loading VS Code on a busy machine, then the tests. In the order of a minute where nothing else runs. */
const PATIENCE_MS = 480_000;

/** The file through which a Node extension host hands its results over. */
export interface ResultsFile {
  readonly path: string;
  /** Waits until the file is there. */
  readonly read: () => Promise<TestResult[]>;
}

export async function withResultsFile<T>(work: (results: ResultsFile) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-results-'));
  const path = join(folder, 'results.json');
  try {
    return await work({ path, read: () => read(path) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function read(path: string): Promise<TestResult[]> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 200) {
    const results = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
    if (results) return results;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The suite inside VS Code did not report in time.');
}

/** Undefined while the file is only half written. */
function parse(text: string): TestResult[] | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
