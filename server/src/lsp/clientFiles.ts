import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type GitIgnore, IGNORE_FILE, ignoresPath, NOTHING_IGNORED } from '../corpus/gitignore';
import { MAX_FILE_SIZE, takeIn } from '../corpus/intake';
import type { FileContent, FileHost, SkippedPath } from '../corpus/ports';
import type { ClientFile, ClientFileContent, ClientRequests } from '../protocol';
import { asIs, wording } from '../text/wording';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];

/** How many files one request asks for: an answer should not grow beyond what a message may hold. */
const BATCH = 32;

/** Reads folders through the editor, where this process cannot. Folders are URIs. */
export function clientFileHost(connection: Connection): FileHost {
  const host: FileHost = {
    async list(folder, filter, below = '') {
      const params: Params<'copydesk/listFiles'> = { folder };
      let files: readonly ClientFile[];
      try {
        files = await connection.sendRequest('copydesk/listFiles', params);
      } catch {
        return { paths: [], skipped: [], problem: wording`the editor cannot list its files` };
      }
      const ignored = await readIgnoreFiles(host, folder, files);
      const inside = (path: string): boolean =>
        (below === '' || path === below || path.startsWith(`${below}/`)) && !ignoresPath(ignored, path);
      const paths = files.map(({ path }) => path).filter((path) => inside(path) && filter.accepts(path));
      const skipped = files.flatMap(({ path }): SkippedPath[] => {
        const detail = inside(path) ? filter.unreadable(path) : undefined;
        return detail === undefined ? [] : [{ path, reason: 'format', detail }];
      });
      return { paths: paths.sort(), skipped };
    },
    async read(folder, paths, maxBytes) {
      const contents: FileContent[] = [];
      const root = URI.parse(`${folder}/`);
      for (let from = 0; from < paths.length; from += BATCH) {
        const uris = paths.slice(from, from + BATCH).map((path) => Utils.joinPath(root, path).toString());
        const params: Params<'copydesk/readFiles'> = { uris, maxBytes };
        const answer: readonly ClientFileContent[] = await connection.sendRequest('copydesk/readFiles', params);
        contents.push(...answer.map(contentOf));
      }
      return contents;
    },
  };
  return host;
}

/** What the folder's `.gitignore` files leave out. The editor has listed all by then: they are read, not walked by. */
async function readIgnoreFiles(host: FileHost, folder: string, files: readonly ClientFile[]): Promise<GitIgnore> {
  const paths = files
    .map(({ path }) => path)
    .filter((path) => path === IGNORE_FILE || path.endsWith(`/${IGNORE_FILE}`));
  if (paths.length === 0) return NOTHING_IGNORED;
  // The nearer to the root, the earlier.
  paths.sort((a, b) => a.length - b.length);
  const contents = await host.read(folder, paths, MAX_FILE_SIZE);
  return contents.reduce((ignored, content, i) => {
    const intake = takeIn(content);
    const parent = paths[i]!.slice(0, -IGNORE_FILE.length).replace(/\/$/, '');
    return intake.kind === 'text' ? ignored.within(parent, intake.text) : ignored;
  }, NOTHING_IGNORED);
}

function contentOf(answer: ClientFileContent): FileContent {
  if ('base64' in answer) return { kind: 'bytes', bytes: fromBase64(answer.base64) };
  if ('tooLarge' in answer) return { kind: 'too-large', size: answer.tooLarge };
  if ('missing' in answer) return { kind: 'missing' };
  return { kind: 'unreadable', message: asIs(answer.error) };
}

function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
