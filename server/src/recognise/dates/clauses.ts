import { hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { isAllCaps, isCapital, isWord, type Scan } from './scan';
import { K } from './vocabulary';

const WHICH = hashOf('which');
const WHEN = hashOf('when');

/** Pronouns and the like that open a clause. */
export const CLAUSE_WORDS = wordSet([
  'it',
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
  'when',
  'which',
  'whose',
  'that',
  'his',
  'her',
  'their',
  'its',
]);

/** "The day it began", "the year in which": a clause says which one. A name may open it too: "the day Ruritania fell". */
export function opensClause(scan: Scan, i: number): boolean {
  if (opensRelative(scan, i)) return true;
  if (CLAUSE_WORDS.has(scan.tokens.hash[i])) return true;
  return isWord(scan, i) && isCapital(scan, i) && !isAllCaps(scan, i) && scan.kind[i] === K.None;
}

/** "In which", "for which", "when". */
export const opensRelative = (scan: Scan, i: number): boolean =>
  (scan.kind[i] === K.Function && scan.tokens.hash[i + 1] === WHICH) || scan.tokens.hash[i] === WHEN;
