import type { Quantity } from '../types';
import type { Figure } from './figure';
import type { Output } from './output';
import { COMMA, hashAt, isBreak, isChar, isWord, type Scan, wordIs } from './scan';
import { wordTest } from './wordLookup';

/** The unit lies this many tokens back at most, and in the same sentence. */
const REACH = 14;

const isComparison = wordTest('from against versus vs than');
const isWith = wordTest('with to');
const isCompared = wordTest('compared compares comparing');
const isTo = wordIs('to');
const isThe = wordIs('the');
const joinsSums = wordTest('and or but then of');
const isStop = wordTest('said says');
const isWhile = wordTest('while whereas');
const POINT = 0x2e;
const SEMICOLON = 0x3b;
const COINS = new Set(['cent', 'penny', 'sen', 'kopeck', 'tiyn', 'paisa', 'fen', 'øre']);

/**
 * The quantity before a bare figure whose unit it shares: "60.5 million euros from 50.8 million", "460 cars compared with
 * 63", "rose 64 points to 4,577".
 */
export function impliedUnit(scan: Scan, figure: Figure, before: Output): Quantity | undefined {
  if (figure.kind !== 'number' || figure.numeral.form === 'fraction' || figure.noun) return undefined;
  const quantity = before.quantities.at(-1);
  if (!quantity) return undefined;
  const { next } = before;
  const first = figure.outer;
  if (quantity.unit === '' || quantity.kind === 'duration' || quantity.kind === 'age' || quantity.kind === 'ordinal')
    return undefined;
  if (quantity.kind === 'fold' || quantity.kind === 'score' || first < next || first - next > REACH) return undefined;
  if (quantity.kind === 'percent' && (figure.numeral.value >= 1000 || figure.numeral.exponent > 0)) return undefined;
  const large = figure.numeral.exponent >= 3 || !figure.numeral.bare;
  const joint = isThe(scan, first - 1) ? first - 2 : first - 1;
  if (!isJoined(scan, joint, quantity, large, figure.numeral.exponent >= 6)) return undefined;
  const scaled = figure.numeral.exponent >= 6;
  for (let at = next; at < first; at++) {
    // "gained 64 points while sales rose to 12,000"; millions after a sum are money there too.
    if (endsClause(scan, at) || (!scaled && isWhile(hashAt(scan, at)))) return undefined;
  }
  return quantity;
}

/** Whether the token before the figure compares it with the quantity before. */
function isJoined(scan: Scan, i: number, quantity: Quantity, large: boolean, scaled: boolean): boolean {
  const hash = hashAt(scan, i);
  if (isComparison(hash) || (isWith(hash) && isCompared(hashAt(scan, i - 1)))) return true;
  if (isTo(scan, i)) return large && (quantity.unit === 'point' || quantity.kind === 'measure' || isSum(quantity));
  return scaled && (isChar(scan, i, COMMA) || joinsSums(hash)) && quantity.kind !== 'percent';
}

const isSum = (quantity: Quantity): boolean => quantity.kind === 'money' && !COINS.has(quantity.unit);

function endsClause(scan: Scan, i: number): boolean {
  return (
    isChar(scan, i, POINT) ||
    isChar(scan, i, SEMICOLON) ||
    isBreak(scan, i) ||
    (isWord(scan, i) && isStop(hashAt(scan, i)))
  );
}
