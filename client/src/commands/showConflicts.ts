import { commands, type Disposable } from 'vscode';

/** `Copydesk: Show Conflicts`. */
export function registerShowConflicts(): Disposable {
  return commands.registerCommand('copydesk.showConflicts', () => commands.executeCommand('copydesk.conflicts.focus'));
}
