import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Evidence } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG, OTHER, PER, WORK } from '../types';
import { readsAsProse } from './lines';
import { retyped } from './retyped';

/** What a company or paper is, right before its name: "the retailer Harkers", "auction house Tolley". Nothing that somebody is too. */
const TRADES = wordSet(
  `airline airlines brokerage brokers retailer insurer automaker carmaker chipmaker drugmaker brewer utility bank lender newspaper
   magazine broadcaster supermarket refiner steelmaker shipyard startup distributor subsidiary conglomerate charity consultancy carrier airliner
   nonprofit newswire tabloid bookmaker builder firm supplier giant maker operator`
    .split(/\s+/)
    .filter(Boolean),
);
/** The same in two words: "mortgage house", "investment fund", "rating agency". */
const HOUSES = wordSet('house fund agency chain giant firm company group network');
/** Before those, what no person leads. */
const OF_TRADE = wordSet(
  `auction mortgage publishing fashion brokerage securities software investment pension hedge equity rating ratings news advertising travel supermarket
   hotel restaurant retail oil gas mining steel tobacco drinks insurance shipping engineering construction telecommunications telecoms media
   internet technology electronics pharmaceutical pharmaceuticals biotechnology biotech chemical chemicals energy power property logistics`
    .split(/\s+/)
    .filter(Boolean),
);
/** Behind the name of a company: who works there, and what it is worth. Of a person these would be his: "Harker's shares". */
const OF_FIRMS = wordSet(
  'analyst analysts economist economists strategist strategists shares stock stocks bonds trader traders dealer dealers',
);
/** What prices do, with a figure behind: "Tolley rose 3 percent". */
const PRICED = wordSet(
  'rose fell gained lost slid tumbled jumped climbed dropped added shed eased slipped surged soared sank advanced declined firmed dipped rallied plunged',
);
/** Words behind a price's figure. */
const PRICES = wordSet('percent pct % per cents pence');
/** What is held in companies: "shares in Harkers", "a stake in Tolley". */
const HOLDINGS = wordSet('shares stake stakes shareholding');
/** Behind the name of a paper: "the Harker newspaper". */
const PAPERS = wordSet('newspaper daily weekly magazine tabloid');
/** What shows somebody behind a word. */
const PERSONAL = Evidence.AfterTitle | Evidence.AfterGiven;
const AND = hashOf('and');
const IN = hashOf('in');
const OF = hashOf('of');
const COMMA = hashOf(',');
const WHICH = hashOf('which');
const THE = hashOf('the');

/**
 * Companies and papers told by what stands beside them, where the tagger took them for somebody or a place: by what they are ("auction house
 * Tolley"), what is held in them ("shares in Tolley"), or what nobody is called by ("Tolley, which"). Left as it is: a place that the lists
 * know, a name in a headline. O(names).
 */
export const withTraders = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  retyped(names, (name) =>
    name.type !== ORG && mayBeTrader(signals, name) && isTrader(signals, name) ? ORG : undefined,
  );

function mayBeTrader(signals: Signals, { from, to, type, sentence }: TaggedName): boolean {
  if (type !== PER && type !== OTHER && type !== WORK && type !== LOC) return false;
  const { lex, phraseBits } = signals;
  const bits = to - from === 1 ? lex[from]! : phraseBits[from]!;
  if (type === LOC && (bits & (Lex.Country | Lex.City | Lex.Region)) !== 0) return false;
  return (bits & Lex.Demonym) === 0 && readsAsProse(signals, sentence);
}

function isTrader(signals: Signals, name: TaggedName): boolean {
  const { tokens, sentences } = signals.reading;
  const { hash, flags } = tokens;
  const { from, to, type } = name;
  const first = sentences.firstToken[name.sentence]!;
  const end = sentences.firstToken[name.sentence + 1]!;
  const small = (i: number): boolean => i >= first && (flags[i]! & Flag.Capital) === 0;
  const before = from > first ? hash[from - 1]! : 0;
  // Behind "and" the whole list may be what is spoken of.
  if (type === PER && to + 1 < end && hash[to] === COMMA && hash[to + 1] === WHICH && before !== AND) return true;
  const unmet = isUnmet(signals, name);
  if (type === PER && to < end && small(to) && unmet) {
    if (OF_FIRMS.has(hash[to]!)) return true;
    if (PRICED.has(hash[to]!) && isPriced(signals, to + 1, end)) return true;
  }
  if (from === first) return false;
  if (small(from - 1)) {
    // A maker may be of films, and somebody.
    if (TRADES.has(before)) return type !== PER || unmet;
    if (HOUSES.has(before) && from - 2 >= first && OF_TRADE.has(hash[from - 2]!)) return true;
    if ((before === IN || before === OF) && from - 2 >= first && HOLDINGS.has(hash[from - 2]!)) return type !== LOC;
  }
  return before === THE && to < end && small(to) && PAPERS.has(hash[to]!);
}

/** Nobody whom a given name or a title introduces, here or elsewhere in the article; nor an everyday word. */
const isUnmet = ({ lex, evidence }: Signals, { from, to }: TaggedName): boolean =>
  (lex[from]! & Lex.Given) === 0 &&
  (to - from > 1 || (lex[from]! & Lex.Common) === 0) &&
  ((evidence[from]! | evidence[to - 1]!) & PERSONAL) === 0;

/** "3.2 percent" at token `i`. */
function isPriced({ reading: { tokens } }: Signals, i: number, end: number): boolean {
  return i + 1 < end && tokens.kind[i] === Kind.Number && PRICES.has(tokens.hash[i + 1]!);
}
