import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { joinHash, Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG } from '../types';
import { retyped } from './retyped';
import { standsForTeam, tellsOfSport } from './sport';

const words = (text: string) => wordSet(text.split(/\s+/).filter(Boolean));

/** What a side does to the other, which stands right behind. */
const BEATING = `beat beats beating defeated defeats defeating thrashed thrashing trounced trouncing routed routing edged edging downed downing
  outscored blanked blanking overpowered crushed crushing swept sweeping hammered hammering thumped thumping walloped outplayed outclassed`;
const BEATS = words(BEATING);
const PLAYS = words(`${BEATING} drew draws equalised equalized`);
/** What towns do too: a score or a game has to follow. */
const MAY_PLAY = words('led leads trailed trails lost loses won wins scored scores tied ties clinched had have has');
const OF_PLAY = words(
  'game games match matches title series pennant goal goals points run runs wicket wickets unbeaten straight',
);
/** How far behind a verb the score or the game stands. */
const REACH = 5;
/** What goes before a side that is met: "a win over Leeds", "2-2 with Leeds". */
const OVER = hashOf('over');
const VERSUS = hashOf('against');
const FOR = hashOf('for');
const WINS = words('win wins victory victories triumph triumphs upset sweep rout');
const MEETING = words('over against with to by at past');
/** What is done for a side: "two goals for Leeds". */
const SCORED = words('goal goals points rebounds assists runs homered tries scored pitched debut equalised equalized');
/** Who belongs to a side: "Leeds striker". */
const PLAYERS = words(
  `manager coach striker midfielder defender goalkeeper keeper winger captain skipper forward fullback quarterback pitcher outfielder catcher
   shortstop goalie defenseman defenceman linebacker fans supporters`,
);
/** Before a town that is meant as a place. */
const PLACING = words('in from near of to outside around through across into toward towards off between at');
const COMMA = hashOf(',');
const HYPHEN = hashOf('-');
/** From here on an organisation of a town's name is its team without being seen to play. */
const SURE = 0.9;
/** Digits of a year, as behind the town of a dateline. */
const YEAR = 4;

/**
 * In an article of sport a town is its team where it plays ("Leeds beat Derby", "a 2-0 win over Leeds"), and then wherever it is not meant as
 * a place ("in Leeds"). `teams` are names after `withTeams`, whose lines of results count as play. A country stays one. O(tokens).
 */
export function withTownTeams(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const playing = new Set<number>();
  for (const name of names) {
    const shown =
      name.type === LOC
        ? standsForTeam(signals, name) && plays(signals, name)
        : name.type === ORG && isTown(signals, name) && (name.confidence >= SURE || plays(signals, name));
    if (shown) playing.add(keyOf(signals, name));
  }
  if (playing.size === 0 || !tellsOfSport(signals)) return names;
  return retyped(names, (name) =>
    name.type === LOC && playing.has(keyOf(signals, name)) && (plays(signals, name) || !isPlaced(signals, name))
      ? ORG
      : undefined,
  );
}

function keyOf({ reading: { tokens } }: Signals, { from, to }: TaggedName): number {
  let key = tokens.hash[from]!;
  for (let i = from + 1; i < to; i++) key = joinHash(key, tokens.hash[i]!);
  return key;
}

const isTown = ({ lex, phraseBits }: Signals, { from, to }: TaggedName): boolean =>
  ((to - from === 1 ? lex[from]! : phraseBits[from]!) & (Lex.City | Lex.Region)) !== 0;

/** Does the name win, lead, lose, or is it played against? */
function plays(signals: Signals, { from, to, sentence }: TaggedName): boolean {
  const { tokens, sentences } = signals.reading;
  const { hash } = tokens;
  const first = sentences.firstToken[sentence]!;
  const end = sentences.firstToken[sentence + 1]!;
  if (to < end) {
    if (PLAYS.has(hash[to]!) || PLAYERS.has(hash[to]!)) return true;
    if (MAY_PLAY.has(hash[to]!) && playBehind(signals, to + 1, Math.min(end, to + 1 + REACH))) return true;
  }
  if (from === first) return false;
  const before = hash[from - 1]!;
  if (BEATS.has(before) || before === VERSUS) return true;
  if (before === OVER && WINS.has(hash[from - 2]!)) return true;
  if (before === FOR && SCORED.has(hash[from - 2]!)) return true;
  return MEETING.has(before) && isResult(signals, first, from - 1);
}

/** A score or a word of play in `[from, to)`. */
function playBehind(signals: Signals, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (OF_PLAY.has(signals.reading.tokens.hash[i]!) || isResult(signals, from, i + 1)) return true;
  return false;
}

/** Does a score ("2-1") end before token `to`? */
function isResult({ reading: { tokens } }: Signals, first: number, to: number): boolean {
  const { hash, kind, flags } = tokens;
  return (
    to - 3 >= first &&
    kind[to - 1] === Kind.Number &&
    hash[to - 2] === HYPHEN &&
    (flags[to - 1]! & Flag.Space) === 0 &&
    kind[to - 3] === Kind.Number
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
