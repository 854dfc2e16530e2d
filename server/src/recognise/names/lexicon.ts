import { FNV_BASIS, FNV_PRIME } from '../../text/characters';
import { tokenize } from '../../text/tokens';
import { type Bloom, holds, mayContain, probeOf, strideOf } from './bloom';
import lexicon from './lexicon.bin';
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
  /** A word that somewhere is a given or family name. */
  AnyName: 262144,
  Town: 524288,
  /** A word that everyday English writes small. */
  Common: 1048576,
  VeryCommon: 2097152,
} as const;

/** Set where longer entries begin with these tokens. */
const PREFIX = 1 << 30;

const FUNCTION_WORDS =
  'a|about|above|according|across|after|again|against|all|almost|also|although|am|amid|among|an|and|another|any|are|around|as|at|away|back|be|because|been|before|behind|being|below|best|between|both|but|by|can|could|day|despite|did|do|does|down|during|each|earlier|either|even|ever|every|everyone|except|few|first|following|for|former|from|further|get|had|has|have|he|her|here|his|how|however|i|if|in|including|inside|instead|into|is|it|its|just|last|later|least|less|like|many|may|me|meanwhile|more|moreover|most|much|must|my|near|nearly|neither|never|new|next|no|none|nor|not|nothing|now|of|off|old|on|once|one|only|or|other|others|our|out|outside|over|own|part|people|per|perhaps|same|second|several|shall|she|should|since|so|some|someone|still|such|than|that|the|their|them|then|there|therefore|these|they|thing|this|those|though|three|through|thus|time|to|today|together|tomorrow|too|toward|towards|two|under|until|up|upon|us|very|was|we|well|were|what|when|where|whether|which|while|who|whom|whose|why|will|with|within|without|would|yesterday|yet|you|your|thanks|please|hello|yes|okay|ok|maybe|perhaps|besides|nobody|everybody|let|why|im|dont|theyre|whatever';
const CALENDAR =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Mon|Tue|Wed|Thu|Fri|Sat|Sun';

/** Keys at even places, each with its bits behind it. */
const table = new Int32Array(1 << 16);
const MASK = table.length - 2;

/** The key of a phrase: the key of its first words, joined with the hash of its next token. */
export const joinHash = (key: number, next: number): number => (Math.imul(key, 0x9e3779b1) ^ next) >>> 0;

/** Where the bits of a key lie, or would. */
function placeOf(key: number): number {
  const sought = key | 0;
  let slot = ((key ^ (key >>> 15)) << 1) & MASK;
  while (table[slot] !== 0 && table[slot] !== sought) slot = (slot + 2) & MASK;
  return slot + 1;
}

function put(key: number, bits: number): void {
  const place = placeOf(key);
  table[place - 1] = key;
  table[place]! |= bits;
}

/** The hash of a word of Latin letters; -1 for any other entry. */
function plainHash(entry: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < entry.length; i++) {
    const small = entry.charCodeAt(i) | 32;
    if (small < 97 || small > 122) return -1;
    hash = Math.imul(hash ^ small, FNV_PRIME);
  }
  return hash >>> 0;
}

function add(entry: string, bits: number): void {
  // Most entries are one word, which needs no tokens: there are thousands, and the engine waits for them.
  const hash = plainHash(entry);
  if (hash >= 0) {
    put(hash, bits);
    return;
  }
  const tokens = tokenize(entry);
  let key = tokens.hash[0]!;
  for (let i = 1; i < tokens.count; i++) {
    put(key, PREFIX);
    key = joinHash(key, tokens.hash[i]!);
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

/** The filters of `lexicon.bin`, in the order the lexicon script writes them, with the bit each stands for. */
const FILTER_BITS = [Lex.Given, Lex.Surname, Lex.AnyName, Lex.Town, Lex.Common, Lex.VeryCommon] as const;
const FILTERS: readonly Bloom[] = readFilters(lexicon);

function readFilters(bytes: Uint8Array): Bloom[] {
  const filters: Bloom[] = [];
  for (let at = 0; at < bytes.length; ) {
    const log2Bits = bytes[at]!;
    const end = at + 1 + 2 ** (log2Bits - 3);
    filters.push({ bits: bytes.subarray(at + 1, end), mask: 2 ** log2Bits - 1 });
    at = end;
  }
  return filters;
}

/** The bits of a word in the hand-written lists alone; 0 when it is in none. Cheap. */
export const listed = (hash: number): number => table[placeOf(hash)]! & ~PREFIX;

/** What was found for words met before; a word takes the place of another that falls on it. */
const REMEMBERED = 1 << 14;
/** Hashes at even places, each with its bits behind it. */
const met = new Int32Array(2 * REMEMBERED);

/** All that lists and lexicon say of a single word, by its token hash. */
export function wordBits(hash: number): number {
  const sought = hash | 0;
  const slot = ((hash ^ (hash >>> 16)) & (REMEMBERED - 1)) << 1;
  if (met[slot] !== sought || sought === 0) {
    met[slot + 1] = lookUp(hash);
    met[slot] = sought;
  }
  return met[slot + 1]!;
}

function lookUp(hash: number): number {
  let bits = listed(hash);
  if ((bits & Lex.Function) !== 0) return bits;
  const probe = probeOf(hash);
  const stride = strideOf(hash);
  for (let i = 0; i < FILTERS.length; i++) if (holds(FILTERS[i]!, probe, stride)) bits |= FILTER_BITS[i]!;
  return bits;
}

/** Bits by which a hand-written list, not the filter of towns, knows the name of a place or organisation. */
export const LISTED = Lex.Country | Lex.City | Lex.Region | Lex.Org;

/** Tokens of the longest phrase looked up. */
const LONGEST = 6;
const TOWNS = FILTERS[3]!;

/**
 * The longest known phrase of two tokens or more that starts at token `from` and ends by `to`: its bits, with the number of its tokens
 * in the low three bits of `PHRASE_LENGTH`; 0 when there is none.
 */
export function phraseAt(hashes: Uint32Array, from: number, to: number): number {
  const end = Math.min(to, from + LONGEST);
  let key = hashes[from]!;
  let found = 0;
  let prefix = true;
  for (let i = from + 1; i < end; i++) {
    if (prefix) prefix = (table[placeOf(key)]! & PREFIX) !== 0;
    if (!prefix && i > from + 2) break;
    key = joinHash(key, hashes[i]!);
    const bits = prefix ? table[placeOf(key)]! & ~PREFIX : 0;
    if (bits !== 0) found = bits | ((i + 1 - from) << PHRASE_SHIFT);
    else if (i <= from + 2 && mayContain(TOWNS, key)) found = Lex.Town | ((i + 1 - from) << PHRASE_SHIFT);
  }
  return found;
}

/** Where `phraseAt` keeps the phrase's length. */
export const PHRASE_SHIFT = 24;
