import type { Property } from '../claims/catalogue/types';
import { quantityValue, timeValue } from '../claims/readers/reader';
import type { ClaimValue } from '../claims/types';
import { recognise } from '../recognise';
import { sliceMap } from '../text/offsetMap';
import { read } from '../text/reading';

/** The value of a verified fact: a claim's value, but for things, which are known by name. */
export type FactValue = Exclude<ClaimValue, { kind: 'entity' }> | { readonly kind: 'name'; readonly name: string };

/** A longer value is none. */
const LONGEST = 200;

/** Reads a value as a person writes it ("May 1931", "45.4 billion dollars"), by the recognisers that read articles. */
export function readFactValue({ value: kind }: Property, written: string): FactValue | undefined {
  const text = written.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  if (kind === 'text') return { kind, text };
  if (kind === 'entity') return { kind: 'name', name: text };
  const { timexes, quantities } = recognise(read(sentence(text)));
  if (kind === 'quantity') {
    const figure = quantities[0];
    return figure && quantityValue(figure);
  }
  const date = timexes[0];
  const value = date && timeValue(date);
  // What hangs on the day it is read is no fact.
  return value?.kind === 'time' && /^\d{4}/.test(value.value) && value.stated === undefined ? value : undefined;
}

const sentence = (text: string) => ({
  id: 'fact',
  path: 'fact',
  format: 'txt' as const,
  extent: { start: 0, end: text.length },
  text,
  map: sliceMap(0, text.length),
  language: 'en',
  regions: [],
});
