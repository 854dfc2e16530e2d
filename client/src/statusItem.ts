import { Disposable, type DocumentFilter, LanguageStatusSeverity, l10n, languages, RelativePattern } from 'vscode';
import type { CheckedFolders } from './folders';
import type { Server } from './server';
import { skippedText, summary } from './wording';

/** The language status of an article in a checked folder: what was read, and whether it still is being read. */
export function createStatusItem(server: Server, folders: CheckedFolders): Disposable {
  const item = languages.createLanguageStatusItem('copydesk.status', articlesOf(folders));
  item.name = 'Copydesk';
  item.command = { command: 'copydesk.showConflicts', title: l10n.t('Show Conflicts') };
  const show = (): void => {
    const { status } = server;
    item.busy = status?.state === 'indexing';
    item.severity = status?.state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = textOf(server);
    item.detail = (status && (status.problems[0] ?? skippedText(status))) ?? checkedText(folders);
  };
  show();
  return Disposable.from(
    item,
    server.onDidChange(show),
    folders.onDidChange(() => {
      item.selector = articlesOf(folders);
    }),
  );
}

function textOf({ status }: Server): string {
  if (!status) return l10n.t('Not running');
  if (status.state === 'indexing') return l10n.t('Reading articles');
  return status.state === 'failed' ? l10n.t('Cannot check this folder') : summary(status);
}

function checkedText({ current }: CheckedFolders): string {
  const names = current.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  return names.length > 0 ? l10n.t('Checks {0}', names.join(', ')) : l10n.t('Copydesk');
}

function articlesOf(folders: CheckedFolders): DocumentFilter[] {
  return folders.current.map((folder) => ({
    pattern: new RelativePattern(folder, '**/*.{txt,md,markdown,html,htm}'),
  }));
}
