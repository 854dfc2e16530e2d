import assert from 'node:assert/strict';
import { figureText, numberText } from '../../../server/src/features/figureText';
import { english } from '../../../server/src/text/wording';

describe('numberText', () => {
  it('groups thousands and keeps decimals', () => {
    assert.deepEqual([41e9, 1234.5, 0.25, -1e6, 999, 0].map(numberText), [
      '41,000,000,000',
      '1,234.5',
      '0.25',
      '-1,000,000',
      '999',
      '0',
    ]);
  });

  it('does not show the dust of binary fractions', () => {
    assert.equal(numberText(0.1 + 0.2), '0.3');
  });

  it('gives back what has no digits', () => {
    assert.deepEqual([Number.POSITIVE_INFINITY, 1e30].map(numberText), ['Infinity', '1e+30']);
  });
});

describe('figureText', () => {
  const said = (figure: Parameters<typeof figureText>[0]): string => english(figureText(figure));

  it('says approximator, value and unit', () => {
    assert.equal(said({ value: 41e9, unit: 'USD', approximator: 'more-than' }), 'more than 41,000,000,000 USD');
    assert.equal(said({ value: 28.3, unit: '%' }), '28.3%');
    assert.equal(said({ value: 51, unit: 'project' }), '51 projects');
    assert.equal(said({ value: 1, unit: 'project' }), '1 project');
    assert.equal(said({ value: 2, unit: 'country' }), '2 countries');
    assert.equal(said({ value: 3, unit: 'match' }), '3 matches');
    assert.equal(said({ value: 6, unit: 'foot' }), '6 feet');
    assert.equal(said({ value: 2001, unit: '' }), '2,001');
  });
});
