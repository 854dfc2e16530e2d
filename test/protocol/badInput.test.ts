import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { ARCHIVE, MARCH } from './articles';
import { editors, positionOf, ready, startEditor, testFolder } from './editor';

describe('bad input', () => {
  const start = editors();

  it('an empty folder is no cause for alarm', async () => {
    const { editor } = await start({});
    const status = await ready(editor);
    assert.equal(status.articles, 0);
    assert.deepEqual(status.problems, []);
    assert.deepEqual(editor.published, []);
  });

  it('a folder that is not there is said to be missing', async () => {
    const folder = await testFolder();
    await folder.dispose();
    const editor = await startEditor([folder]);
    const status = await editor.until(() => editor.statuses.find(({ state }) => state === 'failed'), 'it says so');
    assert.match(status.problems[0]!, /cannot be checked: it is not there/);
    await editor.shutdown();
  });

  it('an encoding that was guessed is said, until the file is stored in one that is sure', async () => {
    const words = 'The Caf\u00e9 Calder opened in 1987.\n';
    const { editor, folder } = await start({ ...ARCHIVE, 'cafe.txt': Uint8Array.from(words, (c) => c.charCodeAt(0)) });
    await ready(editor);
    const uri = folder.uriOf('cafe.txt');
    const [doubt] = await editor.until(
      () => editor.diagnostics(uri).length > 0 && editor.diagnostics(uri),
      'it says so',
    );
    assert.match(String(doubt!.message), /Read as Windows-1252/);
    await folder.write('cafe.txt', words);
    await editor.watched([{ uri, type: 2 }]);
    await editor.until(() => editor.diagnostics(uri).length === 0, 'it is sure');
  });

  it('a binary file under an article`s name is skipped and named', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 9);
    const { editor, folder } = await start({
      ...ARCHIVE,
      'scan.txt': bytes,
      'photo.html': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    });
    const status = await ready(editor);
    assert.equal(status.articles, 2);
    assert.deepEqual(
      status.skipped.map(({ uri, reason }) => [uri, reason]),
      [
        [folder.uriOf('photo.html'), 'binary'],
        [folder.uriOf('scan.txt'), 'binary'],
      ],
    );
  });

  it('a file of 20 MB in one line is too large, on disk and in the editor', async () => {
    const line = 'word '.repeat(4 * 1024 * 1024);
    const { editor, folder } = await start({ ...ARCHIVE, 'huge.txt': line });
    const status = await ready(editor);
    assert.deepEqual(status.skipped, [{ uri: folder.uriOf('huge.txt'), reason: 'too-large', detail: '20 MB' }]);
    await editor.open(folder.uriOf('huge.txt'), line);
    await editor.edit(folder.uriOf('huge.txt'), 0, 0, 4, 'Word');
    const params = { textDocument: { uri: folder.uriOf('huge.txt') }, position: { line: 0, character: 2 } };
    assert.equal(await editor.connection.sendRequest('textDocument/hover', params), null);
    const calm = { textDocument: { uri: folder.uriOf('march.md') }, position: positionOf(MARCH, 'Alderney') };
    await editor.open(folder.uriOf('march.md'), MARCH);
    assert.ok(await editor.connection.sendRequest('textDocument/hover', calm));
  });

  it('a long line below the limit is read like any other', async () => {
    const line = 'Porthaven said on July 3, 2024, that 12 ships came. '.repeat(5_000);
    const { editor } = await start({ 'long.txt': line }, { settings: { maxFileSize: 5000 } });
    assert.equal((await ready(editor)).articles, 1);
  });

  it('lone surrogates, NULs and bidirectional marks do no harm', async () => {
    const text =
      'Ines \ud800Calder, \u0000 chairwoman of the \u202eAlderney Harbour\u202c Trust, left on July 3, 2024.\u0007';
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    await editor.open(folder.uriOf('odd.txt'), text);
    const symbols = await editor.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: folder.uriOf('odd.txt') },
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be shown
    assert.doesNotMatch(JSON.stringify(symbols), /[\u202e\u0000\u0007]/);
  });

  it('markup and commands in an article are shown as text', async () => {
    const text =
      'The [Free](command:quit) **Porthaven** <img src=x> Council (FPC) was established in 1990. The FPC met.';
    const { editor, folder } = await start({ 'a.txt': text });
    await ready(editor);
    const uri = folder.uriOf('a.txt');
    await editor.open(uri, text);
    const symbols = await editor.connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: '' });
    assert.ok(symbols.length > 0);
    for (let character = 0; character < text.length; character += 5) {
      const params = { textDocument: { uri }, position: { line: 0, character } };
      const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', params);
      const value = hover ? (hover.contents as MarkupContent).value : '';
      assert.doesNotMatch(value, /(?<!\\)\]\(command:/);
      assert.doesNotMatch(value, /(?<!\\)<img/);
    }
  });

  it('requests about files outside every folder are answered with nothing', async () => {
    const { editor } = await start(ARCHIVE);
    await ready(editor);
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, MARCH);
    const params = { textDocument: { uri }, position: positionOf(MARCH, 'Alderney') };
    assert.equal(await editor.connection.sendRequest('textDocument/hover', params), null);
    assert.equal(await editor.connection.sendRequest('textDocument/documentSymbol', params), null);
  });

  it('positions beyond the text are taken back to it', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('march.md');
    const text = `${MARCH}\nFerries of Porthaven\nare looked after by Ines Calder`;
    await editor.open(uri, text, 'markdown');
    const hover = (line: number, character: number): Promise<Hover | null> =>
      editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
    const ends = text.split('\n').map(({ length }) => length);
    const cards: (Hover | null)[] = [];
    for (const [line, end] of ends.entries()) {
      cards.push(await hover(line, end));
      assert.deepEqual(await hover(line, 99_999), cards.at(-1));
    }
    assert.ok(cards.some(Boolean), 'some line ends with something to tell of');
    assert.deepEqual(await hover(9999, 0), cards.at(-1));
  });
});
