import type { Reading } from '../../text/reading';
import { room8 } from '../../text/room';
import { Flag, hashOf, Kind } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { Lex } from './lexicon';
import { WordTable } from './wordTable';

/** How a sentence uses capitals: as prose does, in a headline's fashion, or throughout. */
export const Mode = { Prose: 0, Title: 1, Caps: 2 } as const;

/** What the article as a whole shows of a word. */
export const Evidence = {
  /** It stands in lower case somewhere. */
  Lower: 1,
  /** It is capitalised inside a sentence of prose. */
  Inside: 2,
  /** A title stands before it ("Mr", "President"). */
  AfterTitle: 4,
  /** A verb of saying or "who" follows. */
  BeforeSaying: 8,
  /** "in", "at", "near" or "from" stands before it, and no other capital after it. */
  AfterIn: 16,
  /** "Inc", "Ltd", "Corp" or the like follows. */
  BeforeSuffix: 32,
  /** A given name stands before it. */
  AfterGiven: 64,
  /** "the" stands before it. */
  AfterThe: 128,
} as const;

const hashes = wordSet;
const PLACING = hashes('in at near from');
const COMPANY = hashes('inc corp ltd co plc ag sa nv llc corporation company group gmbh');
const THE = hashOf('the');
const WHO = hashOf('who');

/**
 * Reads once through an article and gathers what it shows of each capitalised word: bits of `Evidence` by token hash.
 * `lex` holds each token's lexicon bits, `mode` each sentence's use of capitals. O(tokens).
 */
export function gatherEvidence(reading: Reading, lex: Uint32Array, mode: Uint8Array): WordTable {
  const { tokens, sentences, text } = reading;
  const { hash, flags, kind } = tokens;
  const seen = new WordTable(tokens.count >> 2);
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    const prose = mode[s] === Mode.Prose;
    let inside = false;
    for (let i = from; i < to; i++) {
      if (kind[i] === Kind.Word) {
        if ((flags[i]! & Flag.Capital) !== 0) {
          seen.mark(hash[i]!, prose ? around(reading, lex, i, from, to) | (inside ? Evidence.Inside : 0) : 0);
        }
        inside = true;
      } else if (reopens(text.charCodeAt(tokens.start[i]!))) inside = false;
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    if (kind[i] === Kind.Word && (flags[i]! & Flag.Capital) === 0) seen.markKnown(hash[i]!, Evidence.Lower);
  }
  return seen;
}

/** Quotation marks, colons, dashes and bullets, after which a capital may be a sentence's. */
const reopens = (code: number): boolean =>
  code === 34 || code === 58 || code === 0x201c || code === 0x2018 || code === 0x2022 || code === 0x96;

/** What stands beside the capitalised token `i` says of it. */
function around(reading: Reading, lex: Uint32Array, i: number, from: number, to: number): number {
  const { hash, flags } = reading.tokens;
  let bits = 0;
  const nextCapital = i + 1 < to && (flags[i + 1]! & Flag.Capital) !== 0;
  if (i > from) {
    const before = lex[i - 1]!;
    const capitalBefore = (flags[i - 1]! & Flag.Capital) !== 0;
    if (capitalBefore && (before & Lex.Title) !== 0) bits |= Evidence.AfterTitle;
    if (capitalBefore && (before & Lex.Given) !== 0) bits |= Evidence.AfterGiven;
    if (hash[i - 1] === THE) bits |= Evidence.AfterThe;
    if (!nextCapital && !capitalBefore && PLACING.has(hash[i - 1]!)) bits |= Evidence.AfterIn;
  }
  if (i + 1 < to) {
    if (nextCapital) {
      if (COMPANY.has(hash[i + 1]!)) bits |= Evidence.BeforeSuffix;
    } else if ((lex[i + 1]! & Lex.Saying) !== 0 || hash[i + 1] === WHO) bits |= Evidence.BeforeSaying;
  }
  return bits;
}

/** The `Mode` of each sentence: judged by its words of four letters and more that no list holds for small words. */
export function readModes(reading: Reading, lex: Uint32Array): Uint8Array {
  const { tokens, sentences } = reading;
  const modes = room8(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    let words = 0;
    let capitals = 0;
    let caps = 0;
    let letters = 0;
    for (let i = sentences.firstToken[s]!; i < sentences.firstToken[s + 1]!; i++) {
      if (tokens.kind[i] !== Kind.Word) continue;
      const length = tokens.end[i]! - tokens.start[i]!;
      letters += length;
      if ((tokens.flags[i]! & Flag.AllCaps) !== 0) caps += length;
      if ((lex[i]! & Lex.Function) !== 0 || length < 3) continue;
      words++;
      if ((tokens.flags[i]! & Flag.Capital) !== 0) capitals++;
    }
    if (letters > 7 && caps * 10 > letters * 7) modes[s] = Mode.Caps;
    else if (words > 3 && capitals * 10 >= words * 8) modes[s] = Mode.Title;
  }
  return modes;
}
