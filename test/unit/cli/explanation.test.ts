import assert from 'node:assert/strict';
import { byPlace, explanationText } from '../../../server/src/cli/explanation';
import type { Comparison, Explanation } from '../../../server/src/rules/explain';
import type { Finding } from '../../../server/src/rules/types';
import { asIs } from '../../../server/src/text/wording';

const finding: Finding = {
  path: 'b.md',
  start: 10,
  end: 14,
  rule: 'date-conflict',
  severity: 'warning',
  message: asIs('the Holt Bridge: 1932 here, but a.md has 1931'),
  related: [{ path: 'a.md', start: 40, end: 44, message: asIs('a.md') }],
  reason: asIs('one bridge, two years'),
  fingerprint: 'f',
};
const compared = (outcome: Comparison['verdict']['outcome'], surface: string, text: string, at = 0): Comparison => ({
  path: 'a.md',
  start: at,
  end: at + surface.length,
  witness: 'a.md (2024-03-01)',
  quote: `It was ${surface}.`,
  surface,
  verdict: { outcome, reason: 'differs', text: asIs(text) } as Comparison['verdict'],
});
const explanation = (fields: Partial<Explanation> = {}): Explanation => ({
  path: 'b.md',
  start: 10,
  end: 14,
  surface: '1932',
  what: asIs('opening date of Holt Bridge'),
  open: false,
  compared: [],
  findings: [],
  ...fields,
});
const text = (about: readonly Explanation[], quiet: Parameters<typeof explanationText>[1]['quiet'] = []): string[] =>
  explanationText(about, { lineOf: ({ start }) => start + 1, quiet }).split('\n');

describe('the explanation of a line', () => {
  it('begins with what a value is and the verdict, then has the other side and its sentence', () =>
    assert.deepEqual(
      text([explanation({ compared: [compared('conflict', '1931', 'they differ', 40)], findings: [finding] })]),
      [
        '“1932”: opening date of Holt Bridge',
        '  Probable conflict (date-conflict): the Holt Bridge: 1932 here, but a.md has 1931',
        '  Contradicted by a.md (2024-03-01), line 41: “1931” (they differ)',
        '    “It was 1931.”',
        '',
      ],
    ));

  it('calls the other side of a finding one, whatever the two values by themselves are', () => {
    const other = compared('not-comparable', '1931', 'they hold at different times', 40);
    const lines = text([explanation({ compared: [other], findings: [finding] })]);
    assert.equal(lines[2], '  Contradicted by a.md (2024-03-01), line 41: “1931” (one bridge, two years)');
    assert.ok(!lines.some((line) => line.includes('no conflict')), lines.join('\n'));
  });

  it('has what is no conflict in short, a reason once, and no more than a few places of each', () => {
    const silent = Array.from({ length: 6 }, (_, i) => compared('not-comparable', `${1900 + i}`, 'another bridge', i));
    const lines = text([explanation({ compared: silent })]);
    assert.equal(lines[1], '  No conflict: nothing else was found to tell of the same thing at the same time.');
    assert.equal(lines[2], '  Also looked at, and no conflict:');
    assert.match(lines[3]!, /^ {4}“1900” \(a\.md \(2024-03-01\), line 1\), .* and 2 more: another bridge$/);
    assert.equal(lines.length, 5);
  });

  it('tells of one value once, though it was judged in two ways, and of a place of another article once', () => {
    const agreed = compared('agree', '1932', 'the same date');
    const open = explanation({ open: true, what: asIs('a date told with the words bridge'), compared: [agreed] });
    const about = byPlace([open, explanation({ compared: [agreed] }), explanation({ start: 2, end: 6 })]);
    assert.deepEqual(
      about.map((some) => some.length),
      [1, 2],
    );
    const lines = text(about[1]!);
    assert.deepEqual(lines.slice(0, 2), [
      '“1932”: opening date of Holt Bridge',
      '  No conflict: another place bears it out.',
    ]);
    assert.equal(lines.filter((line) => line.includes('Borne out by')).length, 1);
  });

  it('says why a finding is not reported, and where a conflict is reported that is not here', () => {
    const quiet = [{ finding, cause: 'baseline' as const }];
    assert.match(
      text([explanation({ findings: [finding] })], quiet)[1]!,
      /\(date-conflict, not reported: in the baseline\)/,
    );
    assert.match(text([explanation({ compared: [compared('conflict', '1931', 'x')] })])[1]!, /^ {2}Contradicted\. /);
    assert.equal(text([explanation()])[1], '  No conflict: nothing else speaks of it.');
  });

  it('shows control and bidirectional characters of articles as signs', () => {
    const hostile = '\u202e\u001b[31m1931';
    const out = explanationText([explanation({ surface: hostile, compared: [compared('agree', hostile, 'x')] })], {
      lineOf: () => 1,
      quiet: [],
    });
    assert.ok(!out.includes('\u202e') && !out.includes('\u001b'), out);
  });
});
