import { activation } from './activation';
import { assistants } from './assistants';
import { runningCommands } from './commands';
import { desk } from './desk';
import { firstSteps } from './firstSteps';
import { lastWord } from './lastWord';
import { lists } from './lists';
import { navigation } from './navigation';
import { keptPictures } from './pictures';
import { problems } from './problems';
import { readingArticles } from './reading';
import { sources } from './sources';
import { listing } from './trees';
import { workspaces } from './workspaces';

/** What holds in every host: a Node process beside a desktop or a browser, and a browser worker on a virtual file system. */
export function everything(): void {
  activation();
  problems();
  navigation();
  readingArticles();
  listing();
  lists();
  sources();
  keptPictures();
  firstSteps();
  desk();
  lastWord();
  workspaces();
  assistants();
  runningCommands();
}
