import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  type Tab,
  TabInputCustom,
  TabInputText,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { EntityItem, SheetSubject } from '../../../server/src/protocol';
import { openRendered } from '../open';
import { pickEntity } from '../pickEntity';
import type { Server } from '../server';
import type { ArticleRow } from '../views/articles';
import type { NamedRow } from '../views/entityRows';
import { onSnapshot } from '../views/refresh';

/** Documents of this scheme are fact sheets: their query says of what. */
export const SCHEME = 'copydesk-sheet';

/** `Copydesk: Open Fact Sheet`, and what can be done with one: save it, copy it. It follows the articles while it is open. */
export function registerFactSheets(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  /** Links are written from the folder that VS Code follows them from: the one the sheet is saved in, else the first. */
  const textOf = async (uri: Uri, target?: Uri): Promise<string> => {
    const about: SheetSubject = JSON.parse(uri.query);
    const folder = target ? workspace.getWorkspaceFolder(target) : workspace.workspaceFolders?.[0];
    const sheet = await server.request('copydesk/factSheet', { about, ...(folder && { root: folder.uri.toString() }) });
    return sheet?.markdown ?? l10n.t('The articles say nothing of this any more.');
  };
  const saved = async (uri: Uri, given?: Uri): Promise<Uri | undefined> => {
    const [folder] = workspace.workspaceFolders ?? [];
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const target =
      given ??
      (await window.showSaveDialog({
        ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
        filters: { Markdown: ['md'] },
      }));
    if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(`${await textOf(uri, target)}\n`));
    return target;
  };
  return Disposable.from(
    changed,
    onSnapshot(server, () => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => textOf(uri),
    }),
    commands.registerCommand('copydesk.openFactSheet', async (subject?: NamedRow | ArticleRow | Uri) => {
      const about = await subjectOf(server, subject);
      if (!about) return undefined;
      const uri = sheetUri(about);
      await openRendered(uri);
      return uri;
    }),
    commands.registerCommand('copydesk.saveFactSheet', (uri?: Uri, target?: Uri) => {
      const sheet = shownSheet(uri);
      return sheet && saved(sheet, target);
    }),
    commands.registerCommand('copydesk.copyFactSheet', async (uri?: Uri) => {
      const sheet = shownSheet(uri);
      if (!sheet) return;
      await env.clipboard.writeText(await textOf(sheet));
      window.setStatusBarMessage(l10n.t('Copydesk: the fact sheet was copied'), 3000);
    }),
  );
}

/** The sheet that is asked about, or the one in front. */
function shownSheet(uri: Uri | undefined): Uri | undefined {
  const shown = uri?.scheme === SCHEME ? uri : uriOf(window.tabGroups.activeTabGroup.activeTab);
  return shown?.scheme === SCHEME ? shown : undefined;
}

const uriOf = (tab: Tab | undefined): Uri | undefined =>
  tab?.input instanceof TabInputCustom || tab?.input instanceof TabInputText ? tab.input.uri : undefined;

/** From a row of a tree, from the explorer; from the palette the draft that is open, or an entity the person picks. */
async function subjectOf(
  server: Server,
  subject: NamedRow | ArticleRow | Uri | undefined,
): Promise<SheetSubject | undefined> {
  if (subject instanceof Uri) return { uri: subject.toString() };
  if (subject?.kind === 'article') return { uri: subject.article.uri };
  if (subject?.kind === 'entity') return ofEntity(subject.entity);
  const editor = window.activeTextEditor;
  const listed = editor && (await server.request('copydesk/listedAt', atCursor(editor)));
  if (listed?.entity) return ofEntity(listed.entity);
  if (listed?.article) return { uri: listed.article.uri };
  const entity = await pickEntity(server, l10n.t('A fact sheet about whom or what?'));
  return entity && ofEntity(entity);
}

const atCursor = ({ document, selection }: TextEditor) => ({
  uri: document.uri.toString(),
  position: { line: selection.active.line, character: selection.active.character },
});

const ofEntity = ({ folder, type, name }: EntityItem): SheetSubject => ({ folder, type, name });

function sheetUri(about: SheetSubject): Uri {
  const name = 'uri' in about ? decodeURIComponent(about.uri.slice(about.uri.lastIndexOf('/') + 1)) : about.name;
  const file = name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, ' ').slice(0, 80);
  return Uri.from({ scheme: SCHEME, path: `/${l10n.t('{0}, fact sheet', file)}.md`, query: JSON.stringify(about) });
}
