import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, LOC, ORG, OTHER } from '../types';

const CURRENCIES = wordSet('dlr dlrs dollar dollars yen franc francs');
const DOLLAR = hashOf('$');
/** Letters of the longest code before a sign: "HK$", "NZ$". */
const LONGEST_CODE = 3;
const FLIGHT = hashOf('flight');
const COMMA = 0x2c;
const POINT = 0x2e;

/**
 * A name without the figure that stands before it ("108,666 Triad", "299 Canadian") and without the currency of a country behind it
 * ("Australian Dollars"). A number that may be of the name stays: "911 Turbo", "3M", "2012 Olympics".
 */
export function withoutFigures(signals: Signals, name: TaggedName): TaggedName {
  const { reading, lex } = signals;
  const { tokens, text } = reading;
  const { from, to, type } = name;
  if (to - from < 2) return name;
  if (tokens.kind[from] === Kind.Number) {
    const apart = (tokens.flags[from + 1]! & Flag.Space) !== 0;
    const counted = to === from + 2 && (lex[from + 1]! & Lex.Demonym) !== 0;
    if (!apart || !(counted || (type !== EVENT && isSeparated(text, tokens.start[from]!, tokens.end[from]!))))
      return name;
    return withoutFigures(signals, altered(name, counted ? { from: from + 1, type: OTHER } : { from: from + 1 }));
  }
  if (to !== from + 2 || (lex[from]! & (Lex.Country | Lex.Demonym)) === 0 || !CURRENCIES.has(tokens.hash[to - 1]!))
    return name;
  return altered(name, { to: to - 1, type: (lex[from]! & Lex.Country) !== 0 ? LOC : OTHER });
}

/** A country's letters before a sum are of its currency, and name nothing: "US$1.4 billion", "HK$ 5". O(names). */
export const withoutSums = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  names.some((name) => isOfSum(signals, name)) ? names.filter((name) => !isOfSum(signals, name)) : names;

function isOfSum({ reading: { tokens } }: Signals, { from, to }: TaggedName): boolean {
  const { hash, kind, flags, start, end, count } = tokens;
  if (to - from !== 1 || to + 1 >= count || hash[to] !== DOLLAR || kind[to + 1] !== Kind.Number) return false;
  return (flags[from]! & Flag.AllCaps) !== 0 && end[from]! - start[from]! <= LONGEST_CODE;
}

/** "Air France Flight" before 447 is the flight of Air France. */
export function withoutFlight({ reading: { tokens } }: Signals, name: TaggedName): TaggedName {
  const { from, to, type } = name;
  const flight = type === ORG && to - from > 1 && to < tokens.count && tokens.hash[to - 1] === FLIGHT;
  return flight && tokens.kind[to] === Kind.Number ? altered(name, { to: to - 1 }) : name;
}

/** True for a number with a comma or point inside. */
function isSeparated(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === COMMA || code === POINT) return true;
  }
  return false;
}
