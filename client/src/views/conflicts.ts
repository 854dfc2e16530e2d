import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ConflictGroup, ConflictItem, Location } from '../../../server/src/protocol';
import { openCommand } from '../open';
import type { Server } from '../server';
import { conflictCount, conflictsOf, count, severityIcon, severityName, worded } from '../wording';
import type { ListChoices } from './choices';
import { allOf, createTree, type Row, type Tree, withIds } from './tree';

interface GroupRow extends Row {
  readonly kind: 'group';
  readonly group: ConflictGroup;
}
/** A finding; commands get it as what to compare. */
export interface FindingRow extends Row {
  readonly kind: 'conflict';
  readonly conflict: ConflictItem;
}
/** One of the places a finding is about. */
export interface SideRow extends Row {
  readonly kind: 'side';
  readonly place: Location;
  readonly message: string;
  /** The finding's own place, and not the other side. */
  readonly here: boolean;
}
export type ConflictRow = GroupRow | FindingRow | SideRow;

/** What cannot all be true; the badge counts errors and warnings. */
export function createConflictsView(server: Server, choices: ListChoices): Tree<ConflictRow> {
  const tree = createTree<ConflictRow>(server, {
    view: 'copydesk.conflicts',
    item: conflictRowItem,
    message: () => server.status?.problems[0],
    async rows(below, limit) {
      const { by } = choices.current.conflicts;
      switch (below?.kind) {
        case undefined: {
          const groups = (await server.request('copydesk/conflictGroups', { by })) ?? [];
          return allOf(groups.map((group) => ({ kind: 'group', id: `${by}/${group.key}`, group })));
        }
        case 'group': {
          const page = await server.request('copydesk/conflicts', { by, key: below.group.key, limit });
          return { rows: findingRows(below.id, page?.items ?? []), total: page?.total ?? 0 };
        }
        case 'conflict':
          return allOf(sides(below));
        case 'side':
          return allOf([]);
      }
    },
  });
  const badge = server.onDidChange(() => {
    const conflicts = server.status ? conflictsOf(server.status) : 0;
    tree.view.badge = conflicts > 0 ? { value: conflicts, tooltip: conflictCount(conflicts) } : undefined;
  });
  return {
    ...tree,
    dispose() {
      badge.dispose();
      tree.dispose();
    },
  };
}

/** Rows for findings in order; two at one place get different ids. */
export function findingRows(group: string, conflicts: readonly ConflictItem[]): FindingRow[] {
  const placeOf = ({ rule, uri, range: { start } }: ConflictItem): string =>
    `${group}/${rule} ${uri} ${start.line}:${start.character}`;
  return withIds(conflicts, placeOf, (id, conflict) => ({ kind: 'conflict', conflict, id }));
}

function sides({ id, conflict }: FindingRow): SideRow[] {
  const { uri, range, related, path } = conflict;
  if (related.length === 0) return [];
  const message = l10n.t('{0}, line {1}', path, range.start.line + 1);
  return [
    { kind: 'side', id: `${id}/here`, place: { uri, range }, message, here: true },
    ...related.map(
      (other, nth): SideRow => ({
        kind: 'side',
        id: `${id}/${nth}`,
        place: other,
        message: other.message,
        here: false,
      }),
    ),
  ];
}

function conflictRowItem(row: ConflictRow): TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row);
    case 'conflict':
      return findingItem(row);
    case 'side':
      return sideItem(row);
  }
}

function groupItem({ group, id }: GroupRow): TreeItem {
  const item = new TreeItem(worded(group.title), TreeItemCollapsibleState.Expanded);
  if (id.startsWith('article/')) item.iconPath = new ThemeIcon('file-text');
  item.description = count(group.conflicts);
  item.tooltip = group.summary ?? group.title;
  item.contextValue = 'group';
  return item;
}

function findingItem(row: FindingRow): TreeItem {
  const { conflict } = row;
  const both = conflict.related.length > 0;
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(conflict.message, both ? Collapsed : None);
  const { id, color } = severityIcon(conflict.severity);
  item.iconPath = new ThemeIcon(id, color === undefined ? undefined : new ThemeColor(color));
  item.description = l10n.t('{0}, line {1}', conflict.path, conflict.range.start.line + 1);
  item.tooltip = `${severityName(conflict.severity)}: ${conflict.message}\n${item.description}`;
  item.accessibilityInformation = {
    label: `${severityName(conflict.severity)}: ${conflict.message} ${item.description}`,
  };
  item.contextValue = both ? 'conflict' : 'finding';
  item.command = both
    ? { command: 'copydesk.compareSources', title: l10n.t('Compare Sources'), arguments: [row] }
    : openCommand(conflict, l10n.t('Open Conflict'));
  return item;
}

function sideItem({ place, message, here }: SideRow): TreeItem {
  const item = new TreeItem(message);
  item.iconPath = new ThemeIcon(here ? 'arrow-small-right' : 'arrow-swap');
  item.tooltip = message;
  item.command = openCommand(place, here ? l10n.t('Open Conflict') : l10n.t('Open Other Side'));
  item.contextValue = 'side';
  return item;
}
