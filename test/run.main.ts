// Runs everything: static checks, unit and protocol tests, then the suites inside VS Code.
//   node out/test/run.main.js [--no-vscode]
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { runStaticChecks, type Tally } from './harness/staticChecks';
import { runVscodeSuites } from './harness/vscode';

function testsBelow(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return testsBelow(path);
    return path.endsWith('.test.js') ? [path] : [];
  });
}

async function runMocha(files: readonly string[]): Promise<Tally> {
  const mocha = new Mocha({ timeout: 60_000, reporter: 'spec' });
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 1 }));
  });
}

async function main(): Promise<void> {
  const tallies = [runStaticChecks()];
  tallies.push(await runMocha(['out/test/unit', 'out/test/protocol', 'out/test/package'].flatMap(testsBelow)));
  if (!process.argv.includes('--no-vscode')) tallies.push(await runVscodeSuites());
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
});
