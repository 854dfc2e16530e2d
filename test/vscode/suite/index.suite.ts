import { runInside } from '../../harness/vscode/inside';
import { everything } from './everything';

export function run(): Promise<void> {
  return runInside(everything);
}
