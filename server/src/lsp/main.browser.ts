import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFileHost } from './clientFiles';
import { counting } from './pace';
import { serve } from './server';

/** In a worker: every file is read through the editor. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), {
  messageStrategy: counting,
});
const host = clientFileHost(connection);

serve(connection, (folder) => ({ host, name: folder }));
