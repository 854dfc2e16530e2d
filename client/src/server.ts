import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  ClientNotifications,
  InitializationOptions,
  ReadingProgress,
  ServerNotifications,
  ServerRequests,
  Status,
} from '../../server/src/protocol';
import type { GlanceRequests } from '../../server/src/protocol/glance';
import { serveFiles } from './files';
import type { CheckedFolders } from './folders';

/** Makes a language client that is not started yet, and loads what that takes; the two entry points differ in nothing else. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

type Requests = ServerRequests & GlanceRequests;

const ID = 'copydesk';
const LANGUAGES = ['plaintext', 'markdown', 'html'];

/** The language server as the views and commands see it: runs while there is a folder to check, and says when it knows more. */
export class Server implements Disposable {
  private readonly output: LogOutputChannel;
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private client: BaseLanguageClient | undefined;
  private lastStatus: Status | undefined;
  private lastProgress: ReadingProgress | undefined;
  private readonly read = new EventEmitter<void>();
  /** Starts and stops happen one after another: the language client refuses to be stopped while it starts. */
  private queue: Promise<void> = Promise.resolve();
  /** There is a new status, or the server came or went. */
  readonly onDidChange = this.changed.event;
  /** More articles were read. */
  readonly onDidRead = this.read.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly folders: CheckedFolders,
    private readonly createClient: CreateClient,
  ) {
    this.output = window.createOutputChannel('Copydesk', { log: true });
    this.subscriptions = [this.output, this.changed, this.read, folders.onDidChange(() => void this.foldersChanged())];
  }

  /** What the server last said of itself; undefined while there is none. */
  get status(): Status | undefined {
    return this.lastStatus;
  }

  /** How far the reading of articles has come; undefined where none are being read. */
  get progress(): ReadingProgress | undefined {
    return this.lastProgress;
  }

  /** The folder of the pages about rules, "date-conflict.md" and so on. */
  get rulePages(): Uri {
    return Uri.joinPath(this.context.extensionUri, 'docs', 'copydesk-rules');
  }

  /** Resolves to undefined where no folder is checked or the server does not run. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result'] | undefined> {
    await this.queue;
    if (!this.client?.isRunning()) return undefined;
    return this.client.sendRequest<Requests[M]['result']>(method, params);
  }

  async restart(): Promise<void> {
    await this.enqueue(async () => {
      await this.stopClient();
      await this.startClient();
    });
  }

  log(message: string): void {
    this.output.info(message);
  }

  showLog(): void {
    this.output.show();
  }

  dispose(): void {
    for (const item of this.subscriptions) item.dispose();
    void this.enqueue(() => this.stopClient());
  }

  private foldersChanged(): Promise<void> {
    return this.enqueue(async () => {
      const folders = this.folders.current.map(String);
      void commands.executeCommand('setContext', 'copydesk.checking', folders.length > 0);
      if (folders.length === 0) return this.stopClient();
      if (!this.client?.isRunning()) return this.startClient();
      const params: ServerNotifications['copydesk/setFolders'] = { folders };
      await this.client.sendNotification('copydesk/setFolders', params);
    });
  }

  private async startClient(): Promise<void> {
    if (this.folders.current.length === 0) return;
    await this.stopClient();
    const client = await this.createClient(ID, 'Copydesk', this.options());
    client.onNotification('copydesk/status', (status: ClientNotifications['copydesk/status']) => this.update(status));
    client.onNotification('copydesk/progress', (progress: ClientNotifications['copydesk/progress']) => {
      this.lastProgress = progress;
      this.read.fire();
    });
    client.onDidChangeState(() => {
      if (!client.isRunning()) this.update(undefined);
    });
    serveFiles(client);
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      // The language client has told the person already.
      this.output.error(String(error));
    }
  }

  private async stopClient(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.dispose().catch((error) => this.output.error(String(error)));
    this.update(undefined);
  }

  private options(): LanguageClientOptions {
    const schemes = [...new Set(this.folders.current.map(({ scheme }) => scheme))];
    return {
      documentSelector: schemes.flatMap((scheme) => [
        ...LANGUAGES.map((language) => ({ scheme, language })),
        // What is decided there holds as it stands in the editor, saved or not.
        { scheme, pattern: '**/copydesk.json' },
      ]),
      diagnosticCollectionName: ID,
      outputChannel: this.output,
      initializationOptions: (): InitializationOptions => ({
        folders: this.folders.current.map(String),
        ...(l10n.bundle ? { wording: l10n.bundle } : {}),
        ruleDocs: `${this.rulePages}/`,
      }),
      // Article text reaches hovers: it is never trusted to run commands or bring HTML.
      markdown: { isTrusted: false, supportHtml: false },
    };
  }

  private update(status: Status | undefined): void {
    this.lastStatus = status;
    if (status?.state !== 'indexing') this.lastProgress = undefined;
    const state = status?.state === 'ready' && status.articles === 0 ? 'empty' : (status?.state ?? 'none');
    void commands.executeCommand('setContext', 'copydesk.state', state);
    this.changed.fire();
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work, work).catch((error) => this.output.error(String(error)));
    return this.queue;
  }
}
