import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { type Snapshot, takeSnapshot, updateSnapshot } from '../../../server/src/corpus/snapshot';
import type { ArticleFacts } from '../../../server/src/corpus/types';
import { checkAll, RULES } from '../../../server/src/rules';
import { oftenNamed } from '../../../server/src/rules/nameSpelling';
import { compareStatements, oppositions } from '../../../server/src/rules/opposition';
import { english } from '../../../server/src/text/wording';

/** Every example of every rule, its articles under names of their own. */
const ARCHIVE: readonly ArticleFacts[] = RULES.flatMap((rule) =>
  [...rule.meta.reported, ...rule.meta.silent].flatMap((example, i) =>
    Object.entries(example.articles).flatMap(([path, text]) =>
      analyseFile(`${path.slice(0, 1)}/${rule.meta.id}-${i}-${path}`, text),
    ),
  ),
);

const check = (facts: readonly ArticleFacts[]): string =>
  JSON.stringify(checkAll(takeSnapshot(facts, DEFAULT_CONFIG, (path) => path.startsWith('d/'))));

/** Some of it, where every article is checked several times over. */
const SAMPLE = ARCHIVE.filter((_, i) => i % 5 === 0);

describe('the rules, whatever the order', () => {
  it('find the same in any order of files', () => {
    const expected = check(SAMPLE);
    fc.assert(
      fc.property(fc.shuffledSubarray([...SAMPLE], { minLength: SAMPLE.length }), (shuffled) => {
        assert.equal(check(shuffled), expected);
      }),
      { numRuns: 8 },
    );
  });
  it('find the same twice', () => assert.equal(check(SAMPLE), check(SAMPLE)));
  it('report nothing in the archive where there are drafts', () => {
    const snapshot = takeSnapshot(ARCHIVE, DEFAULT_CONFIG, (path) => path.startsWith('d/'));
    for (const finding of checkAll(snapshot))
      assert.ok(finding.path.startsWith('d/'), `${finding.rule} in ${finding.path}`);
  });
  it('make no error of implied values', () => {
    for (const finding of checkAll(takeSnapshot(ARCHIVE))) {
      if (finding.rule === 'anniversary-arithmetic' || finding.rule === 'elapsed-arithmetic')
        assert.notEqual(finding.severity, 'error');
    }
  });
});

describe("a desk's own properties", () => {
  const properties = {
    berths: { phrasings: ['{place} has {quantity:berth}'] },
    employees: { phrasings: ['{org} gives work to {quantity:people}'] },
  };
  const config = { ...DEFAULT_CONFIG, properties };
  const ARTICLES: readonly ArticleFacts[] = [12, 12, 14, 15].flatMap((count, i) =>
    analyseFile(`${i}.md`, `Norway has ${count} berths in all. Acme Corp gives work to 1,${count}0 people in Oslo.\n`, {
      properties,
    }),
  );
  const found = (snapshot: Snapshot): string => JSON.stringify(checkAll(snapshot));

  it('are compared like any other', () => {
    const messages = checkAll(takeSnapshot(ARTICLES, config)).map(({ message }) => english(message));
    assert.match(messages.join('\n'), /Norway, berths: “15 berths” here/);
  });

  it('give the same in any order of files, and after any edits and their reverts', () => {
    const expected = found(takeSnapshot(ARTICLES, config));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }),
        fc.subarray([...ARTICLES]),
        (shuffled, away) => {
          const all = takeSnapshot(shuffled, config);
          assert.equal(found(all), expected);
          const fewer = updateSnapshot(all, new Map(away.map(({ path }) => [path, []])));
          found(fewer);
          const again = updateSnapshot(fewer, new Map(away.map((article) => [article.path, [article]])));
          assert.equal(found(again), expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the cost of comparing', () => {
  const VARIANTS = [20, 21, 22, 23].flatMap((day) =>
    [2002, 2003].flatMap((year) =>
      analyseFile(
        'v.md',
        `The African Union was founded in ${year}. In Africa, Namibia gained independence on March ${day}, 1990.\n`,
      ),
    ),
  );

  const EXAMPLES = RULES.flatMap(({ meta }) =>
    Object.entries(meta.reported[0]!.articles).flatMap(([path, text]) => analyseFile(`${meta.id}-${path}`, text)),
  );

  /** The facts of an article as if they stood in another file. */
  const under = (facts: ArticleFacts, path: string): ArticleFacts =>
    Object.create(Object.getPrototypeOf(facts), {
      ...Object.getOwnPropertyDescriptors(facts),
      id: { value: path, enumerable: true },
      path: { value: path, enumerable: true },
    });

  /** Comparisons made over a folder of `count` articles about one country that differ in its founding and independence. */
  const comparisons = (count: number): number => {
    const facts = Array.from({ length: count }, (_, i) => under(VARIANTS[i % VARIANTS.length]!, `${i}.md`));
    const snapshot: Snapshot = takeSnapshot(facts);
    let steps = 0;
    const compare = compareStatements(snapshot);
    for (const group of snapshot.groups.values()) {
      oppositions(group, snapshot, (a, b) => {
        steps++;
        return compare(a, b);
      });
    }
    return steps;
  };
  /** An example of every rule, each told in `copies` files of other names, and how often anything was asked of an article in a check of them all. */
  const asked = (copies: number): number => {
    let steps = 0;
    const told = EXAMPLES.flatMap((facts) =>
      Array.from({ length: copies }, (_, i): ArticleFacts => {
        const path = `${i}-${facts.id}`;
        return new Proxy(facts, {
          get(target, name) {
            steps++;
            return name === 'id' || name === 'path' ? path : Reflect.get(target, name);
          },
        });
      }),
    );
    const snapshot = takeSnapshot(told);
    steps = 0;
    checkAll(snapshot);
    return steps;
  };
  it('grows with the articles, not with their pairs', function () {
    this.timeout(60_000);
    const [some, twice] = [asked(40), asked(80)];
    assert.ok(twice < some * 2.3, `${some} steps, then ${twice}`);
  });

  it('grows with the values, not with the articles that repeat them', function () {
    this.timeout(60_000);
    const few = comparisons(100);
    assert.ok(few > 0);
    assert.equal(comparisons(10_000), few);
  });

  it('grows with the people an article names, not with their pairs, though all share a given name', () => {
    const people = Array.from({ length: 5_000 }, (_, i) => ({ words: ['ana', `ruiz${i}`], times: 1 + (i % 3) }));
    const often = oftenNamed(people);
    assert.equal(often({ words: ['ines', 'calder'] }).length, 0);
    const looked = often(people[0]!);
    assert.ok(looked.length > 0 && looked.length <= 100, `${looked.length} for each`);
    assert.ok(looked.every(({ times }) => times > 1));
  });
});
