import { Flag, hashOf } from '../../../text/tokens';
import { Evidence, Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';

/** Words that are names whatever the body says, and ends of names ("Bank", "Group") that every body also writes small. */
const NAMES = Lex.Country | Lex.Demonym | Lex.Region | Lex.City | Lex.Org | Lex.OrgSuffix | Lex.PlaceSuffix;
const POINT = hashOf('.');
const NAME_WORDS = NAMES | Lex.Given | Lex.Surname | Lex.AnyName | Lex.Town;

/**
 * In a headline every word has a capital, so the body decides: words it writes small, and never with a capital inside a sentence, are cut
 * from a name's ends; in a line all in capitals, everyday words that the body does not know are cut from its end too ("BANK BUYS").
 * Returns undefined where nothing is left. Refused: a list of names with a full stop at its end, which is no headline.
 */
export function withoutSmallWords({ mode, evidence, lex, reading }: Signals, name: TaggedName): TaggedName | undefined {
  const line = mode[name.sentence]!;
  if (readsAsProse({ mode, reading }, name.sentence)) return name;
  const small = (i: number): boolean => {
    const bits = lex[i]!;
    const everyday = (bits & Lex.Common) !== 0 ? (bits & NAMES) === 0 : (bits & NAME_WORDS) === 0;
    return everyday && (evidence[i]! & (Evidence.Lower | Evidence.Inside)) === Evidence.Lower;
  };
  const stray = (i: number): boolean =>
    line === Mode.Caps &&
    name.type !== PER &&
    (lex[i]! & Lex.Common) !== 0 &&
    (lex[i]! & NAMES) === 0 &&
    (evidence[i]! & Evidence.Inside) === 0;
  let { from, to } = name;
  while (from < to && small(from)) from++;
  while (to > from && (small(to - 1) || (to - from > 1 && stray(to - 1)))) to--;
  if (from === to) return undefined;
  // What is left must begin and end as names do; else the small word was inside a name: "Science and Technology Daily".
  if (!hasCapital(reading.tokens.flags, from)) from = name.from;
  if (!hasCapital(reading.tokens.flags, to - 1)) to = name.to;
  return from === name.from && to === name.to ? name : altered(name, { from, to });
}

/** A sentence of prose, or one so full of names that it looks like a headline, but for the full stop. */
export const readsAsProse = (
  { mode, reading: { tokens, sentences } }: Pick<Signals, 'mode' | 'reading'>,
  sentence: number,
): boolean =>
  mode[sentence] === Mode.Prose ||
  (mode[sentence] === Mode.Title && tokens.hash[sentences.firstToken[sentence + 1]! - 1] === POINT);

const hasCapital = (flags: Uint8Array, token: number): boolean => (flags[token]! & Flag.Capital) !== 0;
