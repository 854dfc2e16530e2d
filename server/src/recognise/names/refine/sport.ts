import { Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Signals } from '../signals';

/** Words of which sports pages are full; without one in the article, figures behind a town may be its weather or its prices. */
const SPORT = wordSet(
  `league division standings soccer football basketball baseball hockey rugby cricket nba nfl nhl halftime championship quarterfinals semifinals
   fixtures playoffs playoff midfielder goalkeeper striker quarterback wicket wickets innings homer homered touchdown`,
);

/** Who belongs to a side, before the name or behind the side's: "Leeds striker". Whoever is something else too is not among them. */
export const PLAYING_ROLES = `manager coach striker midfielder defender goalkeeper keeper winger captain skipper forward fullback quarterback pitcher outfielder catcher
   shortstop goalie goaltender defenseman defenceman linebacker starter reliever prop hooker flanker flyhalf
   halfback batsman bowler allrounder wicketkeeper slugger lineman cornerback receiver playmaker`;
export const PLAYERS = wordSet(PLAYING_ROLES);

/** Digits of the longest score. */
const LONGEST_SCORE = 3;

/** Does the article have a word of sport? O(tokens). */
export function tellsOfSport({ reading: { tokens } }: Signals): boolean {
  for (let i = 0; i < tokens.count; i++) if (SPORT.has(tokens.hash[i]!)) return true;
  return false;
}

/** A score, a minute or a count of points at token `i`; a year is none. */
export const isScore = ({ reading: { tokens } }: Signals, i: number): boolean =>
  tokens.kind[i] === Kind.Number && tokens.end[i]! - tokens.start[i]! <= LONGEST_SCORE;
