import { runInside } from '../../harness/vscode/inside';
import { activation } from '../suite/activation';
import { webHost } from './webHost';

export function run(): Promise<void> {
  return runInside(() => {
    webHost();
    activation();
  });
}
