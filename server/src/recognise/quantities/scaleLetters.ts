import { Flag } from '../../text/tokens';
import { type Digits, decimalValue } from './digits';
import type { Scale } from './numberWords';
import { hashAt, isCapital, isChar, isGlued, isNumber, isWord, lengthAt, type Scan, surface, wordIs } from './scan';
import { isStreetNumber } from './streets';
import { scaleGate } from './wordGate';
import { listOf, wordTest } from './wordLookup';

/** Abbreviated scales glued to digits, as written. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['b', 9],
  ['B', 9],
  ['bn', 9],
  ['Bn', 9],
  ['BN', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
  ['T', 12],
  ['cr', 7],
]);

/** True for the hash of such letters in whatever case: a quick look before their spelling is asked for. */
const isLetters = wordTest([...LETTERS.keys()].join(' '), scaleGate);

/** Words after "100m" that make it a length. */
const LENGTH_AFTER = wordTest(
  'deep wide long high tall away above below apart thick race races sprint freestyle butterfly backstroke breaststroke hurdles relay dash final swim platform springboard steeplechase',
);
/** Words before "of 100m" that make it a length. */
const LENGTH_BEFORE = wordTest('height depth altitude length width distance elevation radius diameter');
const isForeignLength = wordTest('ft feet foot yards yd miles in inches');
const PAREN = 0x28;

/**
 * Reads a scale letter glued to the digits that end before token `i` ("1.2m", "25k", "$7bn"), or "8 B people".
 * "m" is a million unless the words around make it meters; "K" alone ("10K", "4K") is a thousand only where money or a larger figure shows it.
 */
export function readScaleLetter(scan: Scan, i: number, digits: Digits, money: boolean): Scale | undefined {
  if (!isWord(scan, i) || lengthAt(scan, i) > 3 || !isLetters(hashAt(scan, i))) return undefined;
  const letters = surface(scan, i);
  const exponent = LETTERS.get(letters);
  if (exponent === undefined) return undefined;
  const scale: Scale = { exponent, factor: 1, next: i + 1 };
  if (!isGlued(scan, i)) {
    const wide = (letters === 'B' || letters === 'M') && isWord(scan, i + 1) && !isCapital(scan, i + 1);
    return wide || (money && letters !== 'K' && letters !== 'T' && isWord(scan, i) && letters.length === 1)
      ? scale
      : undefined;
  }
  if (money) return scale;
  if (letters === 'T') return undefined;
  if (letters === 'K')
    return decimalValue(digits, 0) >= 20 || isWord(scan, i + 1) ? scaleUnlessRace(scan, i, digits, scale) : undefined;
  if (letters === 'm' && isLength(scan, i)) return undefined;
  // "at 17b Mill Lane"
  if (isStreetNumber(scan, i + 1)) return undefined;
  return scale;
}

/** "5K run", "10K", "4K TV" are names of a distance or a screen. */
function scaleUnlessRace(scan: Scan, i: number, digits: Digits, scale: Scale): Scale | undefined {
  return decimalValue(digits, 0) < 20 && (isCapital(scan, i + 1) || isRace(hashAt(scan, i + 1))) ? undefined : scale;
}

const isRace = wordTest(
  'run race races runs screen screens television televisions display video resolution monitor monitors',
);

function isLength(scan: Scan, i: number): boolean {
  if (LENGTH_AFTER(hashAt(scan, i + 1)) || isRunOrSwum(scan, i)) return true;
  // "2m by 3m"
  if (isBy(hashAt(scan, i + 1)) && isNumber(scan, i + 2) && isMeter(scan, i + 3)) return true;
  if (isBy(hashAt(scan, i - 2)) && isMeter(scan, i - 3)) return true;
  // "30m (98ft)" and "98ft (30m)"
  if (isChar(scan, i + 1, PAREN) && isNumber(scan, i + 2) && isForeignLength(hashAt(scan, i + 3))) return true;
  if (isChar(scan, i - 2, PAREN) && isForeignLength(hashAt(scan, i - 3))) return true;
  return LENGTH_BEFORE(hashAt(scan, i - 3)) || LENGTH_BEFORE(hashAt(scan, i - 4));
}

const isBy = wordTest('by x');
const isM = wordIs('m');
const isMeter = (scan: Scan, i: number): boolean => isM(scan, i) && isGlued(scan, i);

/** "won the 100m and the women's 400m": a distance people race over, and nothing after it that would be counted. */
function isRunOrSwum(scan: Scan, i: number): boolean {
  if (!RACED.has(surface(scan, i - 1).replace(',', ''))) return false;
  const before = i - 2;
  const event = isThe(scan, before) || ((scan.tokens.flags[before] ?? 0) & Flag.Possessive) !== 0;
  return event && (!isWord(scan, i + 1) || afterEvent(hashAt(scan, i + 1)));
}

const RACED: ReadonlySet<string> = new Set(listOf('50 60 80 100 110 200 300 400 500 800 1000 1500 3000 5000 10000'));
const isThe = wordIs('the');
const afterEvent = wordTest(
  'in at and with on when but after before champion title medal gold silver bronze final heat',
);

/** The power of ten of scale letters glued to digits after a currency: "m", "bn". */
export const gluedScale = (letters: string): number | undefined => LETTERS.get(letters);
