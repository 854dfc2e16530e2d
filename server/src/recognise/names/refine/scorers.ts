import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { ORG, PER } from '../types';
import { isScore } from './sport';

const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const BETWEEN = wordSet(', ; and');
const PARTICLES = wordSet('de der den van von di da dos el al le la ten ter');
/** Words of the longest name, and tokens of the longest list. */
const LONGEST_NAME = 4;
const LONGEST = 60;
const SHOWN = 0.85;

/**
 * Who scored for a side, in brackets behind its score, with the minute behind each name: "Leeds 2 (Harker 9, de Vries 31)". What the tagger
 * made of them gives way. Left as it is: brackets not behind the score of a side, words that are not followed by a figure. O(tokens).
 */
export function withScorers(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { hash } = signals.reading.tokens;
  let all: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const side = names[n]!;
    all?.push(side);
    if (side.type !== ORG || !isScore(signals, side.to) || hash[side.to + 1] !== OPEN) continue;
    const scorers = scorersIn(signals, side.to + 2, side.sentence);
    if (scorers.length === 0) continue;
    all ??= names.slice(0, n + 1);
    for (const scorer of scorers) {
      while (n + 1 < names.length && names[n + 1]!.to <= scorer.from) all.push(names[++n]!);
      while (n + 1 < names.length && names[n + 1]!.from < scorer.to) n++;
      all.push(scorer);
    }
  }
  return all ?? names;
}

/** The names with a figure behind them, from token `first` to the closing bracket. */
function scorersIn(signals: Signals, first: number, sentence: number): readonly TaggedName[] {
  const { tokens, sentences } = signals.reading;
  const end = Math.min(sentences.firstToken[sentence + 1]!, first + LONGEST);
  const scorers: TaggedName[] = [];
  for (let from = first; from < end && tokens.hash[from] !== CLOSE; from++) {
    if (from > first && !BETWEEN.has(tokens.hash[from - 1]!)) continue;
    const to = nameEnd(signals, from, end);
    if (to > from && isScore(signals, to)) scorers.push({ from, to, type: PER, confidence: SHOWN, sentence });
  }
  return scorers;
}

/** Where the name that begins at `from` ends; `from` where none does. */
function nameEnd({ lex, reading: { tokens } }: Signals, from: number, end: number): number {
  const { hash, kind, flags } = tokens;
  const isCapital = (i: number): boolean => kind[i] === Kind.Word && (flags[i]! & Flag.Capital) !== 0;
  let to = from;
  while (to < end && to - from < LONGEST_NAME && (isCapital(to) || PARTICLES.has(hash[to]!))) to++;
  const named = to > from && isCapital(to - 1) && (lex[to - 1]! & (Lex.Function | Lex.Calendar)) === 0;
  return named ? to : from;
}
