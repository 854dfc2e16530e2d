import assert from 'node:assert/strict';
import { bundleArticles } from '../../../server/src/features/articleList';
import { bundleClaims, claimList, claimsMatching } from '../../../server/src/features/claimList';
import { evidenceAt } from '../../../server/src/features/evidence';
import { factSheet } from '../../../server/src/features/factSheet';
import { passageAt } from '../../../server/src/features/passage';
import { toMarkdown } from '../../../server/src/features/richText';
import { english, translated } from '../../../server/src/text/wording';
import { type StoryPlan, snapshotOf, year } from './stories';

const HOLT = { type: 'LOC', name: 'Holt Bridge' } as const;
const opened = (value: string, date?: string): StoryPlan => ({
  text: `Holt Bridge opened in ${value}.`,
  ...(date ? { date } : {}),
  things: [HOLT],
  claims: [{ property: 'opened', subject: 0, value: year(value), words: value }],
});
const snapshot = snapshotOf({
  'a.txt': opened('1931', '2020-01-01'),
  'b.txt': opened('1931', '2021-01-01'),
  'c.txt': opened('1931-05', '2022-01-01'),
  'draft.txt': opened('1932', '2023-01-01'),
  'undated.txt': { text: 'Nothing.' },
});

describe('claims in a list', () => {
  it('are one for each value, with everyone who gives it, the latest first', () => {
    assert.deepEqual(
      claimList(snapshot).map(({ subject, value, year, statements }) => [
        english(subject),
        english(value),
        year,
        statements.map(({ article }) => article.path),
      ]),
      [
        ['Holt Bridge', '1931', '1931', ['b.txt', 'a.txt']],
        ['Holt Bridge', '1932', '1932', ['draft.txt']],
        ['Holt Bridge', 'May 1931', '1931', ['c.txt']],
      ],
    );
  });

  it('are bundled by thing, property and year, and narrowed by words', () => {
    const all = claimList(snapshot);
    const keys = (by: Parameters<typeof bundleClaims>[1]) => bundleClaims(all, by).map(({ key }) => key);
    assert.equal(keys('entity').length, 1);
    assert.deepEqual(keys('property'), ['opened']);
    assert.deepEqual(keys('time'), ['1932', '1931']);
    assert.equal(claimsMatching(snapshot, 'bridge 1932').length, 1);
    assert.equal(claimsMatching(snapshot, 'bridge nobody').length, 0);
  });
});

describe('evidence', () => {
  it('counts for a value the independent sources that give it or one that agrees, and says which is better supported', () => {
    const evidence = evidenceAt(snapshot, { path: 'draft.txt', start: 22, end: 26 });
    assert.deepEqual(
      evidence!.values.map(({ claim, sources, opposed }) => [english(claim.value), sources, opposed]),
      [
        ['1931', 3, true],
        ['May 1931', 3, true],
        ['1932', 1, true],
      ],
    );
    assert.equal(english(evidence!.better!.claim.value), '1931');
    const draw = snapshotOf({ 'a.txt': opened('1931'), 'b.txt': opened('1932') });
    assert.equal(evidenceAt(draw, { path: 'a.txt', start: 22, end: 26 })!.better, undefined);
  });

  it('is none where nothing is claimed', () =>
    assert.equal(evidenceAt(snapshot, { path: 'undated.txt', start: 0, end: 3 }), undefined));
});

describe('articles in a list', () => {
  it('stand by year with drafts before and undated ones behind', () => {
    const bundles = bundleArticles(snapshot, [...snapshot.articles.values()], 'date');
    assert.deepEqual(
      bundles.map(({ key, stories }) => [key, stories.length]),
      [
        ['drafts', 1],
        ['2022', 1],
        ['2021', 1],
        ['2020', 1],
        ['', 1],
      ],
    );
  });
});

describe('a passage', () => {
  it('is the sentence of a place and its neighbours, as a reader sees them', () => {
    const text = '<p>One came. The <b>Holt&nbsp;Bridge</b> opened in 1931. Two went. Three stayed.</p>';
    const start = text.indexOf('1931');
    const passage = passageAt({ path: 'a.html', start, end: start + 4 }, text);
    assert.deepEqual(passage!.sentences, ['One came.', 'The Holt Bridge opened in 1931.', 'Two went.']);
    assert.equal(passage!.sentences[passage!.current]!.slice(passage!.start, passage!.end), '1931');
  });

  it('of a text without an end is cut, and of an empty one is none', () => {
    const long = passageAt({ path: 'a.txt', start: 50_000, end: 50_004 }, 'word '.repeat(30_000));
    assert.ok(long!.sentences.every((sentence) => sentence.length <= 1_210));
    assert.equal(passageAt({ path: 'a.txt', start: 0, end: 0 }, ''), undefined);
  });
});

describe('a fact sheet', () => {
  const HOSTILE = '# [x](command:evil) <img src=x> **b** \u202e`c`';
  const hostile = snapshotOf({
    'a.txt': { text: `${HOSTILE} Holt`, title: HOSTILE, things: [{ type: 'PER', name: HOSTILE, aliases: ['Holt'] }] },
  });

  it('about an entity or an article shows their words as text', () => {
    const [entity] = hostile.entities.entities.values();
    for (const about of [{ type: entity!.type, name: entity!.name.replace('\u202e', '⟨202E⟩') }, { path: 'a.txt' }]) {
      const sheet = factSheet(hostile, [], about, english);
      const markdown = toMarkdown(sheet!.blocks, () => undefined);
      assert.ok(!/(?<!\\)[<`*]\w|(?<!\\)\]\(command/.test(markdown.replaceAll(/\*\*[^*]+\*\*/g, '')), markdown);
      assert.ok(!markdown.includes('\u202e'));
    }
  });

  it('says what drafts alone say, what is agreed, and speaks the language asked for', () => {
    const sheet = factSheet(snapshot, [], { type: 'LOC', name: 'Holt Bridge' }, english);
    const markdown = toMarkdown(sheet!.blocks, () => undefined);
    assert.match(markdown, /## Agreed by several sources\n\n- opening date: \*\*1931\*\* · 2 independent sources/);
    assert.match(markdown, /Only a draft says: opening date, 1932\./);
    const other = factSheet(snapshot, [], { type: 'LOC', name: 'Holt Bridge' }, translated({ Conflicts: 'Streit' }));
    assert.match(
      toMarkdown(other!.blocks, () => undefined),
      /## Streit/,
    );
    assert.equal(factSheet(snapshot, [], { type: 'PER', name: 'Holt Bridge' }, english), undefined);
  });
});
