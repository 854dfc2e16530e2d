import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Exports } from './activate';

/** Browser windows without a remote: the server is a web worker. */
export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => new Worker(script, { name: id }), options),
  );
}
