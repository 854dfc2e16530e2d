import { workspace } from 'vscode';
import { equal, ok } from '../expect';

export function webHost(): void {
  describe('web extension host', () => {
    it('is a browser worker with a virtual file system', () => {
      ok('WorkerGlobalScope' in globalThis, 'not a worker');
      equal(workspace.workspaceFolders?.[0]?.uri.scheme, 'vscode-test-web', 'scheme');
    });
  });
}
