import { endsNounPhrase } from './nounCues';
import type { Numeral } from './numeral';
import {
  COMMA,
  hashAt,
  isBreak,
  isCapital,
  isChar,
  isDash,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  type Scan,
  wordIs,
} from './scan';
import { wordTest } from './wordLookup';

const isOld = wordTest('old olds');
const isOf = wordIs('of');
const isAnd = wordIs('and');
const isAge = wordIs('age');
const isRangeLead = wordTest('between from');
const saysAge = wordTest('aged age ages turned turns turning');
/** "children under 5", "anyone over 65" */
const isLimit = wordTest('under over above below');
const isPersons = wordTest(
  `people persons anyone everyone those men women children child boys girls kids adults youngsters teenagers citizens residents
   patients voters workers drivers players pensioners americans britons`,
);
/** "her nephew, 53, said" */
const isPerson = wordTest(
  `man woman boy girl child son daughter husband wife brother sister mother father nephew niece uncle aunt cousin grandson
   granddaughter grandmother grandfather stepson stepdaughter baby toddler teenager youth pensioner widow widower fiancee victim
   suspect defendant accused gunman driver passenger student pupil schoolboy schoolgirl teacher nurse doctor farmer lawyer
   soldier officer singer actor actress player striker midfielder defender goalkeeper pilot model twin girlfriend boyfriend`,
);
const isMonth = wordTest(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const PAREN = 0x28;
const PAREN_END = 0x29;
const POINT = 0x2e;
const SEMICOLON = 0x3b;

/** Reads "-old", "-olds", " old", "of age" at token `i`, after a span of time. Gives the token after, or undefined. */
export function readOld(scan: Scan, i: number): number | undefined {
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  if (isOld(hashAt(scan, at))) return at + 1;
  return isOf(scan, i) && isAge(scan, i + 1) ? i + 2 : undefined;
}

/** "aged 19, 24 and 31": every one of a list of ages, five at most. */
function isInListOfAges(scan: Scan, { first, next, bare }: Numeral): boolean {
  if (!bare || (isWord(scan, next) && !isAnd(scan, next))) return false;
  let item = first;
  for (let ages = 0; ages < LIST; ages++) {
    let at = isAnd(scan, item - 1) ? item - 2 : item - 1;
    if (isChar(scan, at, COMMA)) at--;
    if (at === item - 1 || !isNumber(scan, at)) return false;
    if (saysAge(hashAt(scan, at - 1))) return true;
    item = at;
  }
  return false;
}

const LIST = 5;

const endsPhrase = (scan: Scan, i: number): boolean =>
  !isWord(scan, i) || isBreak(scan, i) || endsNounPhrase(hashAt(scan, i));

/** "Ruiz, 44, said", "Ruiz, 44.", "Ruiz, 44; Soto", "Ruiz, 44 - the mayor" */
const endsApposition = (scan: Scan, i: number): boolean =>
  isChar(scan, i, COMMA) ||
  isChar(scan, i, POINT) ||
  isChar(scan, i, SEMICOLON) ||
  (isDash(scan, i) && !isGlued(scan, i));

/** True when a bare figure is somebody's age by where it stands: "Ruiz, 44, said", "Ruiz (44)", "aged 44", "the age of 44". */
export function isAgeByPlace(scan: Scan, numeral: Numeral): boolean {
  const { first, next, value } = numeral;
  if (!Number.isInteger(value) || value < 1 || value > 120) return false;
  // "aged between 19 and 54", "aged from 16 to 24"
  const lead = isRangeLead(hashAt(scan, first - 1)) ? first - 2 : first - 1;
  const before = hashAt(scan, lead);
  if (saysAge(before) || (isOf(scan, lead) && isAge(scan, lead - 1)) || isInListOfAges(scan, numeral)) return true;
  if (isLimit(before) && isPersons(hashAt(scan, lead - 1)) && value >= 2) return endsPhrase(scan, next);
  if (numeral.form !== 'digits' || !numeral.bare || value < 3) return false;
  const commas = isChar(scan, first - 1, COMMA) && endsApposition(scan, next);
  const parens = isChar(scan, first - 1, PAREN) && isChar(scan, next, PAREN_END) && value >= 14;
  if (!commas && !parens) return false;
  if (!isWord(scan, first - 2)) return false;
  return isCapital(scan, first - 2) ? !isMonth(hashAt(scan, first - 2)) : isPerson(hashAt(scan, first - 2));
}
