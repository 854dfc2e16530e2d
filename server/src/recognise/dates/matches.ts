import { wordSet } from '../../text/wordSet';
import { broken, type Scan } from './scan';

/** Words of games that are played in quarters. */
const GAME = wordSet([
  'touchdown',
  'touchdowns',
  'scored',
  'scoring',
  'outscored',
  'trailed',
  'trailing',
  'yards',
  'rebounds',
  'quarterback',
  'halftime',
  'dunk',
  'layup',
  'jumper',
  'interception',
  'interceptions',
  'fumble',
  'overtime',
  'buzzer',
  'punt',
  'kickoff',
  'playoffs',
  'playoff',
  'arena',
]);

/** How many tokens on either side are looked at. */
const REACH = 16;

/** Whether the words around token `i` tell of a game: "in the fourth quarter" is then no time of the year. */
export function isInGame(scan: Scan, i: number): boolean {
  const { hash } = scan.tokens;
  for (let at = i - 1; at >= 0 && at > i - REACH && !broken(scan, at + 1); at--) if (GAME.has(hash[at])) return true;
  for (let at = i + 1; at < scan.count && at < i + REACH && !broken(scan, at); at++)
    if (GAME.has(hash[at])) return true;
  return false;
}
