import { spawnSync } from 'node:child_process';

interface StaticCheck {
  readonly title: string;
  readonly command: readonly string[];
}

/** What the sources must satisfy before any of them runs. Each is a tool's own verdict, by exit code. */
const CHECKS: readonly StaticCheck[] = [
  { title: 'types hold (tsc)', command: ['tsc', '-p', '.'] },
  { title: 'types hold in web views (tsc)', command: ['tsc', '-p', 'client/src/webviews'] },
  { title: 'lint and format (biome)', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  {
    title: 'imports run one way (dependency-cruiser)',
    command: ['depcruise', '--config', '.dependency-cruiser.json', 'client', 'server'],
  },
  { title: 'no dead code (knip)', command: ['knip'] },
];

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the static checks one after the other and prints what a failing one says. */
export function runStaticChecks(): Tally {
  let passed = 0;
  let failed = 0;
  console.log('\n  static checks');
  for (const { title, command } of CHECKS) {
    const [tool, ...args] = command;
    const result = spawnSync(process.execPath, [`node_modules/.bin/${tool}`, ...args], { encoding: 'utf8' });
    if (result.status === 0) {
      passed++;
      console.log(`    ✔ ${title}`);
    } else {
      failed++;
      console.log(`    ✖ ${title}\n${result.stdout}${result.stderr}`);
    }
  }
  return { passed, failed };
}
