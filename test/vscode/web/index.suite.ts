import { runInside } from '../../harness/vscode/inside';
import { everything } from '../suite/everything';
import { webHost } from './webHost';

/**
 * The same tests as in the Node host. What differs: VS Code 1.91, the oldest we run in, has no API for assistants' tools yet, so
 * that the tests that invoke them define themselves away; pictures and other pages are clicked through in the Node host alone, since
 * web views need a service worker, which the static server's address does not allow.
 */
export function run(): Promise<void> {
  return runInside(() => {
    webHost();
    everything();
  });
}
