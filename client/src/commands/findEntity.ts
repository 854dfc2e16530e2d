import { commands, type Disposable, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { EntityItem } from '../../../server/src/protocol';
import { openLocation } from '../open';
import type { Server } from '../server';
import { entityIcon, mentionCount } from '../wording';

/** More than anyone scrolls through; the server ranks them. */
const LIMIT = 50;

interface EntityPick extends QuickPickItem {
  readonly entity: EntityItem;
}

/** `Copydesk: Find Entity...`: type a name, an alias or an acronym; Enter leads to where it is introduced. */
export function registerFindEntity(server: Server): Disposable {
  return commands.registerCommand('copydesk.findEntity', () => {
    const picker = window.createQuickPick<EntityPick>();
    picker.placeholder = l10n.t('Name, alias or acronym of a person, organisation or place');
    let asked = 0;
    const ask = async (query: string): Promise<void> => {
      asked += 1;
      const request = asked;
      picker.busy = true;
      const found = await server.request('copydesk/findEntity', { query, limit: LIMIT });
      if (request !== asked) return;
      picker.busy = false;
      picker.items = (found ?? []).map(toPick);
    };
    picker.onDidChangeValue((value) => void ask(value));
    picker.onDidAccept(() => {
      const [pick] = picker.selectedItems;
      picker.hide();
      if (pick) void openLocation(pick.entity.introduction);
    });
    picker.onDidHide(() => picker.dispose());
    picker.show();
    return ask('');
  });
}

function toPick(entity: EntityItem): EntityPick {
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  return {
    entity,
    label: entity.name,
    iconPath: new ThemeIcon(entityIcon(entity.type)),
    description: [entity.description, mentionCount(entity)].filter(Boolean).join(' · '),
    ...(aliases.length > 0 ? { detail: aliases.join(', ') } : {}),
    // The server has matched the query, aliases and spellings included: the picker must not hide what it found.
    alwaysShow: true,
  };
}
