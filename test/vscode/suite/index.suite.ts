import { runInside } from '../../harness/vscode/inside';
import { activation } from './activation';
import { runningCommands } from './commands';
import { firstSteps } from './firstSteps';
import { lastWord } from './lastWord';
import { lists } from './lists';
import { navigation } from './navigation';
import { problems } from './problems';
import { sources } from './sources';
import { listing } from './trees';

export function run(): Promise<void> {
  return runInside(() => {
    activation();
    problems();
    navigation();
    listing();
    lists();
    sources();
    firstSteps();
    lastWord();
    runningCommands();
  });
}
