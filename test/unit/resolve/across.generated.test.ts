import assert from 'node:assert/strict';
import { type EntityIndex, indexEntities, type ResolvableArticle } from '../../../server/src/resolve/across';
import { type GeneratedCorpus, generateCorpus, random } from './generatedCorpus';

const asMap = (articles: Iterable<ResolvableArticle>): Map<string, ResolvableArticle> =>
  new Map([...articles].map((article) => [article.id, article]));

/** The entity of every local, by article and position: what all consumers of the index see. */
function assignment(
  index: EntityIndex,
  articles: ReadonlyMap<string, ResolvableArticle>,
): Map<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const id of [...articles.keys()].sort())
    articles.get(id)!.locals.forEach((_, local) => {
      ids.set(`${id} ${local}`, index.entityOf(id, local));
    });
  return ids;
}

/** Everything the index says of its entities, in a fixed order. */
const described = (index: EntityIndex): unknown[] =>
  [...index.entities.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, type, name, aliases, acronym, size, members, related }) => ({
      id,
      type,
      name,
      aliases,
      acronym,
      size,
      members,
      related,
    }));

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

function entitiesOfThings(corpus: GeneratedCorpus, index: EntityIndex): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { article, things } of corpus.articles)
    things.forEach((thing, local) => {
      const id = index.entityOf(article.id, local);
      if (thing === undefined || id === undefined) return;
      found.set(thing, (found.get(thing) ?? new Set()).add(id));
    });
  return found;
}

describe('entities of a corpus of 5,000 articles, with 200 namesakes and 2,000 variants', function () {
  this.timeout(60_000);
  const corpus = generateCorpus(5000, 100, 2000, 7);
  const articles = corpus.articles.map(({ article }) => article);
  const index = indexEntities(asMap(articles));

  it('is the corpus promised', () => {
    assert.equal(corpus.namesakes.length * 2, 200);
    assert.ok(corpus.variants.length >= 2000, `${corpus.variants.length} variants`);
  });

  it('merges no two people who are marked apart', () => {
    const entities = entitiesOfThings(corpus, index);
    for (const [a, b] of corpus.namesakes)
      for (const id of entities.get(a)!) assert.ok(!entities.get(b)!.has(id), `${a} and ${b} are both ${id}`);
  });

  it('keeps each person marked so in one piece', () => {
    const entities = entitiesOfThings(corpus, index);
    for (const pair of corpus.namesakes) for (const thing of pair) assert.equal(entities.get(thing)!.size, 1, thing);
  });

  it('gives no two things one entity', () => {
    const thingOf = new Map<string, string>();
    for (const [thing, ids] of entitiesOfThings(corpus, index))
      for (const id of ids) {
        assert.ok(!thingOf.has(id), `${thing} and ${thingOf.get(id)} are both ${id}`);
        thingOf.set(id, thing);
      }
  });

  it('joins variants of a name', () => {
    const entities = entitiesOfThings(corpus, index);
    const apart = corpus.variants.filter(({ thing }) => entities.get(thing)!.size > 1);
    assert.deepEqual(apart, []);
  });

  it('comes out the same in ten shuffled orders', () => {
    const next = random(11);
    const expected = assignment(index, asMap(articles));
    const names = described(index);
    for (let i = 0; i < 10; i++) {
      const order = shuffled(articles, next);
      const again = indexEntities(asMap(order));
      assert.deepEqual(assignment(again, asMap(order)), expected);
      if (i === 0) assert.deepEqual(described(again), names);
    }
  });

  it('is the same after 500 random edits as from scratch, and names every article an edit moves', () => {
    const next = random(13);
    const spare = generateCorpus(500, 100, 300, 17).articles.map(({ article }) => article);
    let current = asMap(articles);
    let state = index;
    let before = assignment(state, current);
    for (let i = 0; i < 500; i++) {
      const id = articles[Math.floor(next() * articles.length)]!.id;
      const edited = new Map(current);
      if (next() < 0.2) edited.delete(id);
      else edited.set(id, { ...spare[Math.floor(next() * spare.length)]!, id });
      state = indexEntities(edited, undefined, state);
      assert.ok(state.touched.size < 400, `edit ${i} touched ${state.touched.size} articles`);
      if (i % 250 === 249) {
        const now = assignment(state, edited);
        assert.deepEqual(now, assignment(indexEntities(edited), edited));
      }
      if (i < 5) {
        const now = assignment(state, edited);
        for (const [place, entity] of now)
          if (before.get(place) !== entity)
            assert.ok(state.touched.has(place.split(' ')[0]!), `${place} moved unnoticed`);
        before = now;
      }
      current = edited;
    }
    assert.deepEqual(described(state), described(indexEntities(current)));
  });
});
