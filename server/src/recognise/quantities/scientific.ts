import { codeAt, HYPHEN, isChar, isGlued, isNumber, lengthAt, type Scan, surface } from './scan';

const TIMES = 0xd7;
const CARET = 0x5e;
const MINUS = 0x2212;
/** Beyond this a power of ten is a slip of the scanner or a joke. */
const MOST = 99;

/**
 * Reads "× 10^6", "×10−30" at token `i`, after a figure: the power of ten, and the token after it. A power without a caret or a
 * minus is not seen as one: superscripts that were lost make "×106" of both ten to the sixth and one hundred and six.
 */
export function readPowerOfTen(
  scan: Scan,
  i: number,
): { readonly exponent: number; readonly next: number } | undefined {
  if (!isChar(scan, i, TIMES) || !isNumber(scan, i + 1) || surface(scan, i + 1) !== '10') return undefined;
  let at = i + 2;
  const raised = isChar(scan, at, CARET) && isGlued(scan, at);
  if (raised) at++;
  const negative = (codeAt(scan, at) === MINUS || codeAt(scan, at) === HYPHEN) && isGlued(scan, at);
  if (negative) at++;
  if ((!raised && !negative) || !isNumber(scan, at) || !isGlued(scan, at) || lengthAt(scan, at) > 2) return undefined;
  const power = Number(surface(scan, at));
  return power <= MOST ? { exponent: negative ? -power : power, next: at + 1 } : undefined;
}
