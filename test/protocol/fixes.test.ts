import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type EditorOptions, editors, positionOf, ready } from './editor';

const MARCH = [
  '---',
  'date: 2024-03-04',
  '---',
  '',
  'The Alderney Harbour Trust (AHT) was established in 1987 and looks after two quays.',
  '',
  'Ines Calderwood, chairwoman of the Alderney Harbour Trust, opened the mole.',
  '',
].join('\n');
const DRAFT = [
  '---',
  'date: 2024-06-05',
  '---',
  '',
  'The AHT was established in 1992.',
  '',
  'On Friday, June 5, 2024, Ines Calderwod, chairwoman of the Alderney Harbour Trust, spoke.',
  '',
  'Calderwod spoke of the six founding members: Alderney, Sark, Herm, Jethou and Brecqhou.',
  '',
].join('\n');
const SHORT = ['---', 'date: 2024-06-05', '---', '', 'Ships of the AHT left Porthaven.', ''].join('\n');

const UNDATED = 'The mole was opened on May 3, 2023. The trust paid for it.\n';

const FILES = {
  'march.md': MARCH,
  'draft.md': DRAFT,
  'short.md': SHORT,
  'undated.txt': UNDATED,
  'copydesk.json': '{"drafts": ["draft.md"]}',
};
const RESOLVES = {
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

describe('quick fixes in the text', () => {
  const start = editors();
  const opened = async (
    name: 'draft.md' | 'short.md' | 'undated.txt',
    options: EditorOptions = { initialize: { capabilities: RESOLVES } },
  ) => {
    const { editor, folder } = await start(FILES, options);
    await ready(editor);
    const uri = folder.uriOf(name);
    const text = FILES[name];
    await editor.open(uri, text, 'markdown');
    const offered = async (words: string, only?: string[]): Promise<CodeAction[]> => {
      const position = positionOf(text, words);
      const context = { diagnostics: [...editor.diagnostics(uri)], ...(only ? { only } : {}) };
      const params = { textDocument: { uri }, range: { start: position, end: position }, context };
      return (await editor.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
    };
    const chosen = (action: CodeAction | undefined): Promise<CodeAction> =>
      editor.connection.sendRequest('codeAction/resolve', action ?? assert.fail('not offered'));
    /** The text after the fix whose title begins so. */
    const fixed = async (words: string, title: string, only?: string[]): Promise<string> => {
      const actions = await offered(words, only);
      const action = actions.find((one) => one.title.startsWith(title));
      assert.ok(action, `no “${title}” in\n${actions.map((one) => one.title).join('\n')}`);
      return applied(text, (await chosen(action)).edit!);
    };
    return { editor, uri, offered, chosen, fixed };
  };

  it('puts the value of the other article in its place', async () => {
    const { fixed, offered } = await opened('draft.md');
    assert.equal(await fixed('1992', 'Use “1987”, as march.md'), DRAFT.replace('1992', '1987'));
    const action = (await offered('1992')).find(({ title }) => title.startsWith('Use'));
    assert.equal(action!.diagnostics?.[0]?.code, 'date-conflict');
  });

  it('makes a weekday and its date agree, either way round', async () => {
    const { fixed } = await opened('draft.md');
    assert.equal(await fixed('Friday', 'Make it Wednesday, June 5, 2024'), DRAFT.replace('Friday', 'Wednesday'));
    assert.equal(await fixed('Friday', 'Make it Friday, June 7, 2024'), DRAFT.replace('June 5, 2024', 'June 7, 2024'));
  });

  it('makes a count the number of what is listed', async () => {
    const { fixed } = await opened('draft.md');
    assert.equal(await fixed('six founding', 'Make it “five”'), DRAFT.replace('six', 'five'));
  });

  it('spells a name as the archive does, wherever the article has it; all names at once as a source action', async () => {
    const { fixed, offered } = await opened('draft.md');
    const right = DRAFT.replaceAll('Calderwod', 'Calderwood');
    assert.equal(await fixed('Ines Calderwod', 'Spell it “Ines Calderwood”'), right);
    for (const kind of [CodeActionKind.SourceFixAll, 'source.fixAll.copydesk', CodeActionKind.Source]) {
      assert.equal(await fixed('The AHT', 'Fix all spellings', [kind]), right);
    }
    for (const only of [undefined, ['source.fixAll.other'], [CodeActionKind.QuickFix]]) {
      assert.ok((await offered('The AHT', only)).every(({ title }) => !title.startsWith('Fix all')));
    }
  });

  it('spells an acronym out where it first stands', async () => {
    const { fixed } = await opened('short.md');
    const right = SHORT.replace('AHT', 'Alderney Harbour Trust (AHT)');
    assert.equal(await fixed('AHT', 'Spell out “AHT”'), right);
  });

  it('sets the date of an article that has none, in the file of the desk', async () => {
    const { offered, chosen } = await opened('undated.txt');
    const action = (await offered('The mole')).find(({ title }) => title.includes('2023-05-03'));
    const { edit } = await chosen(action);
    const [change] = edit!.documentChanges!;
    assert.ok('textDocument' in change! && change.textDocument.uri.endsWith('/copydesk.json'));
    assert.match(JSON.stringify(change.edits), /undated\.txt.*2023-05-03/);
  });

  it('holds for the version it was offered for, and says so to the editor', async () => {
    const { editor, uri, offered, chosen } = await opened('draft.md');
    const action = (await offered('1992')).find(({ title }) => title.startsWith('Use'));
    const { edit } = await chosen(action);
    assert.deepEqual(
      edit!.documentChanges!.map((change) => 'textDocument' in change && change.textDocument.version),
      [1],
    );
    await editor.edit(uri, 4, 0, 0, 'Once, ');
    await assert.rejects(chosen(action), /changed meanwhile/);
  });

  it('is ready at once for an editor that asks only one time', async () => {
    const { offered } = await opened('draft.md', { initialize: { capabilities: {} } });
    const action = (await offered('1992')).find(({ title }) => title.startsWith('Use'));
    assert.equal(applied(DRAFT, action!.edit!), DRAFT.replace('1992', '1987'));
  });
});

/** A text after an edit that changes it alone. */
function applied(text: string, { changes = {}, documentChanges = [] }: WorkspaceEdit): string {
  const edits = [
    ...Object.values(changes).flat(),
    ...documentChanges.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : [])),
  ];
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  return edits
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}
