import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { ARCHIVE } from './articles';
import { DIST, editors, ready } from './editor';

describe('the language server', () => {
  const start = editors();

  it('says who it is and what it can do', async () => {
    const { editor } = await start({});
    const { serverInfo, capabilities } = editor.initialized;
    assert.equal(serverInfo?.name, 'copydesk');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    for (const provider of ['hover', 'definition', 'references', 'documentSymbol', 'workspaceSymbol'] as const) {
      assert.equal(capabilities[`${provider}Provider`], true, provider);
    }
  });

  it('reads every article of the folder, with progress', async () => {
    const { editor } = await start(ARCHIVE);
    const status = await ready(editor);
    assert.deepEqual([status.articles, status.files], [2, 2]);
    assert.ok(status.entities > 0);
    assert.equal(editor.statuses[0]!.state, 'indexing');
    const kinds = () => editor.progress.map((value) => (value as { kind: string }).kind);
    await editor.until(() => kinds().at(-1) === 'end', 'the progress ends');
    assert.equal(kinds()[0], 'begin');
    const messages = editor.progress.flatMap((value) => (value as { message?: string }).message ?? []);
    assert.equal(messages.at(-1), 'Reading 2 of 2 files');
    assert.deepEqual([status.drafts, status.rulesOff > 0], [0, true]);
  });

  it('ends when asked to, with exit code 0', async () => {
    const { editor } = await start(ARCHIVE);
    assert.equal(await editor.shutdown(), 0);
  });

  it('ends though it is still at work on what changed', async () => {
    for (let round = 0; round < 6; round++) {
      const { editor, folder } = await start(ARCHIVE);
      await ready(editor);
      const uri = folder.uriOf('june.md');
      await editor.open(uri, 'Nothing that could be wrong.', 'markdown');
      await editor.until(() => editor.diagnostics(uri).length === 0, 'the document counts');
      await editor.close(uri);
      await editor.until(() => editor.diagnostics(uri).length > 0, 'the file counts again');
      assert.equal(await editor.shutdown(), 0);
    }
  });

  it('ends when its editor is gone', async () => {
    const { editor } = await start(ARCHIVE);
    await ready(editor);
    editor.process.stdin!.end();
    const [code] = await once(editor.process, 'exit');
    assert.equal(code, 1);
  });

  it('is also the command line`s `lsp --stdio`', async () => {
    const { editor } = await start(ARCHIVE, {
      command: [process.execPath, join(DIST, 'cli.js'), 'lsp', '--stdio'],
    });
    assert.equal((await ready(editor)).articles, 2);
    assert.equal(await editor.shutdown(), 0);
  });

  it('serves an editor that says nothing of folders its workspace folders, and sends it nothing it does not know', async () => {
    const { editor, folder } = await start(ARCHIVE, { ours: false });
    await editor.until(() => editor.diagnostics(folder.uriOf('june.md')).length > 0, 'there are diagnostics');
    assert.deepEqual(editor.statuses, []);
  });

  it('works for an editor that refuses whatever it asks', async () => {
    const { editor } = await start(ARCHIVE, { refuses: true });
    assert.equal((await ready(editor)).articles, 2);
    assert.equal(await editor.shutdown(), 0);
  });

  it('answers the last of many edits', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('march.md');
    await editor.open(uri, 'It opened in 1900.');
    for (let year = 1901; year <= 1990; year++) await editor.edit(uri, 0, 13, 17, String(year));
    const hover = await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 14 },
    });
    assert.match(JSON.stringify(hover), /1990/);
  });

  it('lets a request be cancelled', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('march.md');
    const params = { textDocument: { uri }, position: { line: 0, character: 5 } };
    const answers = Array.from({ length: 20 }, (_, id) =>
      editor.connection.sendRequest('textDocument/hover', params, cancelled(id)),
    );
    const outcomes = await Promise.allSettled(answers);
    assert.equal(outcomes.length, 20);
    assert.ok(await editor.connection.sendRequest('workspace/symbol', { query: '' }));
  });

  function cancelled(id: number) {
    return {
      isCancellationRequested: id % 2 === 0,
      onCancellationRequested(listener: (event: unknown) => void) {
        const timer = setImmediate(listener, undefined);
        return { dispose: () => clearImmediate(timer) };
      },
    };
  }
});
