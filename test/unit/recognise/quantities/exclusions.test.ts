import assert from 'node:assert/strict';
import { recogniseQuantities } from '../../../../server/src/recognise/quantities';
import type { Timex } from '../../../../server/src/recognise/types';
import { linesOf, quantitiesOf, readingOf } from './figures';

const silent = (...texts: readonly string[]): void => {
  for (const text of texts) it(text, () => assert.deepEqual(linesOf(text), []));
};

describe('what is no quantity', () => {
  describe('years, days and times of day', () => {
    silent(
      'It opened in 1931.',
      'The 1995 proposal failed, and so did the 2019 elections.',
      'It grew between 2014 and 2017.',
      'They met on July 3-4 and on 5 September 2023.',
      'The talks on Sept. 24 and March three ended.',
      'The train left at 10:27 and the bus at 5am, the boat at 10.45 p.m. and the plane at 0401 GMT.',
      'It left at 0600, landed at 10.00 local time and closed by 1700 London time.',
      'It grew in the February 16 week, in the same 1985 month and in the 2022 second quarter.',
      'He sang in the 1980s and in his 30s.',
      'The temple rose between A.D. 1000 and 1260.',
      'It fell short of the 2022/23 season.',
      'Updated 2024-07-03.',
      "The 1986 shares and the 1986 year; the poet (1818-1896) fell short of 1985's harvest.",
    );
    it('keeps what a year might hide', () => {
      assert.deepEqual(linesOf('More than 2000 people came.'), ['2000 people = more-than 2000 people']);
      assert.deepEqual(linesOf('It weighs 1950 kg.'), ['1950 kg = 1950 kilogram']);
      assert.deepEqual(linesOf('He paid $1999.'), ['$1999 = 1999 USD']);
    });
  });

  describe('names and labels', () => {
    silent(
      'The Boeing 737 landed near the G20 site.',
      'A Covid-19 ward, an F-16 and a Model 3 were shown.',
      'Article 5 and Section 230 apply, see page 3.',
      'It is No. 1 and #2, in phase 3 trials.',
      'The S&P 500 fell with the Nikkei 225.',
      'The phone has 5G and 3D.',
      "Boeing's 747 flew over ground zero.",
      '5G networks, 4K screens and 3D printers sell beside the PS5, the HP 758X and lot 1986-A.',
      'After a three-for-two split she hit 5-for-7, then ran a 10K.',
      'The 9th Circuit read the 22nd amendment to the 101st Airborne Division.',
      'The Group of Seven met at the One Road forum.',
    );
    it('keeps figures after a word that only leads a sentence', () => {
      assert.deepEqual(linesOf('Today 51 projects began.'), ['51 projects = 51 project']);
      assert.deepEqual(linesOf('About 1000 came.'), ['1000 = about 1000']);
    });
  });

  describe('addresses and lists', () => {
    silent(
      'Call 555-1234 or 1-800-555-0199.',
      'It stands at 10 Downing Street.',
      'She left 17b Mill Lane and 221B Weir Street for 14 Rue Cler, under the code 6012.',
      'Call 0171-555 2300.',
      'Write to https://example.org/12/34 soon.',
      '1. Wash the pan.\n2) Dry the pan.',
      'Version 1.2.3 of 192.168.0.1 came.',
    );
  });

  it('is said by the dates recognised before', () => {
    const text = 'It was agreed in year 12 and nine days later.';
    const date = (words: string): Timex => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, type: 'DATE', value: '0012', basis: 'words' };
    };
    const found = recogniseQuantities(readingOf(text), [date('year 12'), date('nine days later')]);
    assert.deepEqual(
      found.map(({ value, unit }) => [value, unit]),
      [[9, 'day']],
    );
  });

  it('is all that page stamps hold', () => {
    const text = 'Updated: 12 files\nThe firm has 30 files.';
    const regions = [{ start: 0, end: 17, kind: 'stamp' as const }];
    assert.deepEqual(
      recogniseQuantities(readingOf(text, regions), []).map(({ value }) => value),
      [30],
    );
  });

  it('does not hide the figures around it', () => {
    assert.deepEqual(
      quantitiesOf('On July 3, 2024 the Boeing 737 carried 120 passengers for $3 million.').map(({ value }) => value),
      [120, 3e6],
    );
  });
});
