import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import type { DecisionEdit, NoteSubject, RepeatList } from '../../server/src/protocol';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { type Editor, editors, positionOf, ready } from './editor';

describe('notes of the desk', () => {
  const start = editors();
  const actionsAt = (editor: Editor, uri: string, text: string, words: string): Promise<CodeAction[] | null> => {
    const position = positionOf(text, words);
    const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } };
    return editor.connection.sendRequest('textDocument/codeAction', params);
  };
  const fixes = (actions: CodeAction[] | null) => (actions ?? []).filter(({ kind }) => kind === 'quickfix');

  it('are offered as quick fixes, and written where nothing of the file is lost', async () => {
    const config = '{\n  // ours\n  "drafts": []\n}\n';
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': config });
    await ready(editor);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE, 'markdown');
    const offered = fixes(await actionsAt(editor, uri, JUNE, '1992'));
    const subjects = offered.flatMap(({ command }) => (command?.arguments?.[0] as NoteSubject | undefined) ?? []);
    assert.deepEqual(
      subjects.map(({ asks }) => asks),
      ['reason', 'source'],
    );
    assert.ok(offered.some(({ edit }) => JSON.stringify(edit)?.includes('copydesk-disable-next-line date-conflict')));

    const note = { ...subjects[0]!.note, reason: 'two trusts' };
    const ignored: DecisionEdit = await editor.connection.sendRequest('copydesk/note', { uri, note });
    assert.ok('newText' in ignored && ignored.newText.includes('"two trusts"'));
    const verified: DecisionEdit = await editor.connection.sendRequest('copydesk/note', {
      uri,
      note: subjects[1]!.note,
    });
    assert.ok('create' in verified && verified.uri === folder.uriOf('copydesk.facts.json'));

    await folder.write('copydesk.json', '{ "drafts": [');
    const refused: DecisionEdit = await editor.connection.sendRequest('copydesk/note', { uri, note });
    assert.ok('refused' in refused && /must be put right first/.test(refused.refused));
  });

  it('are written as they stand by an editor that cannot ask', async () => {
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': '{}' }, { ours: false });
    const uri = folder.uriOf('june.md');
    await editor.until(() => editor.diagnostics(uri).length > 0, 'everything was read');
    await editor.open(uri, JUNE, 'markdown');
    const offered = fixes(await actionsAt(editor, uri, JUNE, '1992'));
    const ignore = offered.find(({ title }) => title.startsWith('Ignore'));
    assert.match(JSON.stringify(ignore!.edit), /copydesk\.json.*fingerprint.*reason/);
  });

  it('lead from the right value to all that repeat another one', async () => {
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': '{"drafts": ["june.md"]}' });
    await ready(editor);
    const params = { uri: folder.uriOf('march.md'), position: positionOf(MARCH, '1987') };
    const repeats: RepeatList | null = await editor.connection.sendRequest('copydesk/repeats', params);
    const [place] = repeats!.places;
    assert.equal(place!.uri, folder.uriOf('june.md'));
    assert.deepEqual([place!.surface, place!.newText], ['1992', '1987']);
  });
});
