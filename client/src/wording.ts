import { env, l10n } from 'vscode';
import type { EntityItem, EntityType, Severity, SkippedFile, Status, Witness } from '../../server/src/protocol';

export function count(value: number): string {
  return value.toLocaleString(env.language);
}

/** One of the fixed texts that the server words: a heading, a property. The bundle holds them all. */
export const worded = (text: string): string => l10n.t(text);

/** An ISO date as people write it here, as far as it is known. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month) return iso;
  const date = new Date(Date.UTC(year, month - 1, day || 1));
  return date.toLocaleDateString(env.language, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

/** "minister.txt, 3 July 2024" */
export function witnessText({ path, date, doubtful, draft }: Witness): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const when = date === undefined ? l10n.t('undated') : dateText(date);
  const sure = doubtful ? l10n.t('{0} (doubtful)', when) : when;
  return [name, sure, draft ? l10n.t('draft') : undefined].filter(Boolean).join(', ');
}

export function sourceCount(sources: number): string {
  return sources === 1 ? l10n.t('1 source') : l10n.t('{0} independent sources', count(sources));
}

export function claimCount(claims: number): string {
  return claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count(claims));
}

export function noteCount(notes: number): string {
  return notes === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count(notes));
}

export function contestedCount(contested: number): string {
  return l10n.t('{0} contested', count(contested));
}

/** "6 articles", and where a page holds several or none "7 articles in 6 files" */
export function articleCount({ articles, files }: Pick<Status, 'articles' | 'files'>): string {
  const said = articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count(articles));
  if (articles === 0 || articles === files) return said;
  return l10n.t('{0} in {1}', said, files === 1 ? l10n.t('1 file') : l10n.t('{0} files', count(files)));
}

export function conflictCount(conflicts: number): string {
  if (conflicts === 0) return l10n.t('no conflicts');
  return conflicts === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', count(conflicts));
}

/** What asks for attention: ambiguities and house style do not count as conflicts. */
export function conflictsOf({ findings }: Status): number {
  return findings.error + findings.warning;
}

/** "7 articles in 6 files, 3 conflicts, 1 note, 2 kept quiet" */
export function summary(status: Status): string {
  const notes = status.findings.information + status.findings.hint;
  const parts = [articleCount(status), conflictCount(conflictsOf(status))];
  if (notes > 0) parts.push(noteCount(notes));
  if (status.quiet > 0) parts.push(l10n.t('{0} kept quiet', count(status.quiet)));
  return parts.join(', ');
}

/** "report.pdf (PDF) was not read", or the first few of several; undefined when all were read. */
export function skippedText({ skipped, skippedTotal }: Status): string | undefined {
  if (skippedTotal === 0) return undefined;
  const shown = skipped.slice(0, 3).map(skippedFile).join(', ');
  if (skippedTotal === 1) return l10n.t('Not read: {0}', shown);
  const more = skippedTotal - Math.min(skipped.length, 3);
  const list = more > 0 ? l10n.t('{0} and {1} more', shown, count(more)) : shown;
  return l10n.t('{0} files not read: {1}', count(skippedTotal), list);
}

function skippedFile({ uri, detail }: SkippedFile): string {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return detail ? `${name} (${detail})` : name;
}

/** "12 mentions in 4 articles" */
export function mentionCount({ mentions, articles }: EntityItem): string {
  if (mentions === 1) return l10n.t('1 mention');
  return articles === 1
    ? l10n.t('{0} mentions in 1 article', count(mentions))
    : l10n.t('{0} mentions in {1} articles', count(mentions), count(articles));
}

export function entityTypeName(type: EntityType): string {
  switch (type) {
    case 'PER':
      return l10n.t('People');
    case 'ORG':
      return l10n.t('Organisations');
    case 'LOC':
      return l10n.t('Places');
    case 'EVENT':
      return l10n.t('Events');
    case 'WORK':
      return l10n.t('Works');
    case 'OTHER':
      return l10n.t('Others');
  }
}

/** Codicons. */
export function entityIcon(type: EntityType): string {
  switch (type) {
    case 'PER':
      return 'person';
    case 'ORG':
      return 'organization';
    case 'LOC':
      return 'location';
    case 'EVENT':
      return 'calendar';
    case 'WORK':
      return 'book';
    case 'OTHER':
      return 'tag';
  }
}

export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Conflict');
    case 'warning':
      return l10n.t('Probable conflict');
    case 'information':
      return l10n.t('Worth knowing');
    case 'hint':
      return l10n.t('House style');
  }
}

/** Codicon and theme colour, as the Problems panel shows them. */
export function severityIcon(severity: Severity): { readonly id: string; readonly color?: string } {
  switch (severity) {
    case 'error':
      return { id: 'error', color: 'problemsErrorIcon.foreground' };
    case 'warning':
      return { id: 'warning', color: 'problemsWarningIcon.foreground' };
    case 'information':
      return { id: 'info', color: 'problemsInfoIcon.foreground' };
    case 'hint':
      return { id: 'lightbulb' };
  }
}
