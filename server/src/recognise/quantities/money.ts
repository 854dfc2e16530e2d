import { Flag, Kind } from '../../text/tokens';
import {
  coinWord,
  currencyAdjective,
  currencyLetters,
  currencySign,
  currencyWord,
  isCurrencyCode,
  isSharedName,
  qualifiedCurrency,
  signLetters,
} from './currencyTable';
import type { Numeral } from './numeral';
import {
  codeAt,
  HYPHEN,
  hashAt,
  isBreak,
  isCapital,
  isChar,
  isDash,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  lengthAt,
  POINT,
  type Scan,
  surface,
  wordIs,
} from './scan';
import { lettersGate, moneyGate } from './wordGate';
import { wordTest } from './wordLookup';

/** A currency written before a figure: its ISO 4217 code, the token it begins at, and whether a minus stands with it. */
export interface MoneyPrefix {
  readonly code: string;
  readonly first: number;
  readonly negative: boolean;
}

const MINUS = 0x2212;
const EQUALS = 0x3d;

const isMinus = (scan: Scan, i: number): boolean => isChar(scan, i, HYPHEN) || isChar(scan, i, MINUS);

/** Reads the currency that ends right before token `i`, a figure: "$", "US$", "HK $", "$US" comes as one word, "EUR ", "RM". */
export function readMoneyPrefix(scan: Scan, i: number): MoneyPrefix | undefined {
  let at = i - 1;
  // Before most figures stands a word in lower case.
  if (at < 0 || (isWord(scan, at) && !isCapital(scan, at))) return undefined;
  let negative = false;
  // "Rs.500", "Rs. 600"
  if (isChar(scan, at, POINT) && isGlued(scan, at) && isWord(scan, at - 1) && !isBreak(scan, i)) {
    const abbreviated = currencyLetters.get(surface(scan, at - 1));
    if (abbreviated !== undefined) return { code: abbreviated, first: at - 1, negative };
  }
  // "$-50.8bn"
  if (isMinus(scan, at) && isGlued(scan, i) && isGlued(scan, at)) {
    negative = true;
    at--;
  }
  if (at < 0 || isBreak(scan, i)) return undefined;
  const sign = scan.tokens.kind[at] === Kind.Symbol ? currencySign(hashAt(scan, at)) : undefined;
  if (sign !== undefined) return narrowSign(scan, at, sign, negative);
  // "Y=5,182" and "Y5,182": the yen sign as some wires send it.
  if (codeAt(scan, at) === EQUALS && surface(scan, at - 1) === 'Y') return { code: 'JPY', first: at - 1, negative };
  if (!isWord(scan, at) || !isCapital(scan, at)) return undefined;
  if (!lettersGate.passes(hashAt(scan, at))) return undefined;
  const written = surface(scan, at);
  const letters = currencyLetters.get(written);
  if (letters !== undefined) return { code: letters, first: at, negative };
  return lengthAt(scan, at) === 3 && isCurrencyCode(written) && !isCommonWord(hashAt(scan, at))
    ? { code: written, first: at, negative }
    : undefined;
}

/** ISO codes that are English words in a headline: "TOP 10", "ALL 50". */
const isCommonWord = wordTest('all top try mad pen cup sos bob gel');

/** "US$", "HK $", "-$5": letters or a minus before the sign. */
function narrowSign(scan: Scan, sign: number, code: string, negative: boolean): MoneyPrefix {
  const before = sign - 1;
  if (isWord(scan, before) && isCapital(scan, before) && lengthAt(scan, before) <= 4 && !isBreak(scan, sign)) {
    const narrowed = signLetters.get(surface(scan, before));
    // Apart from the sign, a single letter is more often an initial or the article "A".
    if (narrowed !== undefined && (isGlued(scan, sign) || lengthAt(scan, before) > 1)) {
      return { code: code === 'USD' || narrowed === 'CNY' ? narrowed : code, first: before, negative };
    }
  }
  if (isMinus(scan, before) && isGlued(scan, sign) && !isGlued(scan, before))
    return { code, first: before, negative: true };
  return { code, first: sign, negative };
}

/** The currency of letters glued to the digits after them, or after a sign: "US160" in "$US160", "RM23", "USD10m". */
export function gluedCurrency(letters: string, afterSign: boolean): string | undefined {
  if (afterSign) return signLetters.get(letters);
  return currencyLetters.get(letters) ?? (letters.length === 3 && isCurrencyCode(letters) ? letters : undefined);
}

/** A currency or coin written after a figure, and the token after it. */
export interface MoneySuffix {
  readonly unit: string;
  readonly next: number;
}

const isPound = wordTest('pound pounds', moneyGate);
const isSterling = wordTest('sterling');
const isUs = wordTest('us u.s.');
const isPence = wordIs('p', moneyGate);
const isVerbLike = wordTest('won');
const needsScale = wordTest('marks sums soms lei lev drams');

/** Reads the currency after token `i - 1`, the end of a figure: "euros", "Canadian dollars", "USD", "pence", "p". */
export function readMoneySuffix(scan: Scan, i: number, numeral: Numeral): MoneySuffix | undefined {
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  if (isBreak(scan, at)) return undefined;
  if (lengthAt(scan, at) === 1 && scan.tokens.kind[at] === Kind.Symbol) {
    const sign = surface(scan, at);
    if (sign === '¢') return { unit: 'cent', next: at + 1 };
    // "$5-$7": the sign belongs to the figure after it.
    if (isNumber(scan, at + 1) && isGlued(scan, at + 1)) return undefined;
    const code = isGlued(scan, at) || sign !== '$' ? currencySign(hashAt(scan, at)) : undefined;
    return code === undefined ? undefined : { unit: code, next: at + 1 };
  }
  if (!isWord(scan, at) || !(moneyGate.passes(hashAt(scan, at)) || isCapital(scan, at))) return undefined;
  return readName(scan, at, numeral) ?? readQualified(scan, at) ?? readCode(scan, at);
}

function readName(scan: Scan, i: number, numeral: Numeral): MoneySuffix | undefined {
  const hash = hashAt(scan, i);
  if (isPound(hash)) {
    if (isSterling(hashAt(scan, i + 1))) return { unit: 'GBP', next: i + 2 };
    if (isDash(scan, i + 1)) return undefined;
    const money = numeral.exponent >= 6 ? !isWeightOf(scan, i + 1) : isPaid(scan, numeral.first, i + 1);
    return money ? { unit: 'GBP', next: i + 1 } : undefined;
  }
  const coin = coinWord(hash);
  if (coin !== undefined) return { unit: coin, next: i + 1 };
  if (isPence(scan, i) && isGlued(scan, i) && !isResolution(numeral.value)) return { unit: 'penny', next: i + 1 };
  const code = currencyWord(hash);
  if (code === undefined) return undefined;
  // "20 million won" is money, "2 won gold" is not.
  if (isVerbLike(hash) && numeral.value < 100) return undefined;
  if (needsScale(hash) && numeral.exponent < 6 && (numeral.value < 1000 || numeral.bare)) return undefined;
  return { unit: code, next: i + 1 };
}

/** "fined 500 pounds", "500 pounds in costs": pounds that are paid. */
function isPaid(scan: Scan, first: number, next: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) if (isPayment(hashAt(scan, at))) return true;
  return isIn(scan, next) && isSum(hashAt(scan, next + 1));
}

const isPayment = wordTest(
  `fined fine fines paid pay pays paying cost costs costing worth earn earns earned earning owed owes owe charged charges fee
   price prices priced salary wage wages bail loan prize debt debts spent spend spends spending borrowed`,
);
const isSum = wordTest('cash costs damages compensation fines tax taxes debt debts sales benefits savings');
const isIn = wordIs('in');

/** "10 million pounds of beef", but "of public money". */
const isWeightOf = (scan: Scan, i: number): boolean => isOf(scan, i) && !isFunds(hashAt(scan, i + 1));

const isOf = wordIs('of');
const isFunds = wordTest(
  `public taxpayers taxpayer government state private new extra additional fresh lottery money cash funding funds funds investment
   investments savings debt debts aid cuts damage damages sales revenue revenues income assets support subsidies grants loans
   business bonds shares stock exports imports orders spending losses profit profits tax taxes orders its their his her the our`,
);

/** "1080p" is a screen. */
const isResolution = (value: number): boolean =>
  value === 480 || value === 720 || value === 1080 || value === 1440 || value === 2160;

/** "Canadian dollars", "Hong Kong dollars", "U.S. dollars": one or two words before the name, capitalised or known to go with it. */
function readQualified(scan: Scan, i: number): MoneySuffix | undefined {
  for (let adjective = i; adjective < i + 2; adjective++) {
    if (!isWord(scan, adjective + 1) || isBreak(scan, adjective + 1)) return undefined;
    if (!isCapital(scan, adjective) && currencyAdjective(hashAt(scan, adjective)) === undefined) return undefined;
    const hash = hashAt(scan, adjective + 1);
    const qualified = isSharedName(hash)
      ? qualifiedCurrency(surface(scan, adjective).toLowerCase(), surface(scan, adjective + 1).toLowerCase())
      : undefined;
    const code = qualified ?? currencyWord(hash);
    if (code !== undefined) return { unit: code, next: adjective + 2 };
  }
  return undefined;
}

/** "25 billion USD". Codes that are words ("ALL") need the figure's neighbourhood to be a list of codes: they are left out. */
function readCode(scan: Scan, i: number): MoneySuffix | undefined {
  if (lengthAt(scan, i) !== 3 || (scan.tokens.flags[i]! & Flag.AllCaps) === 0 || isCommonWord(hashAt(scan, i)))
    return undefined;
  const written = surface(scan, i);
  return isCurrencyCode(written) ? { unit: written, next: i + 1 } : undefined;
}

/** "$75 U.S.": the country after the figure. Gives the token after, or `i`. */
export const afterCountry = (scan: Scan, i: number): number =>
  isUs(hashAt(scan, i)) && isCapital(scan, i) ? i + 1 : i;
