import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  Location,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { DecisionEdit, EntityItem, Verdict } from '../../server/src/protocol';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { type Editor, editors, positionOf, ready, type TestFolder } from './editor';

const CAPABLE = {
  initialize: {
    capabilities: {
      workspace: {
        configuration: true,
        workspaceEdit: {
          documentChanges: true,
          resourceOperations: ['create' as const],
          changeAnnotationSupport: {},
        },
      },
      textDocument: {
        rename: { prepareSupport: true },
        codeAction: { resolveSupport: { properties: ['edit'] } },
      },
    },
  },
};

describe('names, and the last word on them', () => {
  const start = editors();
  const opened = async (files: Readonly<Record<string, string>> = ARCHIVE, options: object = CAPABLE) => {
    const { editor, folder } = await start(files, options);
    if ('ours' in options)
      await editor.until(() => editor.diagnostics(folder.uriOf('june.md'))[0], 'articles are read');
    else await ready(editor);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE, 'markdown');
    const ask = <R>(method: string, words: string, more: object = {}): Promise<R> =>
      editor.connection.sendRequest(method, { textDocument: { uri }, position: positionOf(JUNE, words), ...more });
    return { editor, folder, uri, ask };
  };

  it('are renamed in every article: versioned here, to be confirmed elsewhere', async () => {
    const { ask, folder, uri } = await opened();
    const prepared = await ask<{ range: Range; placeholder: string }>('textDocument/prepareRename', 'Ines Calder');
    assert.equal(prepared.placeholder, 'Ines Calder');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'Ines Calder', { newName: 'Inés Caldera' });
    const [here, there] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(here!.textDocument, { uri, version: 1 });
    assert.deepEqual(here!.edits, [{ range: prepared.range, newText: 'Inés Caldera' }]);
    assert.deepEqual(there!.textDocument, { uri: folder.uriOf('march.md'), version: null });
    const [id] = Object.keys(edit.changeAnnotations!);
    assert.equal(edit.changeAnnotations![id!]!.needsConfirmation, true);
    assert.deepEqual(
      there!.edits.map((one) => ('annotationId' in one ? one.annotationId : undefined)),
      [id],
    );
    assert.deepEqual((there!.edits[0] as { range: Range }).range.start, positionOf(MARCH, 'Ines Calder'));
  });

  it('are renamed in what was decided of them too', async () => {
    const config = '{"entities": {"types": {"Ines Calder": "PER"}}}';
    const { ask, folder } = await opened({ ...ARCHIVE, 'copydesk.json': config });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'Ines Calder', { newName: 'Inés Caldera' });
    const decided = (edit.documentChanges as TextDocumentEdit[]).find(
      ({ textDocument }) => textDocument.uri === folder.uriOf('copydesk.json'),
    );
    const range = { start: { line: 0, character: 24 }, end: { line: 0, character: 37 } };
    assert.deepEqual(
      decided!.edits.map((one) => {
        const { newText, range: at } = one as { newText: string; range: Range };
        return { newText, range: at };
      }),
      [{ newText: '"Inés Caldera"', range }],
    );
  });

  it('are renamed by plain changes where the editor knows no more', async () => {
    const { ask, folder, uri } = await opened(ARCHIVE, { initialize: { capabilities: {} } });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 'Ines Calder', { newName: 'Ina Calder' });
    assert.deepEqual(Object.keys(edit.changes!), [uri, folder.uriOf('march.md')]);
  });

  it('are not renamed from where none stands, and the reason is told', async () => {
    const { ask, editor, folder } = await opened();
    await assert.rejects(ask('textDocument/prepareRename', 'opened the'), /There is no name here/);
    await assert.rejects(ask('textDocument/rename', 'Ines Calder', { newName: ' ' }), /at least one letter/);
    const march = folder.uriOf('march.md');
    await editor.open(march, MARCH, 'markdown');
    const params = { textDocument: { uri: march }, position: positionOf(MARCH, 'She was') };
    await assert.rejects(editor.connection.sendRequest('textDocument/prepareRename', params), /stands for Ines Calder/);
  });

  it('are completed as they are typed, with who they are', async () => {
    const { editor, uri } = await opened();
    const line = JUNE.split('\n').length - 2;
    await editor.edit(uri, line, 0, 0, 'The harbour of Cal');
    const list = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: 18 },
    });
    const [item] = list.items;
    assert.equal(item!.label, 'Ines Calder');
    assert.match(item!.detail!, /chairwoman/);
    assert.deepEqual(item!.textEdit, {
      range: { start: { line, character: 15 }, end: { line, character: 18 } },
      newText: 'Ines Calder',
    });
    assert.ok(editor.initialized.capabilities.completionProvider!.triggerCharacters!.includes('C'));
  });

  it('lead to their first mention, to what they belong to, and to who belongs to it', async () => {
    const { ask, folder, uri } = await opened();
    const first = await ask<Location>('textDocument/declaration', 'AHT');
    assert.deepEqual([first.uri, first.range.start], [uri, positionOf(JUNE, 'AHT')]);
    const type = await ask<Location>('textDocument/typeDefinition', 'Ines Calder');
    assert.deepEqual(
      [type.uri, type.range.start],
      [folder.uriOf('march.md'), positionOf(MARCH, 'Alderney Harbour Trust (')],
    );
    const [member] = await ask<Location[]>('textDocument/implementation', 'AHT');
    assert.deepEqual(member!.range.start, positionOf(MARCH, 'Ines Calder'));
  });

  it('are found with or without descriptions and pronouns, as the settings say [setting copydesk.references]', async () => {
    const count = async (references: string): Promise<number> => {
      const { ask } = await opened(ARCHIVE, { ...CAPABLE, settings: { references } });
      const context = { includeDeclaration: true };
      return (await ask<Location[]>('textDocument/references', 'Ines Calder', { context })).length;
    };
    assert.deepEqual([await count('names'), await count('pronouns')], [2, 3]);
  });

  describe('in copydesk.json', () => {
    const entity = async (editor: Editor, query: string): Promise<EntityItem> => {
      const found = await editor.connection.sendRequest<EntityItem[]>('copydesk/findEntity', { query, limit: 5 });
      return found[0]!;
    };
    const types = async (editor: Editor, query: string) => (await entity(editor, query)).type;
    const decide = (editor: Editor, id: string, verdict: Verdict): Promise<DecisionEdit> =>
      editor.connection.sendRequest('copydesk/decide', { entity: id, verdict });
    /** Asks until it is so: an edit is followed by the server a moment later. */
    const eventually = async (test: () => Promise<boolean>): Promise<void> => {
      for (let n = 0; n < 500; n++) if (await test()) return;
      assert.fail('it never came');
    };
    /** Does to the open file what a client would. */
    const apply = async (editor: Editor, folder: TestFolder, edit: DecisionEdit): Promise<void> => {
      if ('newText' in edit) {
        const { start, end } = edit.range;
        assert.equal(start.line, end.line);
        await editor.edit(folder.uriOf('copydesk.json'), start.line, start.character, end.character, edit.newText);
      } else assert.fail(JSON.stringify(edit));
    };
    const config = async (text: string) => {
      const all = await opened({ ...ARCHIVE, 'copydesk.json': text });
      await all.editor.open(all.folder.uriOf('copydesk.json'), text, 'jsonc');
      return all;
    };

    it('hold at once, and are gone when they are undone', async () => {
      const { editor, folder } = await config('{}');
      const { id, type } = await entity(editor, 'Porthaven');
      assert.equal(type, 'LOC');
      await apply(editor, folder, await decide(editor, id, { kind: 'type', type: 'ORG' }));
      await eventually(async () => (await types(editor, 'Porthaven')) === 'ORG');
      await editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: folder.uriOf('copydesk.json'), version: 3 },
        contentChanges: [{ text: '{}' }],
      });
      await eventually(async () => (await types(editor, 'Porthaven')) === 'LOC');
    });

    it('join two names, and part them again', async () => {
      const { editor, folder } = await config('{}');
      const trust = await entity(editor, 'Alderney');
      const other = await entity(editor, 'Porthaven');
      await apply(editor, folder, await decide(editor, other.id, { kind: 'same', other: trust.id }));
      const joined = async () => (await entity(editor, 'Porthaven')).name === trust.name;
      await eventually(joined);
      const { id } = await entity(editor, 'Porthaven');
      const names = await editor.connection.sendRequest<string[]>('copydesk/names', { entity: id });
      assert.deepEqual([...names].sort(), ['AHT', 'Alderney Harbour Trust', 'Porthaven']);
      const parted = await decide(editor, id, { kind: 'different', name: 'Porthaven' });
      const text = 'newText' in parted ? parted.newText : '';
      assert.match(text, /"different"/);
    });

    it('are refused with a reason, and for one that is gone', async () => {
      const { editor } = await config('{"drafts": [');
      const { id } = await entity(editor, 'Porthaven');
      const refused = await decide(editor, id, { kind: 'type', type: 'ORG' });
      assert.match('refused' in refused ? refused.refused : '', /put right first/);
      const gone = await decide(editor, 'nobody', { kind: 'not-name' });
      assert.match('refused' in gone ? gone.refused : '', /not in them any more/);
    });

    it('are offered on a name; the edit is worked out when one is chosen and makes the file', async () => {
      const { editor, folder, uri } = await opened();
      const at = positionOf(JUNE, 'Ines Calder');
      const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
      const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
      const commands = actions.flatMap(({ command }) => (command ? [command.command] : []));
      assert.deepEqual(commands, ['copydesk.sameAs', 'copydesk.notSame', 'copydesk.changeType']);
      const notName = actions.find(({ title }) => title.startsWith('Not a name'))!;
      assert.equal(notName.edit, undefined);
      const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', notName);
      const [made, filled] = edit!.documentChanges as [{ kind: string; uri: string }, TextDocumentEdit];
      assert.deepEqual([made.kind, made.uri], ['create', folder.uriOf('copydesk.json')]);
      assert.match((filled.edits[0] as { newText: string }).newText, /"notNames": \["Ines Calder"\]/);
    });

    it('are offered ready-made where the client cannot ask', async () => {
      const files = { ...ARCHIVE, 'copydesk.json': '{}\n', 'may.md': 'Ina Calder of Porthaven wrote.\n' };
      const { editor, folder, uri } = await opened(files, { ours: false, initialize: { capabilities: {} } });
      const at = positionOf(JUNE, 'Ines Calder');
      const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
      const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
      const same = actions.find(({ title }) => title === 'Same as Ina Calder')!;
      const [{ newText }] = same.edit!.changes![folder.uriOf('copydesk.json')]! as unknown as [{ newText: string }];
      assert.match(newText, /\["Ina Calder", "Ines Calder"\]/);
      assert.ok(actions.some(({ title }) => title === 'Change type to organisation'));
    });
  });
});
