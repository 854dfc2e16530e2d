import { commands, Disposable, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { EntitySubject, EntityType, Verdict } from '../../../server/src/protocol';
import { decide } from '../decide';
import { pickEntity } from '../pickEntity';
import type { Server } from '../server';
import { entityIcon, entityTypeName } from '../wording';

/** Asks what remains to be said; undefined where the person thought better of it. */
type Ask = (server: Server, subject: EntitySubject) => Promise<Verdict | undefined>;

/**
 * The last word on a name, from the entities tree or the text: *Same As*, *Not the Same*, *Change Type*, *Not a Name*,
 * *Use This Spelling*. What is said without asking, such as by a keyboard shortcut, may come as a second argument.
 */
export function registerDecisions(server: Server): Disposable {
  const command = (id: string, ask: Ask): Disposable =>
    commands.registerCommand(id, async (subject?: EntitySubject, said?: Verdict) => {
      const about = subject ?? (await chosen(server));
      const verdict = about && (said ?? (await ask(server, about)));
      return about !== undefined && verdict !== undefined && decide(server, about, verdict);
    });
  return Disposable.from(
    command('copydesk.sameAs', sameAs),
    command('copydesk.notSame', notSame),
    command('copydesk.changeType', changeType),
    command('copydesk.notName', async () => ({ kind: 'not-name' })),
    command('copydesk.useSpelling', useSpelling),
  );
}

/** From the palette there is no name yet. */
async function chosen(server: Server): Promise<EntitySubject | undefined> {
  const entity = await pickEntity(server, l10n.t('Which name?'));
  return entity && { entity };
}

const sameAs: Ask = async (server, { entity }) => {
  const other = await pickEntity(server, l10n.t('{0} is the same as...', entity.name));
  return other && { kind: 'same', other: other.id };
};

const notSame: Ask = async (server, { entity }) => {
  const others = (await server.request('copydesk/names', { entity: entity.id, parts: true })) ?? [];
  if (others.length === 0) {
    void window.showInformationMessage(l10n.t('One article alone speaks of {0}, by one name.', entity.name));
    return undefined;
  }
  const name = await window.showQuickPick(others, {
    placeHolder: l10n.t('Which of these is not {0}?', entity.name),
  });
  return name === undefined ? undefined : { kind: 'different', name };
};

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];

const changeType: Ask = async (_, { entity }) => {
  const picks = TYPES.filter((type) => type !== entity.type).map(
    (type): QuickPickItem & { readonly type: EntityType } => ({
      type,
      label: entityTypeName(type),
      iconPath: new ThemeIcon(entityIcon(type)),
    }),
  );
  const pick = await window.showQuickPick(picks, { placeHolder: l10n.t('{0} belongs to...', entity.name) });
  return pick && { kind: 'type', type: pick.type };
};

const useSpelling: Ask = async (server, { entity }) => {
  const names = (await server.request('copydesk/names', { entity: entity.id })) ?? [];
  const others = names.filter((name) => name !== entity.name);
  const spelling =
    others.length > 0
      ? await window.showQuickPick(others, { placeHolder: l10n.t('How is {0} to be spelt?', entity.name) })
      : await window.showInputBox({ prompt: l10n.t('How is {0} to be spelt?', entity.name), value: entity.name });
  const trimmed = spelling?.trim();
  return trimmed && trimmed !== entity.name ? { kind: 'spelling', spelling: trimmed } : undefined;
};
