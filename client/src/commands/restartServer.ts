import { commands, type Disposable } from 'vscode';
import type { Server } from '../server';

/** `Copydesk: Restart Copydesk`. */
export function registerRestartServer(server: Server): Disposable {
  return commands.registerCommand('copydesk.restartServer', () => server.restart());
}
