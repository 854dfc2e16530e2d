import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { type Editor, editors, positionOf, ready, text } from './editor';

describe('diagnostics', () => {
  const start = editors();
  const rules = (editor: Editor, uri: string) => editor.diagnostics(uri).map(({ code }) => code);

  it('cover files that nobody opened, and point at the other side and at the page of the rule', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('june.md');
    const conflict = editor.diagnostics(uri).find(({ code }) => code === 'date-conflict');
    assert.ok(conflict, JSON.stringify(editor.diagnostics(uri)));
    assert.equal(conflict.source, 'copydesk');
    assert.match(conflict.codeDescription!.href, /\/date-conflict\.md$/);
    assert.match(text(conflict), /1992/);
    assert.match(text(conflict), /1987/);
    assert.deepEqual(conflict.range.start, positionOf(JUNE, '1992'));
    const [other] = conflict.relatedInformation!;
    assert.equal(other!.location.uri, folder.uriOf('march.md'));
    assert.equal(other!.location.range.start.line, positionOf(MARCH, '1987').line);
    assert.ok(rules(editor, uri).includes('weekday-date'));
    assert.deepEqual(editor.diagnostics(folder.uriOf('march.md')), []);
  });

  it('take the address of the rules` pages from the editor where it gives one', async () => {
    const { editor, folder } = await start(ARCHIVE, {
      initialize: { initializationOptions: { folders: [], ruleDocs: 'https://example.org/rules/' } },
    });
    await editor.connection.sendNotification('copydesk/setFolders', { folders: [folder.uri] });
    const [first] = await editor.until(() => {
      const found = editor.diagnostics(folder.uriOf('june.md'));
      return found.length > 0 && found;
    }, 'there are diagnostics');
    assert.match(first!.codeDescription!.href, /^https:\/\/example\.org\/rules\/[a-z-]+\.md$/);
  });

  it('name the other side in words where the editor cannot show it', async () => {
    const { editor, folder } = await start(ARCHIVE, { initialize: { capabilities: {} } });
    await ready(editor);
    const conflict = editor.diagnostics(folder.uriOf('june.md')).find(({ code }) => code === 'date-conflict');
    assert.equal(conflict!.relatedInformation, undefined);
    assert.match(text(conflict!), /march\.md:5: /);
  });

  it('follow an edit, from the text on the screen and not the file', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE, 'markdown');
    const { line, character } = positionOf(JUNE, 'Friday');
    await editor.edit(uri, line, character, character + 'Friday'.length, 'Monday');
    await editor.until(() => !rules(editor, uri).includes('weekday-date'), 'the weekday is right');
    assert.ok(rules(editor, uri).includes('date-conflict'));

    await editor.watched([{ uri, type: FileChangeType.Changed }]);
    await editor.connection.sendRequest('workspace/symbol', { query: '' });
    assert.ok(!rules(editor, uri).includes('weekday-date'), 'the open document wins over its file');

    await editor.close(uri);
    await editor.until(() => rules(editor, uri).includes('weekday-date'), 'the file counts again');
  });

  it('on one article follow an edit of another', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('march.md');
    await editor.open(uri, MARCH);
    const { line, character } = positionOf(MARCH, '1987');
    await editor.edit(uri, line, character, character + 4, '1992');
    const june = folder.uriOf('june.md');
    await editor.until(() => !rules(editor, june).includes('date-conflict'), 'the years agree');
  });

  it('that stay the same are not sent again', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('march.md');
    const before = editor.published.length;
    const revision = editor.statuses.at(-1)!.snapshot;
    await editor.open(uri, MARCH);
    const { line, character } = positionOf(MARCH, 'She was');
    await editor.edit(uri, line, character, character + 3, 'Ines Calder');
    await editor.until(() => editor.statuses.at(-1)!.snapshot > revision, 'the edit has settled');
    assert.equal(editor.published.length, before);
  });

  it('are as severe as the settings let through; the views still show all [setting copydesk.problems.minimumSeverity]', async () => {
    const { editor, folder } = await start(ARCHIVE, { settings: { problems: { minimumSeverity: 'off' } } });
    const status = await ready(editor);
    assert.ok(status.findings.error + status.findings.warning > 0);
    assert.deepEqual(editor.diagnostics(folder.uriOf('june.md')), []);
    editor.settings = { problems: { minimumSeverity: 'hint' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.diagnostics(folder.uriOf('june.md')).length > 0, 'the setting is in force');
  });
});
