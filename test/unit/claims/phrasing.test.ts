import assert from 'node:assert/strict';
import { CATALOGUE } from '../../../server/src/claims/catalogue';
import { compilePhrasing } from '../../../server/src/claims/phrasing';
import { stem } from '../../../server/src/claims/stem';
import { analyseFile } from '../../../server/src/corpus/analyse';

const claimsOf = (text: string) =>
  analyseFile('a.md', `${text}\n`).flatMap((article) => article.claims.map((claim) => ({ claim, article })));
const said = (text: string): string[] =>
  claimsOf(text)
    .filter(({ claim }) => !claim.property.startsWith('open:'))
    .map(({ claim, article }) => `${article.locals[claim.subject]?.name ?? '-'} ${claim.property} ${claim.surface}`);

describe('phrasings', () => {
  it('refuses a phrasing without a value', () => assert.throws(() => compilePhrasing('{org} was founded'), /no value/));
  it('refuses a phrasing without words', () => assert.throws(() => compilePhrasing('{org} {time}'), /no words/));
  it('refuses an unknown slot', () =>
    assert.throws(() => compilePhrasing('{ship} sailed on {time}'), /There is no \{ship\}/));
  it('refuses an unknown slot that any object would know', () =>
    assert.throws(() => compilePhrasing('{constructor} sailed on {time}'), /There is no \{constructor\}/));
  it('names every property of the catalogue once', () => {
    const ids = CATALOGUE.map((property) => property.id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('claims of sentences', () => {
  it('reads the passive', () =>
    assert.deepEqual(said('The African Union was formally founded on July 9, 2002.'), [
      'African Union founded July 9, 2002',
    ]));
  it('reads a participle', () =>
    assert.deepEqual(said('The Nordic Council, founded in 1952, meets every autumn.'), [
      'Nordic Council founded 1952',
    ]));
  it('reads a relative clause', () =>
    assert.deepEqual(said('The Nordic Council, which was established in 1952, is a forum.'), [
      'Nordic Council founded 1952',
    ]));
  it('takes no subject from behind a preposition', () =>
    assert.deepEqual(said('The court of the African Union was founded in 2004.'), []));
  it('marks what is expected', () => {
    const [first] = claimsOf('The African Union will be founded in 2031.').filter(
      ({ claim }) => claim.property === 'founded',
    );
    assert.equal(first?.claim.modality, 'expected');
  });
  it('gives a claim to its speaker', () => {
    const [first] = claimsOf('“The African Union was founded in 2003,” Maria Okafor said.').filter(
      ({ claim }) => claim.property === 'founded',
    );
    assert.equal(first?.claim.quoted, true);
    assert.equal(first?.article.locals[first.claim.speaker ?? -1]?.name, 'Maria Okafor');
  });
  it('keeps the words about a figure, nearest first', () => {
    const [first] = claimsOf('The yard will scrap 19 wooden lifeboats this year.').filter(
      ({ claim }) => claim.property === 'open:count',
    );
    assert.ok(first?.claim.context?.slice(0, 2).includes(stem('lifeboats')));
  });
  it('makes no claim of nothing', () => {
    for (const text of ['', '\0', '\ud800', '‮', '"', '(((((((((', 'founded in 1952', '12 of'.repeat(50)])
      assert.ok(Array.isArray(said(text)));
  });
});

describe('stems', () => {
  it('puts the forms of a word together', () => {
    assert.equal(stem('infections'), stem('infected'));
    assert.equal(stem('rose'), stem('rises'));
    assert.equal(stem('shipping'), stem('ships'));
  });
  it('leaves short words', () => assert.equal(stem('gas'), 'gas'));
});
