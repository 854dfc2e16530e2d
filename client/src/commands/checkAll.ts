import { commands, type Disposable, l10n, window } from 'vscode';
import type { Desk } from '../desk';
import { summary } from '../wording';

/** `Copydesk: Check All Articles`: reads everything again; says what came of it in the status bar and nowhere else. */
export function registerCheckAll(desk: Desk): Disposable {
  return commands.registerCommand('copydesk.checkAll', () =>
    window.withProgress({ location: { viewId: 'copydesk.conflicts' } }, async () => {
      const status = await desk.request('copydesk/checkAll', null);
      if (status) window.setStatusBarMessage(l10n.t('Copydesk: {0}', summary(status)), 5000);
    }),
  );
}
