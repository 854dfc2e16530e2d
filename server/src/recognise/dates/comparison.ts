import { hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { is, isFunction, isWord, type Scan, signAt } from './scan';
import { F, K } from './vocabulary';

/** How many tokens before a point the word that compares may stand: "from a revised 3.1 percent in February". */
const REACH = 9;

const COMPARING = wordSet(['versus', 'vs', 'compared']);
const AGAINST = hashOf('against');
const CHANGED = wordSet(['up', 'down']);
const COMPARED = hashOf('compared');
const COMMA = 44;
const SEMICOLON = 59;
const DASHES = new Set([0x2013, 0x2014]);

/**
 * Whether the point of tokens `first` to `last`, exclusive, says when a figure held that another is compared with: "to $40
 * billion in March from $44 billion in February", "up from a year earlier", "than in 1985". What is told next is not about
 * it. Its sentence begins at token `from`.
 */
export function isCompared(scan: Scan, first: number, last: number, from: number): boolean {
  let figure = false;
  for (let at = first - 1; at >= from && at >= first - REACH; at--) {
    if (is(scan, at, K.Digits) || is(scan, at, K.Number)) figure = true;
    else if (isFunction(scan, at, F.from))
      return figure || (CHANGED.has(scan.tokens.hash[at - 1]) && !isFunction(scan, last, F.to));
    else if (isFunction(scan, at, F.than)) return true;
    else if (isFunction(scan, at, F.to)) return scan.tokens.hash[at - 1] === COMPARED;
    else if (isFunction(scan, at, F.and) || isFunction(scan, at, F.that)) return false;
    else if (isWord(scan, at)) {
      if (COMPARING.has(scan.tokens.hash[at])) return true;
      if (scan.tokens.hash[at] === AGAINST) return figure;
    } else {
      const sign = signAt(scan, at);
      if (sign === COMMA || sign === SEMICOLON || DASHES.has(sign)) return false;
    }
  }
  return false;
}

/** A point that is not when the tale goes on: one compared with, or one from which a record holds ("the lowest since 1953"). */
export const isAside = (scan: Scan, first: number, last: number, from: number): boolean =>
  isFunction(scan, first - 1, F.since) || isCompared(scan, first, last, from);
