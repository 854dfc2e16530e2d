import { commands, env, Selection, type TreeItem, window } from 'vscode';
import type { Row } from '../../../client/src/views/tree';
import { equal, eventually, ok } from '../expect';
import { DRAFT, open, positionOf } from './articles';
import { child, children, labelOf, trees, views } from './trees';

const labels = async (list: keyof ReturnType<typeof views>, below?: unknown): Promise<string[]> => {
  const tree = views()[list];
  const rows = await children(tree, below);
  return Promise.all(rows.map(async (row) => labelOf(await tree.getTreeItem(row)) ?? ''));
};

/** What the lists hold, how they are ordered and narrowed, and what can be done from the keyboard with a row. */
export function lists(): void {
  describe('the lists', () => {
    it('say of claims who makes them [view copydesk.claims]', async () => {
      const { claims } = views();
      const sco = await child(claims, undefined, 'Shanghai Cooperation Organization');
      const founded = await child(claims, sco, 'Founding date: 2002');
      const item = await claims.getTreeItem(founded);
      ok(String(item.description).includes('contested'), `said of it: ${item.description}`);
      const [statement] = await children(claims, founded);
      ok(statement, 'nobody says so');
      equal((await claims.getTreeItem(statement)).command?.command, 'vscode.open', 'what a click on a source does');
    });

    it('name articles with date and counts, drafts first [view copydesk.articles]', async () => {
      const { articles } = views();
      equal((await labels('articles'))[0], 'Drafts', 'the first group');
      const drafts = await child(articles, undefined, 'Drafts');
      const [draft] = await children(articles, drafts);
      const { description } = await articles.getTreeItem(draft);
      ok(/2024.*conflicts.*claims/.test(String(description)), `said of the draft: ${description}`);
      ok((await labels('articles')).includes('Undated'), 'an undated article is not said to be so');
    });

    it('are put together as asked [command copydesk.groupClaims] [command copydesk.groupConflicts] [command copydesk.groupArticles]', async () => {
      await commands.executeCommand('copydesk.groupClaims', 'property');
      ok((await labels('claims')).includes('Founding date'), 'no property among the claims');
      await commands.executeCommand('copydesk.groupClaims', 'time');
      ok((await labels('claims')).includes('1992'), 'no year among the claims');
      await commands.executeCommand('copydesk.groupClaims', 'entity');
      await commands.executeCommand('copydesk.groupConflicts', 'severity');
      equal((await labels('conflicts'))[0], 'Conflicts', 'the first group');
      await commands.executeCommand('copydesk.groupConflicts', 'article');
      equal((await labels('conflicts'))[0], DRAFT, 'the first group');
      await commands.executeCommand('copydesk.groupConflicts', 'rule');
      ok((await labels('conflicts')).includes('Dates that disagree'), 'no heading in plain words');
      await commands.executeCommand('copydesk.groupArticles', 'source');
      ok((await labels('articles')).includes('Source unknown'), 'no articles without a source');
      await commands.executeCommand('copydesk.groupArticles', 'date');
    });

    it('are ordered by mentions or name [command copydesk.sortEntities] [view copydesk.entities]', async () => {
      const people = async () => labels('entities', await child(views().entities, undefined, 'People'));
      await commands.executeCommand('copydesk.sortEntities', 'name');
      const byName = await people();
      equal(byName.join(), byName.toSorted((a, b) => a.localeCompare(b, 'en')).join(), 'people by name');
      await commands.executeCommand('copydesk.sortEntities', 'mentions');
      ok((await people()).join() !== byName.join(), 'the order is the same');
    });

    it('are narrowed by a few letters, and whole again [command copydesk.filterEntities] [command copydesk.filterClaims] [command copydesk.filterArticles]', async () => {
      await commands.executeCommand('copydesk.filterEntities', 'BRI');
      const works = await child(views().entities, undefined, 'Works');
      ok((await labels('entities', works)).includes('Belt and Road Initiative'), 'not found by an acronym');
      ok(String(trees().entities.view.description).includes('BRI'), 'the filter is not named');
      await commands.executeCommand('copydesk.filterEntities', '');
      await commands.executeCommand('copydesk.filterClaims', 'founding 2002');
      equal((await labels('claims')).length, 1, 'groups of claims');
      await commands.executeCommand('copydesk.filterClaims', '');
      await commands.executeCommand('copydesk.filterArticles', 'astana');
      ok((await labels('articles')).includes('Drafts'), 'the draft is not found');
      await commands.executeCommand('copydesk.filterArticles', 'no such article');
      equal((await labels('articles')).length, 0, 'groups of articles');
      await commands.executeCommand('copydesk.filterArticles', '');
    });

    it('follow the cursor while asked to [command copydesk.followCursor] [command copydesk.stopFollowing] [command copydesk.showConflicts]', async () => {
      await commands.executeCommand('copydesk.showConflicts');
      const { conflicts } = trees();
      await eventually('the conflicts', () => conflicts.view.visible);
      await commands.executeCommand('copydesk.followCursor');
      const document = await open(DRAFT);
      const at = positionOf(document, 'Shanghai in 2002', '2002');
      const { activeTextEditor: editor } = window;
      ok(editor, 'no editor');
      editor.selection = new Selection(at, at);
      const selected = await eventually('the conflict at the cursor', () => {
        const [row] = conflicts.view.selection;
        return row?.kind === 'conflict' && row.conflict.message.includes('2002') ? row : undefined;
      });
      await commands.executeCommand('copydesk.stopFollowing');
      const other = positionOf(document, 'Thursday, July 3, 2024', 'Thursday');
      editor.selection = new Selection(other, other);
      // That nothing happens has no state to wait for: more than twice as long as a cursor that is followed has to rest.
      await new Promise((resolve) => setTimeout(resolve, 500));
      equal(conflicts.view.selection[0]?.id, selected.id, 'selected after following was stopped');
      await commands.executeCommand('copydesk.followCursor');
      await eventually('the conflict at the cursor, followed again', () => {
        const [row] = conflicts.view.selection;
        return row?.kind === 'conflict' && row.conflict.message.includes('Thursday');
      });
      await commands.executeCommand('copydesk.stopFollowing');
    });

    it('give the words of a row to the clipboard [command copydesk.copyRow]', async () => {
      const people = await child(views().entities, undefined, 'People');
      const zhang = await child(views().entities, people, 'Zhang Xiao');
      // Browsers give the clipboard to a page that has the focus, which may still be on its way.
      await eventually('it on the clipboard', async () => {
        await commands.executeCommand('copydesk.copyRow', zhang);
        return (await env.clipboard.readText()) === 'Zhang Xiao';
      });
    });

    it('give each row an id of its own, the same when asked again', async () => {
      for (const tree of Object.values(views())) {
        const ids = async (below: unknown): Promise<string[]> => {
          const rows = (await children(tree, below)) as Row[];
          const items: TreeItem[] = await Promise.all(rows.map((row) => tree.getTreeItem(row)));
          return items.map(({ id }) => id ?? '');
        };
        const [first] = await children(tree, undefined);
        for (const below of [undefined, first]) {
          const once = await ids(below);
          equal(new Set(once).size, once.length, 'different ids');
          equal((await ids(below)).join(), once.join(), 'the ids when asked again');
        }
      }
    });
  });
}
