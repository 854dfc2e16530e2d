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
 * Marks the tokens of a sentence that the tagger reads: capitalised words and what joins them. A function word that opens the sentence
 * (`first` is the sentence's first word) is none, unless another capital follows it. Returns the number of candidates.
 */
export function markCandidates(
  tokens: Tokens,
  lex: Uint32Array,
  from: number,
  to: number,
  first: number,
  marks: Uint8Array,
): number {
  const { flags, kind, hash } = tokens;
  let found = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (kind[i] !== Kind.Word || (flags[i]! & Flag.Capital) === 0) continue;
    if (i === first && (lex[i]! & Lex.Function) !== 0 && (i + 1 === to || (flags[i + 1]! & Flag.Capital) === 0))
      continue;
    marks[i] = Mark.Candidate;
    found++;
    if (last >= 0 && i - last > 1 && i - last <= WIDEST_GAP + 1) bridge(tokens, last + 1, i, marks);
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
  return found;
}

/** Marks the tokens between two candidates when all of them may stand inside a name. */
function bridge(tokens: Tokens, from: number, to: number, marks: Uint8Array): void {
  for (let i = from; i < to; i++) if (!FILLERS.has(tokens.hash[i]!) && tokens.kind[i] !== Kind.Number) return;
  for (let i = from; i < to; i++) if (marks[i] === Mark.None) marks[i] = Mark.Filler;
}
