import type { Reading } from '../../text/reading';
import { Flag, Kind, hashOf as wordHash } from '../../text/tokens';
import type { EntityType, Name, Timex } from '../types';
import { Lex, PHRASE_SHIFT, phraseAt, listed as wordClass } from './lexicon';

function phraseEnd(hashes: Uint32Array, from: number, to: number): { end: number; bits: number } {
  const found = phraseAt(hashes, from, to);
  return { end: from + (found >>> PHRASE_SHIFT), bits: found & ((1 << PHRASE_SHIFT) - 1) };
}

const CONNECTORS = new Set(
  ['of', 'for', 'and', 'de', 'von', 'van', 'bin', 'al', 'the', 'del', 'da', 'la', 'del'].map(wordHash),
);
const THE = wordHash('the');
const AND = wordHash('and');

/** Reads the proper names of an article, in text order, without overlaps. */
export function recogniseNames(reading: Reading, timexes: readonly Timex[]): Name[] {
  const { tokens, sentences } = reading;
  const dated = new Uint8Array(tokens.count);
  let t = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (t < timexes.length && timexes[t]!.end <= tokens.start[i]!) t++;
    if (t < timexes.length && timexes[t]!.start < tokens.end[i]!) dated[i] = 1;
  }
  const lowerSeen = new Set<number>();
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === Kind.Word && (tokens.flags[i]! & Flag.Capital) === 0) lowerSeen.add(tokens.hash[i]!);
  const names: Name[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    readSentence(reading, from, to, dated, lowerSeen, names);
  }
  return names;
}

function readSentence(
  reading: Reading,
  from: number,
  to: number,
  dated: Uint8Array,
  lowerSeen: ReadonlySet<number>,
  names: Name[],
): void {
  const { tokens } = reading;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== Kind.Word || wordClass(tokens.hash[i]!) & Lex.Function) continue;
    words++;
    if (tokens.flags[i]! & Flag.Capital) capitals++;
  }
  const titled = words > 4 && capitals > words * 0.8;
  const nameLike = (i: number): boolean => {
    if (tokens.kind[i] !== Kind.Word || !(tokens.flags[i]! & Flag.Capital) || dated[i]) return false;
    const bits = wordClass(tokens.hash[i]!);
    if (
      bits & (Lex.Function | Lex.Calendar) &&
      bits < Lex.Calendar * 4 &&
      !(bits & (Lex.Country | Lex.Org) && tokens.flags[i]! & Flag.AllCaps)
    )
      return false;
    if (titled)
      return (bits & (Lex.Country | Lex.Region | Lex.City | Lex.Org | Lex.Given | Lex.Surname | Lex.Demonym)) !== 0;
    if (i === from && bits === 0 && lowerSeen.has(tokens.hash[i]!)) return false;
    return true;
  };
  let i = from;
  while (i < to) {
    const listed = phraseEnd(tokens.hash, i, to);
    if (!nameLike(i)) {
      i++;
      continue;
    }
    let j = Math.max(i + 1, listed.end);
    while (j < to) {
      if (nameLike(j) && !(tokens.flags[j]! & Flag.Line)) j++;
      else if (
        j + 1 < to &&
        CONNECTORS.has(tokens.hash[j]!) &&
        tokens.hash[j] !== AND &&
        nameLike(j + 1) &&
        wordClass(tokens.hash[j - 1]!) & (Lex.OrgHead | Lex.Title | Lex.Given)
      )
        j += 2;
      else if (
        j + 2 < to &&
        CONNECTORS.has(tokens.hash[j]!) &&
        tokens.hash[j + 1] === THE &&
        nameLike(j + 2) &&
        wordClass(tokens.hash[j - 1]!) & Lex.OrgHead
      )
        j += 3;
      else break;
    }
    let first = i;
    while (
      first < j - 1 &&
      wordClass(tokens.hash[first]!) & (Lex.Title | Lex.Demonym) &&
      !(phraseEnd(tokens.hash, first, j).end > first)
    ) {
      const lastBits = wordClass(tokens.hash[j - 1]!);
      if (lastBits & (Lex.OrgSuffix | Lex.OrgHead | Lex.PlaceSuffix | Lex.Event)) break;
      first++;
    }
    const name = typeOf(reading, first, j);
    if (name) names.push(name);
    i = j;
  }
}

function typeOf(reading: Reading, from: number, to: number): Name | undefined {
  const { tokens } = reading;
  const make = (type: EntityType, confidence: number): Name => ({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    type,
    confidence,
  });
  const whole = to - from === 1 ? wordClass(tokens.hash[from]!) : phraseBits(reading, from, to);
  if (whole & Lex.Country) return make('LOC', 0.95);
  if (whole & Lex.Org) return make('ORG', 0.85);
  if (whole & Lex.Demonym) return make('OTHER', 0.9);
  if (whole & (Lex.City | Lex.Region)) return make('LOC', 0.9);
  const first = wordClass(tokens.hash[from]!);
  const last = wordClass(tokens.hash[to - 1]!);
  if (to - from > 1) {
    if (last & Lex.Event) return make('EVENT', 0.7);
    if (last & Lex.OrgSuffix || first & Lex.OrgHead) return make('ORG', 0.8);
    if (last & Lex.PlaceSuffix) return make('LOC', 0.7);
    if (first & (Lex.Given | Lex.Surname) || last & Lex.Surname) return make('PER', 0.8);
  }
  if (to - from === 1 && first & (Lex.Title | Lex.OrgSuffix | Lex.OrgHead | Lex.Event | Lex.Other)) return undefined;
  if (tokens.flags[from]! & Flag.AllCaps) return make('ORG', 0.6);
  if (from > 0 && wordClass(tokens.hash[from - 1]!) & Lex.Title) return make('PER', 0.8);
  if (to < tokens.count && wordClass(tokens.hash[to]!) & Lex.Saying) return make('PER', 0.7);
  if (first & (Lex.Surname | Lex.Given)) return make('PER', 0.6);
  return make(to - from === 2 ? 'PER' : 'OTHER', 0.4);
}

function phraseBits(reading: Reading, from: number, to: number): number {
  const phrase = phraseEnd(reading.tokens.hash, from, to);
  return phrase.end === to ? phrase.bits : 0;
}
