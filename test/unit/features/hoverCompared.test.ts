import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { toMarkdown, toPlainText } from '../../../server/src/features/richText';
import { createDesk } from '../../../server/src/service';

const article = (date: string, ...sentences: string[]): string =>
  `---\ndate: ${date}\n---\n\n${sentences.join('\n\n')}\n`;

const FILES = {
  'spring.md': article(
    '2024-03-04',
    'The Alderney Harbour Trust was established in 1987 and looks after two quays.',
    'Ines Calder, chairwoman of the Alderney Harbour Trust, opened the mole.',
  ),
  'summer.md': article(
    '2024-06-05',
    'The Alderney Harbour Trust was established in 1992 and runs three quays.',
    'Six founding members: Alderney, Sark, Herm, Jethou and Brecqhou.',
    'The chairwoman of the Alderney Harbour Trust, Ines Calder, said so on Friday.',
  ),
  'autumn.md': article('2024-09-05', 'The Alderney Harbour Trust was established in 1987.'),
};

const desk = createDesk({ config: { ...DEFAULT_CONFIG, drafts: ['summer.md'] } });
desk.apply(Object.entries(FILES).map(([path, text]) => ({ path, text })));
const blocksAt = (path: keyof typeof FILES, words: string) => desk.hover(path, FILES[path].indexOf(words) + 1)!.blocks;
const card = (path: keyof typeof FILES, words: string): string => toPlainText(blocksAt(path, words));

describe('what a card says of other articles', () => {
  it('names who contradicts and who agrees, in words', () => {
    assert.match(card('summer.md', '1992'), /^- Conflict: spring\.md \(2024-03-04\) “1987”/m);
    assert.match(card('spring.md', '1987'), /^- Conflict: summer\.md .*\n- Agrees: autumn\.md \(2024-09-05\) “1987”$/m);
  });

  it('links to the very words', () => {
    const links: string[] = [];
    toMarkdown(blocksAt('summer.md', '1992'), ({ path, start, end }) => {
      links.push(FILES[path as keyof typeof FILES].slice(start, end));
      return undefined;
    });
    assert.deepEqual(links, ['1987', '1987']);
  });

  it('says what does not add up', () => {
    assert.match(card('summer.md', 'Six founding'), /^Does not add up: 6 announced, 5 listed$/m);
  });

  it('tells a post once, however many sentences tell of it', () => {
    const rows = card('spring.md', 'Ines Calder')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    assert.equal(rows.length, 1, rows.join('\n'));
    assert.match(rows[0]!, /^- role · chairwoman.* · this article, 1 more agrees$/);
  });

  it('works a weekday out from the day of the article', () => {
    assert.match(
      card('summer.md', 'Friday'),
      /^Friday, May 31, 2024 · 2024-05-31\nThe Friday before Wednesday, June 5, 2024/,
    );
  });
});
