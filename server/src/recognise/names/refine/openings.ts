import { Flag } from '../../../text/tokens';
import { Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG } from '../types';
import { Mark } from '../windows';
import { merged } from './merged';

/** What a word in capitals is there less surely than a word inside a sentence. */
const SHOWN = 0.75;

/**
 * Adds a country or body that opens its sentence and is spelt like a small word but for its capitals: "US automakers seek aid", "WHO warns of
 * fevers". The tagger passes small words over there. Refused: lines in capitals, where "US" may be us. O(sentences).
 */
export function withOpenings(
  { lex, marks, mode, opening, reading }: Signals,
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const { sentences, tokens } = reading;
  const added: TaggedName[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const from = opening[sentence]!;
    if ((lex[from]! & Lex.Function) === 0 || (lex[from]! & (Lex.Country | Lex.Org)) === 0) continue;
    if ((tokens.flags[from]! & Flag.AllCaps) === 0 || marks[from] !== Mark.None || mode[sentence] === Mode.Caps)
      continue;
    added.push({ from, to: from + 1, type: (lex[from]! & Lex.Country) !== 0 ? LOC : ORG, confidence: SHOWN, sentence });
  }
  return merged(names, added);
}
