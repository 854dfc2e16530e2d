/** The hand-written word lists as keys and bits: what is shipped holds no text of them, and nothing is hashed while the engine loads. */
import { joinHash, Lex, PREFIX } from '../src/recognise/names/lexicon';
import { GOVERNMENT, MEDIA } from '../src/recognise/names/lists/bodies';
import { CLUBS, LEAGUES, TEAMS } from '../src/recognise/names/lists/clubs';
import { COMPANIES } from '../src/recognise/names/lists/companies';
import { CALENDAR, FUNCTION_WORDS } from '../src/recognise/names/lists/everyday';
import {
  EVENT_WORDS,
  ORG_HEADS,
  ORG_SUFFIXES,
  OTHER_WORDS,
  PLACE_SUFFIXES,
} from '../src/recognise/names/lists/organisations';
import { GIVEN_NAMES, NAME_SUFFIXES, PARTICLES, SAYING, SURNAMES, TITLES } from '../src/recognise/names/lists/people';
import { CITIES, COUNTRIES, PEOPLES, REGIONS, STATES } from '../src/recognise/names/lists/places';
import { tokenize } from '../src/text/tokens';

/** Lists whose entries may say behind a colon what its people are called: "Peru:Peruvian,Peruvians". */
const PLACES: readonly (readonly [list: string, bits: number])[] = [
  [COUNTRIES, Lex.Country],
  [REGIONS, Lex.Region],
];

const PLAIN: readonly (readonly [list: string, bits: number])[] = [
  [STATES, Lex.Region],
  [CITIES, Lex.City],
  [PEOPLES, Lex.Demonym],
  [TITLES, Lex.Title],
  [NAME_SUFFIXES, Lex.NameSuffix],
  [PARTICLES, Lex.Particle],
  [SAYING, Lex.Saying],
  [GIVEN_NAMES, Lex.Given],
  [SURNAMES, Lex.Surname],
  [ORG_SUFFIXES, Lex.OrgSuffix],
  [ORG_HEADS, Lex.OrgHead],
  [COMPANIES, Lex.Org],
  [MEDIA, Lex.Org],
  [GOVERNMENT, Lex.Org],
  [CLUBS, Lex.Org],
  [TEAMS, Lex.Org],
  [LEAGUES, Lex.Org],
  [PLACE_SUFFIXES, Lex.PlaceSuffix],
  [EVENT_WORDS, Lex.Event],
  [OTHER_WORDS, Lex.Other],
  [FUNCTION_WORDS, Lex.Function],
  [CALENDAR, Lex.Calendar],
];

/** The bits of each key: of each word, each phrase, and of the first words of a phrase. */
function entries(): Map<number, number> {
  const found = new Map<number, number>();
  const put = (key: number, bits: number): void => {
    found.set(key, (found.get(key) ?? 0) | bits);
  };
  const add = (entry: string, bits: number): void => {
    const { hash, count } = tokenize(entry);
    let key = hash[0]!;
    for (let i = 1; i < count; i++) {
      put(key, PREFIX);
      key = joinHash(key, hash[i]!);
    }
    put(key, bits);
  };
  for (const [list, bits] of PLACES) {
    for (const entry of list.split('|')) {
      const [name = '', people = ''] = entry.split(':');
      add(name, bits);
      if (people !== '') for (const word of people.split(',')) add(word, Lex.Demonym);
    }
  }
  for (const [list, bits] of PLAIN) for (const entry of list.split('|')) add(entry, bits);
  return found;
}

/** For each set of bits that an entry has: the bits, the number of keys, the keys; all uint32, little-endian, in ascending order. */
export function packLists(): Uint8Array {
  const byBits = new Map<number, number[]>();
  for (const [key, bits] of entries()) {
    const keys = byBits.get(bits);
    if (keys) keys.push(key);
    else byBits.set(bits, [key]);
  }
  const numbers: number[] = [];
  for (const [bits, keys] of [...byBits].sort(([a], [b]) => a - b))
    numbers.push(bits, keys.length, ...keys.sort((a, b) => a - b));
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [i, number] of numbers.entries()) bytes.setUint32(i * 4, number, true);
  return new Uint8Array(bytes.buffer);
}
