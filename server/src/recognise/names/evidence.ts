import type { Reading } from '../../text/reading';
import { Flag, hashOf, Kind } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { Lex } from './lexicon';
import type { Capitals } from './windows';
import type { WordTable } from './wordTable';

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

/** What shows somebody behind a word. */
export const PERSONAL = Evidence.AfterTitle | Evidence.AfterGiven;

const PLACING = wordSet('in at near from');
/** What a company's name ends with. */
export const COMPANY = wordSet('inc corp ltd co plc ag sa nv llc corporation company group gmbh');
const THE = hashOf('the');
const WHO = hashOf('who');

/**
 * Gathers what an article shows of each capitalised word, into `seen`: bits of `Evidence` by token hash. `lex` holds each token's lexicon
 * bits, `mode` each sentence's use of capitals. O(tokens).
 */
export function gatherEvidence(
  reading: Reading,
  lex: Uint32Array,
  mode: Uint8Array,
  { token, inside, firstOf }: Capitals,
  seen: WordTable,
): void {
  const { tokens, sentences } = reading;
  const { hash, flags, kind, count } = tokens;
  seen.clear(firstOf[sentences.count]!);
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    const prose = mode[s] === Mode.Prose;
    for (let c = firstOf[s]!; c < firstOf[s + 1]!; c++) {
      const i = token[c]!;
      seen.mark(hash[i]!, prose ? around(reading, lex, i, from, to) | (inside[c]! * Evidence.Inside) : 0);
    }
  }
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.Word && (flags[i]! & Flag.Capital) === 0) seen.markKnown(hash[i]!, Evidence.Lower);
  }
}

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
