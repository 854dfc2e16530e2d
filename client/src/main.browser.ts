import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from 'vscode-languageclient/browser';
import { activateWith, type Exports } from './activate';

/** Browser windows without a remote: the server is a web worker. */
export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateWith(context, (id, name, options) => {
    let worker: Worker | undefined;
    // Given as a pair of streams: the workers of an extension host are no `Worker` to the language client.
    const start = async () => {
      worker = new Worker(script, { name: id });
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const client = new LanguageClient(id, name, start, options);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker?.terminate();
    });
    return client;
  });
}
