import {
  type BaseLanguageClient,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';

/** A client of a server that is a Node process of its own, from the script at `module`. */
export function createClient(
  id: string,
  name: string,
  options: LanguageClientOptions,
  module: string,
): BaseLanguageClient {
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const quietly = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
  return new LanguageClient(id, name, { run, debug }, quietly);
}
