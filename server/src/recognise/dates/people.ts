import { wordSet } from '../../text/wordSet';
import { COMMA, glued, isCapital, POINT, type Scan, signAt } from './scan';

const TITLES = wordSet(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady']);
const KIN = wordSet(['wife', 'daughter', 'sister', 'mother', 'girlfriend', 'granddaughter', 'niece', 'fiancee']);

/** "Mr. Friday", "Lord March": a day or month that is somebody's name. */
export function isTitled(scan: Scan, i: number): boolean {
  const title = signAt(scan, i - 1) === POINT && glued(scan, i - 1) ? i - 2 : i - 1;
  return isCapital(scan, title) && TITLES.has(scan.tokens.hash[title]);
}

/** "His wife, April, sang." */
export const isKin = (scan: Scan, i: number): boolean =>
  signAt(scan, i - 1) === COMMA && signAt(scan, i + 1) === COMMA && i > 1 && KIN.has(scan.tokens.hash[i - 2]);
