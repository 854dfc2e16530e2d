import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { ORG } from '../types';
import { Mark } from '../windows';

const THE = hashOf('the');
const SHORTEST = 3;
const LONGEST = 6;

/** Capitals that name no body, but an everyday thing or post. */
export const NO_BODY = wordSet(
  'ceo cfo coo cto gdp gnp cpi ppi vat ipo etf eps tv dvd usb gps dna rna hiv aids covid atm pin pdf faq mvp mri url sms sim led lcd suv rpm vip q&a id am pm',
);

/** Capitals by themselves after "the", in a sentence that is not written in capitals, are a body: "members of the NTL". */
export function withInitials(signals: Signals, names: readonly TaggedName[]): TaggedName[] {
  const { reading, marks, mode } = signals;
  const { tokens, sentences } = reading;
  const all: TaggedName[] = [];
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.firstToken[s + 1]!;
    for (let i = sentences.firstToken[s]! + 1; i < end; i++) {
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!);
      if (mode[s] === Mode.Caps || marks[i] !== Mark.Candidate || tokens.hash[i - 1] !== THE) continue;
      const length = tokens.end[i]! - tokens.start[i]!;
      if ((tokens.flags[i]! & Flag.AllCaps) === 0 || length < SHORTEST || length > LONGEST) continue;
      if (NO_BODY.has(tokens.hash[i]!) || (next < names.length && names[next]!.from <= i)) continue;
      if (i + 1 < end && (tokens.flags[i + 1]! & Flag.Space) === 0 && tokens.kind[i + 1] !== Kind.Punctuation) continue;
      if (i + 1 < end && (tokens.flags[i + 1]! & Flag.Capital) !== 0) continue;
      all.push({ from: i, to: i + 1, type: ORG, confidence: 0.5, sentence: s });
    }
  }
  while (next < names.length) all.push(names[next++]!);
  return all;
}
