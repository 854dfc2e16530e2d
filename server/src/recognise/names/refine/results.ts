import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG } from '../types';
import { standsForTeam } from './sport';

/** What stands between two sides that are to meet. */
const AGAINST = wordSet('at v vs');
/** Marks in a row of figures: ".750", "2 1/2", "5-3". */
const FIGURE_MARKS = wordSet(['.', '/', '-', '\u2013', ',']);
/** Marks inside a side's name: "St. Louis", "Newell's", "Brighton & Hove". */
const NAME_MARKS = wordSet(['.', '-', '&', "'", "'s", '\u2019s']);
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const POINT = hashOf('.');
const COMMA = hashOf(',');
/** So sure is a team in a line of results that it stays apart from its town. */
const CERTAIN = 0.95;
/** Figures of a row of standings, at least. */
const COLUMNS = 3;
/** Digits of the longest figure right behind a side: a year is none. */
const LONGEST_FIGURE = 3;
/** Tokens of the longest line looked at, and of the longest name of a side. */
const LONGEST = 60;
const LONGEST_SIDE = 5;

/** A side of a line of results: its tokens `[from, to)`. */
interface Side {
  readonly from: number;
  readonly to: number;
}

/**
 * In a line of results, fixtures or standings a town or state is its team: "Leeds 2 Valencia 1", "DETROIT AT TORONTO", "Boston 15 5 .750";
 * and where one side of a result is known, what stands in the other's place is one too ("Leeds 2 Derby 1").
 * A country stays one. For articles of sport. O(tokens).
 */
export function withTeams(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { firstToken } = signals.reading.sentences;
  const teams: TaggedName[] = [];
  for (let n = 0; n < names.length; ) {
    const { sentence } = names[n]!;
    let next = n + 1;
    while (next < names.length && names[next]!.sentence === sentence) next++;
    const sides = sidesOf(signals, firstToken[sentence]!, firstToken[sentence + 1]!);
    const line = names.slice(n, next);
    const known = line.some((name) => isKnownSide(name, sides));
    teams.push(...(known ? asTeams(signals, line, sides, sentence) : line));
    n = next;
  }
  return teams;
}

/** The names of a line of results, with its sides as teams. */
function asTeams(
  signals: Signals,
  names: readonly TaggedName[],
  sides: readonly Side[],
  sentence: number,
): readonly TaggedName[] {
  const all: TaggedName[] = [];
  const ofCountries = names.some((name) => isKnownSide(name, sides) && !standsForTeam(signals, name));
  let n = 0;
  for (const { from, to } of sides) {
    while (n < names.length && names[n]!.to <= from) all.push(names[n++]!);
    const first = n;
    while (n < names.length && names[n]!.from < to) n++;
    const read = names[first];
    const whole = n - first === 1 && read!.from === from && read!.to === to;
    if (whole && (read!.type !== LOC || !standsForTeam(signals, read!))) all.push(read!);
    else if (whole) all.push(altered(read!, { type: ORG, confidence: CERTAIN }));
    else if (ofCountries) all.push(...names.slice(first, n));
    else all.push({ from, to, type: ORG, confidence: CERTAIN, sentence });
  }
  return [...all, ...names.slice(n)];
}

const isKnownSide = ({ from, to, type }: TaggedName, sides: readonly Side[]): boolean =>
  (type === LOC || type === ORG) && sides.some((side) => side.from === from && side.to === to);

/** The sides of the line `[first, end)`; none where it is no line of results, fixtures or standings. */
function sidesOf(signals: Signals, first: number, end: number): readonly Side[] {
  const { hash, kind } = signals.reading.tokens;
  if (end - first > LONGEST) return [];
  let at = first;
  // "3. Leeds 12 4"
  if (kind[at] === Kind.Number) at += hash[at + 1] === POINT ? 2 : 1;
  const one = sideAt(signals, at, end);
  if (!one) return [];
  if (AGAINST.has(hash[one.to]!)) {
    const other = sideAt(signals, one.to + 1, end);
    return other && (other.to === end || hash[other.to] === OPEN) ? [one, other] : [];
  }
  if (!isScore(signals, one.to, end)) return [];
  const other = sideAt(signals, afterScore(signals, one.to, end), end);
  if (other && isScore(signals, other.to, end)) return [one, other];
  return isRow(signals, one.to, end) ? [one] : [];
}

/** A figure as sides have, at token `i`. */
const isScore = ({ reading: { tokens } }: Signals, i: number, end: number): boolean =>
  i < end && tokens.kind[i] === Kind.Number && tokens.end[i]! - tokens.start[i]! <= LONGEST_FIGURE;

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
function sideAt({ lex, phraseBits, reading: { tokens } }: Signals, from: number, end: number): Side | undefined {
  const { hash, kind, flags } = tokens;
  const isWord = (i: number): boolean =>
    kind[i] === Kind.Word &&
    (flags[i]! & Flag.Capital) !== 0 &&
    (lex[i]! & Lex.Calendar) === 0 &&
    ((lex[i]! & Lex.Function) === 0 || phraseBits[i] !== 0);
  if (from >= end || !isWord(from)) return undefined;
  let to = from + 1;
  while (to < end && to - from <= LONGEST_SIDE && (isWord(to) || NAME_MARKS.has(hash[to]!)) && !AGAINST.has(hash[to]!))
    to++;
  return to - from > LONGEST_SIDE || !isWord(to - 1) ? undefined : { from, to };
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
