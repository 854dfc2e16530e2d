import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeItemLabel } from 'vscode';
import type { ArticleMentions, EntityGroup, EntityItem, MentionItem } from '../../../server/src/protocol';
import { openCommand } from '../open';
import { count, entityIcon, entityTypeName, mentionCount } from '../wording';

export interface GroupNode {
  readonly kind: 'group';
  readonly group: EntityGroup;
}
export interface EntityNode {
  readonly kind: 'entity';
  readonly entity: EntityItem;
  /** Stays the same from snapshot to snapshot, so that what a person unfolded stays unfolded. */
  readonly key: string;
}
export interface ArticleNode {
  readonly kind: 'article';
  readonly article: ArticleMentions;
  readonly parent: EntityNode;
}
export interface MentionNode {
  readonly kind: 'mention';
  readonly mention: MentionItem;
  readonly uri: string;
}
export interface MoreNode {
  readonly kind: 'more';
  readonly count: number;
}
export type Node = GroupNode | EntityNode | ArticleNode | MentionNode | MoreNode;

export function treeItem(node: Node): TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'entity':
      return entityItem(node);
    case 'article':
      return articleItem(node);
    case 'mention':
      return mentionItem(node);
    case 'more':
      return moreItem(node);
  }
}

/** Nodes for entities in order; two of one name get different keys. */
export function entityNodes(entities: readonly EntityItem[]): EntityNode[] {
  const seen = new Map<string, number>();
  return entities.map((entity) => {
    const name = `${entity.type}/${entity.name}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { kind: 'entity', entity, key: nth === 1 ? name : `${name}#${nth}` };
  });
}

function groupItem({ group }: GroupNode): TreeItem {
  const item = new TreeItem(entityTypeName(group.type), TreeItemCollapsibleState.Collapsed);
  item.id = group.type;
  item.description = count(group.entities);
  item.contextValue = 'group';
  return item;
}

function entityItem({ entity, key }: EntityNode): TreeItem {
  const item = new TreeItem(entity.name, TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.iconPath = new ThemeIcon(entityIcon(entity.type));
  item.description = [count(entity.mentions), entity.description].filter(Boolean).join(' · ');
  item.tooltip = entityTooltip(entity);
  item.contextValue = 'entity';
  return item;
}

function entityTooltip(entity: EntityItem): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.appendText(entity.name);
  const lines = [
    entity.description,
    entity.aliases.length > 0 ? l10n.t('Also: {0}', entity.aliases.join(', ')) : undefined,
    mentionCount(entity),
  ];
  for (const line of lines) if (line) tooltip.appendMarkdown('\n\n').appendText(line);
  return tooltip;
}

function articleItem({ article, parent }: ArticleNode): TreeItem {
  const item = new TreeItem(article.title ?? article.path, TreeItemCollapsibleState.Expanded);
  item.id = `${parent.key}/${article.path}`;
  item.iconPath = new ThemeIcon('file-text');
  item.description = [count(article.mentions.length), article.date].filter(Boolean).join(' · ');
  item.tooltip = [article.title, article.path].filter(Boolean).join('\n');
  item.contextValue = 'article';
  return item;
}

function mentionItem({ mention, uri }: MentionNode): TreeItem {
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

function moreItem({ count: more }: MoreNode): TreeItem {
  const item = new TreeItem(l10n.t('{0} more...', count(more)));
  item.tooltip = l10n.t('Find one of them by name');
  item.command = { command: 'copydesk.findEntity', title: l10n.t('Find Entity') };
  return item;
}
