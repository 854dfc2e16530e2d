import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG } from '../types';

/** What stands between two sides that are to meet. */
const AGAINST = wordSet('at v vs');
/** Words of which sports pages are full; without one in the article, figures behind a town may be its weather or its prices. */
const SPORT = wordSet(
  'league division standings soccer football basketball baseball hockey rugby nba nfl nhl halftime championship quarterfinals semifinals fixtures playoffs',
);
/** Marks in a row of figures: ".750", "2 1/2", "5-3". */
const FIGURE_MARKS = wordSet(['.', '/', '-', '\u2013', ',']);
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const POINT = hashOf('.');
/** So sure is a team in a line of results that it stays apart from its town. */
const CERTAIN = 0.95;
/** Figures of a row of standings, at least. */
const COLUMNS = 3;
/** Digits of the longest figure right behind a side: a year is none. */
const LONGEST_FIGURE = 3;
/** Tokens of the longest line looked at. */
const LONGEST = 60;

/**
 * In a line of results, fixtures or standings a town or state is its team: "Leeds 2 Valencia 1", "DETROIT AT TORONTO", "Boston 15 5 .750".
 * A country stays one, since its team is told by its name everywhere. Left as it is: an article without a word of sport. O(tokens).
 */
export function withTeams(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  let teams: TaggedName[] | undefined;
  let ofSport: boolean | undefined;
  let sentence = -1;
  let isLine = false;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    if (name.sentence !== sentence) {
      sentence = name.sentence;
      isLine = isResult(signals, names, n);
    }
    if (!isLine || name.type !== LOC || !standsForTeam(signals, name)) {
      teams?.push(name);
      continue;
    }
    ofSport ??= tellsOfSport(signals);
    if (!ofSport) return names;
    teams ??= names.slice(0, n);
    teams.push(altered(name, { type: ORG, confidence: CERTAIN }));
  }
  return teams ?? names;
}

/** Is the line that begins with `names[n]` one of results, fixtures or standings? */
function isResult({ reading }: Signals, names: readonly TaggedName[], n: number): boolean {
  const { tokens, sentences } = reading;
  const { hash, kind, flags, start, end: stop } = tokens;
  const { from, to, sentence } = names[n]!;
  const first = sentences.firstToken[sentence]!;
  const end = sentences.firstToken[sentence + 1]!;
  if (end - first > LONGEST || to >= end) return false;
  const opens =
    from === first ||
    (kind[first] === Kind.Number && (from === first + 1 || (from === first + 2 && hash[first + 1] === POINT)));
  if (!opens || !isSide(names[n]!)) return false;
  const next = names[n + 1];
  const other = next?.sentence === sentence ? next : undefined;
  if (AGAINST.has(hash[to]!))
    return other?.from === to + 1 && isSide(other) && (other.to === end || hash[other.to] === OPEN);
  if (kind[to] !== Kind.Number || stop[to]! - start[to]! > LONGEST_FIGURE) return false;
  for (let k = n + 1; k < names.length && names[k]!.sentence === sentence; k++) {
    const side = names[k]!;
    const behind = kind[side.from - 1] === Kind.Number || hash[side.from - 1] === CLOSE;
    if (isSide(side) && behind && side.to < end && kind[side.to] === Kind.Number) return true;
  }
  let figures = 0;
  for (let i = to; i < end; i++) {
    // A day and month ("MADRID 18/11/96") are one figure.
    if ((flags[i]! & Flag.Space) !== 0) figures++;
    if (kind[i] !== Kind.Number && !FIGURE_MARKS.has(hash[i]!)) return false;
  }
  return figures >= COLUMNS;
}

const isSide = ({ type }: TaggedName): boolean => type === LOC || type === ORG;

/** A place that is no country. */
function standsForTeam({ lex, phraseBits }: Signals, { from, to }: TaggedName): boolean {
  return ((to - from === 1 ? lex[from]! : phraseBits[from]!) & Lex.Country) === 0;
}

function tellsOfSport({ reading: { tokens } }: Signals): boolean {
  for (let i = 0; i < tokens.count; i++) if (SPORT.has(tokens.hash[i]!)) return true;
  return false;
}
