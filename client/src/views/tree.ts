import {
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { Server } from '../server';
import { count } from '../wording';
import { onSnapshot } from './refresh';

/** A row of one of the trees. `id` stays the same while the row means the same, so that what was unfolded stays unfolded. */
export interface Row {
  readonly kind: string;
  readonly id: string;
}

/**
 * The id of a group. It is another while the list is narrowed: what was found is to be seen at once, but VS Code keeps a row folded
 * that it knew folded, whatever it is told.
 */
export const groupId = (id: string, filter: string): string => (filter === '' ? id : `${id}?`);

/** A row for each item in order; two that `idOf` gives one id to get different ones. */
export function withIds<T, R>(items: readonly T[], idOf: (item: T) => string, row: (id: string, item: T) => R): R[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const id = idOf(item);
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return row(nth === 1 ? id : `${id}#${nth}`, item);
  });
}

/** Paragraphs of plain text: words of articles are never markup. Those without a text are left out. */
export function plainTooltip(first: string, ...others: readonly (string | undefined)[]): MarkdownString {
  const tooltip = new MarkdownString().appendText(first);
  for (const text of others) if (text) tooltip.appendMarkdown('\n\n').appendText(text);
  return tooltip;
}

/** Stands for rows that are not listed yet. */
export interface MoreRow extends Row {
  readonly kind: 'more';
  /** The view it is a row of. */
  readonly view: string;
  readonly left: number;
  readonly below: Row | undefined;
}

export interface Listed<R> {
  readonly rows: readonly R[];
  readonly total: number;
}

export const allOf = <R>(rows: readonly R[]): Listed<R> => ({ rows, total: rows.length });

/** What a tree shows. */
export interface TreeSpec<R extends Row> {
  readonly view: string;
  /** The rows below a row, or at the top; at most `limit` where they are many. */
  rows(below: R | undefined, limit: number): Promise<Listed<R>>;
  /** How a row looks. Its id is added. */
  item(row: R): TreeItem;
  /** What is said above the rows. */
  message?(): string | undefined;
  /** What is said beside the view's name. */
  description?(): string | undefined;
}

/** A tree in the side bar. */
export interface Tree<R extends Row = Row> {
  readonly view: TreeView<R | MoreRow>;
  /** What the extension exports of it. */
  readonly provider: TreeDataProvider<R | MoreRow>;
  refresh(): void;
  /** Lists more of the rows that a "more" row stands for. */
  showMore(more: MoreRow): void;
  /** Shows a row, given with the rows above it from the top. Does nothing where it is not listed. */
  reveal(path: readonly R[]): Promise<void>;
  dispose(): void;
}

/** So many rows are listed at first below each row, and so many more each time somebody asks: more than a person reads, few enough to be quick. */
const STEP = 200;

/** A tree that is asked anew with every snapshot. */
export function createTree<R extends Row>(server: Server, spec: TreeSpec<R>): Tree<R> {
  const changed = new EventEmitter<R | MoreRow | undefined>();
  const above = new WeakMap<Row, R | undefined>();
  /** By the id of the row they lie below. */
  const limits = new Map<string, number>();
  const limitOf = (below: Row | undefined): number => limits.get(below?.id ?? '') ?? STEP;

  const provider: TreeDataProvider<R | MoreRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem(row) {
      const item = isMore(row) ? moreItem(row) : spec.item(row);
      item.id = row.id;
      return item;
    },
    async getChildren(below) {
      if (below && isMore(below)) return [];
      const { rows, total } = await spec.rows(below, limitOf(below));
      for (const row of rows) above.set(row, below);
      const left = total - rows.length;
      if (left <= 0) return [...rows];
      const more: MoreRow = { kind: 'more', view: spec.view, id: `${below?.id ?? ''}/more`, left, below };
      above.set(more, below);
      return [...rows, more];
    },
    getParent: (row) => above.get(row),
  };
  const view = window.createTreeView<R | MoreRow>(spec.view, { treeDataProvider: provider, showCollapseAll: true });
  const tell = (): void => {
    view.message = spec.message?.() ?? '';
    view.description = spec.description?.() ?? '';
  };
  const refresh = (): void => {
    tell();
    changed.fire(undefined);
  };
  const listening = [onSnapshot(server, refresh), server.onDidChange(tell)];
  return {
    view,
    provider,
    refresh,
    showMore({ below }) {
      limits.set(below?.id ?? '', limitOf(below) + STEP);
      changed.fire(below as R | undefined);
    },
    async reveal(path) {
      path.forEach((row, i) => {
        above.set(row, path[i - 1]);
      });
      const row = path.at(-1);
      // A row that is not among those listed cannot be shown, and is no fault.
      if (row) await view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    },
    dispose() {
      for (const item of [view, changed, ...listening]) item.dispose();
    },
  };
}

const isMore = (row: Row): row is MoreRow => row.kind === 'more';

function moreItem(more: MoreRow): TreeItem {
  const { left } = more;
  const item = new TreeItem(left === 1 ? l10n.t('1 more...') : l10n.t('{0} more...', count(left)));
  item.iconPath = new ThemeIcon('ellipsis');
  item.tooltip = l10n.t('Show more of them');
  item.contextValue = 'more';
  item.command = {
    command: 'copydesk.showMore',
    title: l10n.t('Show More'),
    arguments: [more],
  };
  return item;
}
