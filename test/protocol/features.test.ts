import assert from 'node:assert/strict';
import type {
  DefinitionLink,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { editors, positionOf, ready } from './editor';

describe('what is asked of the words on the screen', () => {
  const start = editors();
  const opened = async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE, 'markdown');
    const ask = <R>(method: string, words: string, more: object = {}): Promise<R> =>
      editor.connection.sendRequest(method, { textDocument: { uri }, position: positionOf(JUNE, words), ...more });
    return { editor, folder, uri, ask };
  };

  it('hover over an acronym shows the card of what it stands for, with links to the sentences', async () => {
    const { ask, folder } = await opened();
    const hover = await ask<Hover>('textDocument/hover', 'AHT');
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*Alderney Harbour Trust\*\* · organisation/);
    assert.match(value, /AHT/);
    assert.match(value, /1987/);
    assert.ok(value.includes(`${folder.uriOf('march.md')}#L5,`), value);
    assert.deepEqual(hover.range!.start, positionOf(JUNE, 'AHT'));
  });

  it('hover over a date shows the day it means, over a figure its exact value', async () => {
    const { ask } = await opened();
    const date = await ask<Hover>('textDocument/hover', 'June 3, 2024');
    assert.match((date.contents as MarkupContent).value, /Monday, June 3, 2024/);
    const figure = await ask<Hover>('textDocument/hover', '4.5 million');
    assert.match((figure.contents as MarkupContent).value, /4,500,000 USD/);
  });

  it('hover over anything else shows nothing', async () => {
    const { ask } = await opened();
    assert.equal(await ask('textDocument/hover', 'opened the'), null);
  });

  it('hover while typing tells of words that stand elsewhere now, and of the words just typed', async () => {
    const { ask, editor, uri } = await opened();
    const before = await ask<Hover>('textDocument/hover', '4.5 million');
    const { line, character } = positionOf(JUNE, '4.5 million');
    await editor.edit(uri, line, 0, 0, 'So it is. ');
    const hover = (column: number): Promise<Hover> =>
      editor.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line, character: column },
      });
    const moved = await hover(character + 10);
    assert.deepEqual(moved.contents, before.contents);
    assert.equal(moved.range!.start.character, before.range!.start.character + 10);
    await editor.edit(uri, line, character + 12, character + 13, '7');
    assert.match(((await hover(character + 10)).contents as MarkupContent).value, /4,700,000 USD/);
  });

  it('definition leads to the sentence of another article that says what the thing is', async () => {
    const { ask, folder } = await opened();
    const links = await ask<DefinitionLink[]>('textDocument/definition', 'Ines Calder opened');
    const [link] = links;
    assert.equal(link!.targetUri, folder.uriOf('march.md'));
    assert.deepEqual(link!.targetSelectionRange.start, positionOf(MARCH, 'Ines Calder'));
    assert.deepEqual(link!.originSelectionRange!.start, positionOf(JUNE, 'Ines Calder opened'));
    // Behind the best come the introductions in other articles, for those who peek.
    assert.deepEqual(
      links.map(({ targetUri }) => targetUri),
      [folder.uriOf('march.md'), folder.uriOf('june.md')],
    );
    assert.equal(await ask('textDocument/definition', 'runs three'), null);
  });

  it('references are found in every article', async () => {
    const { ask, folder } = await opened();
    const found = await ask<Location[]>('textDocument/references', 'AHT', { context: { includeDeclaration: true } });
    const files = found.map(({ uri }) => uri);
    assert.ok(files.includes(folder.uriOf('march.md')));
    assert.ok(files.includes(folder.uriOf('june.md')));
  });

  it('highlights stay in the document', async () => {
    const { ask } = await opened();
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight', 'Ines Calder');
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [positionOf(JUNE, 'Ines Calder')],
    );
  });

  it('document symbols are the stories and who is named in each', async () => {
    const { editor, uri } = await opened();
    const [story] = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.equal(story!.name, 'Third quay opens in Porthaven');
    assert.equal(story!.detail, 'June 5, 2024');
    const names = story!.children!.map(({ name }) => name);
    assert.ok(names.includes('Ines Calder'), names.join());
    for (const child of story!.children!) {
      assert.ok(child.range.start.line <= child.selectionRange.start.line);
      assert.ok(story!.range.end.line >= child.range.end.line);
    }
  });

  it('workspace symbols are found by any of their names, under the one that was asked for', async () => {
    const { editor, folder } = await opened();
    const found = await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'aht' });
    assert.equal(found[0]!.name, 'AHT');
    assert.equal(found[0]!.containerName, 'Alderney Harbour Trust');
    assert.equal((found[0]!.location as Location).uri, folder.uriOf('march.md'));
  });

  it('an editor without Markdown and links gets plain text and plain places', async () => {
    const { editor, folder } = await start(ARCHIVE, { initialize: { capabilities: {} } });
    await ready(editor);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE, 'markdown');
    const params = { textDocument: { uri }, position: positionOf(JUNE, 'AHT') };
    const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', params);
    assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
    assert.doesNotMatch((hover.contents as MarkupContent).value, /\*\*/);
    const place = await editor.connection.sendRequest<Location>('textDocument/definition', params);
    assert.equal(place.uri, folder.uriOf('march.md'));
  });
});
