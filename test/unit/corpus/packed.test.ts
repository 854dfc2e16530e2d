import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRows, type Rows, unpackRows } from '../../../server/src/corpus/packed';
import type { Quantity, Timex } from '../../../server/src/recognise/types';
import type { Mention } from '../../../server/src/resolve/types';

const offset = fc.nat({ max: 5_000_000 });
const span = fc.tuple(offset, fc.nat({ max: 300 })).map(([start, length]) => ({ start, end: start + length }));
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((list) => Object.assign({}, ...list));

const timex = merged(
  span,
  fc.record({
    type: fc.constantFrom('DATE', 'TIME', 'DURATION', 'SET'),
    value: fc.string(),
    basis: fc.constantFrom('words', 'article', 'text'),
  }),
  maybe('mod', fc.constantFrom('START', 'APPROX', 'ON_OR_AFTER')),
  maybe('stated', fc.string()),
  maybe('weekday', fc.integer({ min: 1, max: 7 })),
  maybe('doubtful', fc.constant(true)),
) as fc.Arbitrary<Timex>;

const figure = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((v) => !Object.is(v, -0)),
);
const quantity = merged(
  span,
  fc.record({ kind: fc.constantFrom('count', 'money', 'number'), value: figure, unit: fc.string(), step: figure }),
  maybe('approximator', fc.constantFrom('about', 'at-most')),
  maybe('bound', fc.constantFrom('low', 'high', 'from', 'to')),
  maybe('impliedUnit', fc.constant(true)),
  maybe('per', fc.string()),
  maybe('noun', span),
) as fc.Arbitrary<Quantity>;

const mention = merged(
  span,
  fc.record({
    kind: fc.constantFrom('name', 'description', 'pronoun'),
    type: fc.constantFrom('PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'),
    local: fc.nat({ max: 10_000 }),
  }),
) as fc.Arbitrary<Mention>;

describe('packed rows', () => {
  it('give back what was packed', () => {
    fc.assert(
      fc.property(fc.array(timex), fc.array(quantity), fc.array(mention), (timexes, quantities, mentions) => {
        const rows: Rows = { timexes, quantities, mentions };
        assert.deepEqual(unpackRows(packRows(rows)), rows);
      }),
    );
  });

  it('survive a structured clone', () => {
    const rows: Rows = {
      timexes: [{ start: 4, end: 8, type: 'DATE', value: '1931', basis: 'words' }],
      quantities: [{ start: 10, end: 14, kind: 'money', value: 25.3e9, unit: 'USD', step: 1e8 }],
      mentions: [],
    };
    assert.deepEqual(unpackRows(structuredClone(packRows(rows))), rows);
  });
});
