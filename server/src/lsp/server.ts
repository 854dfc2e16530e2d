import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { VERSION } from '../product';
import type { InitializationOptions, ServerNotifications } from '../protocol';
import { type Say, translated } from '../text/wording';
import type { OpenDocument } from './asked';
import { capabilitiesFor } from './capabilities';
import { serveCompletion } from './completion';
import { serveDecisions } from './decisions';
import { serveFeatures } from './features';
import type { Place } from './folder';
import { serveGlance } from './glance';
import { serveNavigation } from './navigation';
import { serveOverlays } from './overlays';
import { inTurns, pause, repeated, settle } from './pace';
import { readingProgress } from './progress';
import { createPublisher } from './publish';
import { createReader } from './reading';
import { serveRename } from './rename';
import { serveRequests } from './requests';
import { DEFAULT_SETTINGS, readSettings, SECTION } from './settings';
import { statusOf } from './status';
import { createWorkspace } from './workspace';

/** How long a document must lie still before its diagnostics follow an edit that came right after another. In milliseconds. */
const QUIET = 250;
/** How long the first edit after a rest waits, so that a hover or a completion asked for with it does not. In milliseconds. */
const BRIEF = 40;

/**
 * Serves one editor over `connection`. `placeOf` says who reads the files of a folder, `ruleDocs` below which address the rules
 * are documented where the editor does not say: none where the pages do not lie beside the server.
 */
export function serve(connection: Connection, placeOf: (folder: string) => Place, ruleDocs?: string): void {
  const documents = new TextDocuments(TextDocument);
  const publisher = createPublisher(connection);
  let client: ClientCapabilities = {};
  let options: InitializationOptions | undefined;
  let settings = DEFAULT_SETTINGS;
  let folders: readonly string[] = [];
  let watching: Disposable | undefined;

  const workspace = createWorkspace({
    placeOf,
    openDocument: (uri) => documents.get(uri),
    settings: () => settings,
    progress: () => {
      const supported = client.window?.workDoneProgress === true;
      return readingProgress(connection, { supported, own: options !== undefined, say: say() });
    },
    log: (message) => connection.console.error(message),
    changed: (typing) => {
      if (!typing) tell();
      // While articles are being read the picture is not whole; what is said at the end holds the edit too.
      else if (!workspace.busy) typed.changed();
    },
    closed: (folder) => publisher.withdraw(folder),
  });

  const say = (): Say => translated(options?.wording ?? {});
  const open: OpenDocument = (uri) => documents.get(uri);
  const overlays = serveOverlays(
    connection,
    createReader(workspace, open, () => settings),
    open,
    {
      client: () => client,
      opens: () => options !== undefined,
      say,
    },
  );

  /** Sends what is known now: diagnostics, and the state of the desk. */
  const tell = (): void => {
    if (workspace.busy) sendStatus();
    else heard(tellAll());
  };
  const sendStatus = (): void => {
    // Editors without our client know nothing of it.
    if (options) heard(connection.sendNotification('copydesk/status', statusOf(workspace, say())));
  };
  /** Checks and tells, in steps between which what is asked is answered. What changes meanwhile is told with what comes of it. */
  const tellAll = repeated(async () => {
    if (!(await workspace.check())) {
      // Something came meanwhile: what is still to be read is told of when it is, and a folder that is let go never.
      await pause();
      return workspace.busy || workspace.unread || workspace.disposed ? undefined : tell();
    }
    const at = workspace.revision;
    const stands = (): boolean => !workspace.busy && !workspace.unread && workspace.revision === at;
    for (const folder of workspace.folders) {
      const steps = publisher.publish(folder, {
        settings,
        ruleDocs: options?.ruleDocs ?? ruleDocs,
        say: say(),
        relatedInformation: client.textDocument?.publishDiagnostics?.relatedInformation === true,
        version: (uri) => documents.get(uri)?.version,
      });
      await inTurns(steps, stands);
    }
    if (stands()) await inTurns(overlays.checked(documents.keys()), stands);
    if (stands()) sendStatus();
  });
  const typed = settle(tell, BRIEF, QUIET);

  /** What an editor refuses is said in the log and costs nothing else: a promise that nobody hears would end the process. */
  const heard = (task: Promise<unknown>): void => {
    task.catch((error) => connection.console.error(String(error)));
  };
  const fetchSettings = async (): Promise<void> => {
    if (!client.workspace?.configuration) return;
    const given = await connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    if (given !== undefined) settings = readSettings(given);
  };
  const setFolders = async (uris: readonly string[]): Promise<void> => {
    folders = uris;
    const before = watching;
    watching = await watch(connection, client, folders).catch(() => undefined);
    before?.dispose();
    await workspace.setFolders(folders);
  };

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    options = params.initializationOptions as InitializationOptions | undefined;
    folders = options?.folders ?? workspaceFoldersOf(params);
    return {
      serverInfo: { name: 'copydesk', version: VERSION },
      capabilities: capabilitiesFor(client),
    };
  });

  const begin = async (): Promise<void> => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      heard(connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        if (options?.folders) return;
        const gone = new Set(removed.map(({ uri }) => uri));
        heard(setFolders([...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]));
      });
    }
    await fetchSettings();
    await setFolders(folders);
  };
  const reconfigure = async (sent: unknown): Promise<void> => {
    if (client.workspace?.configuration) await fetchSettings();
    else settings = readSettings((sent as Readonly<Record<string, unknown>> | null)?.[SECTION]);
    await workspace.reconfigure();
  };
  connection.onInitialized(() => heard(begin()));
  connection.onDidChangeConfiguration((params) => heard(reconfigure(params.settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => heard(workspace.touched(changes.map(({ uri }) => uri))));
  connection.onNotification('copydesk/setFolders', (params: ServerNotifications['copydesk/setFolders']) =>
    heard(setFolders(params.folders)),
  );

  documents.onDidChangeContent(({ document }) => workspace.edited(document));
  documents.onDidClose(({ document }) => {
    overlays.closed(document.uri);
    heard(workspace.closed(document.uri));
  });

  serveFeatures(
    connection,
    workspace,
    open,
    () => ({
      markdown: client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
      say: say(),
    }),
    () => settings,
  );
  serveNavigation(connection, workspace, open, () => ({
    definition: client.textDocument?.definition?.linkSupport === true,
    allDefinitions: options !== undefined,
    declaration: client.textDocument?.declaration?.linkSupport === true,
    typeDefinition: client.textDocument?.typeDefinition?.linkSupport === true,
  }));
  serveCompletion(connection, workspace, open, () => settings);
  serveRename(
    connection,
    workspace,
    open,
    () => ({
      documentChanges: client.workspace?.workspaceEdit?.documentChanges === true,
      annotations: client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    }),
    say,
  );
  serveDecisions(
    connection,
    workspace,
    open,
    () => ({
      resolve: client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
      documentChanges: client.workspace?.workspaceEdit?.documentChanges === true,
      create: client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
      commands: options !== undefined,
    }),
    say,
  );
  serveGlance(connection, workspace, say);
  serveRequests(connection, workspace, () => statusOf(workspace, say()), say);

  connection.onShutdown(() => {
    workspace.dispose();
    typed.dispose();
  });
  documents.listen(connection);
  connection.listen();
}

/** The folders of an editor that does not say which are to be checked. */
function workspaceFoldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/**
 * Asks the editor to watch the folders. Changes matter of files that may be articles; what comes and goes matters of
 * all, since the coming or going of a folder is told without its files.
 */
async function watch(
  connection: Connection,
  client: ClientCapabilities,
  folders: readonly string[],
): Promise<Disposable | undefined> {
  const support = client.workspace?.didChangeWatchedFiles;
  if (!support?.dynamicRegistration || folders.length === 0) return undefined;
  const glob = (baseUri: string, pattern: string): FileSystemWatcher['globPattern'] =>
    support.relativePatternSupport ? { baseUri, pattern } : pattern;
  const watchers = folders.flatMap((folder): FileSystemWatcher[] => [
    { globPattern: glob(withRoot(folder), '**/*'), kind: WatchKind.Create | WatchKind.Delete },
    { globPattern: glob(withRoot(folder), '**/*.{txt,text,md,markdown,html,htm,xhtml}'), kind: WatchKind.Change },
    {
      globPattern: glob(withRoot(folder), '**/{copydesk,copydesk.facts,copydesk.baseline}.json'),
      kind: WatchKind.Change,
    },
  ]);
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** The root of a file system has no path but its slash, without which nothing lies below it. */
const withRoot = (folder: string): string => (URI.parse(folder).path === '' ? `${folder}/` : folder);
