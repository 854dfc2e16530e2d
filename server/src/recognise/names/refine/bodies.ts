import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { ORG, PER, WORK } from '../types';
import { readsAsProse } from './lines';

/** Nouns of bodies whose name goes on with what they are for: "Center for Baltic Studies". */
const FOR = wordSet(
  'center centre institute council committee commission foundation office association society agency',
);
/** Those whose name goes on with what they are about: "Conference on Trade and Development". */
const ON = wordSet('conference council committee commission');
/** Legal forms that stand before a company's name. */
const FORMS_IN_FRONT = wordSet('jsc ojsc pjsc cjsc oao zao ooo pao pt');
const AND = hashOf('and');
const IN = hashOf('in');
const WORD_FOR = hashOf('for');
const WORD_ON = hashOf('on');
const APOSTROPHE = hashOf("'");
const COMMA = hashOf(',');
const NUMERALS = wordSet('one two three four five');

/** Makes one name of a body and what it is for, and of the two halves of a slogan: "One Belt, One Road". O(tokens of names). */
export function wholeBodies(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  let whole: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const made =
      bodyAt(signals, names, n) ??
      ownedBodyAt(signals, names, n) ??
      formedAt(signals, names, n) ??
      sloganAt(signals, names, n);
    if (made) {
      whole ??= names.slice(0, n);
      whole.push(made);
      while (n + 1 < names.length && names[n + 1]!.from < made.to) n++;
    } else whole?.push(names[n]!);
  }
  return whole ?? names;
}

/**
 * A body whose name goes on over capitals behind "for" or "on", over "and" with further capitals, and over "in" with a part of the
 * world. Refused: headlines, where every word has a capital, and what a person's name or the half of another name would be part of.
 */
function bodyAt(signals: Signals, names: readonly TaggedName[], n: number): TaggedName | undefined {
  const { reading, lex } = signals;
  const { hash, flags, kind } = reading.tokens;
  const name = names[n]!;
  const end = reading.sentences.firstToken[name.sentence + 1]!;
  if (name.type === PER || !readsAsProse(signals, name.sentence)) return undefined;
  const isCapital = (i: number): boolean => i < end && kind[i] === Kind.Word && (flags[i]! & Flag.Capital) !== 0;
  const goesOn = (i: number): boolean =>
    isCapital(i + 1) &&
    (hash[i] === AND ? (lex[i + 1]! & Lex.Country) === 0 : hash[i] === IN && (lex[i + 1]! & Lex.Region) !== 0);
  const link = linkIn(hash, name);
  if (link === undefined || !isCapital(link + 1)) return undefined;
  let to = link + 2;
  while (to < end && (isCapital(to) || goesOn(to))) to++;
  if (to <= name.to) return undefined;
  for (let k = n + 1; k < names.length && names[k]!.from < to; k++)
    if (names[k]!.to > to || names[k]!.type === PER) return undefined;
  return altered(name, { to, type: ORG });
}

/** The "for" or "on" behind the noun of a body, inside a name or right after it. */
function linkIn(hash: Uint32Array, { from, to }: TaggedName): number | undefined {
  for (let i = from; i < to; i++) {
    if ((FOR.has(hash[i]!) && hash[i + 1] === WORD_FOR) || (ON.has(hash[i]!) && hash[i + 1] === WORD_ON)) return i + 1;
  }
  return undefined;
}

/** "Peru" + "Workers'" + "Center for Trade": a body with those in front whose it is. */
function ownedBodyAt({ reading, lex }: Signals, names: readonly TaggedName[], n: number): TaggedName | undefined {
  const { flags, hash } = reading.tokens;
  const first = names[n]!;
  const body = names[n + 1];
  if (!body || body.type !== ORG || body.from !== first.to + 2 || (lex[body.from]! & Lex.OrgHead) === 0)
    return undefined;
  const owners = (flags[first.to]! & Flag.Capital) !== 0 && hash[first.to + 1] === APOSTROPHE;
  return owners && first.type !== PER ? altered(body, { from: first.from }) : undefined;
}

/** "JSC Northern" + "Railways": capitals that follow a legal form in front are all of the company's name. */
function formedAt({ reading }: Signals, names: readonly TaggedName[], n: number): TaggedName | undefined {
  const { hash } = reading.tokens;
  const name = names[n]!;
  if (!FORMS_IN_FRONT.has(hash[name.from]!)) return undefined;
  let last = n;
  while (last + 1 < names.length && names[last + 1]!.from === names[last]!.to) last++;
  return last > n && names[last]!.sentence === name.sentence
    ? altered(name, { to: names[last]!.to, type: ORG })
    : undefined;
}

/** Two names of two words that begin with a numeral, a comma between them: a programme's slogan. */
function sloganAt({ reading }: Signals, names: readonly TaggedName[], n: number): TaggedName | undefined {
  const { hash } = reading.tokens;
  const first = names[n]!;
  const second = names[n + 1];
  if (!second || second.from !== first.to + 1 || hash[first.to] !== COMMA) return undefined;
  const isHalf = ({ from, to }: TaggedName): boolean => to - from === 2 && NUMERALS.has(hash[from]!);
  return isHalf(first) && isHalf(second) ? altered(first, { to: second.to, type: WORK }) : undefined;
}
