import { commands, type Disposable } from 'vscode';
import type { Desk } from '../desk';

/** `Copydesk: Restart Language Server`. */
export function registerRestartServer(desk: Desk): Disposable {
  return commands.registerCommand('copydesk.restartServer', () => desk.restart());
}
