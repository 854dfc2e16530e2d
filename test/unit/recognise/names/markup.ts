import assert from 'node:assert/strict';
import { recogniseNames } from '../../../../server/src/recognise/names';
import type { Name, Timex } from '../../../../server/src/recognise/types';
import type { Article } from '../../../../server/src/text/article';
import { sliceMap } from '../../../../server/src/text/offsetMap';
import { type Reading, read } from '../../../../server/src/text/reading';

/** The reading of a text as an article of its own. */
export function readingOf(text: string): Reading {
  const extent = { start: 0, end: text.length };
  const article: Article = {
    id: 'a.txt',
    path: 'a.txt',
    format: 'txt',
    extent,
    text,
    map: sliceMap(0, text.length),
    language: 'en',
    regions: [],
  };
  return read(article);
}

export const namesOf = (text: string, timexes: readonly Timex[] = []): Name[] =>
  recogniseNames(readingOf(text), timexes);

/** The text with its names marked as tests write them: `[Lima|LOC]`. */
export function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, type } of namesOf(text)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${type}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** The text that a marked text stands for. */
export const unmarked = (text: string): string => text.replace(/\[([^|\]]+)\|[A-Z]+\]/g, '$1');

/** A test: the names of a text are read as they are marked in it, and no others. */
export const reads = (expected: string): void => {
  it(unmarked(expected).replace(/\s+/g, ' '), () => assert.equal(marked(unmarked(expected)), expected));
};

/** The names that a marked text marks, with their offsets in the text it stands for. */
export const spansOf = (text: string): { name: string; type: string; start: number }[] => {
  const spans: { name: string; type: string; start: number }[] = [];
  let shift = 0;
  for (const match of text.matchAll(/\[([^|\]]+)\|([A-Z]+)\]/g)) {
    spans.push({ name: match[1]!, type: match[2]!, start: match.index - shift });
    shift += match[0].length - match[1]!.length;
  }
  return spans;
};
