import assert from 'node:assert/strict';
import { Lex, PHRASE_SHIFT, phraseAt, wordBits } from '../../../../server/src/recognise/names/lexicon';
import lists from '../../../../server/src/recognise/names/lists.bin';
import { tokenize } from '../../../../server/src/text/tokens';
import { packLists } from '../../../../server/training/packLists';

/** What the lists say of a word or phrase. */
function bitsOf(phrase: string): number {
  const { hash, count } = tokenize(phrase);
  if (count === 1) return wordBits(hash[0]!);
  const found = phraseAt(hash, 0, count);
  return found >>> PHRASE_SHIFT === count ? found & ((1 << PHRASE_SHIFT) - 1) : 0;
}

describe('word lists', () => {
  it('are shipped as they are written (else: see ATTRIBUTION.md, and train the tagger anew)', () => {
    assert.deepEqual(Buffer.from(lists), Buffer.from(packLists()));
  });

  for (const [phrase, bit] of [
    ['Bank of America', Lex.Org],
    ['AT&T', Lex.Org],
    ['U.S. Steel', Lex.Org],
    ['Rolls-Royce', Lex.Org],
    ["Sainsbury's", Lex.Org],
    ['Sri Lanka', Lex.Country],
    ['Peruvian', Lex.Demonym],
    ['Madhya Pradesh', Lex.Region],
    ['Calif.', Lex.Region],
  ] as const) {
    it(`know ${phrase}`, () => assert.notEqual(bitsOf(phrase) & bit, 0));
  }

  it('do not take a phrase for its first words', () => assert.equal(bitsOf('Bank of Nowhere') & Lex.Org, 0));
});
