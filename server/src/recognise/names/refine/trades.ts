import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { PERSONAL } from '../evidence';
import { Lex } from '../lexicon';
import { bitsOf, type Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG, OTHER, PER, WORK } from '../types';
import { readsAsProse } from './lines';
import { retyped } from './retyped';

/** What a company or paper is, right before its name: "the retailer Harkers", "auction house Tolley". Nothing that somebody is too. */
const TRADE_WORDS = `airline airlines brokerage brokers retailer insurer automaker carmaker chipmaker drugmaker brewer utility bank lender newspaper
   magazine broadcaster supermarket refiner steelmaker shipyard startup distributor subsidiary conglomerate charity consultancy carrier airliner
   nonprofit newswire tabloid bookmaker builder firm supplier giant maker operator`;
const TRADES = wordSet(TRADE_WORDS);
/** The same in two words: "mortgage house", "investment fund", "rating agency". */
const HOUSE_WORDS = 'house fund agency chain giant firm company group network';
const HOUSES = wordSet(HOUSE_WORDS);
/** Before those, what no person leads. */
const OF_TRADE =
  wordSet(`auction mortgage publishing fashion brokerage securities software investment pension hedge equity rating ratings news advertising travel supermarket
   hotel restaurant retail oil gas mining steel tobacco drinks insurance shipping engineering construction telecommunications telecoms media
   internet technology electronics pharmaceutical pharmaceuticals biotechnology biotech chemical chemicals energy power property logistics`);
/** Behind the name of a company: who works there, and what it is worth. Of a person these would be his: "Harker's shares". */
const FIRM_WORDS =
  'analyst analysts economist economists strategist strategists shares stock stocks bonds trader traders dealer dealers';
const OF_FIRMS = wordSet(FIRM_WORDS);
/** What prices do, with a figure behind: "Tolley rose 3 percent". */
const PRICE_WORDS =
  'rose fell gained lost slid tumbled jumped climbed dropped added shed eased slipped surged soared sank advanced declined firmed dipped rallied plunged';
const PRICED = wordSet(PRICE_WORDS);
/** Words behind a price's figure. */
const PRICES = wordSet('percent pct % per cents pence');
/** What is held in companies: "shares in Harkers", "a stake in Tolley". */
const HOLDINGS = wordSet('shares stake stakes shareholding');
/** Behind the name of a paper: "the Harker newspaper". */
const PAPERS = wordSet('newspaper daily weekly magazine tabloid');
const AND = hashOf('and');
const IN = hashOf('in');
const OF = hashOf('of');
const COMMA = hashOf(',');
const WHICH = hashOf('which');
const THE = hashOf('the');

/** Right before such a name, and right behind one, stands one of these. */
const BEFORE = wordSet(`${TRADE_WORDS} ${HOUSE_WORDS} in of the`);
const BEHIND = wordSet(`${FIRM_WORDS} ${PRICE_WORDS} ,`);

/**
 * Companies and papers told by what stands beside them, where the tagger took them for somebody or a place: by what they are ("auction house
 * Tolley"), what is held in them ("shares in Tolley"), or what nobody is called by ("Tolley, which"). Left as it is: a place that the lists
 * know, a name in a headline. O(names).
 */
export const withTraders = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  retyped(names, (name) =>
    name.type !== ORG && isTrader(signals, name) && mayBeTrader(signals, name) ? ORG : undefined,
  );

function mayBeTrader(signals: Signals, { from, to, type, sentence }: TaggedName): boolean {
  if (type !== PER && type !== OTHER && type !== WORK && type !== LOC) return false;
  const bits = bitsOf(signals, { from, to });
  if (type === LOC && (bits & (Lex.Country | Lex.City | Lex.Region)) !== 0) return false;
  return (bits & Lex.Demonym) === 0 && readsAsProse(signals, sentence);
}

function isTrader(signals: Signals, name: TaggedName): boolean {
  const { tokens, sentences } = signals.reading;
  const first = sentences.firstToken[name.sentence]!;
  const end = sentences.firstToken[name.sentence + 1]!;
  const before = name.from > first ? tokens.hash[name.from - 1]! : 0;
  const next = name.to < end ? tokens.hash[name.to]! : 0;
  return (
    (BEHIND.has(next) && isTraderBefore(signals, name, next, end, before)) ||
    (BEFORE.has(before) && isTraderBehind(signals, name, before, first, next))
  );
}

/** Does what stands behind the name show a company? */
function isTraderBefore(signals: Signals, name: TaggedName, next: number, end: number, before: number): boolean {
  const { hash } = signals.reading.tokens;
  const { to, type } = name;
  if (type !== PER) return false;
  // Behind "and" the whole list may be what is spoken of.
  if (next === COMMA) return hash[to + 1] === WHICH && to + 1 < end && before !== AND;
  if (!isSmall(signals, to) || !isUnmet(signals, name)) return false;
  return OF_FIRMS.has(next) || (PRICED.has(next) && isPriced(signals, to + 1, end));
}

/** Does what stands before the name show a company or a paper? */
function isTraderBehind(signals: Signals, name: TaggedName, before: number, first: number, next: number): boolean {
  const { from, to, type } = name;
  if (before === THE) return PAPERS.has(next) && isSmall(signals, to);
  if (!isSmall(signals, from - 1)) return false;
  const second = from - 2 >= first ? signals.reading.tokens.hash[from - 2]! : 0;
  if (before === IN || before === OF) return HOLDINGS.has(second);
  // A maker may be of films, and somebody.
  if (TRADES.has(before)) return type !== PER || isUnmet(signals, name);
  return HOUSES.has(before) && OF_TRADE.has(second);
}

const isSmall = ({ reading: { tokens } }: Signals, i: number): boolean => (tokens.flags[i]! & Flag.Capital) === 0;

/** Nobody whom a given name or a title introduces, here or elsewhere in the article; nor an everyday word. */
const isUnmet = ({ lex, evidence }: Signals, { from, to }: TaggedName): boolean =>
  (lex[from]! & Lex.Given) === 0 &&
  (to - from > 1 || (lex[from]! & Lex.Common) === 0) &&
  ((evidence[from]! | evidence[to - 1]!) & PERSONAL) === 0;

/** "3.2 percent" at token `i`. */
function isPriced({ reading: { tokens } }: Signals, i: number, end: number): boolean {
  return i + 1 < end && tokens.kind[i] === Kind.Number && PRICES.has(tokens.hash[i + 1]!);
}
