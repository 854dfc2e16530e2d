import { hashAt, isBreak, isChar, isGlued, isInnerHyphen, isWord, type Scan, wordIs } from './scan';
import { measureGate } from './wordGate';
import { wordTest } from './wordLookup';

/** What a percentage reader found: `%`, `percentage point` or `basis point`, and the token after it. */
export interface ReadPercent {
  readonly unit: '%' | 'percentage point' | 'basis point';
  readonly next: number;
}

const PERCENT_SIGN = 0x25;
const isPercentWord = wordTest('percent pct percentage pc', measureGate);
const isPer = wordIs('per', measureGate);
const isCent = wordIs('cent');
const isPoint = wordTest('point points pt pts');
const isBasis = wordIs('basis', measureGate);
const isBasisShort = wordTest('bps bp', measureGate);
const isPp = wordIs('pp');
const isPointShort = wordTest('pp ppt ppts pps', measureGate);

/** Reads "%", "percent", "per cent", "pct", "percentage points", "basis points", "bps" at token `i`, after a figure. */
export function readPercent(scan: Scan, i: number): ReadPercent | undefined {
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  if (isBreak(scan, at)) return undefined;
  if (isChar(scan, at, PERCENT_SIGN)) return withPoint(scan, at + 1);
  if (!isWord(scan, at)) return undefined;
  const hash = hashAt(scan, at);
  if (isPercentWord(hash)) return withPoint(scan, at + 1);
  if (isPer(scan, at)) {
    const cent = isInnerHyphen(scan, at + 1) ? at + 2 : at + 1;
    return isCent(scan, cent) ? withPoint(scan, cent + 1) : undefined;
  }
  if (isBasis(scan, at)) {
    const point = isInnerHyphen(scan, at + 1) ? at + 2 : at + 1;
    return isPoint(hashAt(scan, point)) ? { unit: 'basis point', next: point + 1 } : undefined;
  }
  if (isBasisShort(hash)) return { unit: 'basis point', next: at + 1 };
  return isPointShort(hash) && (isGlued(scan, at) || isPp(scan, at))
    ? { unit: 'percentage point', next: at + 1 }
    : undefined;
}

function withPoint(scan: Scan, i: number): ReadPercent {
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  return isPoint(hashAt(scan, at)) ? { unit: 'percentage point', next: at + 1 } : { unit: '%', next: i };
}
