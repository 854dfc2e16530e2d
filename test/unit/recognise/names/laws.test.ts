import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseNames } from '../../../../server/src/recognise/names';
import type { Reading } from '../../../../server/src/text/reading';
import { namesOf, readingOf } from './markup';

const PIECES = [
  'Alice',
  'BANK',
  'of',
  'Japan',
  '-',
  '.',
  ',',
  '(',
  ')',
  '"',
  "'s",
  '\n',
  '\n\n',
  'U.S.',
  '12',
  'said',
  'Mr.',
  'de',
  '\u0000',
  '\ud800',
  '\u202e',
  'Ünal',
  '李',
  'x',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

/** How often the recogniser looks at the tokens' hashes, kinds and flags. */
function stepsOn(content: string): number {
  const reading = readingOf(content);
  let steps = 0;
  const counted = <T extends Uint8Array | Uint32Array>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        steps++;
        const value = Reflect.get(target, key, target) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const { tokens } = reading;
  const watched: Reading = {
    ...reading,
    tokens: { ...tokens, hash: counted(tokens.hash), kind: counted(tokens.kind), flags: counted(tokens.flags) },
  };
  recogniseNames(watched, []);
  return steps;
}

const LINES = 'Soccer - first division results\n\n';
/** Alike in where their words stand: what one leaves behind would be read in another. */
const ALIKE = [
  `${LINES}South Korea 2 Oviedo 1\n\nNew Zealand 0 Norwich 0\n`,
  `${LINES}Lake Tolna 2 Oviedo 1\n\nMount Ketra 0 Norwich 0\n`,
  `${LINES}Real Madrid 2 Oviedo 1\n\nWest Ham 0 Norwich 0\n`,
  `${LINES}Trains on the Tolna-Ketra railway met New York trains.\n`,
];

describe('laws of names', () => {
  it('what was read before changes nothing', () => {
    for (const content of ALIKE) {
      const found = ALIKE.map((before) => {
        namesOf(before);
        return namesOf(content);
      });
      for (const names of found) assert.deepEqual(names, found[0]);
    }
  });

  it('are sorted, disjoint, inside the text, not empty, and as sure as 0 to 1', () => {
    fc.assert(
      fc.property(text, (content) => {
        let last = 0;
        for (const { start, end, confidence } of namesOf(content)) {
          assert.ok(start >= last && end > start && end <= content.length);
          assert.ok(confidence >= 0 && confidence <= 1);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are as sure as 0 to 1 in the longest runs of capitals', () => {
    const runs = fc
      .array(fc.constantFrom('Alice', 'Bank', 'of', 'Japan', 'U.S.', 'Inc', 'Ünal', 'Cup', '-'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => `${words.join(' ')} `.repeat(Math.floor(198 / words.length)));
    fc.assert(
      fc.property(runs, (content) => {
        for (const { confidence } of namesOf(content)) assert.ok(confidence > 0 && confidence <= 1, `${confidence}`);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(text, (content) => assert.deepEqual(namesOf(content), namesOf(content))),
      { numRuns: 50 },
    );
  });

  it('depend on nothing read before', () => {
    const story = 'Officials in Lima welcomed Joanna Petrescu of Nordbank Ltd.';
    const alone = namesOf(story);
    namesOf('LIMA FALLS. Petrescu Inc said Lima rose. '.repeat(40));
    assert.deepEqual(namesOf(story), alone);
  });

  const hostile: Record<string, string> = {
    'a line of names': 'Alice Bob Carol Dave ',
    'lines in capitals': 'THE BANK OF JAPAN SAID PRICES ROSE IN TOKYO. ',
    'letters and hyphens': 'A-',
    brackets: '((',
    'one phrase begun again and again': 'New York Stock ',
    'persons of one family name': 'Ann Smith. Bob Smith said Smith met Smith Ltd. ',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    it(`take steps in proportion to their length: ${name}`, () => {
      const once = stepsOn(piece.repeat(200));
      const fourfold = stepsOn(piece.repeat(800));
      assert.ok(fourfold <= 4.4 * once + 1000, `${once} steps, then ${fourfold}`);
    });
  }
});
