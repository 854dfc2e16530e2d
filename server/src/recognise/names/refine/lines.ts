import { Evidence, Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';

/**
 * In a headline every word has a capital, so the body decides: words it writes small, and never with a capital inside a sentence, are cut
 * from a name's ends. Returns undefined where nothing is left.
 */
export function withoutSmallWords(signals: Signals, name: TaggedName): TaggedName | undefined {
  if (signals.mode[name.sentence] === Mode.Prose) return name;
  const { evidence, lex } = signals;
  const small = (i: number): boolean =>
    (evidence[i]! & (Evidence.Lower | Evidence.Inside)) === Evidence.Lower &&
    (lex[i]! & (NAMES | Lex.Common)) === Lex.Common;
  let { from, to } = name;
  while (from < to && small(from)) from++;
  while (to > from && small(to - 1)) to--;
  if (from === to) return undefined;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

/** Words that are names whatever the body says, and ends of names ("Bank", "Group") that every body also writes small. */
const NAMES = Lex.Country | Lex.Demonym | Lex.Region | Lex.City | Lex.Org | Lex.OrgSuffix | Lex.PlaceSuffix;
