import { Flag, hashOf } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode, PERSONAL } from '../evidence';
import { Lex } from '../lexicon';
import { bitsOf, isWholePhrase, type Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG, PER } from '../types';
import { readsAsProse } from './lines';
import { mapped } from './mapped';
import { tellsOfSport } from './sport';

/** Before a place that nothing else shows. */
const PLACING = wordSet('in at near around outside off of from to for');
/** Before "to" and "for": who goes somewhere. */
const MOVES = wordSet(
  'moved moves moving move fled flee fleeing flew fly flying flown travelled traveled travels travel traveling travelling went go goes gone returned returns return drove drive sailed sail shipped exported came come left leave leaves bound way road flight flights train ferry trip visit transferred sent flown evacuated deported',
);
/** Behind a place that goes by its bare name: "Brac island", "Cagayan governor". */
const OWNED = wordSet(
  'island islands river rivers province region district valley peninsula airport border governor mayor prison suburb desert mountains coast strait lake municipality county prefecture',
);
/** Before "in": what is held in companies, and put into people. */
const HELD = wordSet(
  'stake stakes share shares shareholding holding holdings interest interests investment investments invest invested investor investors confidence faith trust position trading traded stock',
);
/** Before "at": who works for a company, and what it has. */
const EMPLOYED = wordSet(
  'president chairman chief manager analyst analysts economist economists officer officers official officials director directors executive executives dealer dealers trader traders broker brokers strategist strategists partner employees workers jobs professor spokesman sales backlog earnings profits',
);
/** Before "of": what places have. */
const OF_PLACES = wordSet(
  'port town city village suburb suburbs district province region island islands outskirts coast slopes banks mayor people residents north south east west northeast northwest southeast southwest university',
);
const FROM = hashOf('from');
const TO = hashOf('to');
const FOR = hashOf('for');
const JOINING = wordSet('and or ,');
const IN = hashOf('in');
const AT = hashOf('at');
const OF = hashOf('of');
/** Below this the tagger's word gives way to a preposition. */
const WAVERING = 0.6;
/** Below this what stands beside a name is asked. */
const DOUBTFUL = 0.75;
/** Below this an organisation that goes by a town's name is the town, and somebody who does. */
const LIKELY = 0.9;
const PLACE = Lex.Country | Lex.City | Lex.Region;
/** Bits of a word that somewhere is a name, or is no name. */
const KNOWN = Lex.AnyName | Lex.Surname | Lex.Org | Lex.Common;
const BODY = Lex.Org | Lex.OrgHead | Lex.OrgSuffix;

/**
 * Places that the tagger took for bodies or people: a word behind "in" or "near" that it was unsure of ("outside Nyamapanda"), a town that the
 * lists know ("Zagreb hoped"), unless the article is one of sport, where towns play. Left as it is: whom the article introduces with
 * a given name or a title, what the lists know for a company. O(names).
 */
export function withPlaces(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  let ofSport: boolean | undefined;
  let called: ReadonlySet<number> | undefined;
  return mapped(names, (name, n) => {
    if ((name.type !== PER && name.type !== ORG) || name.confidence >= LIKELY) return name;
    const town = isTown(signals, name);
    if (!town && !isPlaced(signals, name, names[n - 1])) return name;
    called ??= callingWords(signals, names);
    if (called.has(signals.reading.tokens.hash[name.from]!)) return name;
    if (town) {
      ofSport ??= tellsOfSport(signals);
      if (ofSport) return name;
    }
    return altered(name, { type: LOC, confidence: WAVERING });
  });
}

/** The words by which those are called again whom the article names by two words or more: any of a person's, a body's first. */
function callingWords({ reading: { tokens } }: Signals, names: readonly TaggedName[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { from, to, type } of names) {
    if (to - from === 1 || (type !== PER && type !== ORG)) continue;
    const end = type === PER ? to : from + 1;
    for (let i = from; i < end; i++) words.add(tokens.hash[i]!);
  }
  return words;
}

/** A doubtful name of one word or two where a place stands: behind a preposition, beside another place, before what places have. */
function isPlaced(signals: Signals, name: TaggedName, before: TaggedName | undefined): boolean {
  const { lex, evidence, phraseBits, reading } = signals;
  const { hash, flags } = reading.tokens;
  const { from, to, type, confidence, sentence } = name;
  if (confidence >= DOUBTFUL || to - from > 2) return false;
  if (!readsAsProse(signals, sentence) || (flags[from]! & Flag.AllCaps) !== 0) return false;
  if (((lex[to - 1]! | lex[from]! | phraseBits[from]!) & (BODY | Lex.Demonym)) !== 0) return false;
  if (type === PER && ((lex[from]! & Lex.Given) !== 0 || (evidence[from]! & PERSONAL) !== 0)) return false;
  if (to < reading.sentences.firstToken[sentence + 1]! && OWNED.has(hash[to]!)) return true;
  if ((flags[to]! & Flag.Possessive) !== 0) return false;
  const joined = before?.type === LOC && before.to === from - 1 && before.sentence === sentence;
  if (joined && JOINING.has(hash[from - 1]!)) return confidence < WAVERING && (lex[from]! & Lex.Common) === 0;
  return isBehindPreposition(signals, name);
}

/** "in Ketra", "port of Ketra", "fled to Ketra"; not "a stake in Ketra", "an analyst at Ketra". */
function isBehindPreposition({ lex, reading }: Signals, { from, confidence, sentence }: TaggedName): boolean {
  const { hash } = reading.tokens;
  const first = reading.sentences.firstToken[sentence]!;
  if (from === first || !PLACING.has(hash[from - 1]!)) return false;
  const preposition = hash[from - 1]!;
  const noun = from - 2 >= first ? hash[from - 2]! : 0;
  if (preposition === OF) return OF_PLACES.has(noun);
  if (preposition === TO || preposition === FOR) return MOVES.has(noun);
  if (confidence >= WAVERING) return false;
  if (preposition === FROM) return (lex[from]! & KNOWN) === 0;
  if (preposition === AT) return !EMPLOYED.has(noun);
  return preposition !== IN || !HELD.has(noun);
}

/** A town, state or country of the lists, and nothing else that they know. */
function isTown(signals: Signals, { from, to, type, sentence }: TaggedName): boolean {
  const { evidence, mode, reading } = signals;
  const single = to - from === 1;
  if (!single && !isWholePhrase(signals, from, to)) return false;
  const bits = bitsOf(signals, { from, to });
  if ((bits & PLACE) === 0 || (bits & (Lex.Org | Lex.Demonym)) !== 0) return false;
  if (mode[sentence] === Mode.Prose && (reading.tokens.flags[from]! & Flag.AllCaps) !== 0) return false;
  return type === ORG || (single && (evidence[from]! & PERSONAL) === 0);
}
