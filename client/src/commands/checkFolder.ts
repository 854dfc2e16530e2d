import { commands, type Disposable, l10n, type Uri, window, workspace } from 'vscode';
import type { CheckedFolders } from '../folders';
import type { Server } from '../server';

/**
 * `Copydesk: Start Checking This Folder`: checks a folder that has no `copydesk.json`. From the explorer it is the folder under
 * the pointer, from the palette the workspace folder, asked for where there are several.
 */
export function registerCheckFolder(server: Server, folders: CheckedFolders): Disposable {
  return commands.registerCommand('copydesk.checkFolder', async (clicked?: Uri) => {
    if (!workspace.workspaceFolders?.length) {
      await commands.executeCommand('vscode.openFolder');
      return;
    }
    const folder = clicked ?? (await workspaceFolder());
    if (!folder) return;
    await commands.executeCommand('copydesk.conflicts.focus');
    const before = folders.current;
    await folders.choose(folder);
    // A folder that is checked already: what remains to be done is to run.
    if (folders.current === before && !server.status) await server.restart();
  });
}

async function workspaceFolder(): Promise<Uri | undefined> {
  const [first, second] = workspace.workspaceFolders ?? [];
  if (!second) return first?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Folder of articles to check') }))?.uri;
}
