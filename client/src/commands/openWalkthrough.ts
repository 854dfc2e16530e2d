import { commands, type Disposable, type ExtensionContext } from 'vscode';

/**
 * `Copydesk: Show First Steps`: the walkthrough, which VS Code otherwise shows once. VS Code reads what completes a step when it first
 * shows one, and takes what holds by then for old news: a folder that is checked already ticks its step by a context that begins after.
 */
export function registerOpenWalkthrough({ extension }: ExtensionContext): Disposable {
  return commands.registerCommand('copydesk.openWalkthrough', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#firstMinutes`, false);
    await commands.executeCommand('setContext', 'copydesk.firstSteps', true);
  });
}
