import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyseFile } from '../../../server/src/corpus/analyse';
import type { ArticleFacts } from '../../../server/src/corpus/types';
import { type EntityIndex, indexEntities } from '../../../server/src/resolve/across';
import { SEEDS } from './seedsNames';

const FILES = [
  'ambassador-interview.html',
  'draft-astana-summit.md',
  'golden-thirty-years.md',
  'production-capacity-seminar.txt',
  'sco-common-development.txt',
  'sco-platform-interview.txt',
];

/** Each thing by its entity's type and name, with the articles that speak of it (without their endings). */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'ORG Shanghai Cooperation Organization': [
    'ambassador-interview',
    'draft-astana-summit',
    'golden-thirty-years',
    'production-capacity-seminar',
    'sco-common-development',
    'sco-platform-interview',
    'sco-platform-interview#2',
  ],
  'LOC Kazakhstan': [
    'ambassador-interview',
    'draft-astana-summit',
    'golden-thirty-years',
    'production-capacity-seminar',
    'sco-common-development',
    'sco-platform-interview',
  ],
  'PER Xi Jinping': [
    'ambassador-interview',
    'draft-astana-summit',
    'golden-thirty-years',
    'sco-common-development',
    'sco-platform-interview#2',
  ],
  'PER Kanat Sharlapaev': ['draft-astana-summit', 'sco-platform-interview'],
  'PER Zhang Ming': ['sco-common-development'],
  'PER Zhang Xiao': ['ambassador-interview', 'draft-astana-summit'],
  'PER Wang Haiyan': ['golden-thirty-years'],
  'PER Yerik Ashimov': ['production-capacity-seminar'],
  'PER Rashid Alimov': ['sco-platform-interview#2'],
  'ORG China Global Television Network': ['golden-thirty-years', 'sco-platform-interview'],
  'ORG China Media Group': ['draft-astana-summit', 'sco-platform-interview#2'],
  'LOC Astana': ['draft-astana-summit', 'golden-thirty-years', 'sco-platform-interview'],
  'LOC Dushanbe': ['draft-astana-summit', 'sco-platform-interview#2'],
};

const plain = (id: string): string => id.replace(/\.(?:html|md|txt)/, '');

interface Listed {
  readonly names: readonly string[];
  readonly others: readonly string[];
  judged?: boolean;
}

/** A story's mentions as the fixture writes them. */
function listed(story: ArticleFacts, index: EntityIndex): Listed {
  const text = readFileSync(`seeds/${story.path}`, 'utf8');
  const names = new Map<string, number>();
  const others: string[] = [];
  for (const { start, end, kind, local } of story.mentions) {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const { type, name } = index.entities.get(index.entityOf(story.id, local)!)!;
    if (kind === 'name') names.set(`${words} = ${type} ${name}`, (names.get(`${words} = ${type} ${name}`) ?? 0) + 1);
    else others.push(`${words} = ${name}`);
  }
  return { names: [...names].map(([name, times]) => `${times} ${name}`), others };
}

describe('the people, bodies and places of the sample articles', () => {
  const stories = FILES.flatMap((file) => analyseFile(file, readFileSync(`seeds/${file}`, 'utf8')));
  const articles = new Map(stories.map((story) => [story.id, story]));
  const index = indexEntities(articles);

  for (const [label, expected] of Object.entries(EXPECTED))
    it(`knows ${label} as one thing`, () => {
      const found = [...index.entities.values()].filter((entity) => `${entity.type} ${entity.name}` === label);
      assert.equal(found.length, 1);
      assert.deepEqual([...new Set(found[0]!.members.map(({ article }) => plain(article)))].sort(), expected);
    });

  const seen = new Map(stories.map((story) => [story.id, listed(story, index)]));
  for (const part of SEEDS.trim().split('## ').slice(1)) {
    const [id = '', ...lines] = part.trim().split('\n');
    const gap = lines.indexOf('--');
    it(`resolves every name of ${id}`, () =>
      assert.deepEqual([...seen.get(id)!.names].sort(), [...lines.slice(0, gap)].sort()));
    it(`resolves descriptions and pronouns of ${id} where one meaning wins`, () =>
      assert.deepEqual(seen.get(id)!.others, lines.slice(gap + 1)));
    seen.get(id)!.judged = true;
  }

  it('leaves no story unjudged', () => assert.ok([...seen.values()].every(({ judged }) => judged)));

  it('takes the bare "Zhang" of the interview for the ambassador, and "the ambassador" and "he" too', () => {
    const interview = articles.get('ambassador-interview.html')!;
    const { mentions, locals } = interview;
    const text = readFileSync('seeds/ambassador-interview.html', 'utf8');
    const standing = (words: string): Set<string> =>
      new Set(
        mentions.filter(({ start, end }) => text.slice(start, end) === words).map(({ local }) => locals[local]!.name),
      );
    assert.deepEqual([...standing('Zhang')], ['Zhang Xiao']);
    assert.deepEqual([...standing('he')], ['Zhang Xiao']);
  });

  it('finds both people called Zhang by the surname', () => {
    const people = index.named('Zhang').map(({ name }) => name);
    assert.deepEqual(people.sort(), ['Zhang Ming', 'Zhang Xiao']);
  });
});
