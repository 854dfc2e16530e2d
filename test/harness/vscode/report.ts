/** One test as a suite inside VS Code reports it. */
export interface TestResult {
  /** Describe blocks, then the test. */
  readonly title: readonly string[];
  readonly state: 'passed' | 'failed' | 'pending';
  readonly ms: number;
  readonly error?: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function tally(results: readonly TestResult[]): Tally {
  const passed = results.filter(({ state }) => state === 'passed').length;
  return { passed, failed: results.filter(({ state }) => state === 'failed').length };
}

/** Prints results as mocha's spec reporter does: the suite may have run in another process or a browser. */
export function printResults(results: readonly TestResult[]): void {
  let open: readonly string[] = [];
  for (const { title, state, ms, error } of results) {
    const suites = title.slice(0, -1);
    for (const [depth, suite] of suites.entries()) {
      if (open[depth] !== suite) console.log(`${'  '.repeat(depth + 2)}${suite}`);
    }
    open = suites;
    const mark = { passed: '✔', failed: '✖', pending: '-' }[state];
    console.log(`${'  '.repeat(suites.length + 2)}${mark} ${title.at(-1)} (${ms}ms)`);
    if (error) console.log(error.replace(/^/gm, '  '.repeat(suites.length + 3)));
  }
}

/** The result of a part that could not run at all: one failure that says why. */
export function couldNotRun(part: string, error: unknown): TestResult[] {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [{ title: [part, 'could run'], state: 'failed', ms: 0, error: reason }];
}
