import { Flag, hashOf } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import { Lex, LISTED } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC } from '../types';
import { mapped } from './mapped';

/** Parts of a country, which only capitals throughout make look like its name: "EASTERN TURKEY". */
const PARTS = wordSet('eastern western northern southern central northeastern northwestern southeastern southwestern');
/** Quarters as headlines shorten them: "N.KOREA", "S. AFRICA". */
const QUARTERS = wordSet('n s e w');
const POINT = hashOf('.');

/** Countries with their quarter, and without the part of them that a line in capitals speaks of. O(names). */
export const withQuarters = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  mapped(names, (name, n) => (name.type === LOC ? inItsQuarter(signals, name, n === 0 ? 0 : names[n - 1]!.to) : name));

/** `free` is the first token that no name before holds. */
function inItsQuarter({ lex, mode, phraseBits, reading }: Signals, name: TaggedName, free: number): TaggedName {
  const { tokens, sentences } = reading;
  const { hash, flags } = tokens;
  const { from, to, sentence } = name;
  if (mode[sentence] === Mode.Caps && to - from === 2 && PARTS.has(hash[from]!) && (phraseBits[from]! & LISTED) === 0)
    return altered(name, { from: from + 1 });
  const quarter = from - 2;
  return quarter >= Math.max(free, sentences.firstToken[sentence]!) &&
    hash[from - 1] === POINT &&
    QUARTERS.has(hash[quarter]!) &&
    (flags[quarter]! & Flag.Capital) !== 0 &&
    (flags[from - 1]! & Flag.Space) === 0 &&
    (lex[from]! & Lex.Country) !== 0
    ? altered(name, { from: quarter })
    : name;
}
