import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type Exports } from './activate';

/** Browser windows without a remote: the server is a web worker. */
export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateWith(context, async (id, name, options) => {
    const { createClient } = await import('./languageClient.browser');
    return createClient(id, name, options, script);
  });
}
