import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  MarkupContent,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import type { Location, PlacesSubject } from '../../server/src/protocol';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { editors, positionOf, ready } from './editor';

const SPEECH = [
  '---',
  'date: 2024-06-07',
  'same_story_as: june.md',
  '---',
  '',
  'Ines Calder opened the third quay on Monday, as www.porthaven.example/quay tells.',
  '',
  '"We began in 1987, and we are not done yet," Ines Calder said last year.',
  '',
].join('\n');

const FILES = { ...ARCHIVE, 'speech.md': SPEECH };
const REFRESHES = ['codeLens', 'semanticTokens', 'inlayHint'] as const;

describe('what lies over the text while reading', () => {
  const start = editors();
  const opened = async (name: keyof typeof FILES, settings?: unknown) => {
    const { editor, folder } = await start(FILES, {
      settings,
      capabilities: Object.fromEntries(REFRESHES.map((key) => [key, { refreshSupport: true }])),
    });
    const refreshed: string[] = [];
    for (const key of REFRESHES) {
      editor.connection.onRequest(`workspace/${key}/refresh`, () => {
        refreshed.push(key);
        editor.look();
        return null;
      });
    }
    await ready(editor);
    const uri = folder.uriOf(name);
    await editor.open(uri, FILES[name], 'markdown');
    const ask = <R>(method: string, more: object = {}): Promise<R> =>
      editor.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more });
    return { editor, folder, uri, ask, refreshed };
  };
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const wordsAt = (text: string, { start, end }: Range): string =>
    text.split('\n')[start.line]!.slice(start.character, start.line === end.line ? end.character : undefined);

  it('names, dates, figures and quotations are told apart', async () => {
    const { editor, ask } = await opened('speech.md');
    const { legend } = editor.initialized.capabilities.semanticTokensProvider!;
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    const told = decode(data).map(({ line, character, length, type }) => {
      const range = { start: { line, character }, end: { line, character: character + length } };
      return `${legend.tokenTypes[type]}: ${wordsAt(SPEECH, range)}`;
    });
    for (const token of ['person: Ines Calder', 'date: Monday', 'date: 1987', 'quotation: "We began in '])
      assert.ok(told.includes(token), told.join('\n'));
    const part = await ask<SemanticTokens>('semanticTokens/range', {
      range: { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } },
    });
    assert.ok(part.data.length > 0 && part.data.length < data.length);
  });

  it('an edit changes only the colours it touches', async () => {
    const { editor, uri, ask } = await opened('speech.md');
    const { resultId, data } = await ask<SemanticTokens>('semanticTokens/full');
    await editor.edit(uri, 7, 0, 0, 'Once: ');
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: resultId });
    const [edit, ...others] = delta.edits;
    assert.deepEqual(others, []);
    assert.equal(edit!.deleteCount, 5);
    const now = await ask<SemanticTokens>('semanticTokens/full');
    const patched = [...data];
    patched.splice(edit!.start, edit!.deleteCount, ...edit!.data!);
    assert.deepEqual(patched, now.data);
    // An answer the server does not remember is answered whole.
    const unknown = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'long ago' });
    assert.deepEqual(unknown.data, now.data);
  });

  it('dates are worked out behind the words that leave them open', async () => {
    const { ask } = await opened('speech.md');
    const hints = await ask<InlayHint[]>('inlayHint', { range: whole });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= June 3', '= 2023'],
    );
    assert.match(hints[0]!.tooltip as string, /Monday, June 3, 2024\n\nThe Monday before Friday, June 7, 2024/);
    assert.match(hints[1]!.tooltip as string, /The year before that of Friday, June 7, 2024, the article's date\./);
  });

  it('a headline counts conflicts, claims and related articles, and leads to them', async () => {
    const { editor, folder, ask } = await opened('june.md');
    const lenses = await ask<CodeLens[]>('codeLens');
    const titles = lenses.map(({ command }) => command!.title);
    assert.match(titles.join(' | '), /^[12] conflicts? \| \d+ claims? \| 1 related article$/);
    const [conflicts, , related] = lenses.map(({ command }) => command!.arguments![0] as PlacesSubject);
    const placesOf = (subject: PlacesSubject): Promise<Location[]> =>
      editor.connection.sendRequest('copydesk/places', subject);
    assert.equal(wordsAt(JUNE, (await placesOf(conflicts!))[0]!.range), '1992');
    assert.deepEqual(
      (await placesOf(related!)).map(({ uri }) => uri),
      [folder.uriOf('march.md')],
    );
  });

  it('what is shown is asked for again where other articles change it, and only there', async () => {
    const { editor, folder, ask, refreshed } = await opened('june.md');
    await ask('semanticTokens/full');
    await ask('inlayHint', { range: whole });
    await ask('codeLens');
    const march = folder.uriOf('march.md');
    await editor.open(march, MARCH, 'markdown');
    const { line, character } = positionOf(MARCH, '1987');
    await editor.edit(march, line, character, character + 4, '1992');
    await editor.until(() => refreshed.length > 0, 'the editor was told');
    assert.deepEqual(refreshed, ['codeLens']);
    const [conflicts] = await ask<CodeLens[]>('codeLens');
    assert.match(conflicts!.command!.title, /^(?:No conflicts|1 conflict)$/);
  });

  it('an edit alone is no reason to ask: the editor does', async () => {
    const { editor, uri, ask, refreshed } = await opened('june.md');
    await ask('semanticTokens/full');
    await ask('inlayHint', { range: whole });
    const { line } = positionOf(JUNE, 'The AHT');
    await editor.edit(uri, line, 0, 0, 'Last year, ');
    const before = editor.statuses.length;
    await editor.until(() => editor.statuses.length > before, 'the edit was checked');
    assert.deepEqual(refreshed, []);
  });

  it('what the desk decides is shown at once', async () => {
    const { editor, folder, ask, refreshed } = await opened('june.md');
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    await folder.write('copydesk.json', '{"entities": {"notNames": ["Ines Calder"]}}');
    await editor.watched([{ uri: folder.uriOf('copydesk.json'), type: 1 }]);
    await editor.until(() => refreshed.includes('semanticTokens'), 'the editor was told');
    assert.ok((await ask<SemanticTokens>('semanticTokens/full')).data.length < data.length);
  });

  it('front matter folds, and the same story and addresses are links', async () => {
    const { folder, ask } = await opened('speech.md');
    const folds = await ask<FoldingRange[]>('foldingRange');
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [[0, 3]],
    );
    const links = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ target }) => target?.split('#')[0]),
      [folder.uriOf('june.md'), 'https://www.porthaven.example/quay'],
    );
  });

  it('quotations are in the outline', async () => {
    const { ask } = await opened('speech.md');
    const [story] = await ask<DocumentSymbol[]>('documentSymbol');
    const names = story!.children!.map(({ name }) => name);
    assert.ok(names.includes('"We began in 1987, and we are not done yet,"'), names.join('\n'));
  });

  it('a selection grows by word, clause, quotation, sentence, paragraph, story', async () => {
    const { ask } = await opened('speech.md');
    const [first] = await ask<SelectionRange[]>('selectionRange', { positions: [positionOf(SPEECH, 'began')] });
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = first; step; step = step.parent)
      steps.push(wordsAt(SPEECH, step.range));
    assert.deepEqual(steps.slice(0, 5), [
      'began',
      'We began in 1987',
      'We began in 1987, and we are not done yet,',
      '"We began in 1987, and we are not done yet,"',
      '"We began in 1987, and we are not done yet," Ines Calder said last year.',
    ]);
    const [end] = await ask<SelectionRange[]>('selectionRange', { positions: [{ line: 99, character: 0 }] });
    assert.ok(end);
  });

  it('each can be turned off [setting copydesk.reading.colors, copydesk.reading.dates, copydesk.reading.headlines, copydesk.reading.folding, copydesk.reading.links, copydesk.reading.outline, copydesk.reading.selection, copydesk.writing.completion]', async () => {
    const off = { colors: false, dates: false, headlines: false, folding: false, links: false, selection: false };
    const { ask, editor, uri } = await opened('speech.md', {
      reading: { ...off, outline: false },
      writing: { completion: false },
    });
    assert.deepEqual((await ask<SemanticTokens>('semanticTokens/full')).data, []);
    assert.deepEqual(await ask('inlayHint', { range: whole }), []);
    for (const method of ['codeLens', 'foldingRange', 'documentLink']) assert.equal(await ask(method), null, method);
    assert.equal(await ask('selectionRange', { positions: [positionOf(SPEECH, 'began')] }), null);
    const [story] = await ask<DocumentSymbol[]>('documentSymbol');
    assert.ok(story!.children!.every(({ name }) => !name.startsWith('"')));
    const params = { textDocument: { uri }, position: { line: 5, character: 1 } };
    assert.equal(await editor.connection.sendRequest('textDocument/completion', params), null);
    assert.ok(
      (await editor.connection.sendRequest<{ contents: MarkupContent }>('textDocument/hover', params)).contents,
    );
  });
});

function decode(data: readonly number[]) {
  const tokens: { line: number; character: number; length: number; type: number }[] = [];
  let at = { line: 0, character: 0 };
  for (let i = 0; i < data.length; i += 5) {
    const [line, character, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    at = { line: at.line + line, character: line === 0 ? at.character + character : character };
    tokens.push({ ...at, length, type });
  }
  return tokens;
}
