import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { ConflictGroup, ConflictItem, RelatedItem } from '../../../server/src/protocol';
import { openCommand } from '../open';
import type { Server } from '../server';
import { conflictCount, conflictsOf, count, severityIcon } from '../wording';
import { onSnapshot } from './refresh';
import type { View } from './view';

type Node =
  | { readonly kind: 'rule'; readonly group: ConflictGroup }
  | { readonly kind: 'conflict'; readonly conflict: ConflictItem }
  | { readonly kind: 'related'; readonly related: RelatedItem };

/** What cannot all be true, by rule; the badge counts errors and warnings. */
export function createConflictsView(server: Server): View {
  const provider = new ConflictsProvider(server);
  const view = window.createTreeView<Node>('copydesk.conflicts', { treeDataProvider: provider, showCollapseAll: true });
  const changed = server.onDidChange(() => {
    const conflicts = server.status ? conflictsOf(server.status) : 0;
    view.badge = conflicts > 0 ? { value: conflicts, tooltip: conflictCount(conflicts) } : undefined;
    view.message = server.status?.problems[0] ?? '';
  });
  return { provider, dispose: () => Disposable.from(view, provider, changed).dispose() };
}

class ConflictsProvider implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly snapshots: Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly server: Server) {
    this.snapshots = onSnapshot(server, () => this.changed.fire());
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'rule':
        return ruleItem(node.group);
      case 'conflict':
        return conflictItem(node.conflict);
      case 'related':
        return relatedItem(node.related);
    }
  }

  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.kind) {
      case undefined: {
        const groups = (await this.server.request('copydesk/conflicts', null)) ?? [];
        return groups.map((group) => ({ kind: 'rule', group }));
      }
      case 'rule':
        return node.group.conflicts.map((conflict) => ({ kind: 'conflict', conflict }));
      case 'conflict':
        return node.conflict.related.map((related) => ({ kind: 'related', related }));
      case 'related':
        return [];
    }
  }

  dispose(): void {
    this.snapshots.dispose();
    this.changed.dispose();
  }
}

/** A rule goes by its name here, as in the Problems panel; what it looks for is a sentence, too long for a side bar. */
function ruleItem(group: ConflictGroup): TreeItem {
  const name = group.rule.charAt(0).toUpperCase() + group.rule.slice(1).replaceAll('-', ' ');
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = group.rule;
  item.description = count(group.conflicts.length);
  item.tooltip = group.title;
  item.contextValue = 'rule';
  return item;
}

function conflictItem(conflict: ConflictItem): TreeItem {
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(conflict.message, conflict.related.length > 0 ? Collapsed : None);
  const { id, color } = severityIcon(conflict.severity);
  item.iconPath = new ThemeIcon(id, color === undefined ? undefined : new ThemeColor(color));
  item.description = l10n.t('{0}, line {1}', conflict.path, conflict.range.start.line + 1);
  item.tooltip = `${conflict.message}\n${item.description}`;
  item.command = openCommand(conflict, l10n.t('Open Conflict'));
  item.contextValue = 'conflict';
  return item;
}

function relatedItem(related: RelatedItem): TreeItem {
  const item = new TreeItem(related.message);
  item.iconPath = new ThemeIcon('arrow-right');
  item.tooltip = related.message;
  item.command = openCommand(related, l10n.t('Open Other Side'));
  item.contextValue = 'related';
  return item;
}
