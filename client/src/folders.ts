import { type Disposable, EventEmitter, type Memento, RelativePattern, Uri, workspace } from 'vscode';

const CONFIG_FILE = 'copydesk.json';
const CHOSEN = 'copydesk.chosenFolders';

/**
 * Which folders are checked: workspace folders with a `copydesk.json`, and those chosen by command, which are
 * remembered for the workspace. A folder inside another that is checked is part of it.
 */
export class CheckedFolders implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[] = [this.changed];
  private watchers: Disposable[] = [];
  private folders: readonly Uri[] = [];
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: Memento) {
    this.subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(() => {
        this.watch();
        void this.load();
      }),
    );
    this.watch();
  }

  get current(): readonly Uri[] {
    return this.folders;
  }

  /** Looks for the folders to check, and says so when they are not the same as before. */
  async load(): Promise<void> {
    const found = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => configuredFolder(uri)));
    const folders = outermost([...found.filter((uri) => uri !== undefined), ...this.chosen()]);
    if (sameUris(folders, this.folders)) return;
    this.folders = folders;
    this.changed.fire();
  }

  /** Adds a folder by hand. */
  async choose(folder: Uri): Promise<void> {
    await this.memory.update(CHOSEN, outermost([...this.chosen(), folder]).map(String));
    await this.load();
  }

  dispose(): void {
    for (const item of [...this.subscriptions, ...this.watchers]) item.dispose();
  }

  /** Only what still lies in the workspace: a folder that was removed from it is not read behind the person's back. */
  private chosen(): Uri[] {
    const uris = this.memory.get<readonly string[]>(CHOSEN, []).map((text) => Uri.parse(text, true));
    return uris.filter((uri) => workspace.getWorkspaceFolder(uri) !== undefined);
  }

  private watch(): void {
    for (const item of this.watchers) item.dispose();
    this.watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, CONFIG_FILE), false, true, false);
      watcher.onDidCreate(() => void this.load());
      watcher.onDidDelete(() => void this.load());
      return watcher;
    });
  }
}

async function configuredFolder(folder: Uri): Promise<Uri | undefined> {
  try {
    await workspace.fs.stat(Uri.joinPath(folder, CONFIG_FILE));
    return folder;
  } catch {
    return undefined;
  }
}

/** The folders that lie in no other of them, in order, each once. */
function outermost(folders: readonly Uri[]): Uri[] {
  return folders.filter(
    (folder, index) => !folders.some((other, at) => (at === index ? false : contains(other, folder, at < index))),
  );
}

/** `countEqual`: whether a folder contains itself, which keeps the first of two equal ones. */
function contains(outer: Uri, inner: Uri, countEqual: boolean): boolean {
  const [a, b] = [withSlash(outer), withSlash(inner)];
  return a === b ? countEqual : b.startsWith(a);
}

function withSlash(uri: Uri): string {
  const text = uri.toString();
  return text.endsWith('/') ? text : `${text}/`;
}

function sameUris(a: readonly Uri[], b: readonly Uri[]): boolean {
  return a.length === b.length && a.every((uri, index) => uri.toString() === b[index]?.toString());
}
