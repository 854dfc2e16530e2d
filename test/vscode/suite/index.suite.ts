import { runInside } from '../../harness/vscode/inside';
import { activation } from './activation';
import { assistants } from './assistants';
import { runningCommands } from './commands';
import { desk } from './desk';
import { firstSteps } from './firstSteps';
import { lastWord } from './lastWord';
import { lists } from './lists';
import { navigation } from './navigation';
import { problems } from './problems';
import { readingArticles } from './reading';
import { sources } from './sources';
import { listing } from './trees';
import { workspaces } from './workspaces';

export function run(): Promise<void> {
  return runInside(() => {
    activation();
    problems();
    navigation();
    readingArticles();
    listing();
    lists();
    sources();
    firstSteps();
    desk();
    lastWord();
    workspaces();
    assistants();
    runningCommands();
  });
}
