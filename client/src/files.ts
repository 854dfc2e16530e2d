import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientFile, ClientFileContent, ClientRequests } from '../../server/src/protocol';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];

/** Lists and reads files for a server that cannot: one in a browser worker, or folders of a virtual file system. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('copydesk/listFiles', ({ folder }: Params<'copydesk/listFiles'>) => listFiles(folderUri(folder)));
  client.onRequest('copydesk/readFiles', ({ uris, maxBytes }: Params<'copydesk/readFiles'>) =>
    Promise.all(uris.map((uri) => readFile(uri, maxBytes))),
  );
}

/** The root of a file system comes without its slash, as all folders do. */
function folderUri(folder: string): Uri {
  const uri = Uri.parse(folder);
  return uri.path === '' ? uri.with({ path: '/' }) : uri;
}

/** A walk rather than `findFiles`: not every file system in a browser can search. A folder that cannot be read is left out. */
async function listFiles(folder: Uri, prefix = ''): Promise<ClientFile[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const parts = await Promise.all(
    entries.map(([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      const path = prefix + name;
      if (type & FileType.File) return [{ uri: uri.toString(), path }];
      // A link to a folder could lead back up.
      const enter = type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules';
      return enter ? listFiles(uri, `${path}/`) : [];
    }),
  );
  return parts.flat();
}

async function readFile(text: string, maxBytes: number): Promise<ClientFileContent> {
  try {
    const uri = Uri.parse(text);
    const { size } = await workspace.fs.stat(uri);
    if (size > maxBytes) return { uri: text, tooLarge: size };
    return { uri: text, base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { uri: text, missing: true };
    return { uri: text, error: error instanceof Error ? error.message : String(error) };
  }
}

/** In pieces: `String.fromCharCode` takes its bytes as arguments, of which there may not be too many. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
