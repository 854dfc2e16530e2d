// Runs the suites inside VS Code alone.
//   node out/test/vscode/run.main.js [PART] [--keep-picture]
// PART is one of suite, clicks, start, web; --keep-picture makes the pictures of this run the README's.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runVscodeSuites } from '../harness/vscode';
import { ROOT, SCREENSHOTS } from '../harness/vscode/places';

const [part, ...flags] = process.argv.slice(2);

runVscodeSuites(part).then(({ passed, failed }) => {
  if (flags.includes('--keep-picture')) {
    const images = join(ROOT, 'docs', 'images');
    mkdirSync(images, { recursive: true });
    copyFileSync(join(SCREENSHOTS, 'entities.png'), join(images, 'problems.png'));
    for (const name of ['timeline.png', 'map.png']) copyFileSync(join(SCREENSHOTS, name), join(images, name));
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
