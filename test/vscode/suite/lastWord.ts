import { commands, type Hover, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { EntityItem, Verdict } from '../../../server/src/protocol';
import { equal, eventually, ok } from '../expect';
import { ARCHIVE, DRAFT, open, positionOf, uriOf } from './articles';
import { child, children, views } from './trees';

const CONFIG = 'copydesk.json';

/** What the person says of names, in the articles and in `copydesk.json`, and that all of it can be taken back. */
export function lastWord(): void {
  describe('the last word on a name', () => {
    let before: string;
    before_(async () => {
      before = await text(CONFIG);
    });

    it('is renamed in every article, and undone', async () => {
      const document = await open(DRAFT);
      const texts = await Promise.all([DRAFT, ...ARCHIVE].map(text));
      const at = positionOf(document, 'Kanat Sharlapaev', 'Sharlapaev');
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at,
        'Kanat Sharlapayev',
      );
      const files = edit.entries().map(([uri]) => uri.path);
      ok(files.length > 1 && files[0] === document.uri.path, `renames in ${files}`);
      // Applied without the preview that a person would confirm.
      const confirmed = new WorkspaceEdit();
      for (const [uri, edits] of edit.entries()) confirmed.set(uri, edits);
      ok(await workspace.applyEdit(confirmed), 'the rename was not applied');
      const renamed = await Promise.all(edit.entries().map(([uri]) => workspace.openTextDocument(uri)));
      for (const changed of renamed) {
        ok(changed.getText().includes('Kanat Sharlapayev'), `${changed.uri.path} has the old name`);
      }
      // One step takes back all of it.
      await undo(document, () => renamed.every((changed) => !changed.getText().includes('Sharlapayev')));
      const after = await Promise.all([DRAFT, ...ARCHIVE].map(text));
      equal(after.join('\n'), texts.join('\n'), 'the articles after undo');
    });

    it('is that two are the same, and no more when undone [command copydesk.sameAs]', async () => {
      const [xiao, ming] = await Promise.all([person('Zhang Xiao'), person('Zhang Ming')]);
      ok(xiao && ming, 'there are not two Zhangs');
      await say('copydesk.sameAs', xiao, { kind: 'same', other: ming.id });
      await eventually('one Zhang', async () => !(await person('Zhang Xiao')));
      await takenBack(before);
      await eventually('two Zhangs again', () => person('Zhang Xiao'));
    });

    it('is that two are not the same, and no more when undone [command copydesk.notSame]', async () => {
      const merged = await person('Zhang Ming');
      const other = await person('Zhang Xiao');
      ok(merged && other, 'there are not two Zhangs');
      await say('copydesk.sameAs', other, { kind: 'same', other: merged.id });
      const both = await eventually('one Zhang', async () =>
        (await person('Zhang Xiao')) ? undefined : person('Zhang Ming'),
      );
      await say('copydesk.notSame', both, { kind: 'different', name: 'Zhang Xiao' });
      await eventually('two Zhangs', () => person('Zhang Xiao'));
      const document = await config();
      await undo(document, async () => !(await person('Zhang Xiao')));
      await takenBack(before);
      await eventually('two Zhangs as before', () => person('Zhang Xiao'));
    });

    it('is of which type a thing is, and no more when undone [command copydesk.changeType]', async () => {
      const zhang = await person('Zhang Xiao');
      ok(zhang, 'no Zhang Xiao');
      await say('copydesk.changeType', zhang, { kind: 'type', type: 'ORG' });
      await eventually('no such person', async () => !(await person('Zhang Xiao')));
      await takenBack(before);
      await eventually('a person again', () => person('Zhang Xiao'));
    });

    it('is that it is no name, or how it is spelt [command copydesk.notName] [command copydesk.useSpelling]', async () => {
      const zhang = await person('Zhang Xiao');
      ok(zhang, 'no Zhang Xiao');
      await say('copydesk.notName', zhang, { kind: 'not-name' });
      await eventually('no such name', async () => !(await person('Zhang Xiao')));
      await takenBack(before);
      const again = await eventually('a name again', () => person('Zhang Xiao'));
      await say('copydesk.useSpelling', again, { kind: 'spelling', spelling: 'Zhang Shao' });
      await eventually('the spelling', async () => (await text(CONFIG)).includes('Zhang Shao'));
      await takenBack(before);
    });

    it('is explained as it is written: copydesk.json has a schema [schema copydesk.json]', async () => {
      const document = await config();
      const position = document.positionAt(document.getText().indexOf('"drafts"') + 2);
      const text = await eventually('a hover', async () => {
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
        const parts = hovers.flatMap(({ contents }) => contents);
        return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
      });
      ok(text.includes('never in the archive'), `"drafts" is explained as: ${text}`);
    });
  });
}

// Mocha's hook; `before` is a value above.
const before_ = (work: () => Promise<void>): void => {
  before(work);
};

async function person(name: string): Promise<EntityItem | undefined> {
  const { entities } = views();
  const people = await child(entities, undefined, 'People');
  for (const node of await children(entities, people)) {
    const { entity } = node as { entity?: EntityItem };
    if (entity?.name === name) return entity;
  }
  return undefined;
}

async function say(command: string, entity: EntityItem, verdict: Verdict): Promise<void> {
  ok(await commands.executeCommand(command, { entity }, verdict), `${command} did nothing`);
}

const text = async (article: string): Promise<string> => (await workspace.openTextDocument(uriOf(article))).getText();

async function config(): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.joinPath(uriOf('.'), CONFIG));
  await window.showTextDocument(document);
  return document;
}

async function undo(document: TextDocument, done: () => Promise<boolean> | boolean): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand('undo');
  await eventually(`undo in ${document.uri.path}`, done);
}

/** Undoes the last decision, and saves, so that the folder is as it was. */
async function takenBack(before: string): Promise<void> {
  const document = await config();
  ok(document.getText() !== before, 'nothing was written');
  ok(/\/\/ Which files are articles/.test(document.getText()), 'the comments are gone');
  await undo(document, () => document.getText() === before);
  await document.save();
}
