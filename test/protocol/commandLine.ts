import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST } from './editor';

/** What came of a run of the command line. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a folder and waits for its end. What the environment says of colours does not reach it, but `env` does. */
export function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(DIST, 'cli.js'), ...args], { cwd, env: { ...inherited, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}
