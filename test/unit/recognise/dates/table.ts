import assert from 'node:assert/strict';
import { recogniseDates } from '../../../../server/src/recognise/dates';
import type { Timex } from '../../../../server/src/recognise/types';
import type { ArticleDate } from '../../../../server/src/text/article';
import { sliceMap } from '../../../../server/src/text/offsetMap';
import { type Reading, read } from '../../../../server/src/text/reading';

export function readingOf(text: string, date?: string, certainty: ArticleDate['certainty'] = 'certain'): Reading {
  return read({
    id: 'a.txt',
    path: 'a.txt',
    format: 'txt',
    extent: { start: 0, end: text.length },
    text,
    map: sliceMap(0, text.length),
    ...(date ? { date: { value: date, certainty, origin: 'frontmatter' as const } } : {}),
    language: 'en',
    regions: [],
  });
}

export const datesIn = (text: string, date?: string, certainty?: ArticleDate['certainty']): Timex[] =>
  recogniseDates(readingOf(text, date, certainty));

/** The text with each expression marked as the tables write it: `[last year=2023]`. */
export function marked(text: string, timexes: readonly Timex[]): string {
  let out = '';
  let at = 0;
  for (const timex of timexes) {
    const mod = timex.mod ? ` ${timex.mod}` : '';
    out += `${text.slice(at, timex.start)}[${text.slice(timex.start, timex.end)}=${timex.value}${mod}]`;
    at = timex.end;
  }
  return out + text.slice(at);
}

/** Removes the marks: "[last year=2023]" becomes "last year". */
export const unmarked = (text: string): string => text.replace(/\[([^\]=]*)=[^\]]*\]/g, '$1');

/** One test a row: exactly the marked expressions are read, with these values. */
export function rows(date: string | undefined, ...expected: string[]): void {
  for (const row of expected) {
    it(row, () => {
      const text = unmarked(row);
      assert.equal(marked(text, datesIn(text, date)), row);
    });
  }
}
