import { firstLook, ownLook } from '../../vscode/clicks/firstLook';
import { lastWord } from '../../vscode/clicks/lastWord';
import { ownFolder } from '../../vscode/clicks/ownFolder';
import { pictures } from '../../vscode/clicks/pictures';
import { reading } from '../../vscode/clicks/reading';
import { severalFolders } from '../../vscode/clicks/severalFolders';
import { pack } from '../packed';
import { runClicks } from './clicks';
import { runOnDesktop } from './desktop';
import { suitePath } from './places';
import { runInCodeServer } from './remote';
import { couldNotRun, printResults, type Tally, type TestResult, tally } from './report';
import { runStarted } from './started';
import { chooseWay } from './ways';
import { runInWebHost } from './webHost';
import { withPlainFolder, withSeeds, withTwoFolders } from './workspace';

/**
 * Runs everything that needs a VS Code: the suite in a Node extension host (desktop or browser, as the machine allows),
 * a person's clicks in a browser, and the smoke test of the web extension host.
 *
 * @param only words of a part's title, to run that part alone
 */
export async function runVscodeSuites(only = ''): Promise<Tally> {
  const way = await chooseWay();
  const place = way.kind === 'desktop' ? 'a desktop VS Code' : 'a VS Code in headless Chromium';
  const parts: readonly [string, () => Promise<TestResult[]>][] = [
    [
      `suite in ${place} (${way.reason})`,
      () =>
        withSeeds((folder) =>
          way.kind === 'desktop'
            ? runOnDesktop(folder, suitePath('suite'), way.executable)
            : runInCodeServer(folder, suitePath('suite')),
        ),
    ],
    [
      'clicks in a browser, the packaged extension installed',
      () =>
        runClicks(
          [
            { on: withSeeds, define: reading },
            { on: withSeeds, define: pictures },
            { on: withSeeds, define: lastWord },
            { on: withPlainFolder, define: ownFolder },
            { on: withTwoFolders, define: severalFolders },
          ],
          { vsix: pack() },
        ),
    ],
    ['npm start', () => runStarted(firstLook)],
    ['npm start with a folder', () => withPlainFolder((folder) => runStarted(ownLook, folder))],
    ['web extension host', () => withSeeds((folder) => runInWebHost(folder, suitePath('web')))],
  ];
  const all: TestResult[] = [];
  for (const [title, run] of parts.filter(([title]) => title.includes(only))) {
    console.log(`\n  ${title}`);
    const results = await run().catch((error: unknown) => couldNotRun(title, error));
    printResults(results);
    all.push(...results);
  }
  return tally(all);
}
