import type { Figure } from './figure';
import { hashAt, isCapital, isInnerHyphen, isWord, type Scan, wordIs } from './scan';
import { wordTest } from './wordLookup';

const afterScore = wordTest(
  'win wins victory victories loss losses defeat defeats lead leads draw draws tie ties vote votes decision record triumph thrashing rout deficit advantage scoreline down up ahead',
);
const beforeScore = wordTest(
  'beat beats beating won win winning lost losing led lead leading leads defeated defeating drew drawing trailed trailing down up ahead voted vote split tied edged edging thrashed score scored finished ended is was at by record',
);
const isTo = wordIs('to');
const voting = wordTest('voted vote votes voting passed approved rejected ruled ruling decided split');
const REACH = 4;

/** True when two figures without units, joined by a hyphen or "to", are a score or a vote: "a 3-1 win", "voted 52 to 48". */
export function isScore(scan: Scan, left: Figure, right: Figure): boolean {
  if (!isPlain(left) || !isPlain(right)) return false;
  const joined = isInnerHyphen(scan, left.next);
  if (!joined) return isTo(scan, left.next) && near(scan, left.first, voting);
  if (isWord(scan, right.next) && afterScore(hashAt(scan, right.next))) return true;
  if (near(scan, left.first, beforeScore)) return true;
  return isWord(scan, left.first - 1) && isCapital(scan, left.first - 1) && left.numeral.value >= right.numeral.value;
}

/** True for "52 votes to 48". */
export const isVoteCount = (scan: Scan, left: Figure, right: Figure): boolean =>
  left.unit === 'vote' &&
  isTo(scan, left.next) &&
  right.numeral.form !== 'fraction' &&
  (right.unit === '' || right.unit === 'vote');

const isPlain = (figure: Figure): boolean =>
  figure.numeral.bare && figure.numeral.width <= 3 && (figure.kind === 'number' || figure.kind === 'count');

function near(scan: Scan, i: number, test: (hash: number) => boolean): boolean {
  for (let at = i - 1; at >= 0 && at >= i - REACH; at--) if (isWord(scan, at) && test(hashAt(scan, at))) return true;
  return false;
}
