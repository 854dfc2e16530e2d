import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { claimList } from '../../../server/src/features/claimList';
import { factSheet } from '../../../server/src/features/factSheet';
import { toMarkdown } from '../../../server/src/features/richText';
import { createDesk } from '../../../server/src/service';
import { english } from '../../../server/src/text/wording';

const desk = (articles: Readonly<Record<string, string>>) => {
  const made = createDesk({ config: { ...DEFAULT_CONFIG, drafts: ['draft-*'] } });
  made.apply(Object.entries(articles).map(([path, text]) => ({ path, text })));
  return made;
};
const dated = (day: string, sentence: string): string => `---\ndate: ${day}\n---\n\n${sentence}\n`;
const holds = (name: string): string => `Delegates heard ${name}, secretary-general of the Nordic Council, on Monday.`;
/** The line of a sheet that says who somebody is. */
const headOf = (articles: Readonly<Record<string, string>>, name: string): string => {
  const { snapshot } = desk(articles);
  const sheet = factSheet(snapshot, [], { type: 'PER', name }, english);
  assert.ok(sheet, name);
  return toMarkdown(sheet.blocks, () => '#').split('\n')[2]!;
};

describe('the post at the head of a fact sheet', () => {
  const first = { 'a.md': dated('2020-03-02', holds('Peter Lindqvist')) };

  it('is told with the article that gives it: it may have ended since', () =>
    assert.equal(
      headOf(first, 'Peter Lindqvist'),
      '**Person** · secretary-general of the Nordic Council ([a.md, March 2, 2020](<#>))',
    ));

  it('is a former one where a later article of the archive has somebody else in it', () => {
    const both = { ...first, 'b.md': dated('2023-06-05', holds('Maria Koskinen')) };
    assert.match(headOf(both, 'Peter Lindqvist'), /· former secretary-general of the Nordic Council \(/);
    assert.match(headOf(both, 'Maria Koskinen'), /· secretary-general of the Nordic Council \(/);
  });

  it('stays as it was told where only a draft or an undated article knows somebody else in it', () => {
    for (const other of [
      { 'draft-b.md': dated('2023-06-05', holds('Maria Koskinen')) },
      { 'b.md': holds('Maria Koskinen') },
    ])
      assert.match(headOf({ ...first, ...other }, 'Peter Lindqvist'), /· secretary-general of the Nordic Council \(/);
  });

  it('is a former one where its end is told', () => {
    const articles = {
      'a.md': dated('2020-03-02', 'Delegates heard Peter Lindqvist, president of the Nordic Council, on Monday.'),
      'b.md': dated('2022-06-05', 'Peter Lindqvist stepped down as president of the Nordic Council in 2021.'),
    };
    assert.match(headOf(articles, 'Peter Lindqvist'), /· former president of the Nordic Council \(/);
  });

  it('is a former one where the article says so, on the sheet and in the list of claims', () => {
    const words = 'Delegates heard Peter Lindqvist, former secretary-general of the Nordic Council, on Monday.';
    const articles = { 'a.md': dated('2024-03-04', words) };
    assert.equal(headOf(articles, 'Peter Lindqvist'), '**Person** · former secretary-general of the Nordic Council');
    assert.deepEqual(
      claimList(desk(articles).snapshot).flatMap(({ property, value }) =>
        property === 'office' ? [english(value)] : [],
      ),
      ['Peter Lindqvist, former secretary-general'],
    );
  });
});

describe('a fact sheet', () => {
  it('links a sentence once, counts in the singular, and asks which is right only where there are two to choose from', () => {
    const { snapshot } = desk({ 'a.md': dated('2020-03-02', holds('Peter Lindqvist')) });
    const sheet = factSheet(snapshot, [], { type: 'PER', name: 'Peter Lindqvist' }, english)!;
    const text = toMarkdown(sheet.blocks, () => '#');
    assert.match(text, /^1 mention$/m);
    assert.equal(text.match(/^- role: .*$/m)![0].split('](<#>)').length, 2);
    assert.doesNotMatch(text, /Which is right/);
  });
});
