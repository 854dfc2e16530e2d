import { runInside } from '../../harness/vscode/inside';
import { activation } from './activation';
import { runningCommands } from './commands';
import { lastWord } from './lastWord';
import { navigation } from './navigation';
import { problems } from './problems';
import { listing } from './trees';

export function run(): Promise<void> {
  return runInside(() => {
    activation();
    problems();
    navigation();
    listing();
    lastWord();
    runningCommands();
  });
}
