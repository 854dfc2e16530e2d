import { Flag, hashOf, Kind, type Tokens } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { Lex } from './lexicon';

/** What a token is to the tagger. */
export const Mark = {
  /** Outside every name: never looked at. */
  None: 0,
  /** A capitalised word (or a number beside one): may be of a name. */
  Candidate: 1,
  /** A small word or sign between candidates: "of", "and", "-". */
  Filler: 2,
} as const;

/** The capitalised words of an article, in text order: whatever may be a name is one or stands beside one. */
export interface Capitals {
  /** Each one's token. */
  readonly token: Uint32Array;
  /** 1 where a word of its sentence stands before it, and no mark between them behind which a sentence may begin. */
  readonly inside: Uint8Array;
  /** The first one of each sentence; one entry more than there are sentences, the last their number. */
  readonly firstOf: Uint32Array;
}

/** The unbroken runs of marked tokens, none over a sentence's border, in text order. */
export interface Windows {
  count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentence: Uint32Array;
}

/** Small words and signs that names hold inside. */
const FILLERS = wordSet(
  "of the and for & - – ' ’ 's ’s . / de la le du des del della di da do dos das von van der den zu al el bin ibn ben bint ul y e in on to a at with + ! ,",
);
/** Small words that open a name: "al-Qaeda", "de Gaulle". */
const OPENERS = wordSet('al el de von van der den bin ibn ben abu di da du del la le ter');
const HYPHEN = hashOf('-');

/** Tokens that may lie between two candidates of one name. */
const WIDEST_GAP = 3;

/**
 * Marks the tokens of sentence `[from, to)` that the tagger reads: capitalised words and what joins them. A function word that opens the
 * sentence (`first` is the sentence's first word) is none, unless another capital follows it. `capitals[begin, stop)` are the sentence's.
 */
export function markCandidates(
  { flags, kind, hash }: Tokens,
  lex: Uint32Array,
  from: number,
  to: number,
  first: number,
  capitals: Capitals,
  begin: number,
  stop: number,
  marks: Uint8Array,
): void {
  let last = -1;
  for (let c = begin; c < stop; c++) {
    const i = capitals.token[c]!;
    if (i === first && (lex[i]! & Lex.Function) !== 0 && (i + 1 === to || (flags[i + 1]! & Flag.Capital) === 0))
      continue;
    marks[i] = Mark.Candidate;
    if (last >= 0 && i - last > 1 && i - last <= WIDEST_GAP + 1) bridge(kind, hash, last + 1, i, marks);
    if (i > from && marks[i - 1] === Mark.None) {
      const hyphen = hash[i - 1] === HYPHEN && i - 2 >= from ? 1 : 0;
      const opener = i - 1 - hyphen;
      if (OPENERS.has(hash[opener]!)) {
        marks[opener] = Mark.Filler;
        if (hyphen) marks[i - 1] = Mark.Filler;
      } else if (kind[i - 1] === Kind.Number) marks[i - 1] = Mark.Candidate;
    }
    if (i + 1 < to && kind[i + 1] === Kind.Number) {
      marks[i + 1] = Mark.Candidate;
      last = i + 1;
    } else last = i;
  }
}

/** Marks the tokens between two candidates when all of them may stand inside a name. */
function bridge(kind: Uint8Array, hash: Uint32Array, from: number, to: number, marks: Uint8Array): void {
  for (let i = from; i < to; i++) if (!FILLERS.has(hash[i]!) && kind[i] !== Kind.Number) return;
  for (let i = from; i < to; i++) if (marks[i] === Mark.None) marks[i] = Mark.Filler;
}

/** Lists the windows of a sentence `[from, to)` whose tokens are marked: every marked token is of a run that holds a capital. */
export function listWindows(
  windows: Windows,
  sentence: number,
  from: number,
  to: number,
  capitals: Capitals,
  begin: number,
  stop: number,
  marks: Uint8Array,
): void {
  let end = from;
  for (let c = begin; c < stop; c++) {
    const i = capitals.token[c]!;
    if (i < end || marks[i] === Mark.None) continue;
    let start = i;
    while (start > end && marks[start - 1] !== Mark.None) start--;
    end = i + 1;
    while (end < to && marks[end] !== Mark.None) end++;
    windows.start[windows.count] = start;
    windows.end[windows.count] = end;
    windows.sentence[windows.count++] = sentence;
  }
}
