import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient/browser';

/** A client of a server that is a web worker, from the script at `script`. */
export function createClient(
  id: string,
  name: string,
  options: LanguageClientOptions,
  script: string,
): BaseLanguageClient {
  let worker: Worker | undefined;
  // Given as a pair of streams: the workers of an extension host are no `Worker` to the language client.
  const start = async () => {
    worker = new Worker(script, { name: id });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const quietly = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
  const client = new LanguageClient(id, name, start, quietly);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  return client;
}
