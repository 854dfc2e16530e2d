import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { FileChangeType } from 'vscode-languageserver-protocol';
import type { ClientFile, ClientFileContent } from '../../server/src/protocol';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { editors, ready, startEditor, testFolder } from './editor';

describe('files', () => {
  const start = editors();
  const { Created, Changed, Deleted } = FileChangeType;

  it('that come, change and go are followed', async () => {
    const { editor, folder } = await start({ 'march.md': MARCH });
    await ready(editor);
    const uri = folder.uriOf('news/june.md');
    await folder.write('news/june.md', JUNE);
    await editor.watched([{ uri, type: Created }]);
    await editor.until(() => editor.diagnostics(uri).length > 0, 'the new file is checked');

    await folder.write('news/june.md', 'All is quiet in Porthaven.');
    await editor.watched([{ uri, type: Changed }]);
    await editor.until(() => editor.diagnostics(uri).length === 0, 'the changed file is checked');

    await folder.remove('news/june.md');
    await editor.watched([{ uri, type: Deleted }]);
    await editor.until(() => editor.statuses.at(-1)!.articles === 1, 'the file is gone');
  });

  it('of a whole folder come and go with it', async () => {
    const { editor, folder } = await start({ 'march.md': MARCH });
    await ready(editor);
    await folder.write('news/june.md', JUNE);
    await folder.write('news/old/may.txt', 'All was quiet in Porthaven.');
    await editor.watched([{ uri: folder.uriOf('news'), type: Created }]);
    await editor.until(() => editor.statuses.at(-1)!.articles === 3, 'the folder is read');
    await folder.remove('news');
    await editor.watched([{ uri: folder.uriOf('news'), type: Deleted }]);
    await editor.until(() => editor.statuses.at(-1)!.articles === 1, 'the folder is gone');
    assert.deepEqual(editor.diagnostics(folder.uriOf('news/june.md')), []);
  });

  it('of the checked folder itself go with it', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    await folder.dispose();
    await editor.watched([{ uri: folder.uri, type: Deleted }]);
    await editor.until(() => editor.statuses.at(-1)!.state === 'failed', 'it says that the folder is gone');
    assert.equal(editor.statuses.at(-1)!.articles, 0);
    assert.deepEqual(editor.diagnostics(folder.uriOf('june.md')), []);
  });

  it('deleted while open live on in the editor until they are closed', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE, 'markdown');
    await folder.remove('june.md');
    await editor.watched([{ uri, type: Deleted }]);
    await editor.connection.sendRequest('copydesk/checkAll', null);
    assert.ok(editor.diagnostics(uri).length > 0);
    await editor.close(uri);
    await editor.until(() => editor.diagnostics(uri).length === 0, 'nothing is said of it any more');
    await editor.until(() => editor.statuses.at(-1)!.articles === 1, 'the article is gone');
  });

  it('are watched where the editor can watch', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await editor.until(() => editor.watchers.length > 0, 'watchers are registered');
    const [first] = editor.watchers as { globPattern: { baseUri: string; pattern: string } }[];
    assert.equal(first!.globPattern.baseUri, folder.uri);
  });

  it('in dot folders and excluded folders are not read, and a PDF is named', async () => {
    const { editor, folder } = await start({
      ...ARCHIVE,
      '.git/notes.txt': MARCH,
      'node_modules/x/readme.md': MARCH,
      'report.pdf': '%PDF-1.7',
      'speech.docx': 'PK',
      'photo.jpg': 'x',
    });
    const status = await ready(editor);
    assert.equal(status.articles, 2);
    assert.deepEqual(status.skipped, [
      { uri: folder.uriOf('report.pdf'), reason: 'format', detail: 'PDF' },
      { uri: folder.uriOf('speech.docx'), reason: 'format', detail: 'Word document' },
    ]);
  });

  it('reached through links in a circle are read once', async () => {
    const folder = await testFolder(ARCHIVE);
    await symlink(folder.path, join(folder.path, 'again'));
    await symlink(join(folder.path, 'march.md'), join(folder.path, 'copy.txt'));
    const editor = await startEditor([folder]);
    try {
      assert.equal((await ready(editor)).articles, 2);
    } finally {
      await editor.shutdown();
      await folder.dispose();
    }
  });

  it('of folders that are not on this machine are read through the editor', async () => {
    const { editor } = await start({}, { initialize: { initializationOptions: { folders: [] } } });
    const root = 'memory://desk/articles';
    const files: Readonly<Record<string, string>> = { ...ARCHIVE, 'old/a b.txt': 'Quiet.', 'scan.pdf': '' };
    editor.connection.onRequest('copydesk/listFiles', ({ folder }: { folder: string }): ClientFile[] => {
      assert.equal(folder, root);
      return Object.keys(files).map((path) => ({ uri: `${root}/${path}`, path }));
    });
    editor.connection.onRequest('copydesk/readFiles', ({ uris }: { uris: string[] }): ClientFileContent[] =>
      uris.map((uri) => {
        const text = files[decodeURIComponent(uri).slice(root.length + 1)];
        return text === undefined ? { uri, missing: true } : { uri, base64: Buffer.from(text).toString('base64') };
      }),
    );
    await editor.connection.sendNotification('copydesk/setFolders', { folders: [root] });
    const status = await editor.until(() => {
      const last = editor.statuses.at(-1);
      return last?.state === 'ready' && last.articles === 3 && last;
    }, 'the folder is read');
    assert.equal(status.skipped[0]!.uri, `${root}/scan.pdf`);
    assert.ok(editor.diagnostics(`${root}/june.md`).length > 0);
  });

  it('of a folder that is no longer checked are forgotten', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    await editor.connection.sendNotification('copydesk/setFolders', { folders: [] });
    await editor.until(() => editor.diagnostics(folder.uriOf('june.md')).length === 0, 'the diagnostics are gone');
    await editor.until(() => editor.statuses.at(-1)!.articles === 0, 'the articles are gone');
  });
});
