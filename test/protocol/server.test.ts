import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { DefinitionLink, DocumentSymbol, Hover, Location, MarkupContent, SymbolInformation } from 'vscode-languageserver-protocol';
import { DIST, type Editor, type EditorOptions, ready, startEditor, type TestFolder, testFolder } from './editor';

const MARCH = [
  'The Alderney Harbour Trust (AHT) was established in 1987, its chairwoman, Ines Calder, said on Monday.',
  '',
  'Ines Calder, chairwoman of the Alderney Harbour Trust, has worked in Porthaven for 20 years.',
  '',
].join('\n');
const JUNE = [
  'PORTHAVEN, June 3, 2024 - The AHT was established in 1992 and runs three quays.',
  '',
  'On Friday, June 3, 2024, Calder opened the third quay.',
  '',
].join('\n');

describe('the language server', () => {
  let editors: Editor[] = [];
  let folders: TestFolder[] = [];
  const start = async (files: Readonly<Record<string, string | Uint8Array>>, options?: EditorOptions) => {
    const folder = await testFolder(files);
    folders.push(folder);
    const editor = await startEditor([folder], options);
    editors.push(editor);
    return { folder, editor };
  };
  afterEach(async () => {
    await Promise.all(editors.map((editor) => editor.process.exitCode ?? editor.shutdown()));
    await Promise.all(folders.map((folder) => folder.dispose()));
    editors = [];
    folders = [];
  });
  const rules = (editor: Editor, uri: string) => editor.diagnostics(uri).map(({ code }) => code);

  it('says who it is and what it can do', async () => {
    const { editor } = await start({});
    const { serverInfo, capabilities } = editor.initialized;
    assert.equal(serverInfo?.name, 'copydesk');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
  });

  it('reads every article of the folder, with progress, and reports on files that are not open', async () => {
    const { editor, folder } = await start({ 'march.txt': MARCH, 'june.txt': JUNE, 'notes/readme.pdf': '%PDF-1.4' });
    const status = await ready(editor);
    assert.equal(status.articles, 2);
    assert.deepEqual(status.skipped, [{ uri: folder.uriOf('notes/readme.pdf'), reason: 'format', detail: 'PDF' }]);
    assert.ok(rules(editor, folder.uriOf('june.txt')).includes('weekday-date'));
    const kinds = editor.progress.map((value) => (value as { kind: string }).kind);
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
  });
});
