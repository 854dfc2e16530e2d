import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ARCHIVE, JUNE, MARCH } from './articles';
import { type Outcome, run } from './commandLine';
import { DIST, type TestFolder, testFolder } from './editor';

interface PlainFinding {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly { readonly path: string; readonly start: number; readonly end: number }[];
}
const findingsOf = ({ out }: Outcome): PlainFinding[] => JSON.parse(out).findings;

describe('the command line', () => {
  let folder: TestFolder;
  const given = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
    folder = await testFolder(files);
    return folder.path;
  };
  afterEach(() => folder?.dispose());

  it('shows its version and how it is used', async () => {
    const cwd = await given({});
    assert.match((await run(cwd, ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    const help = await run(cwd, ['--help']);
    assert.equal(help.code, 0);
    for (const command of ['check', 'explain', 'extract', 'lsp'])
      assert.match(help.out, new RegExp(`^ +${command} `, 'm'));
  });

  it('ends with 2 when it could not run, saying why in a line', async () => {
    const cwd = await given(ARCHIVE);
    for (const args of [
      ['check'],
      ['check', 'nowhere'],
      ['check', '.', '--fail-on', 'sometimes'],
      ['frobnicate'],
      ['check', '.', '--against', 'nowhere'],
    ]) {
      const outcome = await run(cwd, args);
      assert.equal(outcome.code, 2, args.join(' '));
      assert.equal(outcome.out, '');
      assert.doesNotMatch(outcome.err, /\n\s+at /, 'no stack trace');
      assert.ok(outcome.err.length > 0);
    }
  });

  describe('check', () => {
    it('reports what cannot both be true, with the line and both quotes, and ends with 1', async () => {
      const { code, out } = await run(await given(ARCHIVE), ['check', '.']);
      assert.equal(code, 1);
      assert.match(out, /^june\.md:8:4 {2}error {2}weekday-date$/m);
      assert.match(out, /On Friday, June 3, 2024, Ines Calder/);
      assert.match(out, /^june\.md:6:28 {2}\w+ {2}date-conflict$/m);
      assert.match(out, /^ {2}march\.md:5:\d+ /m);
      assert.match(out, /established in 1987/);
      assert.match(out, /\^{20}/, 'the words in question are underlined');
      assert.match(out, /2 articles checked: /);
      assert.ok(!out.includes('\u001b'), 'no colour where nobody looks');
    });

    it('colours on request, and never against NO_COLOR', async () => {
      const cwd = await given(ARCHIVE);
      assert.ok(
        !(await run(cwd, ['check', '.'], { CI: 'true' })).out.includes('\u001b'),
        'a build machine reads plain',
      );
      assert.ok(!(await run(cwd, ['check', '.'], { FORCE_COLOR: '0' })).out.includes('\u001b['));
      assert.ok((await run(cwd, ['check', '.'], { FORCE_COLOR: '1' })).out.includes('\u001b[31m'));
      assert.ok(!(await run(cwd, ['check', '.'], { FORCE_COLOR: '1', NO_COLOR: '1' })).out.includes('\u001b['));
    });

    it('as json gives offsets into the files and paths from where it was called', async () => {
      const cwd = await given({ 'news/march.md': MARCH, 'news/june.md': JUNE });
      const findings = findingsOf(await run(cwd, ['check', 'news', '--format', 'json']));
      const conflict = findings.find(({ rule }) => rule === 'date-conflict');
      assert.ok(conflict);
      assert.equal(conflict.path, 'news/june.md');
      assert.equal(JUNE.slice(conflict.start, conflict.end), '1992');
      const [other] = conflict.related;
      assert.equal(other!.path, 'news/march.md');
      assert.match(MARCH.slice(other!.start, other!.end), /1987/);
      assert.deepEqual(Object.keys(conflict).sort(), [
        'end',
        'fingerprint',
        'message',
        'path',
        'related',
        'rule',
        'severity',
        'start',
      ]);
    });

    it('does not enter what git leaves alone, and reads a file of it that is named', async () => {
      const cwd = await given({ 'march.md': MARCH, 'old/june.md': JUNE, '.gitignore': 'old/\n' });
      assert.match((await run(cwd, ['check', '.'])).out, /^1 article checked/m);
      assert.match((await run(cwd, ['check', 'old/june.md'])).out, /^1 article checked/m);
    });

    it('counts articles, and the files where a page holds several of them', async () => {
      const story = (title: string): string =>
        `<article><h1>${title}</h1><p>2024-07-03 10:00</p>${'<p>The mayor of Porthaven thanked everybody who had come to the harbour that morning.</p>'.repeat(5)}</article>`;
      const page = `<html><body>${story('Quay opens after a long delay')}${story('Ferry sails to Marrow again')}</body></html>`;
      const cwd = await given({ 'march.md': MARCH, 'page.html': page });
      assert.match((await run(cwd, ['check', '.'])).out, /^3 articles in 2 files checked/m);
      assert.match((await run(cwd, ['check', 'page.html', '--against', '.'])).out, /^2 articles in 1 file checked/m);
    });

    it('ends with 0 where nothing is as severe as asked for', async () => {
      const cwd = await given({ 'march.md': MARCH });
      const quiet = await run(cwd, ['check', '.']);
      assert.deepEqual([quiet.code, quiet.out], [0, '1 article checked, nothing to report.\n']);
      const draftless = await given({ 'march.md': MARCH, 'note.md': 'A short note.' });
      assert.match((await run(draftless, ['check', '.'])).out, /nothing to report[\s\S]*None of the files is a draft/);
      assert.doesNotMatch((await run(draftless, ['check', 'note.md', '--against', '.'])).out, /is a draft/);
      const warned = await given({
        'a.txt': 'The club has five rooms: a hall, a bar, a shop and a library.',
        'copydesk.json': '{"rules": {"count-vs-list": "warning"}}',
      });
      assert.equal((await run(warned, ['check', '.', '--fail-on', 'error'])).code, 0);
      const strict = await run(warned, ['check', '.', '--fail-on', 'warning', '--format', 'json']);
      assert.deepEqual([strict.code, findingsOf(strict).length], [1, 1]);
    });

    it('honours copydesk.json from any folder below it', async () => {
      const cwd = await given({
        'copydesk.json': '{"rules": {"weekday-date": "off"}, "exclude": ["old"]}',
        'news/march.md': MARCH,
        'news/june.md': JUNE,
        'news/old/july.md': JUNE,
      });
      const found = findingsOf(await run(join(cwd, 'news'), ['check', '.', '--format', 'json']));
      assert.ok(found.length > 0);
      assert.ok(
        found.every(({ rule, path }) => rule !== 'weekday-date' && path === 'june.md'),
        JSON.stringify(found),
      );
    });

    it('with a broken copydesk.json cannot run, and says where it is broken', async () => {
      const { code, err } = await run(await given({ ...ARCHIVE, 'copydesk.json': '{\n "drafts": [}' }), ['check', '.']);
      assert.equal(code, 2);
      assert.match(err, /^copydesk\.json:2:\d+: This is not valid JSON/);
    });

    it('reads a file that is named, whatever the globs say', async () => {
      const cwd = await given({ 'june.md': JUNE, 'copydesk.json': '{"exclude": ["june.md"]}' });
      for (const command of ['check', 'baseline', 'extract']) {
        const { code, out, err } = await run(cwd, [command, '.']);
        assert.deepEqual([code, out], [2, ''], command);
        assert.match(err, /^Nothing could be read in "\."/);
      }
      assert.equal((await run(cwd, ['check', 'june.md'])).code, 1);
    });

    it('names files it could not read', async () => {
      const cwd = await given({
        'march.md': MARCH,
        'report.pdf': '%PDF-1.4',
        'scan.txt': Uint8Array.from({ length: 99 }, (_, i) => i % 5),
        'huge.txt': 'word '.repeat(4 * 1024 * 1024),
      });
      const { code, out, err } = await run(cwd, ['check', '.']);
      assert.deepEqual([code, out], [0, '1 article checked, nothing to report.\n']);
      assert.match(err, /^report\.pdf: not read: PDF$/m);
      assert.match(err, /^scan\.txt: not read: .*binary/m);
      assert.match(err, /^huge\.txt: not read: too large \(20 MB\)$/m);
    });

    it('says what in a file it read otherwise than it may be meant, and once', async () => {
      const cwd = await given({
        'march.md': `---\ndate: 2024-13-45\n---\n${MARCH}`,
        'latin.txt': Uint8Array.from('The Caf\u00e9 Calder is open.', (letter) => letter.charCodeAt(0)),
        'copydesk.json': '{"unheard": 1}',
      });
      const checked = await run(cwd, ['check', '.', '--format', 'json']);
      assert.match(checked.err, /^march\.md:2:7: The date "2024-13-45" cannot be read/m);
      assert.match(checked.err, /^latin\.txt: Read as Windows-1252/m);
      const drafted = await run(cwd, ['check', 'march.md', '--against', '.']);
      for (const { err } of [checked, drafted]) {
        assert.equal(err.match(/no setting "unheard"/g)?.length, 1, err);
        assert.equal(err.match(/2024-13-45/g)?.length, 1, err);
      }
    });

    it('shows terminal escapes in the name of a file as text', async () => {
      const cwd = await given({ 'march.md': MARCH, '\u001b[31m\u202ered.txt': Uint8Array.of(0, 1, 2, 3, 4, 5) });
      const { err } = await run(cwd, ['check', '.']);
      assert.match(err, /red\.txt: not read/);
      const missing = await run(cwd, ['check', '\u001b[31mnowhere']);
      assert.match(missing.err, /There is no file or folder/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
      assert.doesNotMatch(err + missing.err, /[\u001b\u202e]/);
    });

    it('says in one line that the baseline cannot be written, and leaves nothing behind', async () => {
      const cwd = await given({ ...ARCHIVE, 'copydesk.baseline.json/in-its-place.txt': '' });
      const { code, out, err } = await run(cwd, ['baseline', '.']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^copydesk\.baseline\.json cannot be written: .+\n$/);
      assert.deepEqual((await readdir(cwd)).sort(), ['copydesk.baseline.json', 'june.md', 'march.md']);
    });

    it('says of a file of the desk that is too large why it cannot run', async () => {
      const cwd = await given({ ...ARCHIVE, 'copydesk.json': `${' '.repeat(6 * 1024 * 1024)}{}` });
      const { code, err } = await run(cwd, ['check', '.']);
      assert.deepEqual([code, err], [2, 'copydesk.json cannot be read: too large (6 MB).\n']);
    });

    it('shows terminal escapes in an article as text', async () => {
      const text = 'On Friday, June 3, 2024, \u001b[31mCalder\u001b[0m\u202e left.';
      const { out } = await run(await given({ 'a.txt': text }), ['check', '.']);
      assert.match(out, /weekday-date/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
      assert.doesNotMatch(out, /[\u001b\u202e]/);
    });

    it('gives the same report each time, whatever the order of the paths', async () => {
      const cwd = await given(ARCHIVE);
      const one = await run(cwd, ['check', 'march.md', 'june.md', '--format', 'json']);
      const two = await run(cwd, ['check', 'june.md', 'march.md', '--format', 'json']);
      assert.equal(one.out, two.out);
    });
  });

  describe('check --against', () => {
    it('checks each draft by itself: drafts are no evidence, and only they are reported on', async () => {
      const cwd = await given({
        'archive/march.md': MARCH,
        'archive/other.md': 'On Friday, July 4, 2022, nothing happened.',
        'drafts/a.md': 'The Alderney Harbour Trust was established in 1990.',
        'drafts/b.md': 'The Alderney Harbour Trust was established in 1991.',
        'drafts/c.md': 'The Alderney Harbour Trust was established in 1987.',
      });
      const outcome = await run(cwd, ['check', 'drafts', '--against', 'archive', '--format', 'json']);
      const found = findingsOf(outcome);
      assert.deepEqual(new Set(found.map(({ path }) => path)), new Set(['drafts/a.md', 'drafts/b.md']));
      const others = found.flatMap(({ related }) => related.map(({ path }) => path));
      assert.deepEqual(new Set(others), new Set(['archive/march.md']));
    });

    it('takes a draft in the archive out of the evidence', async () => {
      const cwd = await given({
        'copydesk.json': '{"drafts": ["draft-*"]}',
        'march.md': MARCH,
        'draft-a.md': 'The Alderney Harbour Trust was established in 1990.',
        'draft-b.md': 'The Alderney Harbour Trust was established in 1991.',
      });
      const found = findingsOf(await run(cwd, ['check', 'draft-a.md', '--against', '.', '--format', 'json']));
      const sides = found.flatMap(({ path, related }) => related.map((other) => `${path} against ${other.path}`));
      assert.deepEqual(new Set(sides), new Set(['draft-a.md against march.md']));
    });
  });

  it('refuses an archive without articles: every draft would seem sound', async () => {
    const cwd = await given({ 'draft.txt': 'The Holt Bridge was opened in 1931.\n', 'archive/notes.csv': '1' });
    const { code, err } = await run(cwd, ['check', 'draft.txt', '--against', 'archive']);
    assert.equal(code, 2);
    assert.match(err, /holds no articles/);
  });

  describe('explain', () => {
    it('says what a line was compared with, and why it does or does not conflict', async () => {
      const cwd = await given({
        'a.txt': 'The Holt Bridge was opened in 1931.\n',
        'b.txt': 'A short notice.\n\nThe Holt Bridge was opened in May 1931.\n',
      });
      const { code, out } = await run(cwd, ['explain', 'b.txt:3']);
      assert.equal(code, 0);
      assert.match(out, /^“May 1931”: opening date of Holt Bridge\n {2}No conflict: another place bears it out\.$/m);
      assert.match(out, /^ {2}Borne out by a\.txt, line 1: “1931” /m);
      assert.match((await run(cwd, ['explain', 'b.txt:1'])).out, /^Nothing in b\.txt:1 /);
    });

    it('does not say that nothing else speaks of what it reports', async () => {
      const { out } = await run(process.cwd(), ['explain', 'seeds/draft-astana-summit.md:15']);
      assert.match(
        out,
        /^“\$14 billion”: trade volume of China and Kazakhstan\n {2}Probable conflict \(quantity-conflict\): /m,
      );
      assert.match(out, /^ {2}Contradicted by golden-thirty-years\.md, line \d+: “\$41 billion” /m);
      assert.equal(out.match(/^“\$14 billion”/gm)?.length, 1, 'a value is told of twice');
      assert.doesNotMatch(out, /nothing else speaks of it\.\n {2}(?:Probable conflict|Conflict)/);
    });

    it('refuses what is no line of an article', async () => {
      const cwd = await given({ 'a.txt': 'One line.\n' });
      for (const place of ['a.txt', 'a.txt:0', 'a.txt:x', 'a.txt:99', 'missing.txt:1'])
        assert.equal((await run(cwd, ['explain', place])).code, 2, place);
    });
  });

  describe('extract', () => {
    it('gives a line of JSON for each file, its offsets into the file', async () => {
      const cwd = await given({ ...ARCHIVE, 'bom.txt': `\ufeffIt opened on July 3, 2024.` });
      const { code, out } = await run(cwd, ['extract', '.', '--format', 'jsonl']);
      assert.equal(code, 0);
      const lines = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        lines.map(({ path }) => path),
        ['bom.txt', 'june.md', 'march.md'],
      );
      const [bom, june, march] = lines;
      assert.equal('It opened on July 3, 2024.'.slice(bom.timexes[0].start, bom.timexes[0].end), 'July 3, 2024');
      assert.equal(bom.timexes[0].value, '2024-07-03');
      assert.deepEqual(
        june.articles.map((a: { date: string; title: string }) => [a.date, a.title]),
        [['2024-06-05', 'Third quay opens in Porthaven']],
      );
      const [money] = june.quantities.filter(({ unit }: { unit: string }) => unit === 'USD');
      assert.equal(money.value, 4_500_000);
      const named = (
        text: string,
        line: { mentions: { start: number; end: number; kind: string; type: string; entity: string }[] },
        words: string,
      ) => line.mentions.find(({ start, end }) => text.slice(start, end) === words);
      const [here, there] = [named(JUNE, june, 'AHT'), named(MARCH, march, 'Alderney Harbour Trust')];
      assert.equal(here!.kind, 'name');
      assert.equal(here!.type, 'ORG');
      assert.equal(here!.entity, there!.entity);
      const [founded] = march.claims.filter(({ property }: { property: string }) => property === 'founded');
      assert.equal(founded.subject, there!.entity);
    });

    it('stops in peace when nobody reads on', async () => {
      const cwd = await given(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.md`, MARCH])));
      const child = spawn(process.execPath, [join(DIST, 'cli.js'), 'extract', '.'], { cwd });
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      await new Promise((done) => child.once('close', done));
      assert.equal(err, '');
    });
  });
});
