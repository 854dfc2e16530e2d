import { type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { EntityItem } from '../../server/src/protocol';
import type { Server } from './server';
import { entityIcon, mentionCount } from './wording';

/** More than anyone scrolls through; the server ranks them. */
const LIMIT = 50;

interface EntityPick extends QuickPickItem {
  readonly entity: EntityItem;
}

/** Lets the person find an entity by a name, an alias or an acronym; undefined where they leave without one. */
export function pickEntity(server: Server, placeholder: string): Promise<EntityItem | undefined> {
  const picker = window.createQuickPick<EntityPick>();
  picker.placeholder = placeholder;
  let asked = 0;
  /** Until the window has the answer on the screen, what it calls selected is a row of the list before, told by its number. */
  let shown = false;
  const ask = async (query: string): Promise<void> => {
    asked += 1;
    const request = asked;
    picker.busy = true;
    const found = await server.request('copydesk/findEntity', { query, limit: LIMIT });
    if (request !== asked) return;
    picker.busy = false;
    shown = false;
    picker.items = (found ?? []).map(toPick);
    // VS Code orders rows by their labels: what Enter takes is the server's best, which may be known by another name.
    picker.activeItems = picker.items.slice(0, 1);
  };
  let answered = ask('');
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => {
      answered = ask(value);
    });
    picker.onDidChangeActive(() => {
      shown = true;
    });
    picker.onDidAccept(async () => {
      // Who types a name and presses Enter at once means what they typed, not what was listed before.
      const [chosen] = picker.busy || !shown ? await answered.then(() => picker.items) : picker.selectedItems;
      resolve(chosen?.entity);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function toPick(entity: EntityItem): EntityPick {
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  return {
    entity,
    label: withoutIcons(entity.name),
    iconPath: new ThemeIcon(entityIcon(entity.type)),
    description: withoutIcons([entity.description, mentionCount(entity)].filter(Boolean).join(' · ')),
    ...(aliases.length > 0 ? { detail: withoutIcons(aliases.join(', ')) } : {}),
    // The server has matched the query, aliases and spellings included: the picker must not hide what it found.
    alwaysShow: true,
  };
}

/** A name that reads `$(flame)` shows those letters, and no flame. */
const withoutIcons = (text: string): string => text.replaceAll('$(', '\\$(');
