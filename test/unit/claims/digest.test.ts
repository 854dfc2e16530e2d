import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formOf, readDigest, WordFlag } from '../../../server/src/claims/digest';
import { negated, wordKey } from '../../../server/src/claims/wordKey';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { hashOf } from '../../../server/src/text/tokens';

const digest = (text: string) => readDigest(analyseFile('story.txt', text)[0]!.digest);
const wordsIn = (text: string): string[] => {
  const { start, end } = digest(text);
  return [...start].map((from, i) => text.slice(from, end[i]));
};

describe('the digest of an article', () => {
  it('keeps the content words of its sentences and where they stand', () => {
    const text = 'The ferry left the port at noon. It did not return.\n';
    assert.deepEqual(wordsIn(text), ['ferry', 'left', 'port', 'noon', 'not', 'return']);
  });

  it('marks where sentences open, what is quoted and what is a figure', () => {
    const text = 'The mayor said: "Every bridge was closed at 7 on Monday." The town was dark.\n';
    const { flags } = digest(text);
    const words = wordsIn(text);
    const marked = (flag: number): string[] => words.filter((_, i) => (flags[i]! & flag) !== 0);
    assert.deepEqual(marked(WordFlag.Figure), ['7']);
    assert.ok(marked(WordFlag.Quoted).includes('bridge') && !marked(WordFlag.Quoted).includes('town'));
    assert.ok(marked(WordFlag.Opens).includes('mayor') && marked(WordFlag.Opens).includes('town'));
  });

  it('gives each word as it is written, whatever the text', () => {
    const written = (text: string): void => {
      for (const { digest: packed } of analyseFile('story.txt', text)) {
        const words = readDigest(packed);
        for (let i = 0; i < words.count; i++)
          assert.equal(formOf(words, i), text.slice(words.start[i], words.end[i]).slice(0, 40));
      }
    };
    written(`Mayor O’Brien and Zoë Łukasz of NATO didn't meet; ${'x'.repeat(90)} was 7,250 metres long.\n`);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), written), { numRuns: 60 });
  });

  it('gives words whose letters are written otherwise in the file', () => {
    const words = readDigest(analyseFile('story.html', '<p>The caf&eacute; in Z&uuml;rich closed.</p>')[0]!.digest);
    assert.deepEqual(
      [...words.key.keys()].map((i) => formOf(words, i)),
      ['café', 'Zürich', 'closed'],
    );
  });

  it('gives each word the same key, whatever was read before', () => {
    for (const [word, other] of [
      ['costarring', 'liquid'],
      ['liquid', 'costarring'],
    ] as const) {
      assert.equal(hashOf(word), hashOf(other), 'the case is about two words of one hash');
      assert.deepEqual([...digest(`The ${word} left.`).key], [wordKey(word), wordKey('left')]);
    }
  });

  it('lies inside the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { digest: packed } of analyseFile('story.txt', text)) {
          const { count, start, end } = readDigest(packed);
          for (let i = 0; i < count; i++) assert.ok(start[i]! < end[i]! && end[i]! <= text.length);
          for (let i = 1; i < count; i++) assert.ok(start[i]! >= start[i - 1]!);
        }
      }),
    );
  });
});

describe('the key of a word', () => {
  it('is one for all forms of it', () => {
    for (const [a, b] of [
      ['rise', 'rose'],
      ['bridge', 'bridges'],
      ['Closed', 'closing'],
    ] as const)
      assert.equal(wordKey(a), wordKey(b), `${a}, ${b}`);
  });

  it('tells a word from the one a prefix makes its opposite', () => {
    assert.equal(wordKey('uncrewed'), negated(wordKey('crewed')));
    assert.notEqual(wordKey('inform'), negated(wordKey('form')));
  });
});
