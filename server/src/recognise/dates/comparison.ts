import { hashOf } from '../../text/tokens';
import { isFunction, type Scan } from './scan';
import { C, F, K } from './vocabulary';

/** How many tokens before a point the word that compares may stand: "from a revised 3.1 percent in February". */
const REACH = 9;

const UP = hashOf('up');
const DOWN = hashOf('down');
const COMMA = 44;
const SEMICOLON = 59;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/**
 * Whether the point of tokens `first` to `last`, exclusive, says when a figure held that another is compared with: "to $40
 * billion in March from $44 billion in February", "up from a year earlier", "than in 1985". What is told next is not about
 * it. Its sentence begins at token `from`.
 */
export function isCompared(scan: Scan, first: number, last: number, from: number): boolean {
  const { kind, value } = scan;
  const lowest = Math.max(from, first - REACH);
  let figure = false;
  for (let at = first - 1; at >= lowest; at--) {
    const of = kind[at];
    if (of === K.None) continue;
    if (of === K.Digits || of === K.Number) figure = true;
    else if (of === K.Comparison) return value[at] !== C.against || figure;
    else if (of === K.Function) {
      const word = value[at];
      if (word === F.from) return figure || (isChanged(scan, at - 1) && !isFunction(scan, last, F.to));
      if (word === F.than) return true;
      if (word === F.to) return kind[at - 1] === K.Comparison && value[at - 1] === C.compared;
      if (word === F.and || word === F.that) return false;
    } else if (of === K.Sign || of === K.Dash) {
      const sign = value[at];
      if (sign === COMMA || sign === SEMICOLON || sign === EN_DASH || sign === EM_DASH) return false;
    }
  }
  return false;
}

const isChanged = (scan: Scan, i: number): boolean => scan.tokens.hash[i] === UP || scan.tokens.hash[i] === DOWN;

/** A point that is not when the tale goes on: one compared with, or one from which a record holds ("the lowest since 1953"). */
export const isAside = (scan: Scan, first: number, last: number, from: number): boolean =>
  isFunction(scan, first - 1, F.since) || isCompared(scan, first, last, from);
