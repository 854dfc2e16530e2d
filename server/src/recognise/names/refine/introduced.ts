import { Flag, hashOf } from '../../../text/tokens';
import { Lex, LISTED } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, ORG, PER, WORK } from '../types';
import { readsAsProse } from './lines';
import { mapped } from './mapped';

const COMMA = hashOf(',');
/** Words that nobody's name holds. */
const IMPERSONAL = Lex.OrgHead | Lex.OrgSuffix | Lex.PlaceSuffix | Lex.Event | Lex.Function | Lex.Common | Lex.Org;
/** Below this the tagger's word gives way. */
const WAVERING = 0.6;

/**
 * Persons whom the tagger took for something else, told by how they are brought in: behind who they are and a comma ("its chairman, Upali
 * Perera, leaves"), behind their nation, which is no part of the name ("the Thai [Chartchai Sor]"). Only names of two words or more,
 * of which none is of a body, and that the tagger was unsure of. O(names).
 */
export const withIntroduced = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  mapped(names, (name) => (name.confidence < WAVERING ? asPerson(signals, name) : name));

function asPerson(signals: Signals, name: TaggedName): TaggedName {
  const { lex, phraseBits, reading } = signals;
  const { hash, flags } = reading.tokens;
  const { from, to, type, sentence } = name;
  if (to - from < 2 || type === EVENT || type === WORK || !readsAsProse(signals, sentence)) return name;
  const nation =
    (lex[from]! & Lex.Demonym) !== 0 && (lex[from]! & Lex.Given) === 0 && (phraseBits[from]! & LISTED) === 0;
  if (nation) {
    return to - from > 2 && isPersonal(signals, from + 1, to) ? altered(name, { from: from + 1, type: PER }) : name;
  }
  const calling = from - 2;
  const called =
    type === ORG &&
    calling >= reading.sentences.firstToken[sentence]! &&
    hash[from - 1] === COMMA &&
    (lex[calling]! & Lex.Title) !== 0 &&
    (flags[calling]! & Flag.Capital) === 0 &&
    hash[to] === COMMA;
  return called && isPersonal(signals, from, to) ? altered(name, { type: PER }) : name;
}

/** Words with spaces between, none of a body or in capitals throughout. */
function isPersonal({ lex, reading: { tokens } }: Signals, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((lex[i]! & IMPERSONAL) !== 0 || (tokens.flags[i]! & (Flag.AllCaps | Flag.Space)) !== Flag.Space) return false;
  }
  return true;
}
