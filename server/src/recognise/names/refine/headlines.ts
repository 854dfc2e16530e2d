import { Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG, PER } from '../types';
import { Ballots } from './ballots';
import { withoutSmallWords } from './lines';

const PLACE = Lex.Country | Lex.City | Lex.Region;
/** Words that no person is known by where nothing else shows one. */
const IMPERSONAL = Lex.Common | Lex.VeryCommon | Lex.Function | Lex.Calendar | Lex.OrgHead | Lex.OrgSuffix | PLACE;

/** What the names outside lines in capitals say of their words. */
const body = new Ballots();

/**
 * In a line in capitals a commodity looks like a person ("HARBOUR COCOA REVIEW"), so a person there is one whom the rest of the article
 * names, or whose name the lists know where it is silent. What the body knows for something else is that; what nobody knows is no name.
 * Left as it is: an article that is written in capitals throughout, which has no body to ask. O(tokens of names + sentences).
 */
export function withShownPersons(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { mode, reading } = signals;
  const isDoubtful = ({ type, sentence }: TaggedName): boolean => type === PER && mode[sentence] === Mode.Caps;
  if (!names.some(isDoubtful) || isInCapitals(signals)) return names;
  const { hash } = reading.tokens;
  body.clear();
  for (const { from, to, type, confidence, sentence } of names) {
    if (mode[sentence] === Mode.Caps) continue;
    // A person is called by any of the names, a company by its first word.
    const end = type === PER ? to : type === ORG || to - from === 1 ? from + 1 : from;
    for (let i = from; i < end; i++) body.add(hash[i]!, 1, type, confidence);
  }
  const kept: TaggedName[] = [];
  for (const name of names) {
    const shown = isDoubtful(name) ? asShown(signals, name) : name;
    if (shown) kept.push(shown);
  }
  return kept;
}

/** True where most of an article's words are in lines in capitals. */
export function isInCapitals({ mode, reading: { sentences, tokens } }: Signals): boolean {
  let inside = 0;
  for (let s = 0; s < sentences.count; s++)
    if (mode[s] === Mode.Caps) inside += sentences.firstToken[s + 1]! - sentences.firstToken[s]!;
  return inside * 2 > tokens.count;
}

/** A person of a line in capitals as the body has the words, else as the lists have them; undefined where neither does. */
function asShown(signals: Signals, name: TaggedName): TaggedName | undefined {
  const { lex, reading } = signals;
  const { hash } = reading.tokens;
  const { from, to } = name;
  let known = false;
  let impersonal = false;
  let other: TaggedName | undefined;
  for (let i = from; i < to; i++) {
    const bits = lex[i]!;
    const place = body.find(hash[i]!);
    const type = place < 0 ? undefined : body.leader(place);
    if (type === PER) return name;
    if (type === ORG && i === from) return withoutSmallWords(signals, altered(name, { type }));
    if (other === undefined && type !== undefined) other = altered(name, { from: i, to: i + 1, type });
    else if (other === undefined && (bits & PLACE) !== 0) other = altered(name, { from: i, to: i + 1, type: LOC });
    if ((bits & IMPERSONAL) !== 0) impersonal = true;
    else if ((bits & (Lex.Given | Lex.Surname)) !== 0) known = true;
  }
  // Whom a headline calls by one name the body gives in full.
  return other ?? (known && !impersonal && to - from > 1 ? name : undefined);
}
