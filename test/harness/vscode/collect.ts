import type { TestResult } from './report';

/** Runs a mocha instance, in whichever host it lives, and gathers what came of each test; prints nothing. */
export function collect(mocha: Mocha): Promise<TestResult[]> {
  const results: TestResult[] = [];
  const add = (test: Mocha.Runnable, state: TestResult['state'], error?: unknown): void => {
    results.push({
      title: test.titlePath(),
      state,
      ms: test.duration ?? 0,
      ...(error ? { error: describe(error) } : {}),
    });
  };
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(results));
    runner.on('pass', (test) => add(test, 'passed'));
    runner.on('pending', (test) => add(test, 'pending'));
    runner.on('fail', (test, error) => add(test, 'failed', error));
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Prints nothing: results are collected, and printed by the harness outside. */
export class Silent {}
