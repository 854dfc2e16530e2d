import { commands, type Disposable, l10n } from 'vscode';
import { openLocation } from '../open';
import { pickEntity } from '../pickEntity';
import type { Server } from '../server';

/** `Copydesk: Find Entity...`: type a name, an alias or an acronym; Enter leads to where it is introduced. */
export function registerFindEntity(server: Server): Disposable {
  return commands.registerCommand('copydesk.findEntity', async () => {
    const entity = await pickEntity(server, l10n.t('Name, alias or acronym of a person, organisation or place'));
    if (entity) await openLocation(entity.introduction);
  });
}
