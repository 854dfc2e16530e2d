import { commands, FileType, languages, type SymbolInformation, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { equal, eventually, ok } from '../expect';
import { ruleOf, uriOf } from './articles';

const SENTENCE = 'The ferry sailed on Monday, July 3, 2024.\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const symbols = async (query: string): Promise<number> => {
  const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
  return found.filter(({ name }) => name.includes(query)).length;
};
const rulesOf = (uri: Uri): string[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'copydesk')
    .map(ruleOf);

/** Files that come, go and move while the editor is open, on whatever file system the folder lies. All are drafts: the archive is never found fault with. */
export function workspaces(): void {
  describe('files', () => {
    it('that come are read, renamed ones go by their new name, deleted ones are forgotten', async () => {
      const [before, after] = [uriOf('draft-ferry.md'), uriOf('draft-ferry-timetable.md')];
      await workspace.fs.writeFile(before, bytes(SENTENCE));
      await eventually('a finding in the new file', () => rulesOf(before).includes('weekday-date'));
      const rename = new WorkspaceEdit();
      rename.renameFile(before, after);
      ok(await workspace.applyEdit(rename), 'not renamed');
      await eventually('a finding under the new name', () => rulesOf(after).includes('weekday-date'));
      await eventually('none under the old name', () => rulesOf(before).length === 0);
      const remove = new WorkspaceEdit();
      remove.deleteFile(after);
      ok(await workspace.applyEdit(remove), 'not deleted');
      await eventually('none after all', () => rulesOf(after).length === 0);
    });

    it('in folders that go are forgotten with them', async () => {
      const folder = uriOf('harbour');
      await workspace.fs.createDirectory(folder);
      await workspace.fs.writeFile(Uri.joinPath(folder, 'quay.md'), bytes('The Quillon Quay Board met in Quillon.\n'));
      await eventually('a name below the folder', async () => (await symbols('Quillon')) > 0);
      await workspace.fs.delete(folder, { recursive: true });
      await eventually('none when it is gone', async () => (await symbols('Quillon')) === 0);
    });

    it('that are not saved count as they stand in the editor', async () => {
      const uri = uriOf('draft-unsaved.md');
      await workspace.fs.writeFile(uri, bytes('The ferry sailed on Wednesday, July 3, 2024.\n'));
      const document = await workspace.openTextDocument(uri);
      const editor = await window.showTextDocument(document);
      const at = document.getText().indexOf('Wednesday');
      await editor.edit((change) => {
        const start = document.positionAt(at);
        change.replace(editor.document.validateRange(editor.selection.with(start, start.translate(0, 9))), 'Monday');
      });
      ok(document.isDirty, 'saved');
      await eventually('a finding in what is not saved', () => rulesOf(uri).includes('weekday-date'));
      await commands.executeCommand('undo');
      await eventually('none in what it was before', () => rulesOf(uri).length === 0);
      // Browsers save by themselves after a while: not into a file that is gone.
      await document.save();
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await workspace.fs.delete(uri);
    });

    it('that were never saved belong to no folder, and are left alone', async () => {
      const document = await workspace.openTextDocument({ language: 'plaintext', content: SENTENCE });
      await window.showTextDocument(document);
      // Whatever was to be read is read then.
      await commands.executeCommand('copydesk.checkAll');
      equal(document.isUntitled, true, 'untitled');
      equal(rulesOf(document.uri).join(), '', 'findings in an untitled file');
    });

    it('of the folder are all there again', async () => {
      const [folder] = workspace.workspaceFolders ?? [];
      ok(folder, 'no folder');
      const entries = await workspace.fs.readDirectory(folder.uri);
      const stray = entries.filter(([name, type]) => type === FileType.File && /^draft-(ferry|unsaved)/.test(name));
      equal(stray.length, 0, 'files left behind');
    });
  });
}
