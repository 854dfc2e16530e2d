import 'mocha/mocha.js';
import { Uri, workspace } from 'vscode';
import { RESULTS_MARK, RESULTS_VARIABLE } from './channel';
import { collect, Silent } from './collect';

/**
 * Runs suites inside VS Code's extension host, in Node or in a browser worker, and hands the results to the harness.
 *
 * @param define calls `describe`
 */
export async function runInside(define: () => void): Promise<void> {
  // Mocha's browser build sets this global. Its class alone fits both hosts: the ready-made instance wants a page.
  const { Mocha } = globalThis as unknown as { Mocha: typeof import('mocha') };
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  define();
  const results = JSON.stringify(await collect(mocha));
  const file = (globalThis as { process?: NodeJS.Process }).process?.env?.[RESULTS_VARIABLE];
  if (file) await workspace.fs.writeFile(Uri.file(file), new TextEncoder().encode(results));
  else console.log(RESULTS_MARK + results);
}
