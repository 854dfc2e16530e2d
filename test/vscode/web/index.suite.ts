import { runInside } from '../../harness/vscode/inside';
import { activation } from '../suite/activation';
import { assistants } from '../suite/assistants';
import { runningCommands } from '../suite/commands';
import { desk } from '../suite/desk';
import { firstSteps } from '../suite/firstSteps';
import { lastWord } from '../suite/lastWord';
import { lists } from '../suite/lists';
import { navigation } from '../suite/navigation';
import { problems } from '../suite/problems';
import { readingArticles } from '../suite/reading';
import { sources } from '../suite/sources';
import { listing } from '../suite/trees';
import { workspaces } from '../suite/workspaces';
import { webHost } from './webHost';

export function run(): Promise<void> {
  return runInside(() => {
    webHost();
    activation();
    problems();
    navigation();
    listing();
    lists();
    sources();
    desk();
    firstSteps();
    lastWord();
    readingArticles();
    workspaces();
    assistants();
    runningCommands();
  });
}
