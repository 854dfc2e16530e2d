import { Flag, hashOf, Kind, type Tokens } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, LOC, ORG, WORK } from '../types';

const LESS = hashOf('<');
const MORE = hashOf('>');
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const OF = hashOf('of');
const COLON = hashOf(':');
const POINT = hashOf('.');
const EXCHANGES = wordSet('nyse nasdaq amex lse aim tsx tsxv asx nse bse hkex sgx euronext otc otcmkts otcbb cse jse');
/** What markup left in a text has between angle brackets. */
const ELEMENTS = wordSet('a b i p q s u br hr tr td th li ul ol dl dd dt em tt pre div img span font body html head');

/** A share's symbol is the surest sign of a company. */
const CERTAIN = 0.98;

/**
 * A share's symbol is no name, and what it stands behind is a company: "Carrow Foods <CRW.L>", "Carrow Foods (NYSE: CRW)", "Carrow Foods
 * (CRW.N)". Known by its shape: capitals alone in angle brackets; in round ones behind an exchange, or with a point and the letters of one.
 * O(names).
 */
export function withTickers({ reading }: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { tokens } = reading;
  let kept: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const symbol = isSymbol(tokens, name);
    const company = !symbol && ownsSymbol(tokens, name);
    if (symbol || company) kept ??= names.slice(0, n);
    if (!symbol) kept?.push(company ? altered(name, { type: ORG, confidence: CERTAIN }) : name);
  }
  return kept ?? names;
}

/** A name that lies in a bracketed symbol; not the exchange that stands before one. */
function isSymbol(tokens: Tokens, { from, to }: TaggedName): boolean {
  const { hash } = tokens;
  if (from === 0) return false;
  const before = hash[from - 1]!;
  if (before === LESS) return symbolEnd(tokens, from - 1) > to;
  if (before === OPEN) return !EXCHANGES.has(hash[from]!) && symbolEnd(tokens, from - 1) > to;
  return before === COLON && from > 2 && hash[from - 3] === OPEN && symbolEnd(tokens, from - 3) >= to;
}

/** A name of no company yet, with a symbol behind it that is not an element of markup. Refused: the place of a "Bank of Lima <BLMA>". */
function ownsSymbol(tokens: Tokens, { from, to, type }: TaggedName): boolean {
  const { hash, flags, count } = tokens;
  if (to >= count || (hash[to] !== LESS && hash[to] !== OPEN)) return false;
  if (type === ORG || type === EVENT || type === WORK || (flags[to]! & Flag.Space) === 0) return false;
  if (type === LOC && from > 0 && hash[from - 1] === OF) return false;
  return symbolEnd(tokens, to) > 0 && !(hash[to] === LESS && ELEMENTS.has(hash[to + 1]!));
}

/** The token after the symbol whose bracket opens at `open`, its closing bracket with it where one is asked for; 0 where there is none. */
function symbolEnd(tokens: Tokens, open: number): number {
  const { hash, count } = tokens;
  const listed = hash[open] === OPEN && open + 3 < count && EXCHANGES.has(hash[open + 1]!) && hash[open + 2] === COLON;
  const first = listed ? open + 3 : open + 1;
  if (!isLetters(tokens, first)) return 0;
  const parted = first + 2 < count && hash[first + 1] === POINT && isLetters(tokens, first + 2);
  const end = parted && isGlued(tokens, first + 1) && isGlued(tokens, first + 2) ? first + 3 : first + 1;
  if (listed) return end;
  if (hash[open] === LESS) return hash[end] === MORE ? end + 1 : 0;
  // "(U.S.)" is no symbol, nor is "(St. L)": letters of an exchange are one or two, behind two or more.
  const shaped = parted && isLong(tokens, first) && tokens.end[first + 2]! - tokens.start[first + 2]! < 3;
  return shaped && hash[end] === CLOSE ? end + 1 : 0;
}

/** A word of capitals alone, one letter or more. */
function isLetters({ kind, flags, start, end, count }: Tokens, i: number): boolean {
  if (i >= count || kind[i] !== Kind.Word || (flags[i]! & Flag.Capital) === 0) return false;
  return (flags[i]! & Flag.AllCaps) !== 0 || end[i]! - start[i]! === 1;
}

const isLong = ({ start, end }: Tokens, i: number): boolean => end[i]! - start[i]! > 1;
const isGlued = ({ flags }: Tokens, i: number): boolean => (flags[i]! & Flag.Space) === 0;
