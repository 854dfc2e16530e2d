import type { Mention } from '../resolve/types';
import { countAtMost } from '../text/order';
import { QuotationKind, type Quotations, quotationAt } from '../text/quotations';
import type { Reading } from '../text/reading';
import { lastStartingAt, type Span } from '../text/span';
import { Kind } from '../text/tokens';
import { SPEECH_VERBS } from './lexicon';

/** Words between quotation marks and the one person who is named as having said them. */
export interface Spoken extends Span {
  /** Index into the article's `locals`. */
  readonly speaker: number;
  /** Where the speaker is named. */
  readonly name: Span;
  /** The words, marks of quotation left out, at most 80 characters. */
  readonly surface: string;
}

const MOST_SHOWN = 80;

/** So many tokens before and behind a quotation are looked through for its speaker. */
const REACH = 30;

/**
 * Whose words the quotations are: "X said: ...", "..., said X", in the sentence in which the quotation begins or ends. Only a
 * person who is named there counts, and alone of all people named: who "he" is, or which of two spoke, can be told wrongly.
 * O(quotations), beside the search for mentions.
 */
export function spokenIn(reading: Reading, mentions: readonly Mention[]): Spoken[] {
  const { quotations } = reading;
  const people = mentions.filter(({ kind, type }) => kind === 'name' && type === 'PER');
  const found: Spoken[] = [];
  for (let q = 0; q < quotations.count; q++) {
    if (quotations.kind[q] !== QuotationKind.Speech) continue;
    const [start, end] = [quotations.start[q]!, quotations.end[q]!];
    const before = speakerIn(reading, people, sentenceBefore(reading, quotations, start));
    const behind = speakerIn(reading, people, sentenceBehind(reading, quotations, end));
    const by = before ?? behind;
    if (by === undefined || (behind !== undefined && behind.local !== by.local)) continue;
    const name = { start: by.start, end: by.end };
    found.push({ start, end, speaker: by.local, name, surface: surfaceOf(reading.text, start, end) });
  }
  return found;
}

function surfaceOf(text: string, start: number, end: number): string {
  const words = text.slice(start + 1, Math.min(end - 1, start + 1 + MOST_SHOWN));
  if (start + 1 + MOST_SHOWN >= end - 1) return words.trim();
  return `${words.slice(0, Math.max(1, words.lastIndexOf(' ')))} …`;
}

/** The tokens `from` to `to` (exclusive). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands before a place in its sentence, back to another quotation. */
function sentenceBefore({ tokens, sentences }: Reading, quotations: Quotations, offset: number): Stretch {
  const to = countAtMost(tokens.start, offset - 1, tokens.count);
  const sentence = countAtMost(sentences.firstToken, to, sentences.count + 1) - 1;
  const least = Math.max(sentences.firstToken[Math.max(0, sentence)]!, to - REACH);
  let from = to;
  while (from > least && quotationAt(quotations, tokens.start[from - 1]!) < 0) from--;
  return { from, to };
}

/** What stands behind a place in its sentence, up to another quotation. */
function sentenceBehind({ tokens, sentences }: Reading, quotations: Quotations, offset: number): Stretch {
  const from = countAtMost(tokens.start, offset - 1, tokens.count);
  // The last token of the quotation is of the sentence that goes on behind it.
  const sentence = countAtMost(sentences.firstToken, from - 1, sentences.count + 1) - 1;
  const most = Math.min(sentences.firstToken[Math.min(sentence + 1, sentences.count)]!, from + REACH);
  let to = from;
  while (to < most && quotationAt(quotations, tokens.start[to]!) < 0) to++;
  return { from, to };
}

/** A title may stand between "said" and a name: "said Deputy Prime Minister Anna Lind". */
const TITLE = 5;

/** The one person named in a stretch, where a verb of speech has that name as its subject. */
function speakerIn(reading: Reading, people: readonly Mention[], { from, to }: Stretch): Mention | undefined {
  if (from >= to) return undefined;
  const { text, tokens } = reading;
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
  const named: Mention[] = [];
  for (let i = lastStartingAt(people, start - 1) + 1; i < people.length && people[i]!.start < end; i++)
    named.push(people[i]!);
  const name = named[0];
  if (!name || named.some(({ local }) => local !== name.local)) return undefined;
  for (let t = from; t < to; t++) {
    if (!SPEECH_VERBS.has(text.slice(tokens.start[t], tokens.end[t]).toLowerCase())) continue;
    const subject = named.find((one) => isSubject(reading, one, t, from, to));
    if (subject) return subject;
  }
  return undefined;
}

/** "X said", "X, who flies the plane, said", "said X", "said the pilot X". */
function isSubject({ text, tokens }: Reading, name: Span, verb: number, from: number, to: number): boolean {
  const isMark = (t: number): boolean => tokens.kind[t] === Kind.Punctuation;
  if (name.start > tokens.start[verb]!) {
    for (let t = verb + 1; t < to && t <= verb + TITLE; t++) {
      if (tokens.start[t]! >= name.start) return true;
      if (isMark(t)) return false;
    }
    return false;
  }
  const before = verb - 1;
  if (before < from) return false;
  return tokens.end[before]! <= name.end || (text[tokens.start[before]!] === ',' && isMark(before));
}
