import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseDates } from '../../../../server/src/recognise/dates';
import type { Tokens } from '../../../../server/src/text/tokens';
import { datesIn, readingOf } from './table';

/** Words that start parsers, so that random texts are full of half expressions. */
const WORDS = [
  ...'the a last next past this every of in on to from between and or more than at least about early late end ago later earlier half'.split(
    ' ',
  ),
  ...'year years month day days week quarter century decade hours minutes weekend morning night summer fall fiscal'.split(
    ' ',
  ),
  ...'May March July Sept. Monday Fri. today tomorrow now recently annual noon midnight first third 2nd twenty two several few'.split(
    ' ',
  ),
  ...'1990 2024 3 31 60-90 7/8/07 18:00 6.30 p.m. GMT 1980s \'90s Q3 H1 BC 3,2024 2024年7月3日 - , . ( ) " \n\n'.split(
    ' ',
  ),
];
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
/** Any UTF-16 units: NULs, lone surrogates, marks of direction. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
const dates = fc.constantFrom(undefined, '2024-07-03', '2024-02-29', '2024-07', '1987', 'nonsense');

/** The reading with every look at a token counted. */
function counted(text: string): { reads: () => number; tokens: number } {
  const reading = readingOf(text, '2024-07-03');
  let reads = 0;
  const watch = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        if (typeof key === 'string' && key !== 'length') reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const { tokens } = reading;
  const watched: Tokens = {
    ...tokens,
    start: watch(tokens.start),
    end: watch(tokens.end),
    kind: watch(tokens.kind),
    flags: watch(tokens.flags),
    hash: watch(tokens.hash),
  };
  recogniseDates({ ...reading, tokens: watched });
  return { reads: () => reads, tokens: tokens.count };
}

describe('the date recogniser on any text', () => {
  const lawful = (text: string, date: string | undefined): void => {
    let at = 0;
    for (const timex of datesIn(text, date)) {
      assert.ok(timex.start >= at && timex.end > timex.start && timex.end <= text.length);
      assert.notEqual(timex.value, '');
      at = timex.end;
    }
  };
  it('never throws, and gives sorted, disjoint, non-empty spans inside the text', () => {
    fc.assert(fc.property(phrases, dates, lawful), { numRuns: 200 });
  });
  it('does so on strings of any code units', () => {
    fc.assert(fc.property(anyUnits, dates, lawful));
  });

  it('reads the same twice', () => {
    fc.assert(fc.property(phrases, dates, (text, date) => assert.deepEqual(datesIn(text, date), datesIn(text, date))));
  });

  it('is not moved by a sentence without dates before it', () => {
    const before = 'The mayor opened a bridge.\n\n';
    fc.assert(
      fc.property(phrases, (text) => {
        const values = (all: string): string[] => datesIn(all, '2024-07-03').map((timex) => timex.value);
        assert.deepEqual(values(`${before}The ${text}`), values(`The ${text}`));
      }),
    );
  });

  it('looks at each token a bounded number of times, however hostile the text', () => {
    const hostile = [
      '1',
      '1 ',
      '2009-',
      'years ',
      'the last ',
      'two and ',
      'May 3, ',
      '1:',
      'Friday ',
      '(',
      'June 3 and 4 and ',
      'a year ',
      'more than ',
      'early ',
      'the end of ',
      'from June to ',
      'of the ',
      'first ',
      'twenty-',
      'on Friday he will ',
      '7/',
      'a few ',
      'half a ',
    ];
    for (const unit of hostile) {
      const small = counted(unit.repeat(60));
      const large = counted(unit.repeat(600));
      assert.ok(large.reads() <= 400 * large.tokens, `${unit}: ${large.reads() / large.tokens} looks a token`);
      assert.ok(large.reads() <= 11 * small.reads() + 1000, `${unit}: grows faster than the text`);
    }
  });
});
