import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { nodeFileHost } from '../host/node/fileHost';
import { clientFileHost } from './clientFiles';
import { counting } from './pace';
import { serve } from './server';

/** Serves the editor that started this process, over the transport its arguments name: `--stdio`, `--node-ipc`, `--socket`, `--pipe`. */
const connection = createConnection(ProposedFeatures.all, { messageStrategy: counting });
const viaClient = clientFileHost(connection);

/** The pages of the rules as they lie beside the bundle, in the extension and in a checkout alike. */
const RULE_PAGES = join(__dirname, '..', 'docs', 'copydesk-rules');
const ruleDocs = existsSync(RULE_PAGES) ? `${pathToFileURL(RULE_PAGES)}/` : undefined;

serve(
  connection,
  (folder) => {
    const uri = URI.parse(folder);
    return uri.scheme === 'file' ? { host: nodeFileHost, name: uri.fsPath } : { host: viaClient, name: folder };
  },
  ruleDocs,
);
