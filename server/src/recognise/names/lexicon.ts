import { type Bloom, holds, mayContain, probeOf, strideOf } from './bloom';
import lexicon from './lexicon.bin';
import lists from './lists.bin';

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
export const PREFIX = 1 << 30;

/** Keys at even places, each with its bits behind it. */
const table = new Int32Array(1 << 16);
const MASK = table.length - 2;

/** The key of a phrase: the key of its first words, joined with the hash of its next token. */
export const joinHash = (key: number, next: number): number => (Math.imul(key, 0x9e3779b1) ^ next) >>> 0;

/** The key of tokens `[from, to)`. */
export function keyOf(hashes: Uint32Array, from: number, to: number): number {
  let key = hashes[from]!;
  for (let i = from + 1; i < to; i++) key = joinHash(key, hashes[i]!);
  return key;
}

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

readLists(lists);

/** Enters what `training/packLists.ts` wrote: for each set of bits its number of keys and the keys, all little-endian. */
function readLists(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const bits = view.getUint32(at, true);
    const end = at + 8 + 4 * view.getUint32(at + 4, true);
    for (at += 8; at < end; at += 4) put(view.getUint32(at, true), bits);
  }
}

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

/** Does a phrase of the hand-written lists begin with this word? Cheap. */
export const opensPhrase = (hash: number): boolean => (table[placeOf(hash)]! & PREFIX) !== 0;

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
    if (prefix) prefix = opensPhrase(key);
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
