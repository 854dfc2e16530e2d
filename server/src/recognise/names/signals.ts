import type { Reading } from '../../text/reading';
import { room8, room16, room32 } from '../../text/room';
import { Flag, Kind } from '../../text/tokens';
import { Evidence, gatherEvidence, Mode, readModes } from './evidence';
import { Lex, listed, PHRASE_SHIFT, phraseAt, wordBits } from './lexicon';
import { Shape, shapeOf } from './shapes';
import { Mark, markCandidates } from './windows';
import type { WordTable } from './wordTable';

/** What the tagger's features are made from, worked out once an article: parallel arrays by token, `mode` by sentence. */
export interface Signals {
  readonly reading: Reading;
  /** Bits of `Lex`. */
  readonly lex: Uint32Array;
  /** `Mark` of each token. */
  readonly marks: Uint8Array;
  /** `Shape` of each token. */
  readonly shape: Uint8Array;
  /** For a token of a known phrase: 2 + its place in the phrase (0 the first), else 0. */
  readonly phrasePlace: Uint8Array;
  /** For a token of a known phrase: the phrase's bits of `Lex`. */
  readonly phraseBits: Uint32Array;
  /** What `phraseAt` finds from a candidate to its sentence's end, plus 1; 0 while nobody asked. */
  readonly phrases: Uint32Array;
  /** The run of capitalised words a token stands in: its first token and the token after it. */
  readonly runStart: Uint32Array;
  readonly runEnd: Uint32Array;
  /** Bits of `Evidence` of each marked token. */
  readonly evidence: Uint16Array;
  /** `Mode` of each sentence. */
  readonly mode: Uint8Array;
  /** The first word of each sentence, behind quotation marks and dashes: its capital says little. */
  readonly opening: Uint32Array;
  readonly words: WordTable;
}

/** Reads an article's signals. O(tokens). */
export function readSignals(reading: Reading): Signals {
  const { tokens, sentences } = reading;
  const { count } = tokens;
  const lex = room32(count);
  for (let i = 0; i < count; i++) {
    if (tokens.kind[i] !== Kind.Word) continue;
    lex[i] = (tokens.flags[i]! & Flag.Capital) !== 0 ? wordBits(tokens.hash[i]!) : listed(tokens.hash[i]!);
  }
  const mode = readModes(reading, lex);
  const opening = room32(sentences.count);
  const signals: Signals = {
    reading,
    lex,
    mode,
    opening,
    marks: room8(count),
    shape: room8(count),
    phrasePlace: room8(count),
    phraseBits: room32(count),
    phrases: room32(count),
    runStart: room32(count),
    runEnd: room32(count),
    evidence: room16(count),
    words: gatherEvidence(reading, lex, mode),
  };
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    let first = from;
    while (first < to - 1 && tokens.kind[first] !== Kind.Word && tokens.kind[first] !== Kind.Number) first++;
    opening[s] = first;
    if (markCandidates(tokens, lex, from, to, first, signals.marks) > 0)
      readSentence(signals, from, to, first, mode[s]!);
  }
  return signals;
}

/** The longest known phrase that starts at candidate `i`, as `phraseAt` gives it; `end` is the end of its sentence. */
export function phraseFrom({ phrases, reading }: Signals, i: number, end: number): number {
  if (phrases[i] === 0) phrases[i] = phraseAt(reading.tokens.hash, i, end) + 1;
  return phrases[i]! - 1;
}

function readSentence(signals: Signals, from: number, to: number, first: number, mode: number): void {
  const { reading, lex, marks, shape, evidence, words } = signals;
  const { tokens, text } = reading;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === Kind.Word) {
      shape[i] =
        mode === Mode.Caps && (tokens.flags[i]! & Flag.AllCaps) !== 0
          ? Shape.Unknown
          : (tokens.flags[i]! & Flag.Capital) !== 0
            ? shapeOf(text, tokens.start[i]!, tokens.end[i]!)
            : Shape.Lower;
    } else shape[i] = tokens.kind[i] === Kind.Number ? Shape.Number : Shape.Punctuation;
    if (marks[i] !== Mark.None) evidence[i] = words.get(tokens.hash[i]!);
  }
  const nameLike = (i: number): boolean =>
    marks[i] === Mark.Candidate &&
    tokens.kind[i] === Kind.Word &&
    (i !== first || (lex[i]! & Lex.Function) === 0) &&
    (mode === Mode.Prose ||
      (lex[i]! & (Lex.Common | Lex.Function)) === 0 ||
      (evidence[i]! & (Evidence.Inside | Evidence.Lower)) === Evidence.Inside);
  for (let i = from; i < to; ) {
    if (marks[i] === Mark.None) {
      i++;
      continue;
    }
    let end = i;
    while (end < to && nameLike(end)) end++;
    if (end === i) end++;
    for (let k = i; k < end; k++) {
      signals.runStart[k] = i;
      signals.runEnd[k] = end;
    }
    i = end;
  }
  for (let i = from; i < to; ) {
    const found = marks[i] === Mark.Candidate ? phraseFrom(signals, i, to) : 0;
    const length = found >>> PHRASE_SHIFT;
    for (let k = 0; k < length; k++) {
      signals.phrasePlace[i + k] = k + 2;
      signals.phraseBits[i + k] = found & ((1 << PHRASE_SHIFT) - 1);
    }
    i += Math.max(1, length);
  }
}
