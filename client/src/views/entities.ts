import { l10n } from 'vscode';
import type { Server } from '../server';
import { skippedText } from '../wording';
import type { ListChoices } from './choices';
import { type EntityRow, entityItem, entityRows } from './entityRows';
import { allOf, createTree, groupId, type Tree } from './tree';

/** Everyone and everything the articles speak of: by type, then the mentions by article. */
export function createEntitiesView(server: Server, choices: ListChoices): Tree<EntityRow> {
  return createTree<EntityRow>(server, {
    view: 'copydesk.entities',
    item: entityItem,
    message: () => server.status && skippedText(server.status),
    description: () => filterText(choices.current.entities.filter),
    async rows(below, limit) {
      const { sort, filter } = choices.current.entities;
      switch (below?.kind) {
        case undefined: {
          const groups = (await server.request('copydesk/entityGroups', { filter })) ?? [];
          const open = filter !== '';
          return allOf(groups.map((group) => ({ kind: 'group', id: groupId(group.type, filter), group, open })));
        }
        case 'group': {
          const { type } = below.group;
          const page = await server.request('copydesk/entities', { type, limit, filter, sort });
          return { rows: entityRows(page?.items ?? []), total: page?.total ?? 0 };
        }
        case 'entity': {
          const articles = (await server.request('copydesk/mentions', { entity: below.entity.id })) ?? [];
          return allOf(
            articles.map((article) => ({ kind: 'article', id: `${below.id}/${article.path}/${article.uri}`, article })),
          );
        }
        case 'article': {
          const { uri, mentions } = below.article;
          return allOf(mentions.map((mention, nth) => ({ kind: 'mention', id: `${below.id}/${nth}`, mention, uri })));
        }
        case 'mention':
          return allOf([]);
      }
    },
  });
}

/** Said beside a list's name while it is narrowed. */
export const filterText = (filter: string): string | undefined =>
  filter === '' ? undefined : l10n.t('only “{0}”', filter);
