import assert from 'node:assert/strict';
import { type Config, DEFAULT_CONFIG } from '../../../../server/src/corpus/config';
import { parseFacts } from '../../../../server/src/corpus/factsFile';
import { baselineEntry, countQuiet } from '../../../../server/src/rules/quiet';
import { createDesk, type Desk } from '../../../../server/src/service';
import { english } from '../../../../server/src/text/wording';

const MARCH =
  '---\ndate: 2024-03-04\n---\n\nThe Alderney Harbour Trust was established in 1987 and looks after two quays.\n';
const JUNE = '---\ndate: 2024-06-05\n---\n\nThe Alderney Harbour Trust was established in 1992 and runs three quays.\n';

const deskOf = (files: Readonly<Record<string, string>>, config: Partial<Config> = {}): Desk => {
  const desk = createDesk({ config: { ...DEFAULT_CONFIG, ...config } });
  desk.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  return desk;
};
const rules = (desk: Desk): string[] => desk.findings().map(({ rule }) => rule);
const conflict = () => deskOf({ 'march.md': MARCH, 'june.md': JUNE }).findings()[0]!;
const june = (comment: string, behind = ''): string => `${JUNE.slice(0, 25)}${comment}\n${JUNE.slice(25)}${behind}`;

describe('what is kept quiet', () => {
  it('is nothing at first', () => {
    const desk = deskOf({ 'march.md': MARCH, 'june.md': JUNE });
    assert.deepEqual(rules(desk), ['date-conflict']);
    assert.deepEqual(desk.quiet(), []);
  });

  describe('by a comment in the article', () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ['the next line', june('<!-- copydesk-disable-next-line date-conflict -- the trust moved -->'), true],
      ['the next line, of every rule', june('<!-- copydesk-disable-next-line -->'), true],
      ['the next line with text on it', june('<!-- copydesk-disable-next-line date-conflict -->\n\n'), true],
      ['another rule', june('<!-- copydesk-disable-next-line weekday-date -->'), false],
      ['another line', june('<!-- copydesk-disable-next-line date-conflict -->\nNothing happened.\n'), false],
      ['the file, from its end', june('', '\n<!-- copydesk-disable-file date-conflict -->\n'), true],
      ['its own line', JUNE.replace('quays.', 'quays. <!-- copydesk-disable-line date-conflict -->'), true],
      ['a region', june('<!-- copydesk-disable date-conflict, weekday-date -->'), true],
      ['a region that ended', june('<!-- copydesk-disable -->\nA line.\n<!-- copydesk-enable -->'), false],
      [
        'a region that ended for another rule',
        june('<!-- copydesk-disable -->\n<!-- copydesk-enable weekday-date -->'),
        true,
      ],
    ];
    for (const [title, text, quiet] of cases)
      it(`${quiet ? 'silences' : 'leaves alone'}: ${title}`, () => {
        const desk = deskOf({ 'march.md': MARCH, 'june.md': text });
        assert.deepEqual(rules(desk), quiet ? [] : ['date-conflict']);
        assert.equal(desk.quiet().length, quiet ? 1 : 0);
      });

    it('gives its reason', () => {
      const text = june('<!-- copydesk-disable-next-line date-conflict -- the trust was founded twice -->');
      const [quiet] = deskOf({ 'march.md': MARCH, 'june.md': text }).quiet();
      assert.equal(quiet!.cause, 'comment');
      assert.equal(quiet!.reason, 'the trust was founded twice');
    });

    it('works in HTML, and not in a script of the page', () => {
      const page = (before: string) =>
        `<html><head><meta property="article:published_time" content="2024-06-05"></head><body>\n${before}\n<p>The Alderney Harbour Trust was established in 1992 and runs three quays.</p></body></html>`;
      const comment = '<!-- copydesk-disable-next-line date-conflict -- old -->';
      assert.deepEqual(rules(deskOf({ 'march.md': MARCH, 'june.html': page('') })), ['date-conflict']);
      assert.deepEqual(rules(deskOf({ 'march.md': MARCH, 'june.html': page(comment) })), []);
      const script = `<script>\n${comment}\n</script>`;
      assert.deepEqual(rules(deskOf({ 'march.md': MARCH, 'june.html': page(script) })), ['date-conflict']);
    });

    it('that says something unknown is told about', () => {
      const desk = deskOf({
        'a.md': '<!-- copydesk-disable-everything -->\n\n<!-- copydesk-disable-file no-such-rule -->\n\nA line.\n',
      });
      const messages = desk.problemsIn('a.md').map(({ message }) => english(message));
      assert.equal(messages.length, 2);
      assert.match(messages[0]!, /copydesk-disable-everything/);
      assert.match(messages[1]!, /no-such-rule/);
    });
  });

  describe('by copydesk.json', () => {
    it('under `ignore`, with its reason and author', () => {
      const { fingerprint } = conflict();
      const entry = { fingerprint, reason: 'two trusts of one name', author: 'Ana' };
      const desk = deskOf({ 'march.md': MARCH, 'june.md': JUNE }, { ignore: [entry] });
      assert.deepEqual(rules(desk), []);
      const [{ cause, reason, author } = assert.fail()] = desk.quiet();
      assert.deepEqual({ cause, reason, author }, { cause: 'ignored', reason: entry.reason, author: 'Ana' });
    });

    it('for the files of an override; the last that covers a file holds', () => {
      const off = { files: ['june.*'], rules: { 'date-conflict': 'off' as const } };
      const hint = { files: ['*.md'], rules: { 'date-conflict': 'hint' as const } };
      const files = { 'march.md': MARCH, 'june.md': JUNE };
      assert.deepEqual(rules(deskOf(files, { overrides: [off] })), []);
      assert.equal(deskOf(files, { overrides: [off, hint] }).findings()[0]!.severity, 'hint');
      assert.deepEqual(rules(deskOf(files, { rules: { 'date-conflict': 'off' } })), []);
      assert.deepEqual(rules(deskOf(files, { rules: { 'date-conflict': 'off' }, overrides: [hint] })), [
        'date-conflict',
      ]);
    });

    it('takes effect and is taken back without reading an article again', () => {
      const desk = deskOf({ 'march.md': MARCH, 'june.md': JUNE });
      const { fingerprint } = conflict();
      assert.deepEqual(desk.configure({ ...DEFAULT_CONFIG, ignore: [{ fingerprint, reason: 'known' }] }), []);
      assert.deepEqual(rules(desk), []);
      desk.configure(DEFAULT_CONFIG);
      assert.deepEqual(rules(desk), ['date-conflict']);
    });
  });

  describe('by the baseline', () => {
    const accepted = (): Partial<Config> => ({ baseline: [baselineEntry(conflict())] });

    it('stays so when lines move and files are renamed', () => {
      const moved = JUNE.replace('\n\nThe', '\n\nThe sea was calm on the day.\n\nThe');
      const desk = deskOf({ 'archive/spring.md': MARCH, 'summer/june.md': moved }, accepted());
      assert.deepEqual(rules(desk), []);
      assert.deepEqual(countQuiet(desk.quiet()), { ignored: 0, comment: 0, baseline: 1, verified: 0 });
      assert.deepEqual(desk.removable(), []);
    });

    it('speaks again when a value changes, and tells what can be removed', () => {
      const desk = deskOf({ 'march.md': MARCH, 'june.md': JUNE.replace('1992', '1993') }, accepted());
      assert.deepEqual(rules(desk), ['date-conflict']);
      assert.deepEqual(desk.removable(), [conflict().fingerprint]);
    });
  });

  describe('by a verified fact', () => {
    const verified = (value: string): Partial<Config> => {
      const fact = { entity: 'Alderney Harbour Trust', property: 'founded', value, source: 'register' };
      return { facts: parseFacts(JSON.stringify({ facts: [fact] })).facts! };
    };

    it('is the conflict it settles: the fact speaks where the wrong value stands', () => {
      for (const [value, path] of [
        ['1987', 'june.md'],
        ['1992', 'march.md'],
      ] as const) {
        const desk = deskOf({ 'march.md': MARCH, 'june.md': JUNE }, verified(value));
        assert.deepEqual(
          desk.findings().map((finding) => [finding.rule, finding.path]),
          [['reference-facts', path]],
        );
        assert.equal(countQuiet(desk.quiet()).verified, 1);
      }
    });

    it('in a draft that has it right, though the archive, which receives nothing, has not', () => {
      const desk = deskOf({ 'march.md': MARCH, 'june.md': JUNE }, { ...verified('1992'), drafts: ['june.md'] });
      assert.deepEqual(rules(desk), []);
      assert.equal(countQuiet(desk.quiet()).verified, 1);
    });
  });
});
