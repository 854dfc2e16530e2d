import { runInside } from '../../harness/vscode/inside';
import { activation } from './activation';

export function run(): Promise<void> {
  return runInside(() => {
    activation();
  });
}
