import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import { bitsOf, type Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG, PER } from '../types';
import { isScore } from './sport';

/** What stands between two sides that meet. */
const VERSUS = wordSet('v vs');
const AT = hashOf('at');
/** Marks in a row of figures: ".750", "2 1/2", "5-3". */
const FIGURE_MARKS = wordSet(['.', '/', '-', '\u2013', ',']);
/** Marks inside a side's name: "St. Louis", "Newell's", "Brighton & Hove". */
const NAME_MARKS = wordSet(['.', '-', '&', "'", "'s", '\u2019s']);
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const POINT = hashOf('.');
const COMMA = hashOf(',');
/** What the lists know for a side. */
const KNOWN_SIDE = Lex.City | Lex.Region | Lex.Org;
/** So sure is a team in a line of results that it stays apart from its town. */
const CERTAIN = 0.98;
/** Figures of a row of standings, at least. */
const COLUMNS = 3;
/** Tokens of the longest line looked at, and of the longest name of a side. */
const LONGEST = 60;
const LONGEST_SIDE = 5;

/** A side of a line of results: its tokens `[from, to)`. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/**
 * In lines of results, fixtures or standings a town or state is its team: "Leeds 2 Valencia 1", "DETROIT AT TORONTO", "Boston 15 5 .750";
 * and where most sides of such lines, one below the other, are teams, so is whatever stands in a side's place ("Leeds 2 Derby 1").
 * Left as it is: countries, and tables of persons. For articles of sport. O(tokens).
 */
export function withTeams(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { sentences } = signals.reading;
  const sides: Side[] = [];
  let table: Side[] = [];
  let read = 0;
  const close = (): void => {
    if (table.length > 0 && isOfTeams(signals, names, table)) sides.push(...table);
    table = [];
  };
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    while (read < names.length && names[read]!.sentence < sentence) read++;
    const line = sidesOf(signals, sentence);
    if (line.length === 0) close();
    table.push(...line);
  }
  close();
  return sides.length === 0 ? names : withSides(signals, names, sides);
}

/** Are the sides of a table mostly teams, and none a country? What nothing is known of does not count. */
function isOfTeams(signals: Signals, names: readonly TaggedName[], table: readonly Side[]): boolean {
  let teams = 0;
  let others = 0;
  let n = 0;
  for (const side of table) {
    while (n < names.length && names[n]!.to <= side.from) n++;
    const name = names[n]?.from === side.from && names[n]!.to === side.to ? names[n] : undefined;
    const bits = bitsOf(signals, side);
    if ((bits & Lex.Country) !== 0 && name?.type === LOC) return false;
    if (name?.type === ORG || (bits & KNOWN_SIDE) !== 0) teams++;
    else if (name?.type === PER) others++;
  }
  return teams > others;
}

/** The names with the sides among them as teams. A body's longer name stays ("Queen of the South"), but for one that took the score in. */
function withSides(signals: Signals, names: readonly TaggedName[], sides: readonly Side[]): readonly TaggedName[] {
  const { tokens } = signals.reading;
  const all: TaggedName[] = [];
  let n = 0;
  for (const { from, to, sentence } of sides) {
    while (n < names.length && names[n]!.to <= from) all.push(names[n++]!);
    const first = n;
    while (n < names.length && names[n]!.from < to) n++;
    const read = names[first];
    const team = n - first === 1 && read?.type === ORG && read.from <= from && read.to >= to;
    all.push(
      team && tokens.kind[read.to - 1] !== Kind.Number ? read : { from, to, type: ORG, confidence: CERTAIN, sentence },
    );
  }
  return [...all, ...names.slice(n)];
}

/** The sides of a sentence that is a line of results, fixtures or standings, or tells who meets whom; none of another one. */
function sidesOf(signals: Signals, sentence: number): readonly Side[] {
  const { sentences, tokens } = signals.reading;
  const { hash, kind } = tokens;
  const first = sentences.firstToken[sentence]!;
  const end = sentences.firstToken[sentence + 1]!;
  let at = first;
  // "3. Leeds 12 4"
  if (kind[at] === Kind.Number) at += hash[at + 1] === POINT ? 2 : 1;
  const one = end - first > LONGEST ? undefined : sideAt(signals, at, end, sentence);
  if (one && hash[one.to] === AT) {
    const other = sideAt(signals, one.to + 1, end, sentence);
    return other && (other.to === end || hash[other.to] === OPEN) ? [one, other] : [];
  }
  if (!one || !(one.to < end && isScore(signals, one.to))) return pairsIn(signals, first, end, sentence);
  const other = sideAt(signals, afterScore(signals, one.to, end), end, sentence);
  if (other && other.to < end && isScore(signals, other.to)) return [one, other];
  return isRow(signals, one.to, end) ? [one] : [];
}

/** The sides on both sides of each "v": "Hearts v Celtic (1230); Ayr v Raith". */
function pairsIn(signals: Signals, first: number, end: number, sentence: number): readonly Side[] {
  const { hash } = signals.reading.tokens;
  const sides: Side[] = [];
  for (let i = first + 1; i < end; i++) {
    if (!VERSUS.has(hash[i]!)) continue;
    let from = i;
    while (from > first && i - from < LONGEST_SIDE && isSideWord(signals, from - 1)) from--;
    const one = sideAt(signals, from, i, sentence);
    const other = sideAt(signals, i + 1, end, sentence);
    if (one?.to !== i || !other || one.from < (sides.at(-1)?.to ?? 0)) continue;
    sides.push(one, other);
    i = other.to - 1;
  }
  return sides;
}

/** The token behind a score at `i`, behind a comma or the scorers in brackets. */
function afterScore({ reading: { tokens } }: Signals, i: number, end: number): number {
  const { hash } = tokens;
  let at = i + 1;
  if (hash[at] === OPEN) {
    while (at < end && hash[at] !== CLOSE) at++;
    at++;
  }
  return at < end && hash[at] === COMMA ? at + 1 : at;
}

/** The capitalised words at token `from` that may name a side. */
function sideAt(signals: Signals, from: number, end: number, sentence: number): Side | undefined {
  const { hash } = signals.reading.tokens;
  if (from >= end || !isSideWord(signals, from)) return undefined;
  let to = from + 1;
  while (to < end && to - from <= LONGEST_SIDE && (isSideWord(signals, to) || NAME_MARKS.has(hash[to]!))) to++;
  return to - from > LONGEST_SIDE || !isSideWord(signals, to - 1) ? undefined : { from, to, sentence };
}

/** A capitalised word that a side's name may hold. */
function isSideWord({ lex, phraseBits, reading: { tokens } }: Signals, i: number): boolean {
  const { hash, kind, flags } = tokens;
  if (kind[i] !== Kind.Word || (flags[i]! & Flag.Capital) === 0 || (lex[i]! & Lex.Calendar) !== 0) return false;
  return ((lex[i]! & Lex.Function) === 0 || phraseBits[i] !== 0) && hash[i] !== AT && !VERSUS.has(hash[i]!);
}

/** Figures alone from token `from` to the line's end, as many as standings have. */
function isRow({ reading: { tokens } }: Signals, from: number, end: number): boolean {
  const { hash, kind, flags } = tokens;
  let figures = 0;
  for (let i = from; i < end; i++) {
    // A day and month ("MADRID 18/11/96") are one figure.
    if ((flags[i]! & Flag.Space) !== 0) figures++;
    if (kind[i] !== Kind.Number && !FIGURE_MARKS.has(hash[i]!)) return false;
  }
  return figures >= COLUMNS;
}
