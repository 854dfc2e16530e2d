import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Exports } from './activate';

/** Desktop and remote windows: the server is a Node process of its own. */
export function activate(context: ExtensionContext): Exports {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateWith(context, (id, name, options) => {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(id, name, { run, debug }, options);
  });
}
