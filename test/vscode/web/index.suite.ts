import { runInside } from '../../harness/vscode/inside';
import { activation } from '../suite/activation';
import { runningCommands } from '../suite/commands';
import { navigation } from '../suite/navigation';
import { problems } from '../suite/problems';
import { trees } from '../suite/trees';
import { webHost } from './webHost';

export function run(): Promise<void> {
  return runInside(() => {
    webHost();
    activation();
    problems();
    navigation();
    trees();
    runningCommands();
  });
}
