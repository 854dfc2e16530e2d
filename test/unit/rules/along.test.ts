import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { type Snapshot, takeSnapshot, updateSnapshot } from '../../../server/src/corpus/snapshot';
import type { ArticleFacts } from '../../../server/src/corpus/types';
import { checkAll } from '../../../server/src/rules';
import { figureIndex } from '../../../server/src/rules/figureIndex';
import { nameSpelling } from '../../../server/src/rules/nameSpelling';
import { topicIndex } from '../../../server/src/rules/topic';

const read = (path: string, text: string): ArticleFacts => analyseFile(path, `${text}\n`)[0]!;
const isDraft = (path: string): boolean => path.startsWith('draft');
const snapshotOf = (facts: readonly ArticleFacts[]): Snapshot => takeSnapshot(facts, DEFAULT_CONFIG, isDraft);

const DRAFT = read('draft.md', 'The port of Calder shipped 412,000 tonnes of barley to Oran last year.');
const EDITED = read('draft.md', 'The port of Calder shipped 421,000 tonnes of barley to Oran last year.');

/** Articles on a few ports, with a figure each; the same stems and names return in other mixtures. */
const ARCHIVE: readonly ArticleFacts[] = Array.from({ length: 24 }, (_, i) => {
  const [port, grain, buyer] = [
    ['Calder', 'Marsh', 'Lindholm', 'Porthaven'][i % 4],
    ['barley', 'wheat', 'oats'][i % 3],
    ['Oran', 'Tunis'][i % 2],
  ];
  return read(
    `archive-${i}.md`,
    `The port of ${port} shipped ${400 + i},000 tonnes of ${grain} to ${buyer} last year.`,
  );
});

/** What the indexes say of a draft's figures. */
function told(snapshot: Snapshot, draft: ArticleFacts): unknown {
  const index = figureIndex(snapshot);
  const topics = topicIndex(snapshot);
  return {
    figures: draft.claims
      .filter(({ context }) => context)
      .map((claim) =>
        index.counterparts({ article: draft, claim }).map((c) => [c.article.id, c.claim.surface, c.score]),
      ),
    matter: [...snapshot.articles.values()].map((article) => topics.ofOneMatter(draft, 0, article)),
  };
}

/** Facts that count how often their claims, words and names are asked for. */
function counted(facts: ArticleFacts): { facts: ArticleFacts; asked: () => number } {
  let asked = 0;
  const counting = <K extends 'claims' | 'digest' | 'mentions'>(name: K) => ({
    get(): ArticleFacts[K] {
      asked++;
      return facts[name];
    },
  });
  const counters = { claims: counting('claims'), digest: counting('digest'), mentions: counting('mentions') };
  const copy = Object.create(facts, counters) as ArticleFacts;
  return { facts: copy, asked: () => asked };
}

describe('the figures and matters of an archive', () => {
  it('are told of a draft', () => {
    const { figures } = told(snapshotOf([DRAFT, ...ARCHIVE]), DRAFT) as { figures: unknown[][] };
    assert.ok(figures[0]!.length > 0);
  });

  it('are the same along edits as from scratch, in whatever order articles came and went', () => {
    const along = snapshotOf([DRAFT, ...ARCHIVE]);
    told(along, DRAFT);
    fc.assert(
      fc.property(fc.array(fc.subarray([...ARCHIVE.keys()]), { minLength: 1, maxLength: 4 }), (stages) => {
        let snapshot = along;
        for (const present of stages) {
          const changes = ARCHIVE.map((article, i) => [article.path, present.includes(i) ? [article] : []] as const);
          snapshot = updateSnapshot(snapshot, new Map(changes));
          assert.deepEqual(
            told(snapshot, DRAFT),
            told(snapshotOf([DRAFT, ...ARCHIVE.filter((_, i) => present.includes(i))]), DRAFT),
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are not read again after an edit of the draft', () => {
    const far = counted(
      read('bank.md', 'The central bank of Norway raised its key rate to 4.25 percent because wages rose.'),
    );
    const first = snapshotOf([DRAFT, ...ARCHIVE, far.facts]);
    const ask = (snapshot: Snapshot, draft: ArticleFacts): void => {
      const index = figureIndex(snapshot);
      topicIndex(snapshot);
      for (const claim of draft.claims) if (claim.context) index.counterparts({ article: draft, claim });
    };
    ask(first, DRAFT);
    const second = updateSnapshot(first, new Map([['draft.md', [EDITED]]]));
    const before = far.asked();
    assert.ok(before > 0, 'it was read once');
    ask(second, EDITED);
    assert.equal(far.asked(), before);
  });
});

describe('the people of a folder', () => {
  it('are not looked for again in articles that nobody edited', () => {
    const far = counted(
      read('far.md', 'Helena Marques, director of the Harbour Museum at Port Calder, said the roof would be mended.'),
    );
    const draft = read('draft.md', 'Helena Marquet, director of the Harbour Museum at Port Calder, opened the show.');
    const first = snapshotOf([draft, far.facts]);
    assert.equal(checkAll(first, [nameSpelling]).length, 1);
    const edited = read(
      'draft.md',
      'Helena Marquet, director of the Harbour Museum at Port Calder, opened the show on Monday.',
    );
    const second = updateSnapshot(first, new Map([['draft.md', [edited]]]));
    const before = far.asked();
    assert.equal(checkAll(second, [nameSpelling]).length, 1);
    assert.equal(far.asked(), before);
  });
});
