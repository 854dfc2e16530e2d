import { Flag, hashOf } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { ORG } from '../types';
import { Mark } from '../windows';

const THE = hashOf('the');

/** Words that stand nowhere but at the end of a company's name. */
const SUFFIXES = wordSet(['inc', 'corp', 'ltd', 'plc', 'llc', 'gmbh', 'spa', 'nv', 'oyj', 'bhd']);

/** "the Publicity Department": where capitals begin that end in a kind of body, with "the" before them; `i` where there are none. */
function startOfBody({ reading, marks, lex }: Signals, i: number, low: number): number {
  const { hash, flags } = reading.tokens;
  const isCapital = (k: number): boolean => marks[k] === Mark.Candidate && (flags[k]! & Flag.Capital) !== 0;
  if ((lex[i]! & Lex.OrgHead) === 0 || isCapital(i + 1)) return i;
  let from = i;
  while (from > low && isCapital(from - 1)) from--;
  return from > low && hash[from - 1] === THE ? from : i;
}

/**
 * A run of capitals that ends in a company's suffix is a company, though the tagger took it for less: "General Public Utilities Corp" at the
 * start of a sentence; so is one that ends in the kind of a body. Names inside the run become part of it.
 */
export function withCompanies(signals: Signals, names: readonly TaggedName[]): TaggedName[] {
  const { reading, marks, runStart, mode } = signals;
  const { tokens, sentences } = reading;
  const all: TaggedName[] = [];
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.firstToken[s + 1]!;
    for (let i = sentences.firstToken[s]!; i < end; i++) {
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!);
      if (mode[s] === Mode.Caps || marks[i] !== Mark.Candidate) continue;
      if ((tokens.flags[i]! & Flag.Capital) === 0 || (next < names.length && names[next]!.from <= i)) continue;
      const from = SUFFIXES.has(tokens.hash[i]!) ? runStart[i]! : startOfBody(signals, i, sentences.firstToken[s]!);
      if (from === i || (all.length > 0 && all.at(-1)!.from < from && all.at(-1)!.to > from)) continue;
      while (all.length > 0 && all.at(-1)!.from >= from) all.pop();
      all.push({ from, to: i + 1, type: ORG, confidence: 0.8, sentence: s });
    }
  }
  while (next < names.length) all.push(names[next++]!);
  return all;
}
