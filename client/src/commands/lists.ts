import { commands, Disposable, env, l10n, type QuickPickItem, type TreeItem, window } from 'vscode';
import type { ArticleOrder, ClaimOrder, ConflictOrder } from '../../../server/src/protocol';
import type { ListChoices } from '../views/choices';
import type { Trees } from '../views/follow';
import type { MoreRow, Row, Tree } from '../views/tree';

/**
 * What can be done to the lists: order them, narrow them, show more of them, copy a row. An order or filter may be given as
 * an argument, such as by a keyboard shortcut; else the person is asked.
 */
export function registerLists(trees: Trees, choices: ListChoices): Disposable {
  return Disposable.from(
    choices.onDidChange((list) => trees[list].refresh()),
    commands.registerCommand('copydesk.sortEntities', async (given?: 'mentions' | 'name') => {
      const orders = { mentions: l10n.t('By number of mentions'), name: l10n.t('By name') };
      const sort = given ?? (await pick(l10n.t('Sort entities'), orders, choices.current.entities.sort));
      if (sort) choices.choose('entities', { sort });
    }),
    commands.registerCommand('copydesk.groupClaims', async (given?: ClaimOrder) => {
      const orders = {
        entity: l10n.t('By whom or what they are about'),
        property: l10n.t('By property'),
        time: l10n.t('By time'),
      };
      const by = given ?? (await pick(l10n.t('Group claims'), orders, choices.current.claims.by));
      if (by) choices.choose('claims', { by });
    }),
    commands.registerCommand('copydesk.groupConflicts', async (given?: ConflictOrder) => {
      const orders = {
        rule: l10n.t('By what does not fit'),
        severity: l10n.t('By severity'),
        article: l10n.t('By article'),
      };
      const by = given ?? (await pick(l10n.t('Group conflicts'), orders, choices.current.conflicts.by));
      if (by) choices.choose('conflicts', { by });
    }),
    commands.registerCommand('copydesk.groupArticles', async (given?: ArticleOrder) => {
      const orders = { date: l10n.t('By date'), source: l10n.t('By source') };
      const by = given ?? (await pick(l10n.t('Group articles'), orders, choices.current.articles.by));
      if (by) choices.choose('articles', { by });
    }),
    filterCommand('copydesk.filterEntities', choices, 'entities', () => l10n.t('Part of a name, alias or acronym')),
    filterCommand('copydesk.filterClaims', choices, 'claims', () => l10n.t('Words of the subject, property or value')),
    filterCommand('copydesk.filterArticles', choices, 'articles', () => l10n.t('Part of a title, file name or source')),
    commands.registerCommand('copydesk.showMore', (more: MoreRow) => {
      trees[more.view.slice('copydesk.'.length) as keyof Trees]?.showMore(more);
    }),
    copyCommand(trees),
  );
}

async function pick<K extends string>(
  title: string,
  orders: Readonly<Record<K, string>>,
  now: K,
): Promise<K | undefined> {
  const picks = (Object.keys(orders) as K[]).map((key): QuickPickItem & { readonly key: K } => ({
    key,
    label: orders[key],
    ...(key === now ? { description: l10n.t('now') } : {}),
  }));
  return (await window.showQuickPick(picks, { title }))?.key;
}

function filterCommand(
  id: string,
  choices: ListChoices,
  list: 'entities' | 'claims' | 'articles',
  prompt: () => string,
): Disposable {
  return commands.registerCommand(id, async (given?: unknown) => {
    const value = choices.current[list].filter;
    const filter =
      typeof given === 'string'
        ? given
        : await window.showInputBox({ prompt: prompt(), value, placeHolder: l10n.t('Nothing here shows all') });
    if (filter !== undefined) choices.choose(list, { filter: filter.trim() });
  });
}

/** Copies the words of the row that was clicked or, from the keyboard, selected last. */
function copyCommand(trees: Trees): Disposable {
  let selected: { readonly tree: Tree; readonly row: Row } | undefined;
  const all = Object.values(trees) as unknown as readonly Tree[];
  const listening = all.map((tree) =>
    tree.view.onDidChangeSelection(({ selection: [row] }) => {
      if (row) selected = { tree, row };
    }),
  );
  const copy = commands.registerCommand('copydesk.copyRow', async (clicked?: Row) => {
    for (const { provider } of selected && !clicked ? [selected.tree] : all) {
      const row = clicked ?? selected?.row;
      if (!row) return;
      const label = labelOf(await provider.getTreeItem(row));
      if (label) return env.clipboard.writeText(label);
    }
  });
  return Disposable.from(copy, ...listening);
}

const labelOf = ({ label }: TreeItem): string => (typeof label === 'object' ? label.label : (label ?? ''));
