import { commands, type Hover, Range, Selection, Uri, window, workspace } from 'vscode';
import type { MoreRow } from '../../../client/src/views/tree';
import type { RepeatList } from '../../../server/src/protocol';
import { equal, eventually, ok } from '../expect';
import { DRAFT, findings, open, positionOf, settledFindings, uriOf } from './articles';
import { child, children, trees, views } from './trees';

/** What the desk keeps beside the articles, and what it says of a place. */
export function desk(): void {
  describe('the desk', () => {
    it('finds all that repeat another value [command copydesk.findRepeats]', async () => {
      const document = await open(DRAFT);
      const at = positionOf(document, 'relations in 1991', '1991');
      window.activeTextEditor!.selection = new Selection(at, at);
      const repeats = await commands.executeCommand<RepeatList>('copydesk.findRepeats');
      ok(
        repeats.places.some(({ surface }) => surface.includes('1992')),
        `found: ${JSON.stringify(repeats)}`,
      );
      await commands.executeCommand('closeReferenceSearch');
    });

    it('shows what it would correct in drafts before anything is changed', async () => {
      const draft = await workspace.openTextDocument(uriOf(DRAFT));
      const source = await open('golden-thirty-years.md');
      const at = positionOf(source, 'In 1992, the year', '1992');
      window.activeTextEditor!.selection = new Selection(at, at);
      let answered = false;
      const corrected = Promise.resolve(commands.executeCommand<RepeatList>('copydesk.findRepeats', true)).then(
        (repeats) => {
          answered = true;
          return repeats;
        },
      );
      // It waits for the preview of the changes, which is turned down here.
      await eventually('the preview', async () => {
        await commands.executeCommand('refactorPreview.discard');
        return answered;
      });
      const repeats = await corrected;
      ok(
        repeats.places.some(({ newText }) => newText === '1992'),
        `found: ${JSON.stringify(repeats)}`,
      );
      ok(draft.getText().includes('relations in 1991') && !draft.isDirty, 'the draft was changed unseen');
      await commands.executeCommand('closeReferenceSearch');
    });

    it('keeps a verified fact and the date of an article, and takes them back', async () => {
      const facts = uriOf('copydesk.facts.json');
      const before = (await settledFindings(DRAFT)).length;
      const document = await open(DRAFT);
      const place = positionOf(document, 'relations in 1991', '1991');
      await note(DRAFT, new Range(place, place), 'Verify this fact', 'the communiqué');
      const written = await eventually('the file of facts', async () => {
        const text = await read(facts);
        return text.includes('the communiqué') ? text : undefined;
      });
      ok(written.includes('1991'), written);
      await workspace.fs.delete(facts);

      const config = await workspace.openTextDocument(uriOf('copydesk.json'));
      const text = config.getText();
      await note('golden-thirty-years.md', new Range(0, 0, 0, 0), 'Set the date of this article', '2022-01-03');
      await eventually('the date', () => /"golden-thirty-years\.md"[^}]*2022-01-03/.test(config.getText()));
      await window.showTextDocument(config);
      await commands.executeCommand('undo');
      await eventually('the text as before', () => config.getText() === text);
      await config.save();
      equal((await settledFindings(DRAFT)).length, before, 'findings as before');
    });

    it('shows the places that a figure above a headline counts [command copydesk.showPlaces]', async () => {
      const document = await open(DRAFT);
      const lenses = await eventually('figures above the headline', async () => {
        const found = await commands.executeCommand<
          { command?: { command: string; title: string; arguments?: unknown[] } }[]
        >('vscode.executeCodeLensProvider', document.uri, 9);
        const ours = found.flatMap(({ command }) => (command?.command === 'copydesk.showPlaces' ? [command] : []));
        return ours.length > 0 ? ours : undefined;
      });
      const [lens] = lenses;
      const shown = await commands.executeCommand<number>(lens!.command, ...(lens!.arguments ?? []));
      equal(String(shown), /\d+/.exec(lens!.title)?.[0], 'places shown');
      await commands.executeCommand('closeReferenceSearch');
    });

    it('signs what is noted with the name in the settings, and takes it back [setting copydesk.author]', async () => {
      const settings = workspace.getConfiguration('copydesk');
      await settings.update('author', 'A. Reader', true);
      const config = await workspace.openTextDocument(uriOf('copydesk.json'));
      const before = config.getText();
      const count = (await settledFindings(DRAFT)).length;
      const actions = await commands.executeCommand<
        { title: string; command?: { command: string; arguments?: unknown[] } }[]
      >('vscode.executeCodeActionProvider', uriOf(DRAFT), findings(DRAFT)[0]!.range);
      const ignore = actions.find(({ title }) => title.startsWith('Ignore this finding'));
      ok(ignore?.command, `offered: ${actions.map(({ title }) => title)}`);
      await commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []), 'looked up');
      await eventually('one finding fewer', () => findings(DRAFT).length < count);
      ok(config.getText().includes('A. Reader'), `no name in ${config.getText()}`);
      await settings.update('author', undefined, true);
      await window.showTextDocument(config);
      await commands.executeCommand('undo');
      await eventually('the text as before', () => config.getText() === before);
      await config.save();
      equal((await settledFindings(DRAFT)).length, count, 'findings as before');
    });

    it('explains its other files as they are written [language jsonc] [schema copydesk.facts.json, copydesk.baseline.json]', async () => {
      const folder = Uri.joinPath(uriOf('.'), '..', 'desk');
      const files = { 'copydesk.facts.json': '{ "facts": [] }', 'copydesk.baseline.json': '{ "findings": [] }' };
      for (const [name, text] of Object.entries(files)) {
        const uri = Uri.joinPath(folder, name);
        await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        const document = await workspace.openTextDocument(uri);
        equal(document.languageId, 'jsonc', `the language of ${name}`);
        await eventually(`an explanation in ${name}`, async () => {
          const hovers = await commands.executeCommand<Hover[]>(
            'vscode.executeHoverProvider',
            uri,
            document.positionAt(4),
          );
          return hovers.some(({ contents }) => contents.length > 0);
        });
      }
      await workspace.fs.delete(folder, { recursive: true });
    });

    it('lists so many of many articles, says how many more there are, and lists them when asked [command copydesk.showMore]', async () => {
      const folder = uriOf('crowd');
      const many = 230;
      const names = Array.from({ length: many }, (_, n) => Uri.joinPath(folder, `${String(n).padStart(3, '0')}.txt`));
      await Promise.all(
        names.map((uri) => workspace.fs.writeFile(uri, new TextEncoder().encode('Nothing happened.\n'))),
      );
      const { articles } = views();
      await commands.executeCommand('copydesk.checkAll');
      await commands.executeCommand('copydesk.filterArticles', 'crowd');
      const rows = async () => children(articles, await child(articles, undefined, 'Undated'));
      const listed = await eventually('a row that stands for more', async () => {
        const found = (await rows()) as { kind: string }[];
        return found.at(-1)?.kind === 'more' ? found : undefined;
      });
      const more = listed.at(-1) as MoreRow;
      equal(listed.length - 1 + more.left, many, 'listed and left');
      await commands.executeCommand('copydesk.showMore', more);
      equal((await rows()).length, many, 'listed when asked for more');
      await commands.executeCommand('copydesk.filterArticles', '');
      await workspace.fs.delete(folder, { recursive: true });
      await eventually('they are gone', async () => {
        await commands.executeCommand('copydesk.checkAll');
        return trees().articles.view && !(await rows()).some((row) => JSON.stringify(row).includes('crowd'));
      });
    });
  });
}

/** Takes the quick fix of this name at a place, and answers what it asks. */
async function note(article: string, range: Range, named: string, answer: string): Promise<void> {
  const actions = await commands.executeCommand<
    { title: string; command?: { command: string; arguments?: unknown[] } }[]
  >('vscode.executeCodeActionProvider', uriOf(article), range);
  const found = actions.find(({ title, command }) => command && title.startsWith(named));
  ok(found?.command, `offered: ${actions.map(({ title }) => title)}`);
  await commands.executeCommand(found.command.command, ...(found.command.arguments ?? []), answer);
}

/** The text of a file, as it is on the screen or on disk; empty where there is none. */
const read = async (uri: Uri): Promise<string> =>
  (await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined))?.getText() ?? '';
