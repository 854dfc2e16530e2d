import assert from 'node:assert/strict';
import fc from 'fast-check';
import { intervalOf } from '../../../../server/src/recognise/dates/interval';
import { civilDate, isoDate } from '../../../../server/src/text/calendar';

const days = (value: string): string | undefined => {
  const interval = intervalOf(value);
  return interval && `${isoDate(civilDate(interval[0]))} ${isoDate(civilDate(interval[1]))}`;
};

describe('the days a value covers', () => {
  const covered: Readonly<Record<string, string>> = {
    '2024-07-03': '2024-07-03 2024-07-03',
    '2024-07-03T18:00Z': '2024-07-03 2024-07-03',
    '2024-07-03TNI': '2024-07-03 2024-07-03',
    '2024-02': '2024-02-01 2024-02-29',
    '2024': '2024-01-01 2024-12-31',
    '198': '1980-01-01 1989-12-31',
    '19': '1900-01-01 1999-12-31',
    '2024-Q2': '2024-04-01 2024-06-30',
    '2025-H1': '2025-01-01 2025-06-30',
    '2024-SP': '2024-03-01 2024-05-31',
    '2023-WI': '2023-12-01 2024-02-29',
    '2024-W27': '2024-07-01 2024-07-07',
    '2024-W27-WE': '2024-07-06 2024-07-07',
    '2024-W27-3': '2024-07-03 2024-07-03',
    '2020-W53': '2020-12-28 2021-01-03',
    BC0001: '0000-01-01 0000-12-31',
  };
  for (const [value, expected] of Object.entries(covered)) it(value, () => assert.equal(days(value), expected));

  it('is unknown for lengths, sets, references and values with unknown parts', () => {
    for (const value of [
      'P3Y',
      'PT24H',
      'PRESENT_REF',
      'XXXX-07-03',
      'XXXX-WXX-3',
      '2024-XX-03',
      '2024-13',
      '2024-02-30',
      '',
      '2024-Q9',
    ]) {
      assert.equal(intervalOf(value), undefined, value);
    }
  });

  it('never throws and never ends before it begins', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XWQHT:BC-]{1,12}$/)), (value) => {
        const interval = intervalOf(value);
        assert.ok(interval === undefined || interval[0] <= interval[1]);
      }),
    );
  });
});
