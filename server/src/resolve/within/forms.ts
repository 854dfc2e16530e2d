import type { EntityType, Name } from '../../recognise/types';
import type { Region } from '../../text/article';
import type { Reading } from '../../text/reading';
import { sentenceOf } from '../../text/sentences';
import { lastStartingAt, type Span } from '../../text/span';
import { Flag, Kind, type Tokens, tokenAt } from '../../text/tokens';
import { honorific } from '../lexicon/roles';
import { isSeriesNoun, isYear, ordinalNumber } from '../naming/edition';
import { foldWords, tidy } from '../naming/fold';
import { thingKey } from '../naming/nameKey';

/** A name as it stands in the text. */
export interface NameForm extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  /** On one line, without a possessive mark or an honorific. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly key: string;
  /** Its tokens: `first` inclusive, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Stands in running text: not in a title, caption, dateline or page furniture. */
  readonly running: boolean;
  /** An honorific was read into the name: a person's. */
  readonly honoured: boolean;
}

/** The region that covers `offset`, if any. O(log n). */
export function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  const region = regions[lastStartingAt(regions, offset)];
  return region && offset < region.end ? region : undefined;
}

/** The recognised names with their words and places. Names without a letter or digit are dropped. */
export function readForms(reading: Reading, names: readonly Name[]): NameForm[] {
  const forms: NameForm[] = [];
  for (const name of names) {
    const form = formOf(reading, name);
    if (form.words.length > 0) forms.push(form);
  }
  return forms;
}

export function formOf(reading: Reading, name: Name): NameForm {
  const { tokens, sentences } = reading;
  const first = tokenAt(tokens, name.start);
  const start = afterHonorific(tokens, first, name);
  let last = first;
  while (last < tokens.count && tokens.start[last]! < name.end) last++;
  const plain = withoutStop(withoutPossessive(tidy(reading.text.slice(start, name.end))));
  const text = name.type === 'PER' ? plain : withEdition(reading, first, last, plain);
  return {
    start: name.start,
    end: name.end,
    type: name.type,
    confidence: name.confidence,
    text,
    words: foldWords(text),
    key: thingKey(text),
    first,
    last,
    sentence: sentenceOf(sentences, first),
    honoured: start > name.start,
    running: regionAt(reading.article.regions, name.start) === undefined,
  };
}

/** "the 75th | Harbour Film Festival |, in 2022": the name of an event with the number and year beside it. */
function withEdition({ text, tokens }: Reading, first: number, last: number, name: string): string {
  const noun = foldWords(name).at(-1);
  if (noun === undefined || !isSeriesNoun(noun)) return name;
  const word = (i: number): string => (i >= 0 && i < tokens.count ? text.slice(tokens.start[i], tokens.end[i]) : '');
  const glued = first > 1 && (tokens.flags[first - 1]! & Flag.Space) === 0 ? word(first - 2) : '';
  const before = glued + word(first - 1).toLowerCase();
  const numbered = ordinalNumber(before) !== undefined || isYear(before) ? `${before} ${name}` : name;
  const comma = word(last) === ',' ? last + 1 : last;
  const at = word(comma) === 'held' ? comma + 1 : comma;
  const year = isYear(word(last)) ? word(last) : word(at) === 'in' ? word(at + 1) : '';
  return isYear(year) && !isYear(before) ? `${numbered} ${year}` : numbered;
}

/** Where the name begins when an honorific was read into it: past "Mr" and its point. */
function afterHonorific(tokens: Tokens, first: number, name: Name): number {
  let i = first;
  if (i < tokens.count && honorific(tokens.hash[i]!) !== undefined) {
    i++;
    if (i < tokens.count && tokens.kind[i] === Kind.Punctuation) i++;
  }
  return i < tokens.count && tokens.start[i]! < name.end ? Math.max(name.start, tokens.start[i]!) : name.start;
}

/** Without a full stop at the end of a long word: abbreviations ("Corp.", "U.S.") keep theirs. */
function withoutStop(text: string): string {
  if (!text.endsWith('.')) return text;
  const word = text.slice(text.lastIndexOf(' ') + 1, -1);
  return word.length > 5 && !word.includes('.') ? text.slice(0, -1) : text;
}

function withoutPossessive(text: string): string {
  if (text.endsWith("'s") || text.endsWith('\u2019s')) return text.slice(0, -2);
  return text.endsWith("s'") || text.endsWith('s\u2019') ? text.slice(0, -1) : text;
}

/** True when all letters of a word of two or more are upper case. */
export const allCaps = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
