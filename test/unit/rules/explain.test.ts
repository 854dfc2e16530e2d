import assert from 'node:assert/strict';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { takeSnapshot } from '../../../server/src/corpus/snapshot';
import { type Explanation, explainAt } from '../../../server/src/rules/explain';
import { asIs, english } from '../../../server/src/text/wording';

/** What is explained of `words` in the first of the texts. */
function explain(words: string, ...texts: readonly string[]): Explanation[] {
  const files = texts.map(
    (text, i) => [`${i}.md`, text.replace(/^(\d{4}-\d{2}-\d{2})\| /, '---\ndate: $1\n---\n\n')] as const,
  );
  const snapshot = takeSnapshot(files.flatMap(([path, text]) => analyseFile(path, text)));
  const start = files[0]![1].indexOf(words);
  return explainAt(snapshot, files[0]![0], { start, end: start + words.length });
}
const reasons = (explained: readonly Explanation[]): string[] =>
  explained.flatMap((e) => e.compared.map((c) => `${c.verdict.outcome}: ${c.verdict.reason}`));

describe('explain', () => {
  it('tells of an agreement', () =>
    assert.ok(
      reasons(
        explain('2002', 'The African Union was founded in 2002.', 'The African Union was founded on July 9, 2002.'),
      ).includes('agree: precision'),
    ));
  it('tells of a conflict, with its finding', () => {
    const explained = explain(
      '2003',
      'The African Union was founded in 2003.',
      'The African Union was founded in 2002.',
    );
    assert.ok(reasons(explained).includes('conflict: differs'));
    assert.ok(explained.some((e) => english(e.what).startsWith('founding date of African Union')));
  });
  it('tells why figures of two years are no conflict', () =>
    assert.ok(
      reasons(
        explain(
          '$25 million',
          'In 2021 trade between Norway and Kenya was above $25 million.',
          'In 2023 trade between Norway and Kenya was over $41 million.',
        ),
      ).includes('not-comparable: as-of'),
    ));
  it('tells that a list has as many items as announced', () => {
    const [explained] = explain(
      'three pillars',
      'The plan rests on three pillars: housing, transport, and clean water.',
    ).filter((e) => e.own);
    assert.equal(explained?.own?.outcome, 'agree');
    assert.match(english(explained?.own?.text ?? asIs('')), /3 announced, 3 listed/);
  });
  it('tells the arithmetic of an anniversary', () => {
    const [explained] = explain(
      '60th anniversary',
      '2024-03-01| This year marks the 60th anniversary of diplomatic relations between Norway and Kenya.',
    ).filter((e) => e.own);
    assert.match(english(explained?.own?.text ?? asIs('')), /2024 − 60 = 1964/);
  });
  it('tells that a target was passed', () => {
    const [explained] = explain(
      '$40 million',
      'By 2023 trade had grown to $41 million. This surpasses the $40 million target set by the two governments.',
    ).filter((e) => e.own);
    assert.equal(explained?.own?.outcome, 'agree');
  });
  it('tells that a series is in order', () =>
    assert.ok(
      reasons(
        explain(
          '24th meeting',
          '2024-07-04| The 24th meeting of the Nordic Council ended today.',
          '2022-09-16| He spoke at the 22nd meeting of the Nordic Council.',
        ),
      ).includes('agree: same'),
    ));
  it('has nothing to say of a file it does not know', () =>
    assert.deepEqual(explainAt(takeSnapshot([]), 'x.md', { start: 0, end: 9 }), []));
});
