import { Command, CommanderError, Option } from 'commander';
import { SEVERITIES } from '../features/conflicts';
import { visibleText } from '../features/visibleText';
import { nodeFileHost } from '../host/node/fileHost';
import { VERSION } from '../product';
import { type BaselineOptions, baseline } from './baseline';
import { type CheckOptions, check } from './check';
import { explain } from './explain';
import { extract } from './extract';
import type { Environment } from './files';
import { endQuietlyWhenNobodyReads, warn } from './output';
import { Unusable } from './unusable';

/** Exit codes: 0 all is well, 1 something was found, 2 the command could not run. */
async function main(argv: readonly string[]): Promise<number> {
  endQuietlyWhenNobodyReads();
  const environment: Environment = { cwd: process.cwd(), host: nodeFileHost, warn };
  let code = 0;
  const program = new Command('copydesk')
    .description('Checks news articles against each other: names, dates and figures that cannot all be true.')
    .version(VERSION)
    .showHelpAfterError('(copydesk --help shows how it is used)')
    .exitOverride();

  program
    .command('check')
    .description('report where articles contradict each other or themselves')
    .argument('<path...>', 'files or folders of articles')
    .option('--against <folder>', 'check the paths as drafts, each by itself, against this archive')
    .addOption(new Option('--format <format>', 'what the report is for').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when something at least this severe is found')
        .choices(SEVERITIES)
        .default('error'),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      code = await check(paths, options, environment);
    });

  program
    .command('extract')
    .description('print what was read in each file: articles, dates, figures, names, claims')
    .argument('<path...>', 'files or folders of articles')
    .addOption(new Option('--format <format>', 'a line of JSON for each file').choices(['jsonl']).default('jsonl'))
    .action(async (paths: string[]) => {
      code = await extract(paths, environment);
    });

  program
    .command('explain')
    .description('say what a line was compared with, and why that is or is not a conflict')
    .argument('<file:line>', 'a line of an article: article.txt:12')
    .action(async (place: string) => {
      code = await explain(place, environment);
    });

  program
    .command('baseline')
    .description('accept what is found today: from now on only what is new is reported')
    .argument('<path...>', 'files or folders of articles')
    .option('--prune', 'only let go of what no longer occurs')
    .action(async (paths: string[], options: BaselineOptions) => {
      code = await baseline(paths, options, environment);
    });

  program
    .command('lsp')
    .description('serve an editor over the Language Server Protocol')
    .requiredOption('--stdio', 'over standard input and output')
    .action(async () => {
      // It reads the transport from the arguments, and begins to serve as it is loaded.
      await import('../lsp/main.node');
    });

  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // Names of files that a shell put in the place of a glob are in such messages.
    if (error instanceof Unusable) for (const line of error.message.split('\n')) warn(visibleText(line));
    else warn(`copydesk failed: ${error instanceof Error ? error.stack : error}`);
    return 2;
  }
}

// The code is set, not exited with: what is still on its way to a pipe is written first.
void main(process.argv).then((code) => {
  process.exitCode = code;
});
