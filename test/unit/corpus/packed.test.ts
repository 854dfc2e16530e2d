import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Spoken } from '../../../server/src/claims/spoken';
import type { Claim, ClaimPart } from '../../../server/src/claims/types';
import { type ByteReader, type ByteWriter, pack, unpack } from '../../../server/src/corpus/bytes';
import { type Rows, readRecognised, writeRecognised } from '../../../server/src/corpus/packed';
import { readClaims, writeClaims } from '../../../server/src/corpus/packedClaims';
import { readLocals, readSpoken, writeLocals, writeSpoken } from '../../../server/src/corpus/packedLocals';
import type { Quantity, Timex } from '../../../server/src/recognise/types';
import type { Introduction, LocalEntity, Mention } from '../../../server/src/resolve/types';

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

const local = fc.nat({ max: 10_000 });
const approximator = fc.constantFrom('about', 'nearly', 'at-most');
const timeValue = merged(
  fc.record({ kind: fc.constant('time'), value: fc.string() }),
  maybe('stated', fc.string()),
  maybe('doubtful', fc.constant(true)),
);
const quantityValue = merged(
  fc.record({ kind: fc.constant('quantity'), value: figure, unit: fc.string(), step: figure }),
  maybe('high', figure),
  maybe('bound', fc.constantFrom('low', 'high', 'from', 'to')),
  maybe('per', fc.string()),
  maybe('approximator', approximator),
);
const value = fc.oneof(
  timeValue,
  quantityValue,
  merged(fc.record({ kind: fc.constant('entity'), local })),
  merged(fc.record({ kind: fc.constant('text'), text: fc.string({ unit: 'binary' }) })),
) as fc.Arbitrary<Claim['value']>;
const part = merged(
  span,
  fc.record({ role: fc.constantFrom('from', 'to', 'part', 'whole', 'item', 'at', 'converted', 'date'), value }),
) as fc.Arbitrary<ClaimPart>;
const arithmetic = merged(
  fc.record({ kind: fc.constantFrom('anniversary', 'elapsed', 'age'), count: figure }),
  maybe('approximator', approximator),
  maybe('at', fc.string()),
);
// Claims often share a sentence, and a value.
const fewSpans = fc.constantFrom({ start: 7, end: 90 }, { start: 12, end: 15 }, { start: 400, end: 480 });
const claim = merged(
  fc.oneof(span, fewSpans),
  fc.record({
    property: fc.constantFrom('opened', 'open:count', 'capital'),
    subject: fc.integer({ min: -1, max: 300 }),
    value,
    valueSpan: fc.oneof(span, fewSpans),
    surface: fc.string(),
    modality: fc.constantFrom('asserted', 'expected', 'planned', 'possible', 'denied', 'conditional'),
    quote: fc.string({ unit: 'binary' }),
  }),
  maybe('object', local),
  maybe('topic', fc.string()),
  maybe('asOf', fc.string()),
  maybe('scope', fc.string()),
  maybe('parts', fc.array(part, { maxLength: 3 })),
  maybe('arithmetic', arithmetic),
  maybe('context', fc.array(fc.string(), { maxLength: 4 })),
  maybe('direction', fc.constantFrom(1, -1)),
  maybe('speaker', local),
  maybe('quoted', fc.constant(true)),
) as fc.Arbitrary<Claim>;

const introduction = merged(
  span,
  fc.record({ role: fc.string() }),
  maybe('of', local),
  maybe('former', fc.boolean()),
) as fc.Arbitrary<Introduction>;
const known = merged(
  fc.record({
    type: fc.constantFrom('PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'),
    typeConfidence: fc.double({ min: 0, max: 1, noNaN: true }).filter((v) => !Object.is(v, -0)),
    name: fc.string({ unit: 'binary' }),
    aliases: fc.array(fc.string(), { maxLength: 3 }),
    introductions: fc.array(introduction, { maxLength: 3 }),
  }),
  maybe('acronym', fc.string()),
  maybe('gender', fc.constantFrom('female', 'male')),
  maybe('government', fc.string()),
  maybe('of', local),
) as fc.Arbitrary<LocalEntity>;
const said = merged(span, fc.record({ speaker: local, name: span, surface: fc.string() })) as fc.Arbitrary<Spoken>;

/** What is read of one thing written by itself. */
const again = <T>(write: (to: ByteWriter) => void, read: (from: ByteReader) => T): T => unpack(pack([write]), 0, read);

describe('packed rows', () => {
  it('give back what was packed', () => {
    fc.assert(
      fc.property(fc.array(timex), fc.array(quantity), fc.array(mention), (timexes, quantities, mentions) => {
        const rows: Rows = { timexes, quantities, mentions };
        assert.deepEqual(
          again((to) => writeRecognised(to, rows), readRecognised),
          rows,
        );
      }),
    );
  });

  it('give back claims', () => {
    fc.assert(
      fc.property(fc.array(claim), (claims) =>
        assert.deepEqual(
          again((to) => writeClaims(to, claims), readClaims),
          claims,
        ),
      ),
    );
  });

  it('give back what is known of things, and who is quoted', () => {
    fc.assert(
      fc.property(fc.array(known), fc.array(said), (locals, spoken) => {
        assert.deepEqual(
          again((to) => writeLocals(to, locals), readLocals),
          locals,
        );
        assert.deepEqual(
          again((to) => writeSpoken(to, spoken), readSpoken),
          spoken,
        );
      }),
    );
  });

  it('are read section by section, in any order, with strings in common', () => {
    const section = fc.array(fc.oneof(fc.nat(), fc.string({ unit: fc.constantFrom('a', 'é', '“', '\ud800') })));
    const write = (list: readonly (number | string)[]) => (to: ByteWriter) => {
      to.unsigned(list.length);
      for (const one of list) {
        to.unsigned(typeof one === 'string' ? 1 : 0);
        if (typeof one === 'string') to.text(one);
        else to.unsigned(one);
      }
    };
    const read = (from: ByteReader) =>
      Array.from({ length: from.unsigned() }, () => (from.unsigned() === 1 ? from.text() : from.unsigned()));
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 5 }), (sections) => {
        const packed = structuredClone(pack(sections.map(write)));
        for (let i = sections.length - 1; i >= 0; i--) assert.deepEqual(unpack(packed, i, read), sections[i]);
      }),
    );
  });
});
