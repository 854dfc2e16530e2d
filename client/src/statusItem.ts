import { Disposable, type DocumentFilter, LanguageStatusSeverity, l10n, languages, RelativePattern } from 'vscode';
import type { Status } from '../../server/src/protocol';
import type { CheckedFolders } from './folders';
import type { Server } from './server';
import { count, skippedText, summary } from './wording';

/** The language status of an article in a checked folder: how far reading has come, then what was read, what is checked and what is not. */
export function createStatusItem(server: Server, folders: CheckedFolders): Disposable {
  const item = languages.createLanguageStatusItem('copydesk.status', articlesOf(folders));
  item.name = 'Copydesk';
  item.command = { command: 'copydesk.showConflicts', title: l10n.t('Show Conflicts') };
  const show = (): void => {
    const { status } = server;
    item.busy = status?.state === 'indexing';
    item.severity = status?.state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = textOf(server);
    item.detail = (status && (status.problems[0] ?? skippedText(status))) ?? checkedText(folders, status);
  };
  show();
  return Disposable.from(
    item,
    server.onDidChange(show),
    server.onDidRead(show),
    folders.onDidChange(() => {
      item.selector = articlesOf(folders);
    }),
  );
}

function textOf({ status, progress }: Server): string {
  if (!status) return l10n.t('Not running');
  if (status.state === 'indexing')
    return progress
      ? l10n.t('Reading {0} of {1} files', count(progress.done), count(progress.total))
      : l10n.t('Reading articles');
  return status.state === 'failed' ? l10n.t('Cannot check this folder') : summary(status);
}

/** "Checks harbour · 2 drafts · 3 rules off" */
function checkedText({ current }: CheckedFolders, status: Status | undefined): string {
  const names = current.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  if (names.length === 0) return l10n.t('Copydesk');
  const checked = l10n.t('Checks {0}', names.join(', '));
  if (status?.state !== 'ready') return checked;
  const { drafts, rulesOff } = status;
  return [checked, draftText(drafts), ...(rulesOff > 0 ? [ruleText(rulesOff)] : [])].join(' · ');
}

function draftText(drafts: number): string {
  if (drafts === 0) return l10n.t('no drafts');
  return drafts === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', count(drafts));
}

const ruleText = (rules: number): string =>
  rules === 1 ? l10n.t('1 rule off') : l10n.t('{0} rules off', count(rules));

function articlesOf(folders: CheckedFolders): DocumentFilter[] {
  return folders.current.map((folder) => ({
    pattern: new RelativePattern(folder, '**/*.{txt,md,markdown,html,htm}'),
  }));
}
