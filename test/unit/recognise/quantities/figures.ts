import { recogniseQuantities } from '../../../../server/src/recognise/quantities';
import type { Quantity, Timex } from '../../../../server/src/recognise/types';
import type { Article, Region } from '../../../../server/src/text/article';
import { sliceMap } from '../../../../server/src/text/offsetMap';
import { type Reading, read } from '../../../../server/src/text/reading';

/** A plain article of `text`. */
export function readingOf(text: string, regions: readonly Region[] = []): Reading {
  const article: Article = {
    id: 'a.txt',
    path: 'a.txt',
    format: 'txt',
    extent: { start: 0, end: text.length },
    text,
    map: sliceMap(0, text.length),
    language: 'en',
    regions,
  };
  return read(article);
}

export const quantitiesOf = (text: string, timexes: readonly Timex[] = []): Quantity[] =>
  recogniseQuantities(readingOf(text), timexes);

/** `surface = [approximator] value [unit] [/ per] [bound]` */
export function lineOf(text: string, quantity: Quantity): string {
  const { start, end, value, unit, approximator, per, bound } = quantity;
  const parts = [approximator, value, unit, per && `/ ${per}`, bound];
  return `${text.slice(start, end)} = ${parts.filter((part) => part !== undefined && part !== '').join(' ')}`;
}

export const linesOf = (text: string): string[] => quantitiesOf(text).map((quantity) => lineOf(text, quantity));

/** The kinds of a text's quantities, in order. */
export const kindsOf = (text: string): string[] => quantitiesOf(text).map(({ kind }) => kind);
