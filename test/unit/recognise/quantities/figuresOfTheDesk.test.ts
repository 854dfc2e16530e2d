import assert from 'node:assert/strict';
import { kindsOf, linesOf } from './figures';

const reads = (text: string, ...lines: readonly string[]): void => {
  it(text, () => assert.deepEqual(linesOf(text), lines));
};

describe('figures as desks write them', () => {
  it('measures said more closely are measures, things named like one are things', () => {
    assert.deepEqual(kindsOf('It fell 300 vertical meters over two full miles.'), ['measure', 'measure']);
    assert.deepEqual(kindsOf('He had 30 rushing yards and spilt 500 U.S. gallons.'), ['measure', 'measure']);
    assert.deepEqual(kindsOf('The town has 300 parking meters and 12 rail yards.'), ['count', 'count']);
    assert.deepEqual(kindsOf('It gave 12 working days.'), ['duration']);
  });

  describe('telephone numbers, names and labels', () => {
    reads('Ring 0300 555 0142 or 116 555.');
    reads('The office is at (415) 555-0142.');
    reads('She dialled 999 and he called 911.');
    reads('The Big Five banks met the P5+1 envoys.');
    reads('It was shut between junctions 14 and 16.');
    reads('The 737 MAX flew again.');
    reads('Dial in: 400 people did.', '400 people = 400 people');
    reads('Three big banks met.', 'Three big banks = 3 bank');
    reads('They issued a 150 million ECU bond.', '150 million ECU = 150000000 ecu');
  });

  describe('ages in a list', () => {
    reads('Two boys, aged 8 and 10, hid.', 'Two boys = 2 boy', '8 = 8 year of age', '10 = 10 year of age');
    reads(
      'The brothers, aged 19, 24 and 31, were freed.',
      '19 = 19 year of age',
      '24 = 24 year of age',
      '31 = 31 year of age',
    );
    reads('He left aged 19, 24 months ago.', '19 = 19 year of age', '24 months = 24 month');
  });

  describe('money and signs', () => {
    reads(
      'He paid Rs.500, then Rs. 2,000 and Ksh 3 million.',
      'Rs.500 = 500 INR',
      'Rs. 2,000 = 2000 INR',
      'Ksh 3 million = 3000000 KES',
    );
    reads('It costs 45 000 euros.', '45 000 euros = 45000 EUR');
    reads('It is off by plus or minus 3 points.', '3 points = 3 point');
    reads('It fell to minus 3 degrees.', 'minus 3 degrees = -3 degree');
  });

  describe('sizes, crowds and scores', () => {
    reads('The hole is 2m by 3m.', '2m = 2 meter', '3m = 3 meter');
    reads('A 1,000-strong crowd sang.', '1,000-strong = 1000');
    reads('The Lynx lead the series 3-1.', '3 = 3', '1 = 1');
  });
});
