import { Flag, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, LOC, OTHER } from '../types';

const CURRENCIES = wordSet('dlr dlrs dollar dollars yen franc francs');
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

/** True for a number with a comma or point inside. */
function isSeparated(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === COMMA || code === POINT) return true;
  }
  return false;
}
