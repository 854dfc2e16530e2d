import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';
import { mapped } from './mapped';

const HYPHEN = hashOf('-');
/** Syllables that stand behind a hyphen after a name without being part of it: "the Kim Min-run team". */
const NO_PART = wordSet('run free in on');
/** Below this what was taken for something else may be a person. */
const DOUBTFUL = 0.9;
/** Letters of a syllable at most, and of what it may begin with, its vowels and its end. */
const LONGEST = 6;
const LONGEST_ONSET = 3;
const LONGEST_NUCLEUS = 3;
const CODAS: ReadonlySet<string> = new Set(['', 'n', 'ng', 'k', 'l', 'm', 'p', 't', 'h', 'r']);

/**
 * "Kim Min" + "-seok": a given name that goes on behind a hyphen with a small letter, as Korean and Taiwanese names do. Both parts of it are
 * one syllable, which the ends of few English compounds are ("a Bill Smith-led team"). O(names).
 */
export function withSyllables(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { hash, count } = signals.reading.tokens;
  return mapped(names, (name, n) => {
    const { from, to, type, confidence } = name;
    const goesOn =
      to - from === 2 &&
      to + 1 < count &&
      hash[to] === HYPHEN &&
      (type === PER || confidence < DOUBTFUL) &&
      names[n + 1]?.from !== to + 1 &&
      endsInSyllable(signals, to);
    return goesOn ? altered(name, { to: to + 2, type: PER }) : name;
  });
}

/** A syllable before the hyphen at token `i`, and one behind it in small letters. */
function endsInSyllable({ reading: { text, tokens } }: Signals, i: number): boolean {
  const { hash, flags, kind, start, end } = tokens;
  const glued = ((flags[i]! | flags[i + 1]!) & (Flag.Space | Flag.Capital)) === 0;
  if (!glued || kind[i + 1] !== Kind.Word || NO_PART.has(hash[i + 1]!)) return false;
  return isSyllable(text, start[i - 1]!, end[i - 1]!) && isSyllable(text, start[i + 1]!, end[i + 1]!);
}

/** Consonants, vowels and an end that syllables of Korean and Chinese have in Latin letters: "jung", "hsien", "woo". */
function isSyllable(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const word = text.slice(start, end).toLowerCase();
  let nucleus = 0;
  while (nucleus < word.length && !isVowel(word.charCodeAt(nucleus))) nucleus++;
  let coda = nucleus;
  while (coda < word.length && isVowel(word.charCodeAt(coda))) coda++;
  const vowels = coda - nucleus;
  return nucleus <= LONGEST_ONSET && vowels > 0 && vowels <= LONGEST_NUCLEUS && CODAS.has(word.slice(coda));
}

/** a, e, i, o, u */
const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
