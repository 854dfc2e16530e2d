import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_WORDS } from '../../../server/src/claims/digest';
import type { Claim } from '../../../server/src/claims/types';
import { type Snapshot, takeSnapshot, updateSnapshot } from '../../../server/src/corpus/snapshot';
import type { ArticleFacts } from '../../../server/src/corpus/types';

const NAMES = ['Port Council', 'Holt Bridge', 'Ana Ruiz', 'Lake Authority'];

/** An article that makes one claim about each of the things `subjects` names. */
function article(path: string, story: number, subjects: readonly number[]): ArticleFacts {
  const claims = subjects.map(
    (_, i): Claim => ({
      start: i * 10,
      end: i * 10 + 5,
      property: i % 2 ? 'opened' : 'founded',
      subject: i,
      value: { kind: 'time', value: '1931' },
      valueSpan: { start: i * 10, end: i * 10 + 4 },
      surface: '1931',
      modality: 'asserted',
      quote: '',
    }),
  );
  return {
    id: story === 1 ? path : `${path}#${story}`,
    path,
    format: 'txt',
    extent: { start: 0, end: 100 },
    language: 'en',
    spoken: [],
    digest: NO_WORDS,
    regions: [],
    timexes: [],
    quantities: [],
    mentions: subjects.map((_, i) => ({ start: i * 10, end: i * 10 + 3, kind: 'name', type: 'ORG', local: i })),
    locals: subjects.map((s) => ({
      type: 'ORG',
      typeConfidence: 1,
      name: NAMES[s]!,
      aliases: [],
      introductions: [],
    })),
    claims,
  };
}

/** What two equal snapshots share, in a form that does not depend on shards or insertion. */
function essence(snapshot: Snapshot) {
  return {
    articles: [...snapshot.articles.keys()],
    groups: [...snapshot.groups.values()]
      .map((g) => ({ key: g.key, said: g.statements.map((s) => `${s.article.id}:${s.claim.start}:${s.subject}`) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    keys: [...snapshot.articles.keys()].map((id) => [...(snapshot.keysOf.get(id) ?? [])].sort()),
  };
}

const subjects = fc.array(fc.integer({ min: 0, max: NAMES.length - 1 }), { maxLength: 4 });
const stories = fc.array(subjects, { maxLength: 3 });
const edits = fc.array(fc.tuple(fc.constantFrom('a.txt', 'b.txt', 'c/d.txt'), stories), { maxLength: 12 });

describe('snapshot', () => {
  it('is the same after edits as from scratch', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const files = new Map<string, ArticleFacts[]>();
        let snapshot = takeSnapshot([]);
        for (const [path, texts] of list) {
          const facts = texts.map((s, i) => article(path, i + 1, s));
          files.set(path, facts);
          snapshot = updateSnapshot(snapshot, new Map([[path, facts]]));
        }
        assert.deepEqual(essence(snapshot), essence(takeSnapshot([...files.values()].flat())));
      }),
    );
  });

  it('does not depend on the order of articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const all = [0, 1, 2, 3, 4].map((n) => article(`${n}.txt`, 1, [n % 4, (n + 1) % 4]));
        assert.deepEqual(essence(takeSnapshot(order.map((n) => all[n]!))), essence(takeSnapshot(all)));
      }),
    );
  });

  it('shares the groups an edit leaves alone', () => {
    const before = takeSnapshot([article('a.txt', 1, [0]), article('b.txt', 1, [1])]);
    const after = updateSnapshot(before, new Map([['a.txt', [article('a.txt', 1, [2])]]]));
    const kept = [...before.groups.values()].find((g) => g.statements[0]!.article.path === 'b.txt')!;
    assert.equal(after.groups.get(kept.key), kept);
    assert.equal(before.articles.get('a.txt')!.locals[0]!.name, NAMES[0]);
  });

  it('forgets what only a deleted file said', () => {
    const before = takeSnapshot([article('a.txt', 1, [0, 1]), article('a.txt', 2, [2])]);
    const after = updateSnapshot(before, new Map([['a.txt', []]]));
    assert.equal(after.articles.size, 0);
    assert.equal(after.groups.size, 0);
    assert.equal(after.keysOf.size, 0);
  });
});
