import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type Exports } from './activate';

/** Desktop and remote windows: the server is a Node process of its own. */
export function activate(context: ExtensionContext): Exports {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateWith(context, async (id, name, options) => {
    const { createClient } = await import('./languageClient.node');
    return createClient(id, name, options, module);
  });
}
