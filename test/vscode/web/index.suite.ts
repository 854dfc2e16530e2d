import { runInside } from '../../harness/vscode/inside';
import { activation } from '../suite/activation';
import { runningCommands } from '../suite/commands';
import { lists } from '../suite/lists';
import { navigation } from '../suite/navigation';
import { problems } from '../suite/problems';
import { sources } from '../suite/sources';
import { listing } from '../suite/trees';
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
    runningCommands();
  });
}
