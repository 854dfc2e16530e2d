import { commands, type Disposable, type ExtensionContext } from 'vscode';

/** `Copydesk: Show First Steps`: the walkthrough, which VS Code otherwise shows once. */
export function registerOpenWalkthrough({ extension }: ExtensionContext): Disposable {
  return commands.registerCommand('copydesk.openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#firstMinutes`, false),
  );
}
