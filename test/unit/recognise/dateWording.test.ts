import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortDate, timeText } from '../../../server/src/recognise/dates/wording';
import { english } from '../../../server/src/text/wording';

describe('../../../server/src/recognise/dates/wording', () => {
  const words: Readonly<Record<string, string>> = {
    '2024-07-05': 'Friday, July 5, 2024',
    '2024-07': 'July 2024',
    '2024': '2024',
    '2024-Q2': 'the second quarter of 2024',
    '2025-H1': 'the first half of 2025',
    '2024-W27': 'week 27 of 2024',
    '2024-W27-3': 'Wednesday of week 27 of 2024',
    '2024-W27-WE': 'the weekend of week 27 of 2024',
    '2024-SU': 'summer 2024',
    '199': 'the 1990s',
    '199X': 'the 1990s',
    '19': 'the 20th century',
    '20XX': 'the 21st century',
    '2024-07-03T21:43': 'Wednesday, July 3, 2024, 21:43',
    '2024-07-03TEV': 'Wednesday, July 3, 2024, evening',
    'XXXX-XX-XXT23:27': '23:27',
    'XXXX-WXX-3': 'a Wednesday',
    'XXXX-07-03': 'July 3',
    'XXXX-07': 'July',
    XXXX: 'a year that is not worked out',
    P32Y: '32 years',
    P1M: '1 month',
    PT1M: '1 minute',
    'P2.5D': '2.5 days',
    PXY: 'some years',
    P3CE: '3 centuries',
    PRESENT_REF: 'now',
    nonsense: 'nonsense',
  };
  for (const [value, text] of Object.entries(words)) {
    it(`says ${value} as "${text}"`, () => assert.equal(english(timeText(value)), text));
  }

  it('says something of any value', () => {
    fc.assert(fc.property(fc.string(), (value) => typeof english(timeText(value)) === 'string'));
  });
});

describe('shortDate', () => {
  it('says as much as is known', () => {
    assert.deepEqual(
      ['2024-07-03', '2024-07', '2024'].map((value) => english(shortDate(value))),
      ['July 3, 2024', 'July 2024', '2024'],
    );
  });
});
