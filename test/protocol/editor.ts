import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Status } from '../../server/src/protocol';

/** Where the product under test lies. */
export const DIST = resolve(process.env.COPYDESK_DIST ?? 'dist');

/** A folder of articles in a temporary place. */
export interface TestFolder {
  readonly path: string;
  readonly uri: string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  uriOf(name: string): string;
  dispose(): Promise<void>;
}

export async function testFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'copydesk-'));
  const folder: TestFolder = {
    path,
    uri: pathToFileURL(path).href,
    async write(name, content) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    },
    remove: (name) => rm(join(path, name), { recursive: true }),
    uriOf: (name) => pathToFileURL(join(path, name)).href,
    dispose: () => rm(path, { recursive: true, force: true }),
  };
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}

export interface EditorOptions {
  /** What is started; the language server over standard streams unless said otherwise. */
  readonly command?: readonly string[];
  readonly settings?: unknown;
  readonly initialize?: Partial<InitializeParams>;
  /** Capabilities of the workspace beside the usual ones. */
  readonly capabilities?: InitializeParams['capabilities']['workspace'];
  /** False for an editor that knows nothing of Copydesk's own messages. */
  readonly ours?: boolean;
  /** An editor that refuses every request of the server. */
  readonly refuses?: boolean;
}

/** An editor without a screen: a real client at the other end of the server's standard streams. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** What the server published last for a file. */
  diagnostics(uri: string): readonly Diagnostic[];
  /** Everything published so far, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly Status[];
  /** Globs the server asked to watch. */
  readonly watchers: readonly unknown[];
  /** Titles of the progress that was shown. */
  readonly progress: readonly unknown[];
  settings: unknown;
  /** Has those who wait look again. */
  look(): void;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces a stretch, as typing does. */
  edit(uri: string, line: number, from: number, to: number, text: string): Promise<void>;
  close(uri: string): Promise<void>;
  /** Tells of files as an editor's watcher does. */
  watched(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): Promise<void>;
  /** Waits until `test` holds, looking again whenever the server says something. Fails after ten seconds. */
  until<T>(test: () => T | undefined | false, what: string): Promise<T>;
  /** Ends as editors do; resolves to the exit code. */
  shutdown(): Promise<number | null>;
}

export async function startEditor(folders: readonly TestFolder[], options: EditorOptions = {}): Promise<Editor> {
  const [program, ...args] = options.command ?? [process.execPath, join(DIST, 'server.js'), '--stdio'];
  const child = spawn(program!, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const reader = new StreamMessageReader(child.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
  const versions = new Map<string, number>();
  const latest = new Map<string, readonly Diagnostic[]>();
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const watchers: unknown[] = [];
  const progress: unknown[] = [];
  const looking = new Set<() => void>();
  const look = (): void => {
    for (const again of looking) again();
  };

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    latest.set(params.uri, params.diagnostics);
    look();
  });
  connection.onNotification('copydesk/status', (status: Status) => {
    statuses.push(status);
    look();
  });
  connection.onNotification('$/progress', ({ value }: { value: unknown }) => {
    progress.push(value);
    look();
  });
  if (!options.refuses) {
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { registerOptions } of registrations) watchers.push(...(registerOptions?.watchers ?? []));
      look();
      return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => editor.settings ?? null));
  }
  connection.listen();

  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folders[0]?.uri ?? null,
    workspaceFolders: folders.map(({ uri }) => ({ uri, name: uri })),
    ...(options.ours === false ? {} : { initializationOptions: { folders: folders.map(({ uri }) => uri) } }),
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        ...options.capabilities,
      },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
    ...options.initialize,
  });

  const editor: Editor = {
    connection,
    process: child,
    initialized,
    published,
    statuses,
    watchers,
    progress,
    settings: options.settings,
    look,
    diagnostics: (uri) => latest.get(uri) ?? [],
    async open(uri, text, languageId = 'plaintext') {
      versions.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async edit(uri, line, from, to, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      const range = { start: { line, character: from }, end: { line, character: to } };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
    },
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    watched: (changes) => connection.sendNotification('workspace/didChangeWatchedFiles', { changes }),
    until: (test, what) =>
      new Promise((done, fail) => {
        const timer = setTimeout(() => {
          looking.delete(again);
          fail(new Error(`waited in vain until ${what}\n${errors}`));
        }, 10_000);
        const again = (): void => {
          const found = test();
          if (found === undefined || found === false) return;
          looking.delete(again);
          clearTimeout(timer);
          done(found);
        };
        looking.add(again);
        again();
      }),
    async shutdown() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
  };
  await connection.sendNotification('initialized', {});
  return editor;
}

/** Resolves once everything has been read. */
export const ready = (editor: Editor): Promise<Status> =>
  editor.until(() => {
    const last = editor.statuses.at(-1);
    return last?.state === 'ready' && last;
  }, 'the server is ready');

/** Starts editors on folders of their own, and ends and removes both after each test. */
export function editors() {
  let started: Editor[] = [];
  let folders: TestFolder[] = [];
  afterEach(async () => {
    await Promise.all(started.map((editor) => editor.process.exitCode ?? editor.shutdown()));
    await Promise.all(folders.map((folder) => folder.dispose()));
    started = [];
    folders = [];
  });
  return async (files: Readonly<Record<string, string | Uint8Array>>, options?: EditorOptions) => {
    const folder = await testFolder(files);
    folders.push(folder);
    const editor = await startEditor([folder], options);
    started.push(editor);
    return { folder, editor };
  };
}

/** Zero-based line and character of the first `words` in a text. */
export function positionOf(text: string, words: string): { line: number; character: number } {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The words of a diagnostic. */
export const text = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
