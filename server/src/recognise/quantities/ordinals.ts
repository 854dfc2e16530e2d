import { isDayOfMonth } from './calendarCues';
import { decimalValue, parseDigits } from './digits';
import { endsNounPhrase } from './nounCues';
import {
  hashAt,
  isBreak,
  isCapital,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  lengthAt,
  type Scan,
  surface,
  wordIs,
} from './scan';
import { singularOf } from './singular';
import { wordTest } from './wordLookup';

/** An ordinal in figures: "24th meeting". */
export interface ReadOrdinal {
  readonly value: number;
  readonly unit: string;
  readonly noun?: { readonly first: number; readonly next: number };
  /** The token after the ordinal and its noun. */
  readonly next: number;
}

const isSt = wordIs('st');
const isSuffix = wordTest('st nd rd th');
/** Scraped pages set the ending apart; "st" alone may be a street or a saint. */
const isLooseSuffix = wordTest('nd rd th');
const isStreet = wordTest('street st avenue ave road floor');
const isNounToo = wordTest('win hit lead bid meet fight run call catch');
const isSuperlative = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !isBreak(scan, i) && lengthAt(scan, i) > 3 && isMost(surface(scan, i).toLowerCase());
const isMost = (word: string): boolean => word.endsWith('est') || word === 'most' || word === 'worst';
/** Laws, courts, districts and troops are named by their number, as "Article 5" is: "the 22nd amendment", "the 101st Airborne". */
const isNumbered = wordTest(
  `amendment circuit district precinct arrondissement parallel airborne infantry cavalry armored armoured brigade battalion
   regiment squadron fleet`,
);
const isPeriod = wordTest('century centuries millennium');
const REACH = 4;

/** True when a number token is followed by its ordinal ending; "10st" is a weight. */
export const isOrdinal = (scan: Scan, i: number): boolean =>
  isNumber(scan, i) &&
  isWord(scan, i + 1) &&
  (isGlued(scan, i + 1) ? isSuffix : isLooseSuffix)(hashAt(scan, i + 1)) &&
  (!isSt(scan, i + 1) || endsInOne(scan, i));

function endsInOne(scan: Scan, i: number): boolean {
  const end = scan.tokens.end[i]!;
  return scan.text.charCodeAt(end - 1) === 0x31 && !(lengthAt(scan, i) > 1 && scan.text.charCodeAt(end - 2) === 0x31);
}

/** Reads the ordinal at token `i` with what it numbers; undefined for days of a month, streets, centuries and names. */
export function readOrdinal(scan: Scan, i: number): ReadOrdinal | undefined {
  const digits = parseDigits(scan.text, scan.tokens.start[i]!, scan.tokens.end[i]!);
  if (!digits || digits.decimals > 0) return undefined;
  const value = decimalValue(digits, 0);
  const after = i + 2;
  if (isDayOfMonth(scan, i, after, value)) return undefined;
  const start = isInnerHyphen(scan, after) ? after + 1 : after;
  let next = start;
  // "the 3rd-largest city", "the 2nd best team"
  while (isSuperlative(scan, next)) next++;
  // "her 12th win": a verb elsewhere
  if (isNounToo(hashAt(scan, next)) && isWord(scan, next)) next++;
  while (next < start + REACH && isWord(scan, next) && !isBreak(scan, next) && !endsNounPhrase(hashAt(scan, next))) {
    if (
      isPeriod(hashAt(scan, next)) ||
      isNumbered(hashAt(scan, next)) ||
      (isStreet(hashAt(scan, next)) && isCapital(scan, next))
    )
      return undefined;
    next++;
  }
  if (next === start || isSuperlative(scan, next - 1)) return { value, unit: '', next: after };
  return { value, unit: singularOf(surface(scan, next - 1).toLowerCase()), noun: { first: start, next }, next };
}
