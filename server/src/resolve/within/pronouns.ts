import { hashOf, Kind } from '../../text/tokens';
import type { Gender } from '../types';
import type { Anaphor, Discourse } from './discourse';
import { wordAt } from './scan';
import { genderOf } from './things';

const PERSONAL: ReadonlyMap<number, Gender> = new Map(
  (
    [
      ['he', 'male'],
      ['his', 'male'],
      ['him', 'male'],
      ['himself', 'male'],
      ['she', 'female'],
      ['her', 'female'],
      ['herself', 'female'],
    ] as const
  ).map(([word, gender]) => [hashOf(word), gender]),
);
const OBJECT = new Set(['him', 'himself'].map(hashOf));
const ITS = hashOf('its');
const CLOSES_QUOTE = new Set(['"', '\u201d', "''", '\u00bb']);
const SPEAKS = new Set(
  'said says added told noted continued explained stressed argued insisted warned recalled wrote concluded'
    .split(' ')
    .map(hashOf),
);

/** How many sentences back a person is looked for; sentences between must name nobody. */
const REACH = 3;

/**
 * Resolves "he", "she" and their forms, and "its", where one candidate clearly wins: the only person of that gender named
 * before in the sentence, else in the nearest sentence before that names anybody. Refused: pronouns inside quotations,
 * which may be anybody's words about anybody, and every case with a rival.
 */
export function resolvePronouns(discourse: Discourse): Anaphor[] {
  const { tokens, sentences } = discourse.scan.reading;
  const found: Anaphor[] = [];
  const last: { thing: number; gender: Gender; sentence: number }[] = [];
  for (let s = 0; s < sentences.count; s++) {
    if (!discourse.running[s]) continue;
    for (let i = sentences.firstToken[s]!; i < sentences.firstToken[s + 1]!; i++) {
      if (tokens.kind[i] !== Kind.Word || discourse.quoted[i] || discourse.scan.formAt[i]! >= 0) continue;
      const gender = PERSONAL.get(tokens.hash[i]!);
      const thing = gender
        ? personMeant(discourse, s, i, gender, last.at(-1))
        : tokens.hash[i] === ITS
          ? ownerMeant(discourse, s, i)
          : undefined;
      if (thing === undefined) continue;
      if (gender) last.push({ thing, gender, sentence: s });
      found.push({ kind: 'pronoun', start: tokens.start[i]!, end: tokens.end[i]!, thing });
    }
  }
  return found;
}

function personMeant(
  discourse: Discourse,
  s: number,
  token: number,
  gender: Gender,
  last: { thing: number; gender: Gender; sentence: number } | undefined,
): number | undefined {
  const { list } = discourse.things;
  const fits = (thing: number): boolean => (genderOf(list[thing]!) ?? gender) === gender;
  const here = trailsSentence(discourse, s, token) ? [] : discourse.namedIn(s, token, ['PER']);
  if (here.length > 0) {
    // "Ruiz told him": an object is seldom the only person named before it in its own sentence.
    if (OBJECT.has(discourse.scan.reading.tokens.hash[token]!)) return undefined;
    return onlyOne(here.filter(fits));
  }
  for (let back = s - 1, seen = 0; back >= 0 && seen < REACH; back--) {
    if (!discourse.running[back]) continue;
    seen++;
    const there = discourse.namedIn(back, Number.POSITIVE_INFINITY, ['PER']);
    if (
      last &&
      last.sentence >= back &&
      last.gender === gender &&
      there.every((thing) => thing === last.thing || !fits(thing))
    )
      return last.thing;
    if (there.length > 0) return onlyOne(there.filter(fits));
  }
  return undefined;
}

/** "..., he added": whoever is named before it is spoken of; the speaker was named in a sentence before. */
function trailsSentence(discourse: Discourse, s: number, token: number): boolean {
  const { scan } = discourse;
  if (token === 0 || token === scan.reading.sentences.firstToken[s]) return false;
  const before = wordAt(scan, token - 1);
  return (before === ',' || CLOSES_QUOTE.has(before)) && SPEAKS.has(scan.reading.tokens.hash[token + 1] ?? 0);
}

/** "its": the organisation or country that opens the sentence, where no other is named before the pronoun. */
function ownerMeant(discourse: Discourse, s: number, token: number): number | undefined {
  const named = discourse.namedIn(s, token, ['ORG', 'LOC', 'EVENT', 'WORK']);
  const first = discourse.scan.reading.sentences.firstToken[s]!;
  const opens = discourse.scan.formAt[first]! >= 0 || discourse.scan.formAt[first + 1]! >= 0;
  return opens && token - first < 24 ? onlyOne(named) : undefined;
}

const onlyOne = (candidates: readonly number[]): number | undefined =>
  candidates.length === 1 ? candidates[0] : undefined;
