import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { ARCHIVE } from './articles';
import { type Editor, editors, ready, type TestFolder, text } from './editor';

describe('copydesk.json', () => {
  const start = editors();
  const rules = (editor: Editor, uri: string) => editor.diagnostics(uri).map(({ code }) => code);
  const configure = async (editor: Editor, folder: TestFolder, config: string) => {
    await folder.write('copydesk.json', config);
    await editor.watched([{ uri: folder.uriOf('copydesk.json'), type: FileChangeType.Changed }]);
  };

  it('switches a rule off at once, and on again when it is gone', async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const uri = folder.uriOf('june.md');
    assert.ok(rules(editor, uri).includes('weekday-date'));
    await configure(editor, folder, '{"rules": {"weekday-date": "off"}}');
    await editor.until(() => !rules(editor, uri).includes('weekday-date'), 'the rule is off');
    await folder.remove('copydesk.json');
    await editor.watched([{ uri: folder.uriOf('copydesk.json'), type: FileChangeType.Deleted }]);
    await editor.until(() => rules(editor, uri).includes('weekday-date'), 'the rule is on again');
  });

  it('broken, is told about in that very file, and the last good one stays in force', async () => {
    const good = '{\n  // no weekdays\n  "rules": {"weekday-date": "off"}\n}';
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': good });
    await ready(editor);
    const own = folder.uriOf('copydesk.json');
    assert.deepEqual(editor.diagnostics(own), []);

    await configure(editor, folder, '{\n  "rules": {"weekday-date": "off"\n');
    const problem = await editor.until(() => editor.diagnostics(own)[0], 'the problem is told');
    assert.equal(problem.severity, 1);
    assert.match(text(problem), /not valid JSON/);
    assert.ok(!rules(editor, folder.uriOf('june.md')).includes('weekday-date'));
    const status = await editor.until(() => {
      const last = editor.statuses.at(-1)!;
      return last.problems.length > 0 && last;
    }, 'the status says so');
    assert.match(status.problems[0]!, /^copydesk\.json, line 3: /);
    assert.equal(status.state, 'ready');

    await configure(editor, folder, good);
    await editor.until(() => editor.diagnostics(own).length === 0, 'it is good again');
  });

  it('broken from the start, leaves what is usual in force', async () => {
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': 'drafts: yes' });
    assert.equal((await ready(editor)).articles, 2);
    assert.ok(editor.diagnostics(folder.uriOf('copydesk.json')).length > 0);
  });

  it('that names a rule which does not exist gets a warning, and holds all the same', async () => {
    const config = '{"rules": {"weekday-date": "off", "no-such-rule": "error"}}';
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': config });
    await ready(editor);
    const [problem] = editor.diagnostics(folder.uriOf('copydesk.json'));
    assert.equal(problem!.severity, 2);
    assert.match(text(problem!), /no rule "no-such-rule"/);
    assert.equal(problem!.range.start.character, config.indexOf('"no-such-rule"'));
    assert.ok(!rules(editor, folder.uriOf('june.md')).includes('weekday-date'));
  });

  it('counts as it stands in the editor, saved or not', async () => {
    const { editor, folder } = await start({ ...ARCHIVE, 'copydesk.json': '{}' });
    await ready(editor);
    const own = folder.uriOf('copydesk.json');
    await editor.open(own, '{}', 'jsonc');
    await editor.edit(own, 0, 1, 1, '"rules": {"weekday-date": "off"}');
    await editor.until(() => !rules(editor, folder.uriOf('june.md')).includes('weekday-date'), 'it is in force');
    await editor.close(own);
    await editor.until(() => rules(editor, folder.uriOf('june.md')).includes('weekday-date'), 'the file counts again');
  });

  it('says which files are articles, and changes that while at work', async () => {
    const { editor, folder } = await start({ ...ARCHIVE, 'old/may.txt': 'Nothing happened in Porthaven.' });
    assert.equal((await ready(editor)).articles, 3);
    await configure(editor, folder, '{"exclude": ["old"]}');
    await editor.until(() => editor.statuses.at(-1)!.articles === 2, 'the folder is left out');
    await configure(editor, folder, '{"include": ["old/**"]}');
    await editor.until(() => editor.statuses.at(-1)!.articles === 1, 'only the folder is read');
  });

  it("compares a person's own property, and says of a phrasing that it cannot be used", async () => {
    const phrasings = (last: string) =>
      `{"properties": {"berths": {"label": "number of berths", "phrasings": ["{place} has {quantity:berth}", ${last}]}}}`;
    const { editor, folder } = await start({
      'a.txt': 'Norway has 12 berths for ferries.',
      'b.txt': 'Norway has 14 berths for ferries.',
      'copydesk.json': '{}',
    });
    await ready(editor);
    const [own, uri] = [folder.uriOf('copydesk.json'), folder.uriOf('b.txt')];
    assert.deepEqual(editor.diagnostics(uri), []);
    await configure(editor, folder, phrasings('"{place} has berths"'));
    const finding = await editor.until(() => editor.diagnostics(uri)[0], 'the articles are read anew');
    assert.match(text(finding), /number of berths: “14 berths” here, but a\.txt has “12 berths”/);
    const problem = await editor.until(() => editor.diagnostics(own)[0], 'the problem is told');
    assert.equal(problem.severity, 2);
    assert.match(text(problem), /has no value/);
    await editor.open(uri, 'Norway has 14 berths for ferries.');
    const hover = await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    });
    assert.match(JSON.stringify(hover), /number of berths/);
    await configure(editor, folder, '{}');
    await editor.until(() => editor.diagnostics(uri).length === 0, 'it is known no more');
  });

  it('sets the date of an article by hand', async () => {
    const { editor, folder } = await start({ 'a.txt': 'The quay was opened last year.', 'copydesk.json': '{}' });
    await ready(editor);
    await editor.open(folder.uriOf('a.txt'), 'The quay was opened last year.');
    await configure(editor, folder, '{"articles": {"a.txt": {"date": "2019-03-01"}}}');
    await editor.connection.sendRequest('copydesk/checkAll', null);
    const hover = await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: folder.uriOf('a.txt') },
      position: { line: 0, character: 22 },
    });
    assert.match(JSON.stringify(hover), /2018/);
  });
});
