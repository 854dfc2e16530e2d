// Runs the suites inside VS Code alone.
//   node out/test/vscode/run.main.js
import { runVscodeSuites } from '../harness/vscode';

runVscodeSuites().then(({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
