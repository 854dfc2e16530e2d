import assert from 'node:assert/strict';
import { parseIsoDate } from '../../../server/src/text/calendar';

describe('ISO dates', () => {
  it('are read where they are real, whatever follows', () => {
    assert.deepEqual(parseIsoDate('2024-02-29'), { year: 2024, month: 2, day: 29 });
    assert.deepEqual(parseIsoDate('2024-07-03T10:00'), { year: 2024, month: 7, day: 3 });
    assert.deepEqual(parseIsoDate('0000-12-31'), { year: 0, month: 12, day: 31 });
  });
  for (const text of [
    '',
    '2024',
    '2024-07',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024/07/03',
    'abcd-07-03',
    '2024-7-03',
  ]) {
    it(`are not read in "${text}"`, () => {
      assert.equal(parseIsoDate(text), undefined);
    });
  }
});
