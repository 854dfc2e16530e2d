import type { Counted } from '../features/entityList';
import { visibleText } from '../features/visibleText';
import type { EntityItem } from '../protocol';
import type { Entity, EntityId } from '../resolve/across';
import { locationOf } from './features';
import type { Folder } from './folder';
import type { Workspace } from './workspace';

/** Ids of several folders are told apart by the folder's URI before them. */
export const idOf = (folder: Folder, id: EntityId): string => `${folder.uri}\u0000${id}`;

/** The entity that an id from `idOf` names, and its folder; undefined where there is none any more. */
export function entityWithId(
  workspace: Workspace,
  id: string,
): { readonly folder: Folder; readonly entity: Entity } | undefined {
  const folder = workspace.folders.find(({ uri }) => id.startsWith(`${uri}\u0000`));
  const entity = folder?.desk.entity(id.slice(idOf(folder, '').length));
  return folder && entity ? { folder, entity } : undefined;
}

/** An entity as lists show it; none where nothing introduces it. */
export function itemOf(folder: Folder, { entity, mentions, articles }: Counted): EntityItem[] {
  const [introduction] = folder.desk.introductions(entity, 3);
  if (!introduction) return [];
  const description = folder.desk.describe(entity);
  return [
    {
      id: idOf(folder, entity.id),
      folder: folder.uri,
      type: entity.type,
      name: visibleText(entity.name),
      aliases: entity.aliases.map(visibleText),
      ...(description !== undefined ? { description: visibleText(description) } : {}),
      mentions,
      articles,
      introduction: locationOf(folder, introduction),
    },
  ];
}
