import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { createDesk } from '../../../server/src/service';

const MARCH =
  '---\ndate: 2024-03-04\n---\n\nThe Alderney Harbour Trust was established in 1987 and looks after two quays.\n';
const JUNE =
  '---\ndate: 2024-06-05\n---\n\nThe Alderney Harbour Trust was established in 1992 and looks after two quays.\n';

describe('two articles that tell the same story', () => {
  const rules = (march: string, articles = {}): string[] => {
    const desk = createDesk({ config: { ...DEFAULT_CONFIG, articles } });
    desk.apply([
      { path: 'march.md', text: march },
      { path: 'june.md', text: JUNE },
    ]);
    return desk.findings().map(({ rule }) => rule);
  };

  it('are two witnesses unless a person says otherwise', () => assert.ok(rules(MARCH).includes('date-conflict')));

  it('are no witnesses for or against each other, whatever the rule', () => {
    const [march, june] = ['North Sea Fisheries Council', 'North Sea Fisheries Commission'].map(
      (name) =>
        `The ${name} (NSFC) met in Esbjerg to set the quota. "We count the boats in every port twice a year," said `,
    ) as [string, string];
    const found = (articles: object) => {
      const desk = createDesk({ config: { ...DEFAULT_CONFIG, articles: { ...articles } } });
      desk.apply([
        { path: 'july.md', text: `${march}Lena Haugland.\n` },
        { path: 'june.md', text: `${june}Rolf Eriksen.\n` },
      ]);
      return desk.findings().map(({ rule }) => rule);
    };
    assert.deepEqual(found({}), ['acronym-two-ways', 'quote-attribution']);
    assert.deepEqual(found({ 'june.md': { sameStoryAs: 'july.md' } }), []);
  });

  it('by copydesk.json are versions, and no conflict', () => {
    const found = rules(MARCH, { 'june.md': { sameStoryAs: 'march.md' } });
    assert.ok(!found.includes('date-conflict'), found.join());
  });

  it('by front matter are versions, whichever of them says so', () => {
    const found = rules(MARCH.replace('---\n\n', 'same_story_as: june.md\n---\n\n'));
    assert.ok(!found.includes('date-conflict'), found.join());
  });
});
