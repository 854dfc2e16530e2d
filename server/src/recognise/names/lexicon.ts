import { hashOf, tokenize } from '../../text/tokens';
import { EVENT_WORDS, KNOWN_ORGS, ORG_HEADS, ORG_SUFFIXES, OTHER_WORDS, PLACE_SUFFIXES } from './lists/organisations';
import { GIVEN_NAMES, NAME_SUFFIXES, PARTICLES, SAYING, SURNAMES, TITLES } from './lists/people';
import { CITIES, COUNTRIES, PEOPLES, REGIONS, STATES } from './lists/places';

/** What a word (or phrase) may be: bits, since one word may be several ("Jordan", "Washington"). */
export const Lex = {
  Country: 1,
  Demonym: 2,
  Region: 4,
  City: 8,
  Given: 16,
  Surname: 32,
  Title: 64,
  OrgSuffix: 128,
  OrgHead: 256,
  Org: 512,
  PlaceSuffix: 1024,
  Event: 2048,
  Other: 4096,
  Saying: 8192,
  Particle: 16384,
  NameSuffix: 32768,
  Calendar: 65536,
  /** A function word: never a name by itself. */
  Function: 131072,
} as const;

/** Set where longer entries begin with these tokens. */
const PREFIX = 1 << 30;

const FUNCTION_WORDS =
  'a|about|above|according|across|after|again|against|all|almost|also|although|am|amid|among|an|and|another|any|are|around|as|at|away|back|be|because|been|before|behind|being|below|best|between|both|but|by|can|could|day|despite|did|do|does|down|during|each|earlier|either|even|ever|every|everyone|except|few|first|following|for|former|from|further|get|had|has|have|he|her|here|his|how|however|i|if|in|including|inside|instead|into|is|it|its|just|last|later|least|less|like|many|may|me|meanwhile|more|moreover|most|much|must|my|near|nearly|neither|never|new|next|no|none|nor|not|nothing|now|of|off|old|on|once|one|only|or|other|others|our|out|outside|over|own|part|people|per|perhaps|same|second|several|shall|she|should|since|so|some|someone|still|such|than|that|the|their|them|then|there|therefore|these|they|thing|this|those|though|three|through|thus|time|to|today|together|tomorrow|too|toward|towards|two|under|until|up|upon|us|very|was|we|well|were|what|when|where|whether|which|while|who|whom|whose|why|will|with|within|without|would|yesterday|yet|you|your';
const CALENDAR =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Mon|Tue|Wed|Thu|Fri|Sat|Sun';

const keys = new Uint32Array(1 << 14);
const values = new Uint32Array(1 << 14);
const MASK = keys.length - 1;

const join = (key: number, next: number): number => (Math.imul(key, 0x9e3779b1) ^ next) >>> 0;

function slotOf(key: number): number {
  let slot = (key ^ (key >>> 15)) & MASK;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK;
  return slot;
}

function put(key: number, bits: number): void {
  const slot = slotOf(key);
  keys[slot] = key;
  values[slot]! |= bits;
}

function add(entry: string, bits: number): void {
  const tokens = tokenize(entry);
  let key = tokens.hash[0]!;
  for (let i = 1; i < tokens.count; i++) {
    put(key, PREFIX);
    key = join(key, tokens.hash[i]!);
  }
  put(key, bits);
}

const addAll = (list: string, bits: number): void => {
  for (const entry of list.split('|')) add(entry, bits);
};

function addPlaces(list: string, bits: number): void {
  for (const entry of list.split('|')) {
    const [name = '', people = ''] = entry.split(':');
    add(name, bits);
    if (people !== '') for (const word of people.split(',')) add(word, Lex.Demonym);
  }
}

addPlaces(COUNTRIES, Lex.Country);
addPlaces(REGIONS, Lex.Region);
addAll(STATES, Lex.Region);
addAll(CITIES, Lex.City);
addAll(PEOPLES, Lex.Demonym);
addAll(TITLES, Lex.Title);
addAll(NAME_SUFFIXES, Lex.NameSuffix);
addAll(PARTICLES, Lex.Particle);
addAll(SAYING, Lex.Saying);
addAll(GIVEN_NAMES, Lex.Given);
addAll(SURNAMES, Lex.Surname);
addAll(ORG_SUFFIXES, Lex.OrgSuffix);
addAll(ORG_HEADS, Lex.OrgHead);
addAll(KNOWN_ORGS, Lex.Org);
addAll(PLACE_SUFFIXES, Lex.PlaceSuffix);
addAll(EVENT_WORDS, Lex.Event);
addAll(OTHER_WORDS, Lex.Other);
addAll(FUNCTION_WORDS, Lex.Function);
addAll(CALENDAR, Lex.Calendar);

/** The bits of a single word by its token hash; 0 when it is in no list. */
export const wordClass = (hash: number): number => values[slotOf(hash)]! & ~PREFIX;

/** The longest listed phrase of two tokens or more that starts at `from` and ends before `to`: its end, or `from`. */
export function phraseEnd(hashes: Uint32Array, from: number, to: number): { end: number; bits: number } {
  let key = hashes[from]!;
  let found = { end: from, bits: 0 };
  for (let i = from + 1; i < to; i++) {
    if ((values[slotOf(key)]! & PREFIX) === 0) break;
    key = join(key, hashes[i]!);
    const bits = values[slotOf(key)]! & ~PREFIX;
    if (bits !== 0) found = { end: i + 1, bits };
  }
  return found;
}

export const wordHash = hashOf;
