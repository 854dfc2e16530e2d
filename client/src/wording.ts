import { env, l10n } from 'vscode';
import type { EntityItem, EntityType, Severity, SkippedFile, Status } from '../../server/src/protocol';

export function count(value: number): string {
  return value.toLocaleString(env.language);
}

export function articleCount(articles: number): string {
  return articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count(articles));
}

export function conflictCount(conflicts: number): string {
  if (conflicts === 0) return l10n.t('no conflicts');
  return conflicts === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', count(conflicts));
}

/** What asks for attention: ambiguities and house style do not count as conflicts. */
export function conflictsOf({ findings }: Status): number {
  return findings.error + findings.warning;
}

/** "6 articles, 3 conflicts, 1 note, 2 kept quiet" */
export function summary(status: Status): string {
  const notes = status.findings.information + status.findings.hint;
  const parts = [articleCount(status.articles), conflictCount(conflictsOf(status))];
  if (notes > 0) parts.push(notes === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count(notes)));
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
