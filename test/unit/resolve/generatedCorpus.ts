import type { ResolvableArticle } from '../../../server/src/resolve/across';
import type { Introduction, LocalEntity } from '../../../server/src/resolve/types';

/** A pseudo-random generator (mulberry32): the same seed, the same corpus. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN =
  'Ana Boris Carla Dmitri Elena Farid Greta Hakan Ines Jorge Katya Leon Mira Nadir Olga Pavel Quentin Rosa Sergei Talia'.split(
    ' ',
  );
const SURNAME_HEADS = 'Bar Cor Dan Fel Gor Hol Kas Lom Mar Nor Pol Rud Sal Tor Ves Zel'.split(' ');
const SURNAME_TAILS = 'adov bek ensen idis mont ova rigo stadt urian wick'.split(' ');
const TOWNS = 'Arden Belmont Castra Dunmore Elgin Falk Garda Hollin Istra Jarrow Kelda Lorne'.split(' ');

/** What somebody does: roles that exclude each other for one person at one time. */
type Mark = (local: (name: string) => number) => { role: string; of?: number };

const MARKS: readonly (readonly [Mark, Mark])[] = [
  [(of) => ({ role: 'mayor of Arden', of: of('Arden') }), (of) => ({ role: 'mayor of Belmont', of: of('Belmont') })],
  [
    (of) => ({ role: 'finance minister', of: of('Portugal') }),
    (of) => ({ role: 'finance minister', of: of('Norway') }),
  ],
  [() => ({ role: 'striker' }), () => ({ role: 'surgeon' })],
  [() => ({ role: 'spokeswoman' }), () => ({ role: 'spokesman' })],
  [
    (of) => ({ role: 'chief executive', of: of('Falk Shipping') }),
    (of) => ({ role: 'chief executive', of: of('Garda Foods') }),
  ],
];

/** A local with the thing it really stands for. */
export interface Truth {
  readonly article: ResolvableArticle;
  /** By local; undefined where nobody could tell. */
  readonly things: readonly (string | undefined)[];
}

export interface GeneratedCorpus {
  readonly articles: readonly Truth[];
  /** Pairs of things that bear one name and are marked apart. */
  readonly namesakes: readonly (readonly [string, string])[];
  /** Locals that print another spelling of a name: article, local, thing. */
  readonly variants: readonly { readonly article: string; readonly local: number; readonly thing: string }[];
}

interface Person {
  readonly thing: string;
  readonly name: string;
  readonly mark?: Mark;
}

const personName = (i: number): string =>
  `${GIVEN[i % GIVEN.length]} ${SURNAME_HEADS[Math.floor(i / GIVEN.length) % 16]}${SURNAME_TAILS[Math.floor(i / 320) % 10]}${i >= 3200 ? i : ''}`;

const bodyName = (i: number): readonly [string, string] => {
  const words = [
    TOWNS[i % 12]!,
    ['Harbour', 'Mining', 'Transport', 'Grain', 'Energy'][i % 5]!,
    `Quarter${i}`,
    'Organisation',
  ];
  return [words.join(' '), `${words.map((word) => word[0]).join('')}${i}`];
};

/** Spellings that differ from article to article: doubled letters, -iy, -yev, American z. */
const respell = (name: string): string =>
  name.endsWith('adov')
    ? `${name.slice(0, -2)}off`
    : name.includes('Organisation')
      ? name.replace('Organisation', 'Organization')
      : name.replace('i ', 'iy ').replace(' Hol', ' Khol');

/**
 * A corpus of compact articles: `pairs` names borne by two people each, marked apart; other people and bodies that bear
 * theirs alone; and about `variants` locals that print another spelling, an acronym or a legal form.
 */
export function generateCorpus(size: number, pairs: number, variants: number, seed: number): GeneratedCorpus {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const people: Person[] = [];
  const namesakes: (readonly [string, string])[] = [];
  for (let i = 0; i < pairs; i++) {
    const [a, b] = MARKS[i % MARKS.length]!;
    people.push(
      { thing: `namesake ${i} a`, name: personName(i), mark: a },
      { thing: `namesake ${i} b`, name: personName(i), mark: b },
    );
    namesakes.push([`namesake ${i} a`, `namesake ${i} b`]);
  }
  for (let i = 0; i < 600; i++) people.push({ thing: `person ${i}`, name: personName(pairs + i) });
  const bodies = Array.from({ length: 300 }, (_, i) => bodyName(i));
  const found: GeneratedCorpus['variants'][number][] = [];
  const articles = Array.from({ length: size }, (_, n): Truth => {
    const draft = new ArticleDraft(`articles/${String(n).padStart(5, '0')}.txt`);
    const person = n < people.length ? people[n]! : pick(people);
    const varies = found.length < variants && next() < 0.7;
    const spelling = varies && !person.mark ? respell(person.name) : person.name;
    const local = draft.person(person, spelling);
    if (spelling !== person.name) found.push({ article: draft.id, local, thing: person.thing });
    const body = Math.floor(next() * bodies.length);
    const [long, acronym] = bodies[body]!;
    const style = varies ? 1 + Math.floor(next() * 3) : 0;
    const forms = [[long, acronym], [acronym], [`${long} Ltd`, acronym], [respell(long)]][style]!;
    const at = draft.body(`body ${body}`, forms, style === 0 || style === 2 ? acronym : undefined);
    if (style > 0) found.push({ article: draft.id, local: at, thing: `body ${body}` });
    draft.place(pick(TOWNS));
    return draft.finish();
  });
  return { articles, namesakes, variants: found };
}

class ArticleDraft {
  readonly id: string;
  readonly #locals: LocalEntity[] = [];
  readonly #things: (string | undefined)[] = [];

  constructor(id: string) {
    this.id = id;
  }

  #add(local: LocalEntity, thing: string | undefined): number {
    this.#locals.push(local);
    return this.#things.push(thing) - 1;
  }

  place(name: string): number {
    const known = this.#locals.findIndex((local) => local.name === name);
    if (known >= 0) return known;
    return this.#add({ type: 'LOC', typeConfidence: 0.9, name, aliases: [], introductions: [] }, `place ${name}`);
  }

  body(thing: string, forms: readonly string[], acronym: string | undefined): number {
    const [name = '', ...aliases] = forms;
    const spelt = acronym === undefined ? {} : { acronym };
    return this.#add({ type: 'ORG', typeConfidence: 0.9, name, aliases, ...spelt, introductions: [] }, thing);
  }

  person({ thing, mark }: Person, name: string): number {
    const introductions: Introduction[] = [];
    const gender: { gender?: 'female' | 'male' } = {};
    if (mark) {
      const { role, of } = mark((house) =>
        house.includes(' ') ? this.body(`house ${house}`, [house], undefined) : this.place(house),
      );
      introductions.push({ start: 0, end: 10, role, ...(of !== undefined ? { of } : {}) });
      if (role === 'spokeswoman') gender.gender = 'female';
      if (role === 'spokesman') gender.gender = 'male';
    }
    const surname = name.slice(name.indexOf(' ') + 1);
    return this.#add({ type: 'PER', typeConfidence: 0.9, name, aliases: [surname], introductions, ...gender }, thing);
  }

  finish(): Truth {
    return { article: { id: this.id, date: { value: '2024-05-01' }, locals: this.#locals }, things: this.#things };
  }
}
