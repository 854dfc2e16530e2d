import { l10n, type MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeItemLabel } from 'vscode';
import type {
  ArticleMentions,
  EntityGroup,
  EntityItem,
  EntitySubject,
  MentionItem,
} from '../../../server/src/protocol';
import { openCommand } from '../open';
import { count, dateText, entityIcon, entityTypeName, mentionCount } from '../wording';
import { plainTooltip, type Row, withIds } from './tree';

interface GroupRow extends Row {
  readonly kind: 'group';
  readonly group: EntityGroup;
  /** Unfolded from the start: the person looks for something. */
  readonly open: boolean;
}
/** An entity in the tree; commands get it as their subject. */
export interface NamedRow extends Row, EntitySubject {
  readonly kind: 'entity';
  readonly entity: EntityItem;
}
interface ArticleRow extends Row {
  readonly kind: 'article';
  readonly article: ArticleMentions;
}
interface MentionRow extends Row {
  readonly kind: 'mention';
  readonly mention: MentionItem;
  readonly uri: string;
}
export type EntityRow = GroupRow | NamedRow | ArticleRow | MentionRow;

export function entityItem(row: EntityRow): TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row);
    case 'entity':
      return namedItem(row);
    case 'article':
      return articleItem(row);
    case 'mention':
      return mentionItem(row);
  }
}

/** Rows for entities in order; two of one name get different ids. */
export const entityRows = (entities: readonly EntityItem[]): NamedRow[] =>
  withIds(
    entities,
    ({ type, name }) => `${type}/${name}`,
    (id, entity) => ({ kind: 'entity', entity, id }),
  );

function groupItem({ group, open }: GroupRow): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(entityTypeName(group.type), open ? Expanded : Collapsed);
  item.description = count(group.entities);
  item.contextValue = 'group';
  return item;
}

function namedItem({ entity }: NamedRow): TreeItem {
  const item = new TreeItem(entity.name, TreeItemCollapsibleState.Collapsed);
  item.iconPath = new ThemeIcon(entityIcon(entity.type));
  item.description = [count(entity.mentions), entity.description].filter(Boolean).join(' · ');
  item.tooltip = entityTooltip(entity);
  item.contextValue = 'entity';
  return item;
}

const entityTooltip = (entity: EntityItem): MarkdownString =>
  plainTooltip(
    entity.name,
    entity.description,
    entity.aliases.length > 0 ? l10n.t('Also: {0}', entity.aliases.join(', ')) : undefined,
    mentionCount(entity),
  );

function articleItem({ article }: ArticleRow): TreeItem {
  const item = new TreeItem(article.title ?? article.path, TreeItemCollapsibleState.Expanded);
  item.iconPath = new ThemeIcon('file-text');
  item.description = [count(article.mentions.length), article.date && dateText(article.date)]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = [article.title, article.path].filter(Boolean).join('\n');
  item.contextValue = 'article';
  return item;
}

function mentionItem({ mention, uri }: MentionRow): TreeItem {
  const { context, range } = mention;
  const item = new TreeItem(mentionLabel(mention));
  item.tooltip = context;
  item.command = openCommand({ uri, range }, l10n.t('Open Mention'));
  item.contextValue = 'mention';
  return item;
}

/** Characters before the mention: a side bar is narrow, and the mention must be seen in it. */
const LEAD = 16;

function mentionLabel({ context, start, end }: MentionItem): TreeItemLabel {
  const space = context.indexOf(' ', start - LEAD);
  if (start <= LEAD || space < 0 || space >= start) return { label: context, highlights: [[start, end]] };
  // The ellipsis takes the place of the space.
  return { label: `…${context.slice(space + 1)}`, highlights: [[start - space, end - space]] };
}
