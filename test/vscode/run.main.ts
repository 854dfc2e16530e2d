// Runs the suites inside VS Code alone.
//   node out/test/vscode/run.main.js [PART], one of: suite, clicks, web
import { runVscodeSuites } from '../harness/vscode';

runVscodeSuites(process.argv[2]).then(({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
