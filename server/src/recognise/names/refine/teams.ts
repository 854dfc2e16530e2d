import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { keyOf, Lex } from '../lexicon';
import { bitsOf, type Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG } from '../types';
import { retyped } from './retyped';
import { isScore, PLAYERS, PLAYING_ROLES, tellsOfSport } from './sport';

/** What a side does to the other, which stands right behind. */
const BEATING = `beat beats beating defeated defeats defeating thrashed thrashing trounced trouncing routed routing edged edging downed downing
  outscored blanked blanking overpowered crushed crushing swept sweeping hosts hosting face faces facing entertain entertains hammered hammering thumped thumping walloped outplayed outclassed`;
const BEATS = wordSet(BEATING);
const PLAYING = `${BEATING} drew draws equalised equalized`;
const PLAYS = wordSet(PLAYING);
/** What towns do too: a score or a game has to follow. */
const TOWNS_PLAYING = 'led leads trailed trails lost loses won wins scored scores tied ties clinched had have has';
const MAY_PLAY = wordSet(TOWNS_PLAYING);
const OF_PLAY = wordSet(
  'game games match matches title series pennant goal goals points run runs wicket wickets unbeaten straight',
);
/** How far behind a verb the score or the game stands. */
const REACH = 5;
/** Right behind a side, of which the article tells: "the Leeds match", "Somerset second innings". */
const THINGS = 'match game squad team bench dugout lineup defence defense bullpen offense fans supporters';
const BESIDE = wordSet(THINGS);
const ORDINALS = wordSet('first second');
const INNINGS = hashOf('innings');
const AGAINST = wordSet('v vs');
/** What goes before a side that is met: "a win over Leeds", "2-2 with Leeds". */
const OVER = hashOf('over');
const VERSUS = hashOf('against');
const BETWEEN = hashOf('between');
const AND = hashOf('and');
const TO = hashOf('to');
const HOST = hashOf('host');
const FOR = hashOf('for');
const WINS = wordSet('win wins victory victories triumph triumphs upset sweep rout');
/** Where two sides meet: "the match between Leeds and Derby". */
const MEETINGS = wordSet('match game final semifinal clash tie derby fixture meeting matches games');
const MEETING = wordSet('over against with to by at past');
/** What is done for a side: "two goals for Leeds". */
const SCORED = wordSet(
  'goal goals points rebounds assists runs homered tries scored pitched debut equalised equalized',
);
/** One of these stands right behind a side, or before one, in an article of sport; or a figure does. */
const BEHIND = wordSet(`${PLAYING} ${TOWNS_PLAYING} ${THINGS} ${PLAYING_ROLES} at v vs`);
const BEFORE = wordSet(`${BEATING} over against between v vs`);
/** Before a town that is meant as a place. */
const PLACING = wordSet('in from near of to outside around through across into toward towards off between at');
const COMMA = hashOf(',');
const OPEN = hashOf('(');
const HYPHEN = hashOf('-');
/** From here on an organisation of a town's name is its team without being seen to play. */
const SURE = 0.9;
/** Digits of a year, as behind the town of a dateline. */
const YEAR = 4;

/** Is the article one of sport, in which a place or body may be a side? O(names), and O(tokens) where one may be. */
export const isOfSport = (signals: Signals, names: readonly TaggedName[]): boolean =>
  names.some((name) => mayPlay(signals, name)) && tellsOfSport(signals);

function mayPlay({ reading: { tokens } }: Signals, { from, to, type }: TaggedName): boolean {
  if (type !== LOC && type !== ORG) return false;
  const { hash, kind, count } = tokens;
  if (to < count && (kind[to] === Kind.Number || BEHIND.has(hash[to]!))) return true;
  if (to + 1 < count && kind[to + 1] === Kind.Number && hash[to] === OPEN) return true;
  return from > 1 && (kind[from - 2] === Kind.Number || BEFORE.has(hash[from - 1]!));
}

/**
 * In an article of sport a town is its team where it plays ("Leeds beat Derby", "a 2-0 win over Leeds"), and then wherever it is not meant as
 * a place ("in Leeds"). `teams` are names after `withTeams`, whose lines of results count as play. A country stays one. O(tokens).
 */
export function withTownTeams(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { hash } = signals.reading.tokens;
  const playing = new Set<number>();
  for (const name of names) {
    const shown =
      name.type === LOC
        ? !isCountry(signals, name) && plays(signals, name)
        : name.type === ORG && isTown(signals, name) && (name.confidence >= SURE || plays(signals, name));
    if (shown) playing.add(keyOf(hash, name.from, name.to));
  }
  if (playing.size === 0) return names;
  return retyped(names, (name) =>
    name.type === LOC &&
    playing.has(keyOf(hash, name.from, name.to)) &&
    (plays(signals, name) || !isPlaced(signals, name))
      ? ORG
      : undefined,
  );
}

const isTown = (signals: Signals, name: TaggedName): boolean => (bitsOf(signals, name) & (Lex.City | Lex.Region)) !== 0;

/** A country's team is told by the country's name everywhere. */
const isCountry = (signals: Signals, name: TaggedName): boolean => (bitsOf(signals, name) & Lex.Country) !== 0;

/** Does the name win, lead, lose, or is it played against? */
const plays = (signals: Signals, name: TaggedName): boolean => playsOn(signals, name) || isPlayed(signals, name);

/** What stands behind the name shows a side: "Leeds beat", "Leeds (8-7)", "Leeds 88-79", "Leeds striker", "Leeds v". */
function playsOn(signals: Signals, { to, sentence }: TaggedName): boolean {
  const { tokens, sentences } = signals.reading;
  const { hash } = tokens;
  const end = sentences.firstToken[sentence + 1]!;
  if (to >= end) return false;
  const next = hash[to]!;
  if (PLAYS.has(next) || PLAYERS.has(next) || BESIDE.has(next) || AGAINST.has(next)) return true;
  if (ORDINALS.has(next) && hash[to + 1] === INNINGS) return true;
  const score = next === OPEN ? to + 1 : to;
  if (score + 3 <= end && isResult(signals, score, score + 3)) return true;
  const owned =
    (tokens.flags[to]! & Flag.Possessive) !== 0 && playBehind(signals, to + 1, Math.min(end, to + 1 + REACH));
  return owned || (MAY_PLAY.has(next) && playBehind(signals, to + 1, Math.min(end, to + 1 + REACH)));
}

/** What stands before the name shows a side: "beat Leeds", "against Leeds", "2-2 with Leeds", "the match between Derby and Leeds". */
function isPlayed(signals: Signals, { from, sentence }: TaggedName): boolean {
  const { tokens, sentences } = signals.reading;
  const { hash } = tokens;
  const first = sentences.firstToken[sentence]!;
  if (from - 1 < first) return false;
  const before = hash[from - 1]!;
  if (BEATS.has(before) || before === VERSUS || AGAINST.has(before)) return true;
  if (from - 2 < first) return false;
  const second = hash[from - 2]!;
  if (before === OVER && WINS.has(second)) return true;
  if (before === FOR && SCORED.has(second)) return true;
  if (before === TO && second === HOST) return true;
  if (before === BETWEEN && MEETINGS.has(second)) return true;
  if (before === AND && isBetween(signals, first, from - 2)) return true;
  return MEETING.has(before) && isResult(signals, first, from - 1);
}

/** Is the word at `i`, or the one before, behind "match between"? */
function isBetween({ reading: { tokens } }: Signals, first: number, i: number): boolean {
  const { hash } = tokens;
  for (let between = i - 1; between >= i - 2 && between > first; between--)
    if (hash[between] === BETWEEN && MEETINGS.has(hash[between - 1]!)) return true;
  return false;
}

/** A score or a word of play in `[from, to)`. */
function playBehind(signals: Signals, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (OF_PLAY.has(signals.reading.tokens.hash[i]!) || isResult(signals, from, i + 1)) return true;
  return false;
}

/** Does a score ("2-1") end before token `to`? A date has more digits. */
function isResult(signals: Signals, first: number, to: number): boolean {
  const { hash, flags } = signals.reading.tokens;
  return (
    to - 3 >= first &&
    isScore(signals, to - 1) &&
    hash[to - 2] === HYPHEN &&
    (flags[to - 1]! & Flag.Space) === 0 &&
    isScore(signals, to - 3)
  );
}

/** "in Leeds", "Boston, Massachusetts", "Leeds-based", "LEEDS, Oct 3", "LEEDS 1998-10-03". */
function isPlaced({ reading }: Signals, { from, to, sentence }: TaggedName): boolean {
  const { hash, flags, kind, start, end: stop } = reading.tokens;
  const first = reading.sentences.firstToken[sentence]!;
  const end = reading.sentences.firstToken[sentence + 1]!;
  if (from > first && PLACING.has(hash[from - 1]!)) return true;
  if (to >= end) return false;
  if (kind[to] === Kind.Number) return stop[to]! - start[to]! === YEAR;
  const glued = (flags[to]! & Flag.Space) === 0;
  return hash[to] === COMMA ? (flags[to + 1]! & Flag.Capital) !== 0 : glued && hash[to] === HYPHEN;
}
