import assert from 'node:assert/strict';
import { type Config, DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { fileTextOf } from '../../../server/src/features/fileText';
import { folds } from '../../../server/src/features/folding';
import { createDesk } from '../../../server/src/service';
import { piecesInFile } from '../../../server/src/text/offsetMap';
import { english } from '../../../server/src/text/wording';
import { snapshotOf } from './stories';

const ARCHIVE = [
  '---',
  'date: 2024-03-04',
  '---',
  '',
  'The Alderney Harbour Trust (AHT) was founded in 1987. Chairwoman Ines Calderwood opened the mole.',
  '',
].join('\n');

const deskOf = (path: string, text: string, config: Partial<Config> = {}) => {
  const desk = createDesk({ config: { ...DEFAULT_CONFIG, ...config } });
  desk.apply([
    { path: 'archive.md', text: ARCHIVE },
    { path, text },
  ]);
  return { desk, file: desk.fileText(path, text)! };
};

describe('the colours of an article', () => {
  const coloured = (path: string, text: string): string[] => {
    const { desk, file } = deskOf(path, text);
    return desk.semanticTokens(path, file).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  };

  it('a name in a quotation keeps its own, and the quotation goes on behind it', () => {
    assert.deepEqual(coloured('a.txt', '"We thank Ines Calderwood for it," he said.'), [
      'quotation "We thank ',
      'person Ines Calderwood',
      'quotation  for it,"',
    ]);
  });

  it('markup inside a quotation or a name is no part of them', () => {
    const told = coloured('a.html', '<p>&ldquo;The <b>mole</b> was opened in <i>19</i>87,&rdquo; he said.</p>');
    for (const token of told) assert.doesNotMatch(token, /[<>]/, told.join('\n'));
    assert.ok(told.includes('quotation mole'), told.join('\n'));
  });

  it('what runs over several lines is coloured line by line', () => {
    const told = coloured('a.txt', '"We opened it and\nwe close it," said\nIt.\n');
    assert.deepEqual(told.slice(0, 2), ['quotation "We opened it and', 'quotation we close it,"']);
  });

  it('a part of the file is a part of the whole', () => {
    const text = 'Ines Calderwood came.\n\nThe Alderney Harbour Trust paid $4 million in 1992.\n';
    const { desk, file } = deskOf('a.txt', text);
    const within = { start: text.indexOf('The'), end: text.length };
    const whole = desk.semanticTokens('a.txt', file);
    assert.deepEqual(
      desk.semanticTokens('a.txt', file, within),
      whole.filter(({ start }) => start >= within.start),
    );
    assert.ok(whole.length > desk.semanticTokens('a.txt', file, within).length);
  });
});

describe('worked-out dates', () => {
  const hints = (text: string, front = 'date: 2024-06-07'): string[] => {
    const path = 'a.md';
    const { desk } = deskOf(path, `---\n${front}\n---\n\n${text}\n`);
    return desk.dateHints(path).map(({ label }) => english(label));
  };

  it('say no more than the words leave open', () => {
    assert.deepEqual(hints('It opened last year. It closed on Monday. It began on May 2 and in March 2019.'), [
      '2023',
      'June 3',
    ]);
    assert.deepEqual(hints('It opened on Monday last week, and last month, and in the 1990s.').slice(0, 1), ['May 27']);
  });

  it('are not shown where nothing was worked out', () => {
    assert.deepEqual(hints('It took three years. It happens every Friday. It opened on May 2, 2019.'), []);
    assert.deepEqual(hints('It opened last year.', 'title: none'), []);
  });
});

describe('folding', () => {
  it('has page text, and each story of a file that holds several', () => {
    const text = 'Home\nShare\nOne\ntwo\n';
    const folded = (...ids: string[]) => {
      const plans = ids.map((id) => [id, { text, furniture: ['Home\nShare\n'] }] as const);
      return folds(snapshotOf(Object.fromEntries(plans)), 'a.txt', fileTextOf('a.txt', text));
    };
    assert.deepEqual(folded('a.txt'), [{ kind: 'boilerplate', startLine: 0, endLine: 1 }]);
    assert.deepEqual(
      folded('a.txt', 'a.txt#2').map(({ kind }) => kind),
      ['story', 'boilerplate', 'story', 'boilerplate'],
    );
  });

  it('has front matter, but no line by itself', () => {
    const text = '---\ndate: 2024-03-04\n---\n\nOne.\n';
    const { desk, file } = deskOf('a.md', text);
    assert.deepEqual(desk.folds('a.md', file), [{ kind: 'frontmatter', startLine: 0, endLine: 2 }]);
  });
});

describe('titles as one types', () => {
  const proposed = (typed: string): string[] => {
    const { desk } = deskOf('a.txt', typed);
    const found = desk.completion('a.txt', typed.length, typed, 10);
    return found?.proposals.map(({ name, type, detail }) => `${type}: ${name} (${detail})`) ?? [];
  };

  it('are those that people bear, in the letters one begins with', () => {
    assert.deepEqual(proposed('the chair'), ['title: chairwoman (Ines Calderwood)']);
    assert.deepEqual(proposed('Chair'), ['title: Chairwoman (Ines Calderwood)']);
  });

  it('are not proposed for two letters, nor once they stand there', () => {
    assert.deepEqual(proposed('ch'), []);
    assert.deepEqual(proposed('the chairwoman'), []);
  });
});

describe('all spellings of an article', () => {
  it('follow what the desk decided, where a form is a slip of it; acronyms stay', () => {
    const text = 'Ines Calderwod spoke for the AHT. Calderwod left.\n';
    const same = [
      ['Ines Calderwood', 'Ines Calderwod'],
      ['Alderney Harbour Trust', 'AHT'],
    ];
    const { desk } = deskOf('a.txt', text, { entities: { ...DEFAULT_CONFIG.entities, same } });
    const right = [...desk.spellings('a.txt', text)]
      .reverse()
      .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
    assert.equal(right, 'Ines Calderwood spoke for the AHT. Calderwood left.\n');
  });
});

describe('piecesInFile', () => {
  it('leaves out what the reading left out, and joins what touches', () => {
    // "ab<b>cd</b>e&amp;f" read as "abcde&f".
    const map = {
      reading: Uint32Array.of(0, 2, 4, 5, 6),
      file: Uint32Array.of(0, 5, 11, 12, 17),
      fileLength: Uint32Array.of(2, 2, 1, 5, 1),
      readingLength: 7,
    };
    assert.deepEqual(piecesInFile(map, { start: 1, end: 7 }), [
      { start: 1, end: 2 },
      { start: 5, end: 7 },
      { start: 11, end: 18 },
    ]);
    assert.deepEqual(piecesInFile(map, { start: 3, end: 4 }), [{ start: 6, end: 7 }]);
  });
});
