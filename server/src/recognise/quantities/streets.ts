import { hashAt, isBreak, isCapital, isWord, type Scan } from './scan';
import { wordTest } from './wordLookup';

const STREETS = wordTest(
  'street st avenue ave road rd lane drive dr boulevard blvd square place court terrace highway way parkway plaza gardens',
);
/** Kinds of street that stand before its name. */
const LEADS = wordTest('rue via calle avenida rua strada piazza plaza paseo ulitsa');

/** The token after a house number is the name of a street: "10 Downing Street", "1600 Pennsylvania Avenue", "14 Rue Cler". */
export function isStreetNumber(scan: Scan, next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    if (!isWord(scan, at) || !isCapital(scan, at) || isBreak(scan, at)) return false;
    if (at > next ? STREETS(hashAt(scan, at)) : LEADS(hashAt(scan, at)) && isCapital(scan, at + 1)) return true;
  }
  return false;
}
