import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeUnit, otherEnd, recogniseQuantities } from '../../../../server/src/recognise/quantities';
import { decimalValue, parseDigits } from '../../../../server/src/recognise/quantities/digits';
import type { Reading } from '../../../../server/src/text/reading';
import { quantitiesOf, readingOf } from './figures';

const fragment = fc.constantFrom(
  ...'one two hundred thousand million dozen half a an and of in out to from between or per percent % $ € US$ RM5 -5 - – / . , ( ) 1 12 1999 3.5 1,234 .5 ½ th m k bn km dollars years old people project projects more than about at least up the Boeing July Street 10:30 \n \n\n \0 \ud800 ‮'.split(
    ' ',
  ),
);
const hostile = fc
  .array(fc.tuple(fragment, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('the laws of quantities', function () {
  this.timeout(30_000);

  it('hold on any text: ordered, disjoint, inside, finite, paired', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (text) => {
        const quantities = quantitiesOf(text);
        let before = 0;
        quantities.forEach((quantity, i) => {
          assert.ok(quantity.start >= before && quantity.end > quantity.start && quantity.end <= text.length);
          assert.ok(Number.isFinite(quantity.value) && Number.isFinite(quantity.step) && quantity.step > 0);
          before = quantity.end;
          const other = otherEnd(quantities, i);
          if (other >= 0) assert.equal(otherEnd(quantities, other), i);
          assert.equal(typeof describeUnit(text, quantity), 'string');
        });
      }),
      { numRuns: 300 },
    );
  });

  it('give figures the value that they have when they are written out', () => {
    const digits = (most: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });
    const exponent = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(digits(14), fc.option(digits(9), { nil: undefined }), exponent, (whole, decimals, by) => {
        const text = decimals === undefined ? whole : `${whole}.${decimals}`;
        assert.equal(decimalValue(parseDigits(text, 0, text.length)!, by), Number(`${text}e${by}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('read a text the same wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const moved = quantitiesOf(`Quiet words.\n\n${text}`);
        const shift = 'Quiet words.\n\n'.length;
        const still = quantitiesOf(`\n\n${text}`).map((q) => q.start + shift - 2);
        assert.deepEqual(
          moved.map((q) => q.start),
          still,
        );
      }),
    );
  });
});

/** The reading with every look at a token counted. */
function counted(reading: Reading): { readonly reading: Reading; readonly looks: () => number } {
  let looks = 0;
  const watch = <T extends Uint8Array | Uint32Array>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key, target);
      },
    });
  const { start, end, kind, flags, hash } = reading.tokens;
  const tokens = {
    ...reading.tokens,
    start: watch(start),
    end: watch(end),
    kind: watch(kind),
    flags: watch(flags),
    hash: watch(hash),
  };
  return { reading: { ...reading, tokens }, looks: () => looks };
}

describe('the cost of quantities', function () {
  this.timeout(30_000);

  const perUnit = (text: string): number => {
    const { reading, looks } = counted(readingOf(text));
    recogniseQuantities(reading, []);
    return looks() / text.length;
  };
  const repeated: Readonly<Record<string, string>> = {
    'number words': 'hundred ',
    'counted number words': 'two hundred ',
    scales: 'million ',
    articles: 'a ',
    'signs of money': '$',
    'signs and figures': '$5 ',
    hyphens: '5-',
    'joined figures': '5 to ',
    fractions: '1/2 ',
    'codes and figures': 'RM5',
    conjunctions: 'five and ',
    nouns: '5 big ',
    ends: '2-1 ',
  };
  for (const [name, unit] of Object.entries(repeated)) {
    it(`grows no faster than the text: ${name}`, () => {
      const short = perUnit(unit.repeat(500));
      const long = perUnit(unit.repeat(4000));
      assert.ok(long <= short * 1.1 + 0.5, `${short} looks a unit, then ${long}`);
      assert.ok(long < 400, `${long} looks a unit`);
    });
  }

  it('is next to nothing for 100,000 digits', () => {
    assert.deepEqual(quantitiesOf('7'.repeat(100_000)), []);
    assert.ok(perUnit('7'.repeat(100_000)) < 1);
  });
});
