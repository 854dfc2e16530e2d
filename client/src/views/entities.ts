import { Disposable, EventEmitter, type TreeDataProvider, type TreeItem, window } from 'vscode';
import type { Server } from '../server';
import { skippedText } from '../wording';
import { entityNodes, type Node, treeItem } from './entityNodes';
import { onSnapshot } from './refresh';
import type { View } from './view';

/** More than a person unfolds; the rest is a search away. */
const LIMIT = 500;

/** Everyone and everything the articles speak of: by type, then the mentions by article. */
export function createEntitiesView(server: Server): View {
  const provider = new EntitiesProvider(server);
  const view = window.createTreeView<Node>('copydesk.entities', { treeDataProvider: provider, showCollapseAll: true });
  const changed = server.onDidChange(() => {
    view.message = (server.status && skippedText(server.status)) ?? '';
  });
  return { provider, dispose: () => Disposable.from(view, provider, changed).dispose() };
}

class EntitiesProvider implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly snapshots: Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly server: Server) {
    this.snapshots = onSnapshot(server, () => this.changed.fire());
  }

  getTreeItem(node: Node): TreeItem {
    return treeItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.kind) {
      case undefined: {
        const groups = (await this.server.request('copydesk/entityGroups', null)) ?? [];
        return groups.map((group) => ({ kind: 'group', group }));
      }
      case 'group': {
        const page = await this.server.request('copydesk/entities', { type: node.group.type, limit: LIMIT });
        if (!page) return [];
        const more = page.total - page.items.length;
        return [...entityNodes(page.items), ...(more > 0 ? [{ kind: 'more', count: more } as const] : [])];
      }
      case 'entity': {
        const articles = (await this.server.request('copydesk/mentions', { entity: node.entity.id })) ?? [];
        return articles.map((article) => ({ kind: 'article', article, parent: node }));
      }
      case 'article': {
        const { uri, mentions } = node.article;
        return mentions.map((mention) => ({ kind: 'mention', mention, uri }));
      }
      default:
        return [];
    }
  }

  dispose(): void {
    this.snapshots.dispose();
    this.changed.dispose();
  }
}
