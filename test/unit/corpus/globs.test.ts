import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { articleFilter, matchGlobs } from '../../../server/src/corpus/globs';
import { english } from '../../../server/src/text/wording';

describe('matchGlobs', () => {
  const cases: readonly (readonly [glob: string, path: string, covered: boolean])[] = [
    ['draft-*.md', 'draft-summit.md', true],
    ['draft-*.md', 'news/draft-summit.md', true],
    ['/draft-*.md', 'news/draft-summit.md', false],
    ['drafts', 'drafts/a.md', true],
    ['drafts/', 'news/drafts/b/a.md', true],
    ['news/drafts', 'news/drafts/a.md', true],
    ['news/drafts', 'old/news/drafts/a.md', false],
    ['./news/*.md', 'news/a.md', true],
    ['**/*.{txt,md}', 'a.TXT', true],
    ['**/*.{txt,md}', 'a.html', false],
    ['!a.md', 'b.md', false],
    ['', 'a.md', false],
  ];
  for (const [glob, path, covered] of cases) {
    it(`"${glob}" ${covered ? 'covers' : 'does not cover'} ${path}`, () =>
      assert.equal(matchGlobs([glob])(path), covered));
  }

  it('covers nothing without globs', () => assert.equal(matchGlobs([])('a.md'), false));

  it('takes any text for a glob', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (glob, path) => typeof matchGlobs([glob])(path) === 'boolean',
      ),
    );
  });
});

describe('articleFilter', () => {
  const filter = articleFilter({ ...DEFAULT_CONFIG, exclude: [...DEFAULT_CONFIG.exclude, 'README.md', 'old'] });

  it('takes the usual formats and nothing hidden or excluded', () => {
    for (const path of ['a.txt', 'news/b.md', 'c.HTML', 'd.markdown']) assert.ok(filter.accepts(path), path);
    for (const path of [
      'README.md',
      'old/a.txt',
      '.git/a.txt',
      'x/.cache/a.md',
      '._a.txt',
      'a.json',
      'node_modules/x/a.md',
    ]) {
      assert.ok(!filter.accepts(path), path);
    }
  });

  it('does not enter folders with nothing to read', () => {
    for (const folder of ['.git', 'node_modules', 'news/node_modules', 'old'])
      assert.ok(!filter.enters(folder), folder);
    assert.ok(filter.enters('news'));
  });

  it('names documents that it cannot read', () => {
    assert.deepEqual(
      ['a.pdf', 'a.DOCX', 'a.txt', 'a.jpg', 'old/a.pdf', 'a', 'a.constructor']
        .map(filter.unreadable)
        .map((kind) => kind && english(kind)),
      ['PDF', 'Word document', undefined, undefined, undefined, undefined, undefined],
    );
  });

  it('reads a document format for text only where its name says text', () => {
    const all = articleFilter({ include: ['**/*'], exclude: [] });
    assert.ok(all.accepts('notes'));
    assert.ok(!all.accepts('a.pdf'));
  });
});
