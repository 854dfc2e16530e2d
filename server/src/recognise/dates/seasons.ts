import { wordSet } from '../../text/wordSet';
import type { TimexMod } from '../types';
import { type Direction, plainPoint, shiftBy, shiftedPoint } from './expression';
import { partsOf } from './parts';
import {
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isDash,
  isFunction,
  isPlainWord,
  isTimePreposition,
  isWord,
  type Parser,
  type Scan,
} from './scan';
import { F, G, K, S, SEASONS } from './vocabulary';
import { yearAt } from './years';

const DIRECTIONS: Readonly<Record<number, 'past' | 'future'>> = {
  [S.last]: 'past',
  [S.past]: 'past',
  [S.next]: 'future',
  [S.coming]: 'future',
};

/** What stands before a season's name. */
interface Before {
  /** The stage ("early", "mid-"), or the season itself. */
  readonly first: number;
  readonly mod: TimexMod | undefined;
  /** The token before that: a determiner, a shifter, a preposition or something else. */
  readonly at: number;
  readonly shifter: number;
  readonly determiner: number;
}

/** Seasons: "last summer", "the spring of 1989", "winter 2023"; "fall" only where it cannot be a drop. */
export const readSeason: Parser = (scan, i, floor, out) => {
  if (isCapital(scan, i) && !isAllCaps(scan, i) && isCapital(scan, i + 1)) return;
  if (isDash(scan, i + 1) && glued(scan, i + 1)) return;
  const before = lookBefore(scan, i, floor);
  if (!before) return;
  const { determiner, shifter } = before;
  const of = isFunction(scan, i + 1, F.of) ? i + 2 : i + 1;
  const year = yearAt(scan, of);
  const season = SEASONS[scan.value[i]]!;
  if (determiner === F.each || determiner === F.every) {
    out.push(expression(scan, before.at, i + 1, { kind: 'set', value: `XXXX-${season}` }));
    return;
  }
  if (determiner === F.that && (isCapital(scan, before.at) || !isWord(scan, i + 1))) {
    const meaning = shiftedPoint(partsOf({ season }), shiftBy('year', 0, 'text'));
    out.push(expression(scan, before.at, i + 1, meaning, before.mod));
    return;
  }
  const exact = shifter in DIRECTIONS || shifter === S.following || determiner === F.this || year !== undefined;
  if (!exact && !isSeason(scan, i, before)) return;
  let first = before.first;
  if (shifter || determiner === F.the || determiner === F.this) first = before.at;
  if (shifter && isFunction(scan, first - 1, F.the) && first - 1 >= floor) first--;
  const leaning: Direction = DIRECTIONS[shifter] ?? (determiner === F.this ? 'this' : 'tense');
  const meaning = plainPoint(partsOf({ season, year }), year === undefined ? leaning : undefined);
  const found = expression(scan, first, year === undefined ? i + 1 : of + 1, meaning, before.mod);
  // "The following spring" comes after the date before it.
  out.push(shifter === S.following ? { ...found, range: true } : found);
};

const MODS: Readonly<Record<number, TimexMod>> = { [G.early]: 'START', [G.late]: 'END', [G.mid]: 'MID' };

function lookBefore(scan: Scan, i: number, floor: number): Before | undefined {
  const hyphen = isDash(scan, i - 1) && glued(scan, i) ? 1 : 0;
  const stage = i - 1 - hyphen;
  const mod = stage >= floor && is(scan, stage, K.Stage) ? MODS[scan.value[stage]] : undefined;
  if (hyphen && !mod) return undefined;
  const first = mod ? stage : i;
  const at = first - 1;
  const inside = at >= floor;
  return {
    first,
    at,
    shifter: inside && is(scan, at, K.Shifter) ? scan.value[at] : 0,
    determiner: inside && scan.kind[at] === K.Function ? scan.value[at] : 0,
    mod,
  };
}

/** Whether a season's name without a year or "last" is the season: after a preposition, not "a fall in prices". */
function isSeason(scan: Scan, i: number, before: Before): boolean {
  const { at, determiner } = before;
  if (before.shifter) return false;
  const placed = isTimePreposition(scan, at - 1) && !isCompound(scan, i);
  if (isFall(scan, i) && determiner !== F.in) {
    if (determiner !== F.the || !placed || isFunction(scan, i + 1, F.in) || isFunction(scan, i + 1, F.of)) return false;
  }
  // "The summer house", "the winter coat".
  if (determiner === F.the) return placed || !isPlainWord(scan, i + 1);
  return before.mod !== undefined || isTimePreposition(scan, at) || !isWord(scan, at) || isConjunction(scan, at);
}

/** "A forecast of the winter crop", "in the summer timetable": what goes by the season and is no time. */
const isCompound = (scan: Scan, i: number): boolean => GOING_BY_SEASON.has(scan.tokens.hash[i + 1]);

const GOING_BY_SEASON = wordSet(
  (
    'crop crops wheat barley rye oats rapeseed grain grains harvest planting plantings sowing demand coat coats clothes clothing ' +
    'wardrobe collection collections programme program schedule timetable fuel games tyres tires sports palace house home'
  ).split(' '),
);

const isFall = (scan: Scan, i: number): boolean => scan.tokens.end[i] - scan.tokens.start[i] === 4;

export const isConjunction = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.and) || isFunction(scan, i, F.or) || (i >= 0 && CONJUNCTIONS.has(scan.tokens.hash[i]));

const CONJUNCTIONS = wordSet(['but', 'while', 'when', 'because', 'although', 'if', 'as']);
