import { Flag } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex, LISTED } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, PER } from '../types';
import { readsAsProse } from './lines';
import { mapped } from './mapped';

/** Titles of rulers and their kin, which stand before a given name. */
const ROYAL = wordSet('king queen prince princess emperor empress crown');
/** Numerals of rulers. */
const NUMERALS = wordSet('ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi');
/** Words that nobody's name ends with: "Queen Street", "King Faisal Hospital", "Prince Hotels". */
const IMPERSONAL = Lex.PlaceSuffix | Lex.OrgHead | Lex.OrgSuffix | Lex.Function | Lex.Event;
/** Given names of the longest one, with its numeral. */
const LONGEST = 3;
const SHOWN = 0.8;

/**
 * Rulers without their titles, whatever the tagger took them for: "King [Hussein]", "Crown Prince [Naruhito]". Left as it is: what the lists
 * know ("Prince Edward Island"), what ends as bodies and places do, and a longer name ("King Abdullah Economic City"). O(names).
 */
export function withRoyals(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { hash } = signals.reading.tokens;
  return mapped(names, (name) => {
    let { from } = name;
    while (from < name.to && ROYAL.has(hash[from]!)) from++;
    const titled = from > name.from || (name.type !== PER && from > 0 && isTitleAt(signals, from - 1, name.sentence));
    return titled && isRuler(signals, name, from)
      ? altered(name, { from, type: PER, confidence: Math.max(name.confidence, SHOWN) })
      : name;
  });
}

const isTitleAt = ({ reading: { tokens, sentences } }: Signals, i: number, sentence: number): boolean =>
  i >= sentences.firstToken[sentence]! && ROYAL.has(tokens.hash[i]!) && (tokens.flags[i]! & Flag.Capital) !== 0;

function isRuler(signals: Signals, name: TaggedName, from: number): boolean {
  const { lex, phraseBits, reading } = signals;
  const { hash, flags } = reading.tokens;
  const { to, type, sentence } = name;
  if (type === EVENT || from === to || to - from > LONGEST || !readsAsProse(signals, sentence)) return false;
  if ((phraseBits[name.from]! & LISTED) !== 0 || (flags[to]! & (Flag.Capital | Flag.Line)) === Flag.Capital)
    return false;
  for (let i = from; i < to; i++) {
    if (NUMERALS.has(hash[i]!) && i > from) continue;
    const everyday = (lex[i]! & Lex.Common) !== 0 && (lex[i]! & (Lex.Given | Lex.Surname)) === 0;
    if (everyday || (lex[i]! & (IMPERSONAL | Lex.Country | Lex.Demonym)) !== 0 || (flags[i]! & Flag.Capital) === 0)
      return false;
  }
  return true;
}
