import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseText } from '../../../server/src/corpus/fileAnalysis';
import { withOverride } from '../../../server/src/text/byHand';
import { readArticles } from '../../../server/src/text/formats';
import { english } from '../../../server/src/text/wording';

const PAGE = [
  'Sports desk picks of the day, by our readers in Porthaven',
  'The Holt Bridge opened in May 1931.',
  'It was painted green in 1950.',
  'The Lund Bridge opened in May 1940, says our quiz of the week.',
].join('\n\n');
const BODY = { from: 'The Holt Bridge', to: 'in 1950.' };

/** What makes claims in a page, by its words. */
const claimed = (text: string, articles = {}): string[] =>
  analyseText('page.md', text, { articles }).stories.flatMap(({ claims }) => claims.map(({ surface }) => surface));

describe('what a person says of an article', () => {
  it('is its body: nothing outside it makes a claim', () => {
    assert.ok(claimed(PAGE).some((surface) => surface.includes('1940')));
    const found = claimed(PAGE, { 'page.md': { body: BODY } });
    assert.ok(found.some((surface) => surface.includes('1931')) && !found.some((surface) => surface.includes('1940')));
  });

  it('is said in front matter as well', () => {
    const found = claimed(`---\nbody_from: The Holt Bridge\nbody_to: in 1950.\n---\n\n${PAGE}`);
    assert.ok(found.some((surface) => surface.includes('1931')) && !found.some((surface) => surface.includes('1940')));
  });

  it('is told of where its words are not in the article, which is read as before', () => {
    const articles = { 'page.md': { body: { from: 'The Holm Bridge' } } };
    const [problem] = analyseText('page.md', PAGE, { articles }).problems;
    assert.match(english(problem!.message), /are not in this article/);
    assert.deepEqual(claimed(PAGE, articles), claimed(PAGE));
  });

  it('is a title, found in the text where it stands there', () => {
    const [story] = analyseText('page.md', PAGE, { articles: { 'page.md': { title: 'The Holt Bridge' } } }).stories;
    assert.equal(PAGE.slice(story!.title!.start, story!.title!.end), 'The Holt Bridge');
  });

  it('leaves regions that lie in order side by side, whatever the body', () => {
    const [article] = readArticles('page.md', `# Bridges\n\n${PAGE}`).articles;
    fc.assert(
      fc.property(fc.nat(article!.text.length), fc.nat(60), (start, length) => {
        const from = article!.text.slice(start, start + length);
        const { regions } = withOverride(article!, { body: { from } });
        let at = 0;
        for (const region of regions) {
          assert.ok(region.start >= at && region.end > region.start && region.end <= article!.text.length);
          at = region.end;
        }
      }),
    );
  });
});
