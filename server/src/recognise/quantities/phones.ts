import { codeAt, hashAt, isBreak, isChar, isGlued, isInnerHyphen, isNumber, isWord, lengthAt, type Scan } from './scan';
import { wordTest } from './wordLookup';

const ZERO = 0x30;
const PAREN_END = 0x29;

/** How many groups of a number are looked at on either side. */
const REACH = 3;

/** Words before a number to be called. */
const isCall = wordTest('call dial phone telephone tel text ring hotline helpline freephone on at or');

/**
 * True when the bare digits at token `i` are a group of a telephone number: groups with white space between, one of them
 * with a leading zero or behind a word of calling ("0300 123 4567", "dial 116 123"), or an area code in brackets or before a hyphen.
 */
export function isPhoneGroup(scan: Scan, i: number): boolean {
  if (isChar(scan, i + 1, PAREN_END))
    return isNumber(scan, i + 2) && isInnerHyphen(scan, i + 3) && isNumber(scan, i + 4);
  let first = i;
  while (first > i - REACH && isGroup(scan, first - 1) && !isGlued(scan, first)) first--;
  let last = i;
  while (last < i + REACH && isGroup(scan, last + 1) && !isGlued(scan, last + 1) && !isBreak(scan, last + 1)) last++;
  if (first === last) return false;
  // "0171-555 2300"
  if (isInnerHyphen(scan, first - 1) && codeAt(scan, first - 2) === ZERO && isNumber(scan, first - 2)) return true;
  for (let at = first; at <= last; at++) if (codeAt(scan, at) === ZERO) return true;
  return isWord(scan, first - 1) && isCall(hashAt(scan, first - 1));
}

const isGroup = (scan: Scan, i: number): boolean =>
  isNumber(scan, i) && lengthAt(scan, i) >= 3 && lengthAt(scan, i) <= 6;
