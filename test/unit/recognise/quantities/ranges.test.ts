import assert from 'node:assert/strict';
import { otherEnd } from '../../../../server/src/recognise/quantities';
import { kindsOf, linesOf, quantitiesOf } from './figures';

const reads = (text: string, expected: readonly string[]): void => {
  it(text, () => assert.deepEqual(linesOf(text), expected));
};

describe('ranges', () => {
  reads('Turnover is to go from 12.1 to 15-16 billion euros.', [
    '12.1 = 12100000000 EUR from',
    '15 = 15000000000 EUR low',
    '16 billion euros = 16000000000 EUR high',
  ]);
  reads('Rain of 10 to 15 millimeters is due.', ['10 = 10 millimeter low', '15 millimeters = 15 millimeter high']);
  reads('It costs $5-$7 million.', ['$5 = 5000000 USD low', '$7 million = 7000000 USD high']);
  reads('It costs $10 to $15 billion.', ['$10 = 10000000000 USD low', '$15 billion = 15000000000 USD high']);
  reads('Claims run from $200 to $4 million.', ['$200 = 200 USD low', '$4 million = 4000000 USD high']);
  reads('Between 3 and 5 percent of eggs crack.', ['3 = 3 % low', '5 percent = 5 % high']);
  reads('It will cost between $62 and $68 per share.', [
    '$62 = 62 USD / share low',
    '$68 per share = 68 USD / share high',
  ]);
  reads('A 0-to-60-mph dash with a 5–10W lamp.', [
    '0 = 0 mile per hour low',
    '60-mph = 60 mile per hour high',
    '5 = 5 watt low',
    '10W = 10 watt high',
  ]);
  reads('He stayed three or four years.', ['three = 3 year low', 'four years = 4 year high']);
  reads('It will take about 10 to 12 days.', ['10 = about 10 day low', '12 days = about 12 day high']);
  reads('Sizes go from 450 sq ft up to 900 sq ft.', [
    '450 sq ft = 450 square foot low',
    '900 sq ft = 900 square foot high',
  ]);

  describe('of change', () => {
    reads('Lift was increased from 13.5 to 14.0 mm.', ['13.5 = 13.5 millimeter from', '14.0 mm = 14 millimeter to']);
    reads('He dropped from 208 pounds to 193.', ['208 pounds = 208 pound from', '193 = 193 pound to']);
    reads('Wheat fell 3 cents to 45 cents.', ['3 cents = 3 cent', '45 cents = 45 cent']);
    reads('Sales rose 200 million to 7.2 billion euros.', [
      '200 million = 200000000',
      '7.2 billion euros = 7200000000 EUR',
    ]);
    reads('The index rose 64.06 points to 4,577.10.', ['64.06 points = 64.06 point', '4,577.10 = 4577.1 point']);
  });

  describe('of a score or a vote', () => {
    reads('Rovers won 3-1 at home.', ['3 = 3', '1 = 1']);
    reads('The bill passed by 52 votes to 48.', ['52 votes = 52 vote', '48 = 48 vote']);
    it('have their kind', () =>
      assert.deepEqual(kindsOf('A 3-1 win; the council voted 7 to 2.'), ['score', 'score', 'score', 'score']));
  });

  it('lead from one end to the other', () => {
    const quantities = quantitiesOf('It paid 9 euros, then 5 to 7 euros, 2 to 3 cents, and won 4-0.');
    assert.deepEqual(
      quantities.map((_, i) => otherEnd(quantities, i)),
      [-1, 2, 1, 4, 3, 6, 5],
    );
    assert.equal(otherEnd(quantities, 99), -1);
  });
});

describe('a unit left out', () => {
  reads('Imports rose to 760,000 from 709,200 tonnes and profit to 1.2 from 1.1 billion euros.', [
    '760,000 = 760000 tonne',
    '709,200 tonnes = 709200 tonne',
    '1.2 = 1200000000 EUR',
    '1.1 billion euros = 1100000000 EUR',
  ]);
  reads('It comes in 55-, 65- and 75-inch sizes.', ['55 = 55 inch', '65 = 65 inch', '75-inch = 75 inch']);
  reads('Output fell by half to 66 billion euros, one share for every two Holt shares.', [
    'half = 0.5',
    '66 billion euros = 66000000000 EUR',
    'one share = 1 share',
    'two Holt shares = 2 share',
  ]);
  reads('They moved to 12 from 20 towns.', ['12 = 12', '20 towns = 20 town']);
  reads('It sells two- and three-bedroom flats with 10- to 12-inch pipes.', [
    'two = 2 bedroom',
    'three-bedroom = 3 bedroom',
    '10 = 10 inch low',
    '12-inch = 12 inch high',
  ]);
  reads('The index gained 64 points to 4,577 while sales rose to 12,000.', [
    '64 points = 64 point',
    '4,577 = 4577 point',
    '12,000 = 12000',
  ]);
  reads('Profit rose to 60.5 million euros from 50.8 million.', [
    '60.5 million euros = 60500000 EUR',
    '50.8 million = 50800000 EUR',
  ]);
  reads('Thieves took 460 vans this year compared with 63 last year.', ['460 vans = 460 van', '63 = 63 van']);
  reads('The stake grew to 12 percent from 430,200 in the spring.', ['12 percent = 12 %', '430,200 = 430200']);
  reads('He paid 30 euros. From 12 he moved to 14.', ['30 euros = 30 EUR', '12 = 12', '14 = 14']);
  it('is marked', () =>
    assert.deepEqual(
      quantitiesOf('Profit rose to 60.5 million euros from 50.8 million.').map(({ impliedUnit }) => impliedUnit),
      [undefined, true],
    ));
});

describe('approximators', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['about 30 boats', 'about'],
    ['some 30 boats', 'about'],
    ['roughly 30 boats', 'about'],
    ['~30 boats', 'about'],
    ['30 or so boats', 'about'],
    ['30-odd boats', 'about'],
    ['nearly 30 boats', 'nearly'],
    ['close to 30 boats', 'nearly'],
    ['more than 30 boats', 'more-than'],
    ['over 30 boats', 'more-than'],
    ['in excess of 30 boats', 'more-than'],
    ['>30 boats', 'more-than'],
    ['fewer than 30 boats', 'less-than'],
    ['under 30 boats', 'less-than'],
    ['at least 30 boats', 'at-least'],
    ['no fewer than 30 boats', 'at-least'],
    ['30+ boats', 'at-least'],
    ['30 or more boats', 'at-least'],
    ['at most 30 boats', 'at-most'],
    ['up to 30 boats', 'at-most'],
    ['as many as 30 boats', 'at-most'],
    ['no more than 30 boats', 'at-most'],
  ];
  for (const [phrase, approximator] of cases) {
    it(phrase, () => {
      const [quantity, ...rest] = quantitiesOf(`The harbor holds ${phrase}.`);
      assert.deepEqual([quantity?.value, quantity?.unit, quantity?.approximator], [30, 'boat', approximator]);
      assert.equal(rest.length, 0);
    });
  }

  it('tell a place or a topic from a bound', () => {
    assert.deepEqual(linesOf('About five people sat under three flags.'), [
      'five people = about 5 people',
      'three flags = 3 flag',
    ]);
  });

  it('do not take a place before an article for a bound', () => {
    assert.deepEqual(linesOf('They sailed under a 30-day truce, over a $5 billion canal.'), [
      '30-day = 30 day',
      '$5 billion = 5000000000 USD',
    ]);
    assert.deepEqual(linesOf('It was about a 25 percent rise.'), ['25 percent = about 25 %']);
  });

  it('tell where something went from how much it is at most', () => {
    assert.deepEqual(linesOf('Support went up to 64 percent.'), ['64 percent = 64 %']);
    assert.deepEqual(linesOf('The crossing took up to 20 minutes.'), ['20 minutes = at-most 20 minute']);
  });

  it('do not take "over" before a span of time for more', () => {
    assert.deepEqual(linesOf('It spread over three days.'), ['three days = 3 day']);
    assert.deepEqual(linesOf('It lasted for over three days.'), ['three days = more-than 3 day']);
  });
});
