import { Flag } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC } from '../types';
import { retyped } from './retyped';

const HYPHENS = wordSet(['-', '\u2010', '\u2011', '\u2013']);
const WAYS = wordSet(
  'railway railways railroad rail road highway motorway expressway route line pipeline corridor canal ferry border crossing',
);
const HEADS = Lex.Org | Lex.OrgHead | Lex.OrgSuffix;

/**
 * Two words joined by a hyphen before what leads from one place to another are places: "the Tolna-Ketra railway". Left as it is: what the
 * lists know for a company ("Harley-Davidson"), a way written with a capital, which is a name of its own. O(names).
 */
export const withWays = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  retyped(names, (name) => (leadsSomewhere(signals, name) ? LOC : undefined));

function leadsSomewhere({ lex, phraseBits, reading }: Signals, { from, to, type }: TaggedName): boolean {
  const { hash, flags } = reading.tokens;
  if (type === LOC || to - from !== 3 || !HYPHENS.has(hash[from + 1]!)) return false;
  if (!WAYS.has(hash[to]!) || (flags[to]! & Flag.Capital) !== 0) return false;
  return ((lex[from]! | lex[to - 1]! | phraseBits[from]!) & HEADS) === 0;
}
