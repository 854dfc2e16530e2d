import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { nodeFileHost } from '../host/node/fileHost';
import { clientFileHost } from './clientFiles';
import { serve } from './server';

/** Serves the editor that started this process, over the transport its arguments name: `--stdio`, `--node-ipc`, `--socket`, `--pipe`. */
const connection = createConnection(ProposedFeatures.all);
const viaClient = clientFileHost(connection);

serve(connection, (folder) => {
  const uri = URI.parse(folder);
  return uri.scheme === 'file' ? { host: nodeFileHost, name: uri.fsPath } : { host: viaClient, name: folder };
});
