import { runTests } from '@vscode/test-electron';
import { RESULTS_VARIABLE } from './channel';
import { CACHE, ROOT } from './places';
import type { TestResult } from './report';
import { withResultsFile } from './resultsFile';

/**
 * Runs a suite in a desktop VS Code: the one at `executable`, else one downloaded from the update host into `.cache`.
 */
export function runOnDesktop(folder: string, suite: string, executable?: string): Promise<TestResult[]> {
  return withResultsFile(async (results) => {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      cachePath: `${CACHE}/vscode-desktop`,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: suite,
      extensionTestsEnv: { [RESULTS_VARIABLE]: results.path },
      launchArgs: [folder, '--disable-workspace-trust', '--disable-extensions', '--skip-welcome'],
    });
    return results.read();
  });
}
