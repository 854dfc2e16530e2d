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
const SUFFIXES = wordSet(['inc', 'corp', 'ltd', 'plc', 'llc', 'gmbh', 'nv', 'oyj', 'bhd']);

/** "the Publicity Department": where the capitals begin that end in the kind of a body at `i`, with "the" before them; else `i`. */
function startOfBody({ reading, marks }: Signals, i: number, low: number): number {
  const { hash, flags } = reading.tokens;
  const isCapital = (k: number): boolean => marks[k] === Mark.Candidate && (flags[k]! & Flag.Capital) !== 0;
  if (isCapital(i + 1)) return i;
  let from = i;
  while (from > low && isCapital(from - 1)) from--;
  return from > low && hash[from - 1] === THE ? from : i;
}

/**
 * A run of capitals that ends in a company's suffix is a company, though the tagger took it for less: "General Public Utilities Corp" at the
 * start of a sentence; so is one that ends in the kind of a body. Names inside the run become part of it. O(candidates).
 */
export function withCompanies(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { reading, marks, lex, runStart, mode, windows } = signals;
  const { tokens, sentences } = reading;
  let all: TaggedName[] | undefined;
  let next = 0;
  for (let w = 0; w < windows.count; w++) {
    const sentence = windows.sentence[w]!;
    if (mode[sentence] === Mode.Caps) continue;
    for (let i = windows.start[w]!; i < windows.end[w]!; i++) {
      if (marks[i] !== Mark.Candidate || (tokens.flags[i]! & Flag.Capital) === 0) continue;
      const isEnd = SUFFIXES.has(tokens.hash[i]!);
      if (!isEnd && (lex[i]! & Lex.OrgHead) === 0) continue;
      while (next < names.length && names[next]!.to <= i) {
        all?.push(names[next]!);
        next++;
      }
      if (next < names.length && names[next]!.from <= i) continue;
      const from = isEnd ? runStart[i]! : startOfBody(signals, i, sentences.firstToken[sentence]!);
      const before = all === undefined ? names[next - 1] : all.at(-1);
      if (from === i || (before !== undefined && before.from < from && before.to > from)) continue;
      all ??= names.slice(0, next);
      while (all.length > 0 && all.at(-1)!.from >= from) all.pop();
      all.push({ from, to: i + 1, type: ORG, confidence: 0.8, sentence });
    }
  }
  if (all === undefined) return names;
  while (next < names.length) all.push(names[next++]!);
  return all;
}
