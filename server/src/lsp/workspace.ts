import type { TextDocument } from 'vscode-languageserver-textdocument';
import { deskFileAt } from '../corpus/deskFiles';
import type { Settings } from '../protocol';
import type { Steps } from '../text/steps';
import { createFolder, type Folder, type Place, type Reading } from './folder';
import { inTurns, joined, pause, taskQueue } from './pace';

/** A file of a checked folder. */
export interface Located {
  readonly folder: Folder;
  readonly path: string;
}

export interface WorkspacePorts {
  /** Who reads the files of a folder. */
  placeOf(folder: string): Place;
  openDocument(uri: string): TextDocument | undefined;
  settings(): Settings;
  /** Shows, from the first report on, that articles are being read; `stopped` turns true when the person has had enough. */
  progress(): Reading & { done(): void };
  log(message: string): void;
  /** Articles, findings, the configuration or the state changed. `typing` where a document is being edited. */
  changed(typing: boolean): void;
  /** A folder is not checked any more. */
  closed(folder: Folder): void;
}

/** The folders that are checked and the documents open in them. Files are read one task after another; edits do not wait for them. */
export interface Workspace {
  readonly folders: readonly Folder[];
  /** True while articles are being read. */
  readonly busy: boolean;
  /** Another number after whatever changed in a folder. */
  readonly revision: number;
  locate(uri: string): Located | undefined;
  setFolders(uris: readonly string[]): Promise<void>;
  /** Reads everything anew. */
  readAll(): Promise<void>;
  /** The settings changed. */
  reconfigure(): Promise<void>;
  /** A document was opened or edited: analysed when the next question is asked or the document has settled. */
  edited(document: TextDocument): void;
  /** A document was closed: its file counts again. */
  closed(uri: string): Promise<void>;
  /** Files came, changed or went outside the editor, or folders, a checked one itself among them. */
  touched(uris: readonly string[]): Promise<void>;
  /** True while edits wait to be analysed. */
  readonly unread: boolean;
  /** The text that a document's analysis is of, where it was edited since; undefined where it was not, or was never read. */
  textBefore(uri: string): string | undefined;
  /** Reads what was edited since the last time, in steps between which messages are handled: what is asked then is asked of the text on the screen. */
  read(): Promise<void>;
  /** Reads and checks, in steps. False where it was not finished, since something came meanwhile or articles are still being read. */
  check(): Promise<boolean>;
  /** Resolves when all is checked; while articles are being read, when what was edited is. */
  checked(): Promise<void>;
  /** Reads nothing more, and checks nothing. */
  dispose(): void;
  readonly disposed: boolean;
}

/** Above so many files at once, reading everything is cheaper than looking up each. */
const MANY = 200;

export function createWorkspace(ports: WorkspacePorts): Workspace {
  let folders: readonly Folder[] = [];
  let reading = 0;
  let disposed = false;
  const waiting = new Map<string, TextDocument>();
  /** What open documents were last analysed as. */
  const texts = new Map<string, string>();
  const enqueue = taskQueue((error) =>
    ports.log(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );

  const around = {
    openText: (uri: string) => ports.openDocument(uri)?.getText(),
    settings: ports.settings,
    log: ports.log,
  };
  const locate = (uri: string): Located | undefined => {
    for (const folder of folders) {
      const path = folder.pathOf(uri);
      if (path !== undefined) return { folder, path };
    }
    return undefined;
  };
  function* readOne(uri: string, document: TextDocument): Steps<void> {
    const text = document.getText();
    const found = locate(uri);
    if (found) yield* found.folder.takeOpen(found.path, text);
    texts.set(uri, text);
    waiting.delete(uri);
  }
  const read = joined(async () => {
    do {
      for (const [uri, document] of waiting) {
        const { version } = document;
        // Another edit makes this reading worthless: the document waits still, and is read anew.
        await inTurns(readOne(uri, document), () => waiting.get(uri) === document && document.version === version);
      }
      for (const { desk } of folders) await inTurns(desk.settle());
    } while (waiting.size > 0 && !disposed);
  });
  const check = joined(async () => {
    await read();
    for (const { desk } of folders) {
      if (reading > 0 || disposed) return false;
      if ((await inTurns(desk.check(), () => waiting.size === 0)) !== true) return false;
    }
    return waiting.size === 0;
  });
  /** Runs a task that reads files. It counts as busy from the first file on, or at once where it reads everything. */
  const reads = (task: (reading: Reading) => Promise<void>, atOnce: boolean): Promise<void> =>
    enqueue(async () => {
      if (disposed) return;
      const progress = ports.progress();
      let busy = false;
      const begin = (): void => {
        if (busy) return;
        busy = true;
        reading++;
        ports.changed(false);
      };
      if (atOnce) begin();
      try {
        await task({
          stopped: () => disposed || progress.stopped(),
          report(done, total) {
            begin();
            progress.report(done, total);
          },
        });
      } finally {
        progress.done();
        if (busy) reading--;
        if (!disposed) ports.changed(false);
      }
    });
  const readAll = (some: readonly Folder[]): Promise<void> =>
    reads(async (progress) => {
      for (const folder of some) if (folders.includes(folder)) await folder.readAll(progress);
    }, true);
  const readConfig = (folder: Folder): Promise<void> => reads((progress) => folder.readConfig(progress), false);

  return {
    get folders() {
      return folders;
    },
    get busy() {
      return reading > 0;
    },
    get revision() {
      return folders.reduce((sum, { desk }) => sum + desk.revision, 0);
    },
    locate,
    async setFolders(uris) {
      const wanted = outermost(uris);
      for (const folder of folders) if (!wanted.includes(folder.uri)) ports.closed(folder);
      const kept = folders.filter(({ uri }) => wanted.includes(uri));
      const added = wanted
        .filter((uri) => !kept.some((folder) => folder.uri === uri))
        .map((uri) => createFolder(uri, ports.placeOf(uri), around));
      folders = [...kept, ...added];
      await readAll(added);
    },
    readAll: () => readAll(folders),
    async reconfigure() {
      await Promise.all(folders.map(readConfig));
    },
    edited(document) {
      const found = locate(document.uri);
      if (!found) return;
      if (deskFileAt(found.path)) void readConfig(found.folder);
      else {
        waiting.set(document.uri, document);
        ports.changed(true);
      }
    },
    async closed(uri) {
      waiting.delete(uri);
      texts.delete(uri);
      const found = locate(uri);
      if (found && deskFileAt(found.path)) return readConfig(found.folder);
      if (!found) return;
      await enqueue(() => found.folder.refresh([found.path]));
      ports.changed(false);
    },
    async touched(uris) {
      const paths = new Map<Folder, string[]>();
      for (const uri of uris) {
        const whole = folders.find((folder) => folder.uri === uri);
        if (whole) await readAll([whole]);
        const found = locate(uri);
        if (!found) continue;
        if (deskFileAt(found.path)) void readConfig(found.folder);
        else paths.set(found.folder, [...(paths.get(found.folder) ?? []), found.path]);
      }
      for (const [folder, some] of paths) {
        if (some.length > MANY) await readAll([folder]);
        else await enqueue(() => folder.refresh(some));
      }
      if (paths.size > 0) ports.changed(false);
    },
    get unread() {
      return waiting.size > 0;
    },
    textBefore: (uri) => (waiting.has(uri) ? texts.get(uri) : undefined),
    read,
    check,
    async checked() {
      await read();
      while (reading === 0 && !disposed && !(await check())) await pause();
    },
    dispose() {
      disposed = true;
    },
    get disposed() {
      return disposed;
    },
  };
}

/** Folders without a slash at their end; one that lies in another is checked with it. */
function outermost(uris: readonly string[]): string[] {
  const trimmed = [...new Set(uris.map((uri) => uri.replace(/\/+$/, '')))];
  return trimmed.filter((uri) => !trimmed.some((other) => other !== uri && uri.startsWith(`${other}/`)));
}
