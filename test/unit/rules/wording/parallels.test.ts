import assert from 'node:assert/strict';
import { analyseFile } from '../../../../server/src/corpus/analyse';
import { DEFAULT_CONFIG } from '../../../../server/src/corpus/config';
import { type Snapshot, takeSnapshot, updateSnapshot } from '../../../../server/src/corpus/snapshot';
import type { ArticleFacts } from '../../../../server/src/corpus/types';
import { parallelsOf } from '../../../../server/src/rules/wording/parallels';

const read = (path: string, text: string): ArticleFacts => analyseFile(path, `${text}\n`)[0]!;
const isDraft = (path: string): boolean => path.startsWith('draft');

const DRAFT = read('draft.md', 'The ferry Aurora ran aground off the island of Hiiumaa in thick fog on Monday.');
const FERRY = read('ferry.md', 'The ferry Aurora ran aground in thick fog off Hiiumaa with 340 passengers aboard.');
const BANK = read('bank.md', 'The central bank of Norway raised its key rate in June because wages rose.');

/** The articles that a draft's first sentence follows, by path. */
const followed = (snapshot: Snapshot, draft = DRAFT): string[] =>
  parallelsOf(draft, snapshot).flatMap(({ articles }) => [...articles.keys()].map(({ path }) => path));

/** Facts that count how often their words are asked for. */
function counted(facts: ArticleFacts): { facts: ArticleFacts; asked: () => number } {
  let asked = 0;
  const copy = Object.create(facts, {
    digest: {
      get() {
        asked++;
        return facts.digest;
      },
    },
  }) as ArticleFacts;
  return { facts: copy, asked: () => asked };
}

describe('the sentences a draft follows', () => {
  it('are found among articles that share rare words with it', () => {
    assert.deepEqual(followed(takeSnapshot([DRAFT, FERRY, BANK], DEFAULT_CONFIG, isDraft)), ['ferry.md']);
  });

  it('are none for an article of the archive', () => {
    assert.deepEqual(followed(takeSnapshot([DRAFT, FERRY], DEFAULT_CONFIG, isDraft), FERRY), []);
  });

  it('come and go with the articles that hold them, in whatever order snapshots are asked', () => {
    const first = takeSnapshot([DRAFT, BANK], DEFAULT_CONFIG, isDraft);
    assert.deepEqual(followed(first), []);
    const second = updateSnapshot(first, new Map([['ferry.md', [FERRY]]]));
    assert.deepEqual(followed(second), ['ferry.md']);
    const third = updateSnapshot(second, new Map([['ferry.md', []]]));
    assert.deepEqual(followed(third), []);
    assert.deepEqual(followed(second), ['ferry.md']);
  });

  it('are found again after an edit of the draft without another look at the rest of the archive', () => {
    const bank = counted(BANK);
    const first = takeSnapshot([DRAFT, FERRY, bank.facts], DEFAULT_CONFIG, isDraft);
    followed(first);
    const before = bank.asked();
    const edited = read('draft.md', 'The ferry Aurora ran aground off Hiiumaa in thick fog on Tuesday night.');
    assert.deepEqual(followed(updateSnapshot(first, new Map([['draft.md', [edited]]])), edited), ['ferry.md']);
    assert.equal(bank.asked(), before);
  });

  it('are found though a word was in very many articles for a while', () => {
    const one = read('crowd.md', 'Aurora Hiiumaa fog.');
    const crowd = Array.from({ length: 1100 }, (_, i): ArticleFacts => {
      const path = `crowd-${i}.md`;
      return Object.create(one, { id: { value: path }, path: { value: path } });
    });
    const few = takeSnapshot([DRAFT, FERRY], DEFAULT_CONFIG, isDraft);
    followed(few);
    const many = updateSnapshot(few, new Map(crowd.map((article) => [article.path, [article]])));
    followed(many);
    const fewAgain = updateSnapshot(many, new Map(crowd.map(({ path }) => [path, []])));
    assert.deepEqual(followed(fewAgain), ['ferry.md']);
  });
});
