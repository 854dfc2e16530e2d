// Serves the static VS Code for the web, as a process of its own: the package prints on standard output as it likes.
//   node out/test/harness/vscode/webServer.main.js OPTIONS, as JSON; ends with its parent
import { createRequire } from 'node:module';

interface TestWeb {
  open(options: unknown): Promise<unknown>;
}

const { installed, options } = JSON.parse(process.argv[2] ?? '{}');
const { open }: TestWeb = createRequire(`${installed}/package.json`)('@vscode/test-web');

process.on('disconnect', () => process.exit());
open(options).then(() => process.send?.('ready'));
