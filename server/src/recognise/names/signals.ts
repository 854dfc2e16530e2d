import type { Reading } from '../../text/reading';
import { Flag, Kind } from '../../text/tokens';
import { readWords } from './capitals';
import { Evidence, gatherEvidence, Mode } from './evidence';
import { Lex, opensPhrase, PHRASE_SHIFT, phraseAt } from './lexicon';
import { Shape, shapeOf } from './shapes';
import { type Capitals, listWindows, Mark, markCandidates, type Windows } from './windows';
import { WordTable } from './wordTable';

/**
 * What the tagger's features are made from, worked out once an article: parallel arrays by token, `mode` by sentence. Good until the next
 * article's signals are read, which take over the arrays; those are longer than the article, with zeros right behind its last token.
 */
export interface Signals {
  readonly reading: Reading;
  /** Bits of `Lex`. */
  readonly lex: Uint32Array;
  /** `Mark` of each token. */
  readonly marks: Uint8Array;
  /** `Shape` of each marked token and of those beside it in its sentence. */
  readonly shape: Uint8Array;
  /** For a token of a known phrase: 2 + its place in the phrase (0 the first), else 0. */
  readonly phrasePlace: Uint8Array;
  /** For a token of a known phrase: the phrase's bits of `Lex`, else 0. */
  readonly phraseBits: Uint32Array;
  /** What `phraseAt` finds from a candidate to its sentence's end, plus 1; 0 while nobody asked. */
  readonly phrases: Uint32Array;
  /** The run of capitalised words a marked token stands in: its first token and the token after it. */
  readonly runStart: Uint32Array;
  readonly runEnd: Uint32Array;
  /** Bits of `Evidence` of each marked token. */
  readonly evidence: Uint16Array;
  /** `Mode` of each sentence. */
  readonly mode: Uint8Array;
  /** The first word of each sentence, behind quotation marks and dashes: its capital says little. */
  readonly opening: Uint32Array;
  readonly windows: Windows;
}

/** The arrays of `Signals`, and what they are made with. */
interface Room extends Omit<Signals, 'reading'> {
  readonly capacity: number;
  readonly capitals: Capitals;
}

/** Room for this many tokens is kept from article to article. */
const MOST_KEPT = 1 << 20;
/** Tokens behind the last one that may be asked about. */
const BEHIND = 8;

let room = roomFor(1 << 10);
const words = new WordTable();

function roomFor(capacity: number): Room {
  const size = capacity + BEHIND;
  return {
    capacity,
    lex: new Uint32Array(size),
    marks: new Uint8Array(size),
    shape: new Uint8Array(size),
    phrasePlace: new Uint8Array(size),
    phraseBits: new Uint32Array(size),
    phrases: new Uint32Array(size),
    runStart: new Uint32Array(size),
    runEnd: new Uint32Array(size),
    evidence: new Uint16Array(size),
    mode: new Uint8Array(size),
    opening: new Uint32Array(size),
    windows: { count: 0, start: new Uint32Array(size), end: new Uint32Array(size), sentence: new Uint32Array(size) },
    capitals: { token: new Uint32Array(size), inside: new Uint8Array(size), firstOf: new Uint32Array(size) },
  };
}

/** The arrays for an article of so many tokens, with nothing of the last one left where it could be read. */
function clearRoom(count: number): Room {
  if (count > room.capacity || room.capacity > MOST_KEPT) room = roomFor(Math.max(count, 1 << 10));
  const end = count + BEHIND;
  room.lex.fill(0, count, end);
  room.marks.fill(0, 0, end);
  room.phrasePlace.fill(0, 0, end);
  room.phraseBits.fill(0, 0, end);
  room.phrases.fill(0, 0, end);
  room.evidence.fill(0, 0, end);
  room.windows.count = 0;
  return room;
}

/** Reads an article's signals. O(tokens). */
export function readSignals(reading: Reading): Signals {
  const { tokens, sentences } = reading;
  const cleared = clearRoom(tokens.count);
  const { capitals, lex, mode, opening, marks, windows } = cleared;
  // Written out, not spread: a spread object is slow to make, and of another make for the engine that runs this.
  const signals: Signals = {
    reading,
    lex,
    marks,
    shape: cleared.shape,
    phrasePlace: cleared.phrasePlace,
    phraseBits: cleared.phraseBits,
    phrases: cleared.phrases,
    runStart: cleared.runStart,
    runEnd: cleared.runEnd,
    evidence: cleared.evidence,
    mode,
    opening,
    windows,
  };
  readWords(reading, { lex, mode, opening, capitals });
  gatherEvidence(reading, lex, mode, capitals, words);
  for (let s = 0; s < sentences.count; s++) {
    const begin = capitals.firstOf[s]!;
    const stop = capitals.firstOf[s + 1]!;
    if (begin === stop) continue;
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    markCandidates(tokens, lex, from, to, opening[s]!, capitals, begin, stop, marks);
    const listed = windows.count;
    listWindows(windows, s, from, to, capitals, begin, stop, marks);
    let known = from;
    for (let w = listed; w < windows.count; w++) {
      readWindow(signals, windows.start[w]!, windows.end[w]!, from, to, opening[s]!, mode[s]!);
      known = readPhrases(signals, Math.max(known, windows.start[w]!), windows.end[w]!, to);
    }
  }
  return signals;
}

/**
 * The longest known phrase that starts at candidate `i`, as `phraseAt` gives it; `end` is the end of its sentence. A phrase has another
 * candidate, or what joins two, as its second word or its third ("Newcastle upon Tyne"), or is a company called by a possessive ("Sotheby's"),
 * which nobody is by his own name ("Foster's"): elsewhere nothing is looked up.
 */
export function phraseFrom({ lex, marks, phrases, reading }: Signals, i: number, end: number): number {
  if (marks[i + 1] === Mark.None && marks[i + 2] === Mark.None) {
    const { flags, hash } = reading.tokens;
    if ((flags[i + 1]! & Flag.Possessive) === 0 || (lex[i]! & (Lex.Given | Lex.Surname)) !== 0) return 0;
    if (!opensPhrase(hash[i]!)) return 0;
  }
  if (phrases[i] === 0) phrases[i] = phraseAt(reading.tokens.hash, i, end) + 1;
  return phrases[i]! - 1;
}

/** What the lists say of tokens `[from, to)`, a word or a phrase. */
export const bitsOf = (
  { lex, phraseBits }: Signals,
  { from, to }: { readonly from: number; readonly to: number },
): number => (to - from === 1 ? lex[from]! : phraseBits[from]!);

/** Are tokens `[from, to)` a known phrase as a whole? The place of its last word tells its length. */
export const isWholePhrase = ({ phrasePlace }: Signals, from: number, to: number): boolean =>
  phrasePlace[from] === 2 && phrasePlace[to - 1] === to - from + 1;

/** Shapes, evidence and runs of the window `[start, stop)` of sentence `[from, to)`, whose first word is `first`. */
function readWindow(
  signals: Signals,
  start: number,
  stop: number,
  from: number,
  to: number,
  first: number,
  mode: number,
): void {
  const { reading, lex, marks, shape, evidence, runStart, runEnd } = signals;
  const { tokens, text } = reading;
  const { kind, flags, hash } = tokens;
  for (let i = Math.max(from, start - 1); i < Math.min(to, stop + 1); i++) {
    if (kind[i] === Kind.Word) {
      shape[i] =
        mode === Mode.Caps && (flags[i]! & Flag.AllCaps) !== 0
          ? Shape.Unknown
          : (flags[i]! & Flag.Capital) !== 0
            ? shapeOf(text, tokens.start[i]!, tokens.end[i]!)
            : Shape.Lower;
    } else shape[i] = kind[i] === Kind.Number ? Shape.Number : Shape.Punctuation;
  }
  for (let i = start; i < stop; i++) evidence[i] = words.get(hash[i]!);
  for (let i = start; i < stop; ) {
    let end = i;
    // Written out: as a function of its own, made for each window, it cost more than all it looks at.
    while (
      end < stop &&
      marks[end] === Mark.Candidate &&
      kind[end] === Kind.Word &&
      (end !== first || (lex[end]! & Lex.Function) === 0) &&
      (mode === Mode.Prose ||
        (lex[end]! & (Lex.Common | Lex.Function)) === 0 ||
        (evidence[end]! & (Evidence.Inside | Evidence.Lower)) === Evidence.Inside)
    )
      end++;
    if (end === i) end++;
    for (let k = i; k < end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end;
  }
}

/** The known phrases that begin in `[start, stop)` of a sentence that ends at `to`. Returns where the last of them ends. */
function readPhrases(signals: Signals, start: number, stop: number, to: number): number {
  const { marks, phrasePlace, phraseBits } = signals;
  let i = start;
  while (i < stop) {
    const found = marks[i] === Mark.Candidate ? phraseFrom(signals, i, to) : 0;
    const length = found >>> PHRASE_SHIFT;
    for (let k = 0; k < length; k++) {
      phrasePlace[i + k] = k + 2;
      phraseBits[i + k] = found & ((1 << PHRASE_SHIFT) - 1);
    }
    i += Math.max(1, length);
  }
  return i;
}
