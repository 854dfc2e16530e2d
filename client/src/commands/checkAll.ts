import { commands, type Disposable, l10n, window } from 'vscode';
import type { Server } from '../server';
import { summary } from '../wording';

/** `Copydesk: Check Again`: reads everything again; says what came of it in the status bar, and to whoever runs the command. */
export function registerCheckAll(server: Server): Disposable {
  return commands.registerCommand('copydesk.checkAll', () =>
    window.withProgress({ location: { viewId: 'copydesk.conflicts' } }, async () => {
      const status = await server.request('copydesk/checkAll', null);
      if (status) window.setStatusBarMessage(l10n.t('Copydesk: {0}', summary(status)), 5000);
      return status;
    }),
  );
}
