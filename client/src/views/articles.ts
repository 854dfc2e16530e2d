import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ArticleGroup, ArticleItem, ArticleOrder } from '../../../server/src/protocol';
import { openCommand } from '../open';
import type { Server } from '../server';
import { claimCount, conflictCount, count, dateText, noteCount } from '../wording';
import type { ListChoices } from './choices';
import { filterText } from './entities';
import { allOf, createTree, groupId, plainTooltip, type Row, type Tree } from './tree';

interface GroupRow extends Row {
  readonly kind: 'group';
  readonly group: ArticleGroup;
  readonly by: ArticleOrder;
  readonly open: boolean;
}
/** An article in the tree; commands get it as their subject. */
export interface ArticleRow extends Row {
  readonly kind: 'article';
  readonly article: ArticleItem;
}
export type ArticlesRow = GroupRow | ArticleRow;

/** A group of so many articles or fewer is unfolded from the start. */
const FEW = 25;

/** Every article that was read: drafts, then by year or source. */
export function createArticlesView(server: Server, choices: ListChoices): Tree<ArticlesRow> {
  return createTree<ArticlesRow>(server, {
    view: 'copydesk.articles',
    item: (row) => (row.kind === 'group' ? groupItem(row) : articleItem(row)),
    description: () => filterText(choices.current.articles.filter),
    async rows(below, limit) {
      const { by, filter } = choices.current.articles;
      if (below?.kind === 'article') return allOf([]);
      if (!below) {
        const groups = (await server.request('copydesk/articleGroups', { by, filter })) ?? [];
        return allOf(
          groups.map((group) => ({
            kind: 'group',
            id: groupId(`${by}/${group.key}`, filter),
            group,
            by,
            open: filter !== '' || group.articles <= FEW,
          })),
        );
      }
      const page = await server.request('copydesk/articles', { by, key: below.group.key, filter, limit });
      const rows = (page?.items ?? []).map((article) => articleRow(below.id, article));
      return { rows, total: page?.total ?? 0 };
    },
  });
}

export const articleRow = (group: string, article: ArticleItem): ArticleRow => ({
  kind: 'article',
  id: `${group}/${article.id}/${article.uri}`,
  article,
});

function groupItem({ group, by, open }: GroupRow): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(groupTitle(group.key, by), open ? Expanded : Collapsed);
  item.description = count(group.articles);
  item.contextValue = 'group';
  return item;
}

function groupTitle(key: string, by: ArticleOrder): string {
  if (key === 'drafts') return l10n.t('Drafts');
  if (key !== '') return key;
  return by === 'date' ? l10n.t('Undated') : l10n.t('Source unknown');
}

function articleItem({ article }: ArticleRow): TreeItem {
  const { path, title, source, conflicts, notes, claims, draft } = article;
  const item = new TreeItem(title ?? path);
  item.iconPath =
    conflicts > 0
      ? new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'))
      : new ThemeIcon(draft ? 'edit' : 'file-text');
  const counts = [
    ...(conflicts > 0 ? [conflictCount(conflicts)] : []),
    ...(notes > 0 ? [noteCount(notes)] : []),
    claimCount(claims),
  ];
  item.description = [dateOf(article), source, ...counts].filter(Boolean).join(' · ');
  item.tooltip = plainTooltip(title ?? path, path, dateOf(article), source, counts.join(', '));
  item.command = openCommand(article, l10n.t('Open Article'));
  item.contextValue = 'article';
  return item;
}

function dateOf({ date, doubtful }: ArticleItem): string {
  if (date === undefined) return l10n.t('undated');
  return doubtful ? l10n.t('{0} (doubtful)', dateText(date)) : dateText(date);
}
