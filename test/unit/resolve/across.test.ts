import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type EntityDecisions,
  type EntityIndex,
  indexEntities,
  NO_DECISIONS,
  type ResolvableArticle,
} from '../../../server/src/resolve/across';
import type { LocalEntity } from '../../../server/src/resolve/types';

type Local = Partial<LocalEntity> & Pick<LocalEntity, 'type' | 'name'>;

const local = (given: Local): LocalEntity => ({ typeConfidence: 0.9, aliases: [], introductions: [], ...given });

const per = (name: string, more: Partial<LocalEntity> = {}): LocalEntity => local({ type: 'PER', name, ...more });
const org = (name: string, more: Partial<LocalEntity> = {}): LocalEntity => local({ type: 'ORG', name, ...more });
const loc = (name: string, more: Partial<LocalEntity> = {}): LocalEntity => local({ type: 'LOC', name, ...more });

/** A person with a role of the thing right after in the list. */
const holds = (name: string, role: string, of?: number, more: Partial<LocalEntity> = {}): LocalEntity =>
  per(name, { introductions: [{ start: 0, end: 1, role, ...(of !== undefined ? { of } : {}) }], ...more });

/** Articles named a, b, c, ... of the locals given. */
const corpus = (...articles: (readonly LocalEntity[])[]): Map<string, ResolvableArticle> =>
  new Map(
    articles.map((locals, i) => [
      String.fromCharCode(97 + i),
      { id: String.fromCharCode(97 + i), date: { value: '2024-05-01' }, locals },
    ]),
  );

const index = (articles: ReadonlyMap<string, ResolvableArticle>, decisions?: Partial<EntityDecisions>): EntityIndex =>
  indexEntities(articles, { ...NO_DECISIONS, ...decisions });

/** True when the first locals of the two articles are one entity. */
function same(index: EntityIndex, a: string, b: string): boolean {
  const id = index.entityOf(a, 0);
  assert.notEqual(id, undefined);
  return id === index.entityOf(b, 0);
}

const joined = (a: LocalEntity, b: LocalEntity): boolean => same(index(corpus([a], [b])), 'a', 'b');

describe('entities across articles', () => {
  it('joins spellings of one name', () => {
    assert.ok(joined(per('Kanat Sharlapaev'), per('Kanat Sharlapayev')));
    assert.ok(joined(per('Dmitri Akhmetov'), per('Dmitriy Ahmetov')));
    assert.ok(joined(per('Jürgen Müller'), per('Jurgen Mueller')));
    assert.ok(joined(org('Reef Cooperation Organisation'), org('The Reef Cooperation Organization')));
    assert.ok(joined(org('Holt Motor Company'), org('Holt Motors Co.')));
    assert.ok(joined(loc('Türkiye'), loc('Turkey')));
    assert.ok(joined(loc('Nur-Sultan'), loc('Astana')));
    assert.ok(joined(loc('U.S.'), loc('United States of America')));
    assert.ok(joined(org('NATO'), org('North Atlantic Treaty Organisation')));
  });

  it('keeps different names apart', () => {
    assert.ok(!joined(per('Zhang Xiao'), per('Zhang Ming')));
    assert.ok(!joined(loc('West Germany'), loc('Germany')));
    assert.ok(!joined(loc('Kazakhstan'), local({ type: 'OTHER', name: 'Kazakh' })));
    assert.ok(!joined(org('First Holt Bank'), org('Second Holt Bank')));
  });

  it('relates a demonym and a capital to their country', () => {
    const i = index(corpus([local({ type: 'OTHER', name: 'Kazakh' }), loc('Astana'), loc('Kazakhstan')]));
    const country = i.entityOf('a', 2)!;
    assert.deepEqual(i.entities.get(i.entityOf('a', 0)!)!.related, [country]);
    assert.deepEqual(i.entities.get(i.entityOf('a', 1)!)!.related, [country]);
  });

  it('keeps namesakes apart by gender, middle name, country, calling, post and employer', () => {
    const apart: [LocalEntity[], LocalEntity[]][] = [
      [
        [holds('Kim Vale', 'spokeswoman', undefined, { gender: 'female' })],
        [holds('Kim Vale', 'spokesman', undefined, { gender: 'male' })],
      ],
      [[per('John A. Vale')], [per('John B. Vale')]],
      [[per('John Vale Jr.')], [per('John Vale Sr.')]],
      [
        [holds('Ana Vale', 'finance minister', 1), loc('Peru')],
        [holds('Ana Vale', 'finance minister', 1), loc('Ghana')],
      ],
      [[holds('Ana Vale', 'striker')], [holds('Ana Vale', 'surgeon')]],
      [
        [holds('Ana Vale', 'mayor of Holt', 1), loc('Holt')],
        [holds('Ana Vale', 'mayor of Arden', 1), loc('Arden')],
      ],
      [
        [holds('Ana Vale', 'analyst at Talon', 1), org('Talon')],
        [holds('Ana Vale', 'analyst at Merrow', 1), org('Merrow')],
      ],
    ];
    for (const [a, b] of apart)
      assert.ok(!same(index(corpus(a, b)), 'a', 'b'), `${a[0]!.name}: ${a[0]!.introductions[0]?.role}`);
  });

  it('takes changing roles for one person where something ties them', () => {
    const tied: [LocalEntity[], LocalEntity[]][] = [
      [
        [holds('Ana Vale', 'chief executive of Talon', 1), org('Talon')],
        [holds('Ana Vale', 'chairwoman of Talon', 1), org('Talon')],
      ],
      [
        [holds('Ana Vale', 'president', 1), loc('Peru')],
        [holds('Ana Vale', 'president', 1), local({ type: 'OTHER', name: 'Peruvian' })],
      ],
      [
        [holds('Ana Vale', 'head of Talon', 1), org('Talon')],
        [holds('Ana Vale', 'head of Merrow', 1), org('Merrow'), org('Talon')],
      ],
      [[holds('Ana Vale', 'senator')], [per('Ana Vale')]],
    ];
    for (const [a, b] of tied) assert.ok(same(index(corpus(a, b)), 'a', 'b'), a[0]!.introductions[0]!.role);
  });

  it('joins a bare surname only where the whole corpus knows one bearer, or the role fits one', () => {
    const bare = per('Sharlapaev');
    const full = per('Kanat Sharlapaev', { aliases: ['Sharlapaev'] });
    assert.ok(!same(index(corpus([bare], [full])), 'a', 'b'));
    assert.ok(same(index(corpus([bare], [full], [full], [full])), 'a', 'b'));
    assert.ok(!same(index(corpus([bare], [full], [full], [full], [per('Aida Sharlapaev')])), 'a', 'b'));
    assert.ok(!joined(per('Zhang'), per('Zhang')));
    const president = [holds('Vale', 'president', 1), loc('Peru')];
    const known = [holds('Ana Vale', 'president', 1), loc('Peru')];
    assert.ok(same(index(corpus(president, known, [holds('Bo Vale', 'striker')])), 'a', 'b'));
  });

  it('follows an acronym or short name to the one long name it was spelt out for', () => {
    const spelt = org('Northern Fisheries Board', { aliases: ['NFB'], acronym: 'NFB' });
    const i = index(corpus([org('NFB')], [spelt]));
    assert.ok(same(i, 'a', 'b'));
    const entity = i.entities.get(i.entityOf('a', 0)!)!;
    assert.equal(entity.name, 'Northern Fisheries Board');
    assert.equal(entity.acronym, 'NFB');
    const other = org('National Film Bureau', { aliases: ['NFB'], acronym: 'NFB' });
    assert.ok(!same(index(corpus([org('NFB')], [spelt], [other])), 'a', 'b'));
  });

  it('keeps names that every country has to their country or their article', () => {
    assert.ok(!joined(org('Finance Ministry'), org('Finance Ministry')));
    const ministry = (country: string): LocalEntity[] => [org('Finance Ministry', { of: 1 }), loc(country)];
    assert.ok(same(index(corpus(ministry('Peru'), ministry('Peru'))), 'a', 'b'));
    assert.ok(!same(index(corpus(ministry('Peru'), ministry('Ghana'))), 'a', 'b'));
    assert.ok(joined(org('U.S. Treasury'), org('US Treasury')));
  });

  it('lets clear uses type the unclear ones', () => {
    const unclear = local({ type: 'OTHER', name: 'Talon', typeConfidence: 0.3 });
    const i = index(corpus([unclear], [org('Talon')], [org('Talon')]));
    assert.ok(same(i, 'a', 'b'));
    assert.equal(i.entities.get(i.entityOf('a', 0)!)!.type, 'ORG');
  });

  it('finds entities by any form of their name', () => {
    const i = index(
      corpus(
        [per('Zhang Xiao', { aliases: ['Zhang'] })],
        [per('Zhang Ming', { aliases: ['Zhang'] })],
        [loc('United States')],
      ),
    );
    assert.deepEqual(
      i.named('zhang').map(({ name }) => name),
      ['Zhang Ming', 'Zhang Xiao'],
    );
    assert.deepEqual(
      i.named('USA').map(({ name }) => name),
      ['United States'],
    );
    assert.deepEqual(i.named('nobody'), []);
  });

  it('lists members in article order and counts them', () => {
    const i = index(corpus([per('Ana Vale')], [org('Talon'), per('Ana Vale')]));
    const entity = i.entities.get(i.entityOf('a', 0)!)!;
    assert.equal(entity.size, 2);
    assert.deepEqual(entity.members, [
      { article: 'a', local: 0 },
      { article: 'b', local: 1 },
    ]);
  });
});

describe("the person's decisions", () => {
  it('joins what is the same and uses the first spelling', () => {
    const i = index(corpus([per('Elizabeth Vale')], [per('Lilibet Vale')]), {
      same: [['Lilibet Vale', 'Elizabeth Vale']],
    });
    assert.ok(same(i, 'a', 'b'));
    assert.equal(i.entities.get(i.entityOf('a', 0)!)!.name, 'Lilibet Vale');
  });

  it('makes namesakes one where the person says so', () => {
    const people = corpus([holds('Ana Vale', 'striker')], [holds('Ana Vale', 'surgeon')]);
    assert.ok(same(index(people, { same: [['Ana Vale']] }), 'a', 'b'));
  });

  it('parts what is not the same', () => {
    const i = index(corpus([per('Kanat Vale')], [per('Khanat Vale')]), { different: [['Kanat Vale', 'Khanat Vale']] });
    assert.ok(!same(i, 'a', 'b'));
    const short = index(corpus([org('Talon')], [org('Talon Mills', { aliases: ['Talon'] })]), {
      different: [['Talon', 'Talon Mills']],
    });
    assert.ok(!same(short, 'a', 'b'));
  });

  it('types and drops names', () => {
    const articles = corpus([per('Talon')], [org('Merrow')]);
    const i = index(articles, { types: { Talon: 'WORK' }, notNames: ['Merrow'] });
    assert.equal(i.entities.get(i.entityOf('a', 0)!)!.type, 'WORK');
    assert.equal(i.entityOf('b', 0), undefined);
    assert.deepEqual(i.named('Merrow'), []);
  });

  it('touches the articles a new decision moves, and no other', () => {
    const articles = corpus([per('Ana Vale')], [per('Anna Vale')], [org('Talon')]);
    const before = index(articles);
    const after = indexEntities(articles, { ...NO_DECISIONS, same: [['Ana Vale', 'Anna Vale']] }, before);
    assert.deepEqual([...after.touched], ['b']);
  });
});

describe('laws of the entity index', () => {
  const name = fc.constantFrom(
    'Ana Vale',
    'Vale',
    'Bo Vale',
    'Talon',
    'Talon Mills',
    'TM',
    'Finance Ministry',
    'Zhang Wei',
    'Zhang',
    'U.S.',
    '',
    '\ud800',
    '~@',
    'Ana B. Vale',
  );
  const anyLocal: fc.Arbitrary<LocalEntity> = fc.record({
    type: fc.constantFrom('PER' as const, 'ORG' as const, 'LOC' as const, 'OTHER' as const),
    typeConfidence: fc.constantFrom(0.3, 0.9),
    name,
    aliases: fc.array(name, { maxLength: 2 }),
    introductions: fc.array(
      fc.record({
        start: fc.constant(0),
        end: fc.constant(1),
        role: fc.constantFrom('mayor', 'striker', 'chief of', ''),
        of: fc.nat(3),
      }),
      { maxLength: 1 },
    ),
  });
  const anyLocals = fc.array(anyLocal, { maxLength: 4 });
  const ids = ['a', 'b', 'c', 'd', 'e'];

  const everything = (i: EntityIndex, articles: ReadonlyMap<string, ResolvableArticle>): unknown => ({
    places: [...articles.values()]
      .sort((x, y) => (x.id < y.id ? -1 : 1))
      .map(({ id, locals }) => locals.map((_, l) => i.entityOf(id, l))),
    entities: [...i.entities.values()]
      .map(({ id, type, name, aliases, acronym, size, members, related }) => ({
        id,
        type,
        name,
        aliases,
        acronym,
        size,
        members,
        related,
      }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
  });

  it('comes out of any edits as from scratch, in any order, and tells what moved', function () {
    this.timeout(60_000);
    const edit = fc.tuple(fc.constantFrom(...ids), fc.option(anyLocals));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let articles = new Map<string, ResolvableArticle>();
        let i = indexEntities(articles);
        for (const [id, locals] of edits) {
          const next = new Map(articles);
          if (locals) next.set(id, { id, locals });
          else next.delete(id);
          const after = indexEntities(next, undefined, i, [id]);
          for (const [other, { locals: kept }] of articles)
            if (next.get(other) === articles.get(other) && !after.touched.has(other))
              kept.forEach((_, l) => {
                assert.equal(after.entityOf(other, l), i.entityOf(other, l));
              });
          articles = next;
          i = after;
        }
        const reversed = new Map([...articles].reverse());
        assert.deepEqual(everything(i, articles), everything(indexEntities(reversed), articles));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every local one entity that counts it', () => {
    fc.assert(
      fc.property(fc.array(anyLocals, { maxLength: 5 }), (lists) => {
        const articles = corpus(...lists);
        const i = indexEntities(articles);
        let members = 0;
        for (const entity of i.entities.values()) {
          assert.equal(entity.members.length, entity.size);
          members += entity.size;
          for (const { article, local: l } of entity.members) assert.equal(i.entityOf(article, l), entity.id);
        }
        let named = 0;
        for (const { id, locals } of articles.values())
          named += locals.filter((_, l) => i.entityOf(id, l) !== undefined).length;
        assert.equal(members, named);
      }),
    );
  });
});
