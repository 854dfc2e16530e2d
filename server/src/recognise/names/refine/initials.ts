import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { ORG } from '../types';
import { Mark } from '../windows';
import { merged } from './merged';

const THE = hashOf('the');
const SHORTEST = 3;
const LONGEST = 6;

/** Capitals that name no body, but an everyday thing or post. */
export const NO_BODY = wordSet(
  'ceo cfo coo cto gdp gnp cpi ppi vat ipo etf eps tv dvd usb gps dna rna hiv aids covid atm pin pdf faq mvp mri url sms sim led lcd suv rpm vip q&a id am pm',
);

/** Capitals by themselves after "the", in a sentence that is not written in capitals, are a body: "members of the NTL". O(candidates). */
export function withInitials(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { reading, windows } = signals;
  const { hash } = reading.tokens;
  const bodies: TaggedName[] = [];
  let next = 0;
  for (let w = 0; w < windows.count; w++) {
    const sentence = windows.sentence[w]!;
    const from = reading.sentences.firstToken[sentence]!;
    for (let i = windows.start[w]!; i < windows.end[w]!; i++) {
      if (i === from || hash[i - 1] !== THE || !isBody(signals, i, sentence)) continue;
      while (next < names.length && names[next]!.to <= i) next++;
      if (next < names.length && names[next]!.from <= i) continue;
      bodies.push({ from: i, to: i + 1, type: ORG, confidence: 0.5, sentence });
    }
  }
  return merged(names, bodies);
}

/** Capitals of a length that acronyms have, which are not of a longer word or name. */
function isBody({ reading, marks, mode }: Signals, i: number, sentence: number): boolean {
  const { hash, flags, kind, start, end } = reading.tokens;
  const length = end[i]! - start[i]!;
  if (mode[sentence] === Mode.Caps || marks[i] !== Mark.Candidate || NO_BODY.has(hash[i]!)) return false;
  if ((flags[i]! & Flag.AllCaps) === 0 || length < SHORTEST || length > LONGEST) return false;
  if (i + 1 === reading.sentences.firstToken[sentence + 1]) return true;
  const glued = (flags[i + 1]! & Flag.Space) === 0 && kind[i + 1] !== Kind.Punctuation;
  return !glued && (flags[i + 1]! & Flag.Capital) === 0;
}
