import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ClaimGroup, ClaimItem, ClaimOrder, StatementItem } from '../../../server/src/protocol';
import { openCommand } from '../open';
import type { Server } from '../server';
import { contestedCount, count, entityIcon, sourceCount, witnessText, worded } from '../wording';
import type { ListChoices } from './choices';
import { filterText } from './entities';
import { allOf, createTree, groupId, plainTooltip, type Row, type Tree } from './tree';

interface GroupRow extends Row {
  readonly kind: 'group';
  readonly group: ClaimGroup;
  readonly by: ClaimOrder;
  readonly open: boolean;
}
export interface ClaimRow extends Row {
  readonly kind: 'claim';
  readonly claim: ClaimItem;
  readonly by: ClaimOrder;
  /** Title of the group it is listed in. */
  readonly group: string | undefined;
}
/** An article that says it; commands get its place. */
export interface StatementRow extends Row {
  readonly kind: 'statement';
  readonly statement: StatementItem;
}
export type ClaimsRow = GroupRow | ClaimRow | StatementRow;

/** What the articles say: by thing, property or time, with everyone who says so. */
export function createClaimsView(server: Server, choices: ListChoices): Tree<ClaimsRow> {
  return createTree<ClaimsRow>(server, {
    view: 'copydesk.claims',
    item: claimsItem,
    description: () => filterText(choices.current.claims.filter),
    async rows(below, limit) {
      const { by, filter } = choices.current.claims;
      switch (below?.kind) {
        case undefined: {
          const page = await server.request('copydesk/claimGroups', { by, filter, limit });
          const rows = (page?.items ?? []).map(
            (group): GroupRow => ({
              kind: 'group',
              id: groupId(`${by}/${group.key}`, filter),
              group,
              by,
              open: filter !== '',
            }),
          );
          return { rows, total: page?.total ?? 0 };
        }
        case 'group': {
          const page = await server.request('copydesk/claims', { by, key: below.group.key, filter, limit });
          const rows = (page?.items ?? []).map(
            (claim): ClaimRow => ({
              kind: 'claim',
              id: `${below.id}/${claim.key}`,
              claim,
              by,
              group: below.group.title,
            }),
          );
          return { rows, total: page?.total ?? 0 };
        }
        case 'claim':
          return allOf(
            below.claim.statements.map((statement, nth) => ({
              kind: 'statement',
              id: `${below.id}/${nth}`,
              statement,
            })),
          );
        case 'statement':
          return allOf([]);
      }
    },
  });
}

function claimsItem(row: ClaimsRow): TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row);
    case 'claim':
      return claimItem(row);
    case 'statement':
      return statementItem(row);
  }
}

const NO_TITLE: Readonly<Record<ClaimOrder, () => string>> = {
  entity: () => l10n.t('About nobody by name'),
  property: () => l10n.t('Other claims'),
  time: () => l10n.t('At no known time'),
};

function groupItem({ group, by, open }: GroupRow): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const title =
    group.title === undefined ? NO_TITLE[by]() : by === 'property' ? sentence(worded(group.title)) : group.title;
  const item = new TreeItem(title, open ? Expanded : Collapsed);
  item.iconPath = new ThemeIcon(group.type ? entityIcon(group.type) : by === 'time' ? 'calendar' : 'symbol-property');
  const contested = group.contested > 0 ? contestedCount(group.contested) : undefined;
  item.description = [count(group.claims), contested].filter(Boolean).join(' · ');
  item.tooltip = [title, item.description].join('\n');
  item.contextValue = 'group';
  return item;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function claimItem({ claim, by, group }: ClaimRow): TreeItem {
  const what = by === 'property' ? claim.subject : sentence(worded(claim.label));
  const item = new TreeItem(l10n.t('{0}: {1}', what, claim.value), TreeItemCollapsibleState.Collapsed);
  item.iconPath = claim.contested
    ? new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'))
    : new ThemeIcon(claim.sources > 1 ? 'pass' : 'circle-large-outline');
  const state = claim.contested ? l10n.t('contested') : undefined;
  const whom = by === 'time' || (by === 'entity' && claim.subject !== group) ? claim.subject : undefined;
  item.description = [sourceCount(claim.sources), state, whom].filter(Boolean).join(' · ');
  const quote = claim.statements[0]?.quote;
  item.tooltip = plainTooltip(
    `${claim.subject}, ${worded(claim.label)}: ${claim.value}`,
    item.description,
    quote && `“${quote}”`,
  );
  item.contextValue = 'claim';
  return item;
}

function statementItem({ statement }: StatementRow): TreeItem {
  const item = new TreeItem(statement.quote || witnessText(statement));
  item.iconPath = new ThemeIcon(statement.draft ? 'edit' : 'file-text');
  item.description = witnessText(statement);
  item.tooltip = plainTooltip(`“${statement.quote}”`, item.description);
  item.command = openCommand(statement, l10n.t('Open Source'));
  item.contextValue = 'statement';
  return item;
}
