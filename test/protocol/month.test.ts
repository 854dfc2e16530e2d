import assert from 'node:assert/strict';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { run } from './commandLine';
import { editors, ready } from './editor';

const SPRING =
  '---\ndate: 2024-03-04\n---\n\nThe Alderney Harbour Trust was established in 1987 and looks after two quays.\n';
const SUMMER = [
  '---',
  'date: 2024-06-05',
  '---',
  '',
  'The Alderney Harbour Trust was established in 1992 and runs three quays.',
  '',
  'On Friday, June 3, 2024, the trust opened the third quay.',
  '',
].join('\n');
/** An archive and a draft that retells it with slips in its words. */
const RETOLD = {
  'copydesk.json': '{"drafts": ["drafts/**"]}',
  'archive/ferry.md': [
    '---\ndate: 2024-03-04\n---\n',
    'The ferry Aurora left the port of Tallinn on Monday and ran aground off the island of Hiiumaa in thick fog.\n',
    '"Nobody on the night shift had ever practised a landing without the second engine," said Lena Haugland.\n',
    'The Baltic Ferry Safety Council (BFSC) will look into it.\n',
  ].join('\n'),
  'drafts/retold.md': [
    '---\ndate: 2024-06-05\n---\n',
    '# Coast guard saves 41 people from ferry\n',
    'The coast guard saved 14 people from the ferry on Monday. It cost 3 million euros.\n',
    'The ferry Aurora left the port of Riga on Monday and ran aground off Hiiumaa in thick fog.\n',
    '"Nobody on the night shift had ever practised a landing without the second engine," said Rolf Eriksen.\n',
    'The Baltic Ferry Safety Commission (BFSC) will look into it.\n',
  ].join('\n'),
};
const NAMES = ['copydesk.json', 'copydesk.facts.json', 'copydesk.baseline.json'] as const;

interface Report {
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly fingerprint: string }[];
  readonly quiet: Readonly<Record<string, number>>;
  readonly removable: readonly string[];
}

describe('a month in the life of a desk', () => {
  const start = editors();
  const files = { 'spring.md': SPRING, 'summer.md': SUMMER };

  /** Starts an editor on the folder, and gives what a step of the month needs: both faces must say the same at each. */
  async function begin(given: Readonly<Record<string, string>> = files) {
    const { editor, folder } = await start(given);
    await ready(editor);
    const report = async (): Promise<Report> =>
      JSON.parse((await run(folder.path, ['check', '.', '--format', 'json'])).out);
    const inEditor = (): string[] =>
      editor.published
        .map(({ uri }) => uri)
        .filter((uri, i, all) => all.indexOf(uri) === i && !uri.endsWith('.json'))
        .flatMap((uri) => editor.diagnostics(uri).map(({ code }) => String(code)))
        .sort();
    return {
      editor,
      folder,
      report,
      /** What is reported, in both faces. */
      async speaks(...rules: readonly string[]): Promise<Report> {
        const found = await report();
        assert.deepEqual(found.findings.map(({ rule }) => rule).sort(), [...rules].sort());
        await editor.connection.sendRequest('copydesk/checkAll', null);
        const expected = [...rules].sort().join();
        await editor.until(() => inEditor().join() === expected, `the editor says ${expected || 'nothing'}, too`);
        const quiet = Object.values(found.quiet).reduce((sum, count) => sum + count, 0);
        await editor.until(() => editor.statuses.at(-1)!.quiet === quiet, `the editor keeps ${quiet} quiet, too`);
        return found;
      },
      async change(name: string, edit: (text: string) => string): Promise<void> {
        const path = join(folder.path, name);
        await writeFile(path, edit(await readFile(path, 'utf8').catch(() => '')));
        await editor.watched([{ uri: folder.uriOf(name), type: FileChangeType.Changed }]);
      },
    };
  }

  it('lets the right findings speak at each step, in the editor and the command line alike', async () => {
    const { editor, folder, speaks, change } = await begin();
    const first = await speaks('date-conflict', 'weekday-date');
    assert.deepEqual(first.quiet, { ignored: 0, comment: 0, baseline: 0, verified: 0 });

    // The weekday is as the harbour master wrote it: it is ignored, with a reason.
    const { fingerprint } = first.findings.find(({ rule }) => rule === 'weekday-date')!;
    const ignore = [{ fingerprint, reason: 'as in the log of the harbour', author: 'Ana' }];
    await change('copydesk.json', () => JSON.stringify({ ignore }, null, 2));
    assert.equal((await speaks('date-conflict')).quiet.ignored, 1);

    // What stands today is accepted.
    const drawn = await run(folder.path, ['baseline', '.']);
    assert.equal(drawn.code, 0, drawn.err);
    assert.match(drawn.out, /1 finding accepted .*1 new, 0 let go/);
    assert.equal((await speaks()).quiet.baseline, 1);
    assert.match((await run(folder.path, ['check', '.'])).out, /Kept quiet: 1 ignored, 1 in the baseline\./);

    // Paragraphs move, files are renamed: all stays quiet.
    await change('summer.md', (text) => text.replace('\n\nThe', '\n\nThe sea was calm all day.\n\nThe'));
    await mkdir(dirname(join(folder.path, 'archive/spring.md')), { recursive: true });
    await rename(join(folder.path, 'spring.md'), join(folder.path, 'archive/march.md'));
    await editor.watched([
      { uri: folder.uriOf('spring.md'), type: FileChangeType.Deleted },
      { uri: folder.uriOf('archive/march.md'), type: FileChangeType.Created },
    ]);
    assert.deepEqual((await speaks()).removable, []);

    // A value changes: the conflict is another one, and speaks. What was accepted is gone.
    await change('summer.md', (text) => text.replace('1992', '1994'));
    const changed = await speaks('date-conflict');
    assert.equal(changed.removable.length, 1);
    const pruned = await run(folder.path, ['baseline', '.', '--prune']);
    assert.match(pruned.out, /0 findings accepted .*0 new, 1 let go/);
    await speaks('date-conflict');

    // Somebody looks it up: the fact speaks where the wrong value stands, and the conflict is settled.
    const fact = {
      entity: 'Alderney Harbour Trust',
      property: 'founded',
      value: '1987',
      source: 'register of charities',
    };
    await change('copydesk.facts.json', () => `// looked up\n${JSON.stringify({ facts: [fact] }, null, 2)}`);
    const verified = await speaks('reference-facts');
    assert.match(verified.findings[0]!.message, /1994.*1987.*register of charities/);
    assert.equal(verified.quiet.verified, 1);

    // The article is corrected: nothing is left to say.
    await change('summer.md', (text) => text.replace('1994', '1987'));
    await speaks();
  });

  it('keeps quiet what was accepted of words, too, when files are renamed, and hears of what changes', async () => {
    const { editor, folder, speaks, change } = await begin(RETOLD);
    const first = await speaks('acronym-two-ways', 'headline-body', 'quote-attribution', 'wording-drift');
    for (const [rule, mine, theirs] of [
      ['acronym-two-ways', 'Baltic Ferry Safety Commission', 'Baltic Ferry Safety Council'],
      ['headline-body', '41 people', '14 people'],
      ['quote-attribution', 'Rolf Eriksen', 'Lena Haugland'],
      ['wording-drift', 'Riga', 'Tallinn'],
    ] as const) {
      const { message } = first.findings.find((finding) => finding.rule === rule)!;
      assert.ok(message.includes(mine) && message.includes(theirs), message);
    }

    await run(folder.path, ['baseline', '.']);
    await editor.watched([{ uri: folder.uriOf('copydesk.baseline.json'), type: FileChangeType.Created }]);
    assert.equal((await speaks()).quiet.baseline, 4);

    // The article of the archive and the draft get other names.
    for (const [from, to] of [
      ['archive/ferry.md', 'archive/aurora.md'],
      ['drafts/retold.md', 'drafts/aurora.md'],
    ] as const) {
      await rename(join(folder.path, from), join(folder.path, to));
      await editor.watched([
        { uri: folder.uriOf(from), type: FileChangeType.Deleted },
        { uri: folder.uriOf(to), type: FileChangeType.Created },
      ]);
    }
    assert.deepEqual((await speaks()).removable, []);

    // One slip gives way to another; the person quoted is put right.
    await change('drafts/aurora.md', (text) =>
      text.replace('Riga', 'Ventspils').replace('Rolf Eriksen', 'Lena Haugland'),
    );
    assert.equal((await speaks('wording-drift')).removable.length, 2);

    // What is off unless set is switched on.
    await change('copydesk.json', () => '{"drafts": ["drafts/**"], "rules": {"unsourced-figure": "hint"}}');
    await speaks('unsourced-figure', 'wording-drift');
  }).timeout(60_000);

  it('is told of a broken file in that very file; the last good one stays in force and nothing is written over', async () => {
    const good = '{"rules": {"weekday-date": "off"}}';
    const { editor, folder, speaks, change } = await begin({ ...files, 'copydesk.json': good });
    await run(folder.path, ['baseline', '.']);
    await editor.watched([{ uri: folder.uriOf('copydesk.baseline.json'), type: FileChangeType.Created }]);
    await speaks();
    for (const name of NAMES) {
      const before = await readFile(join(folder.path, name), 'utf8').catch(() => '');
      const conflicting = `<<<<<<< HEAD\n${before}\n=======\n{}\n>>>>>>> other\n`;
      for (const broken of [
        '{"findings": [{"finger',
        '[1, 2',
        conflicting,
        '{"facts": 3, "findings": 3, "rules": 3}',
      ]) {
        await change(name, () => broken);
        const [problem] = await editor.until(() => {
          const told = editor.diagnostics(folder.uriOf(name));
          return told.length > 0 && told;
        }, `the editor tells what is wrong with ${name}`);
        assert.equal(problem!.severity, 1);
        // The last good state is in force: nothing that was quiet speaks.
        assert.deepEqual(editor.diagnostics(folder.uriOf('summer.md')), []);
        for (const args of [
          ['check', '.'],
          ['baseline', '.'],
        ]) {
          const { code, err, out } = await run(folder.path, args);
          assert.equal(code, 2, args.join(' '));
          assert.equal(out, '');
          assert.match(err, new RegExp(`^${name.replaceAll('.', '\\.')}:\\d+:\\d+: `, 'm'));
        }
        assert.equal(await readFile(join(folder.path, name), 'utf8'), broken, 'nothing is written over');
      }
      await change(name, () => before);
      await editor.until(() => editor.diagnostics(folder.uriOf(name)).length === 0, `${name} is good again`);
    }
    await speaks();
  }).timeout(60_000);
});
