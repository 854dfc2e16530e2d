import { endsNounPhrase } from './nounCues';
import { hashAt, isBreak, isChar, isGlued, isInnerHyphen, isWord, type Scan, SLASH, surface, wordIs } from './scan';
import { singularOf } from './singular';
import { readUnit } from './units';
import { unitSymbol, unitWord } from './unitTable';
import { perGate } from './wordGate';
import { wordLookup, wordTest } from './wordLookup';

/** What a figure is per, and the token after it. */
export interface ReadPer {
  readonly per: string;
  readonly next: number;
}

const isPer = wordIs('per', perGate);
const isArticle = wordTest('a an each every', perGate);
/** What "a" after a figure can mean "per" with; "$5 a dinner" is rare, "$5 million a record" is no rate. */
const PER_NOUN = wordTest(
  `second minute hour day night week weekend month quarter year decade season semester term session game match share barrel
   ounce pound kilo kilogram kilometer kilometre gram ton tonne bushel gallon liter litre acre hectare mile yard foot unit
   head piece person pupil student bottle pack bag box ticket head household plate pop copy ride trip visit dose shot pint cup mwh kwh
   watt kilowatt megawatt gigawatt square cubic metric dozen`,
);
const isTime = wordTest(
  'second minute hour day night week weekend month quarter year decade season semester term session',
);
/** After "a year", these make it a point in time: "$6 billion a year earlier". */
const displaces = wordTest('earlier ago later before after old into');
const isFrom = wordIs('from');
const isNow = wordTest('now today');
const isTo = wordTest('to on', perGate);
const isThe = wordIs('the');
const isRateOf = wordTest('dollar euro pound yen franc mark ruble rouble rupee');
const isDozen = wordIs('dozen');
const isAnd = wordIs('and');
const isPartWord = wordTest('half quarter');
const ADVERBS = wordLookup<string>(
  [
    ['annually', 'year'],
    ['yearly', 'year'],
    ['monthly', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
    ['apiece', 'piece'],
  ],
  perGate,
);
const MODIFIERS = wordTest(
  'diluted basic common ordinary preferred adjusted square cubic metric short long available troy calendar working',
);

/** Reads "per year", "a barrel", "an hour", "-a-day", "/kg", "annually", "to the dollar" at token `i`, after a figure and its unit. */
export function readPer(scan: Scan, i: number): ReadPer | undefined {
  if (isBreak(scan, i) || (isWord(scan, i) && !perGate.passes(hashAt(scan, i)))) return undefined;
  if (isChar(scan, i, SLASH)) return readSlash(scan, i);
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  if (isPer(scan, at)) return readNoun(scan, isInnerHyphen(scan, at + 1) ? at + 2 : at + 1);
  const hash = hashAt(scan, at);
  if (isTo(hash)) return readExchange(scan, i);
  if (isArticle(hash)) {
    const noun = isInnerHyphen(scan, at + 1) ? at + 2 : at + 1;
    if (!isWord(scan, noun) || !PER_NOUN(hashAt(scan, noun)) || isDisplaced(scan, noun)) return undefined;
    // "$6 million a year and a half ago"
    if (isAnd(scan, noun + 1) && isPartWord(hashAt(scan, noun + 3))) return undefined;
    // "$6 million a dozen years ago"
    if (isDozen(scan, noun) && isWord(scan, noun + 1) && !endsNounPhrase(hashAt(scan, noun + 1))) return undefined;
    return readName(scan, noun);
  }
  const adverb = at === i && isWord(scan, i) ? ADVERBS(hash) : undefined;
  return adverb === undefined ? undefined : { per: adverb, next: i + 1 };
}

/** "147 yen to the dollar", "60 cents on the dollar": what the currency buys, or so much of it. */
function readExchange(scan: Scan, i: number): ReadPer | undefined {
  const noun = i + 2;
  if (!isThe(scan, i + 1) || !isRateOf(hashAt(scan, noun))) return undefined;
  return isWord(scan, noun + 1) && !endsNounPhrase(hashAt(scan, noun + 1))
    ? undefined
    : { per: nameOf(scan, noun), next: noun + 1 };
}

/** "A year earlier", "a year from now" are points in time; "a barrel from $17", "a month from $40" go on with another figure. */
function isDisplaced(scan: Scan, noun: number): boolean {
  if (!isTime(hashAt(scan, noun))) return false;
  return displaces(hashAt(scan, noun + 1)) || (isFrom(scan, noun + 1) && isNow(hashAt(scan, noun + 2)));
}

/** "A barrel", "a kilowatt-hour". */
function readName(scan: Scan, i: number): ReadPer {
  const read = readUnit(scan, i);
  return read && read.next > i + 1 ? { per: read.unit.name, next: read.next } : { per: nameOf(scan, i), next: i + 1 };
}

function readSlash(scan: Scan, i: number): ReadPer | undefined {
  if (!isGlued(scan, i) || !isGlued(scan, i + 1) || !isWord(scan, i + 1)) return undefined;
  return { per: nameOf(scan, i + 1), next: i + 2 };
}

/** "per diluted share" keeps its adjective, since it is another figure than "per share". */
function readNoun(scan: Scan, i: number): ReadPer | undefined {
  if (!isWord(scan, i) || isBreak(scan, i)) return undefined;
  if (MODIFIERS(hashAt(scan, i)) && isWord(scan, i + 1) && !endsNounPhrase(hashAt(scan, i + 1))) {
    return { per: `${surface(scan, i).toLowerCase()} ${nameOf(scan, i + 1)}`, next: i + 2 };
  }
  return { per: nameOf(scan, i), next: i + 1 };
}

function nameOf(scan: Scan, i: number): string {
  const unit = unitWord(hashAt(scan, i)) ?? unitSymbol(surface(scan, i));
  return unit?.name ?? singularOf(surface(scan, i).toLowerCase());
}
