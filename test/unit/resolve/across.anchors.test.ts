import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type EntityDecisions,
  type EntityIndex,
  indexEntities,
  NO_DECISIONS,
  type ResolvableArticle,
} from '../../../server/src/resolve/across';
import { readAnchor } from '../../../server/src/resolve/across/anchors';
import type { LocalEntity } from '../../../server/src/resolve/types';

const per = (name: string, role?: string): LocalEntity => ({
  type: 'PER',
  typeConfidence: 0.9,
  name,
  aliases: [],
  introductions: role === undefined ? [] : [{ start: 0, end: 1, role }],
});

/** Articles `a.txt`, `b.txt`, ... of one person each. */
const corpus = (...people: (LocalEntity | undefined)[]): Map<string, ResolvableArticle> =>
  new Map(
    people.flatMap((local, i) => {
      const id = `${String.fromCharCode(97 + i)}.txt`;
      return local ? [[id, { id, locals: [local] }] as const] : [];
    }),
  );

const decided = (decisions: Partial<EntityDecisions>): EntityDecisions => ({ ...NO_DECISIONS, ...decisions });

const index = (articles: ReadonlyMap<string, ResolvableArticle>, decisions: Partial<EntityDecisions>): EntityIndex =>
  indexEntities(articles, decided(decisions));

/** The articles whose person is the same, as words of their letters: `ac b`. */
function groups(of: EntityIndex, articles: ReadonlyMap<string, ResolvableArticle>): string {
  const byId = new Map<string, string>();
  for (const id of [...articles.keys()].sort()) {
    const entity = of.entityOf(id, 0) ?? 'none';
    byId.set(entity, (byId.get(entity) ?? '') + id[0]);
  }
  for (const [id, letters] of byId)
    if (id !== 'none') assert.equal(of.entities.get(id)?.members.length, letters.length);
  return [...byId.values()].sort().join(' ');
}

const said = (articles: ReadonlyMap<string, ResolvableArticle>, decisions: Partial<EntityDecisions>): string =>
  groups(index(articles, decisions), articles);

describe('an anchored name', () => {
  it('is a name, " @ " and the path of an article; anything else behind the sign is part of the name', () => {
    assert.deepEqual(readAnchor('Zhang Wei @ march/port.txt'), { name: 'Zhang Wei', article: 'march/port.txt' });
    assert.deepEqual(readAnchor('Zhang Wei @ port.txt#2'), { name: 'Zhang Wei', article: 'port.txt#2' });
    assert.deepEqual(readAnchor('Dinner @ Eight'), { name: 'Dinner @ Eight' });
    assert.deepEqual(readAnchor(' @ port.txt'), { name: ' @ port.txt' });
  });
});

describe('two people spelt alike', () => {
  const three = corpus(per('Zhang Wei'), per('Zhang Wei'), per('Zhang Wei'));

  it('are one to the engine and two by decision', () => {
    assert.equal(said(three, {}), 'abc');
    assert.equal(said(three, { different: [['Zhang Wei', 'Zhang Wei @ b.txt']] }), 'ac b');
    assert.equal(said(three, { different: [['Zhang Wei @ b.txt', 'Zhang Wei']] }), 'ac b');
    assert.equal(said(three, { different: [['Zhang Wei @ a.txt', 'Zhang Wei @ c.txt']] }), 'ab c');
  });

  it('keep the articles that are given to one of them', () => {
    const different = [['Zhang Wei', 'Zhang Wei @ b.txt']] as const;
    const four = corpus(...[1, 2, 3, 4].map(() => per('Zhang Wei')));
    assert.equal(said(four, { different, same: [['Zhang Wei @ b.txt', 'Zhang Wei @ c.txt']] }), 'ad bc');
    assert.equal(said(four, { different, same: [['Zhang Wei @ c.txt', 'Zhang Wei @ b.txt']] }), 'ad bc');
  });

  it('are joined by decision where the evidence parts them', () => {
    const apart = corpus(per('Ana Vale', 'striker'), per('Ana Vale', 'surgeon'), per('Ana Vale', 'surgeon'));
    assert.equal(said(apart, {}), 'a bc');
    assert.equal(said(apart, { same: [['Ana Vale @ a.txt', 'Ana Vale @ b.txt']] }), 'ab c');
    assert.equal(said(apart, { same: [['Ana Vale @ a.txt', 'Ana Vale @ b.txt', 'Ana Vale @ c.txt']] }), 'abc');
  });

  it('are joined where a bare surname tells nobody', () => {
    const bare = corpus(per('Zhang'), per('Zhang'), per('Zhang'));
    assert.equal(said(bare, {}), 'a b c');
    assert.equal(said(bare, { same: [['Zhang @ a.txt', 'Zhang @ c.txt']] }), 'ac b');
  });

  it('go by another name in one article', () => {
    const two = corpus(per('Zhang Wei'), per('Zhang Wei'), per('David Zhang'));
    assert.equal(said(two, { same: [['David Zhang', 'Zhang Wei @ b.txt']] }), 'a bc');
  });

  it('keep other spellings out of it', () => {
    const two = corpus(per('Zhang Wei'), per('Bo Lind'));
    assert.equal(said(two, { different: [['Zhang Wei @ a.txt', 'Zhang Wei @ b.txt']] }), 'a b');
    assert.equal(said(two, { same: [['Zhang Wei @ gone.txt', 'Bo Lind @ b.txt']] }), 'a b');
  });
});

describe('a name in one article', () => {
  const two = corpus(per('Home'), per('Home'));

  it('is no name there alone', () => {
    assert.deepEqual(index(two, { notNames: ['Home @ a.txt'] }).entityOf('a.txt', 0), undefined);
    assert.notEqual(index(two, { notNames: ['Home @ a.txt'] }).entityOf('b.txt', 0), undefined);
  });

  it('has another type there alone', () => {
    const of = index(corpus(per('Ana Home'), per('Ana Home')), { types: { 'Ana Home @ a.txt': 'ORG' } });
    assert.equal(of.entities.get(of.entityOf('a.txt', 0)!)?.type, 'ORG');
    assert.equal(of.entities.get(of.entityOf('b.txt', 0)!)?.type, 'PER');
  });
});

describe('an edit beside anchored names', () => {
  const PEOPLE = [
    per('Zhang Wei'),
    per('Zhang Wei', 'striker'),
    per('Zhang Wei', 'surgeon'),
    per('Zhang'),
    per('Bo Lind'),
    undefined,
  ];
  const ANCHORED = ['a', 'b', 'c', 'd'].flatMap((letter) => [`Zhang Wei @ ${letter}.txt`, `Zhang @ ${letter}.txt`]);
  const name = fc.constantFrom('Zhang Wei', 'Bo Lind', ...ANCHORED);
  const person = fc.constantFrom(...PEOPLE);

  it('gives what a look at everything gives', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 4, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), person), { maxLength: 6 }),
        fc.array(fc.array(name, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
        fc.array(fc.tuple(name, name), { maxLength: 2 }),
        (people, edits, same, different) => {
          const decisions = decided({ same, different });
          let now = [...people];
          let of = indexEntities(corpus(...now), decisions);
          for (const [at, next] of edits) {
            now = now.with(at, next);
            of = indexEntities(corpus(...now), decisions, of, [`${String.fromCharCode(97 + at)}.txt`]);
          }
          const articles = corpus(...now);
          const anew = indexEntities(articles, decisions);
          assert.equal(groups(of, articles), groups(anew, articles));
          const all = (one: EntityIndex) => [...one.entities.values()].map((entity) => ({ ...entity })).sort(byId);
          assert.deepEqual(all(of), all(anew));
        },
      ),
    );
  });
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
