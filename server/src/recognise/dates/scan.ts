import { room8, roomSigned16 } from '../../text/room';
import { Flag, Kind, type Tokens } from '../../text/tokens';
import type { TimexMod } from '../types';
import type { Expression, Meaning } from './expression';
import { kindAt, lookUp, valueAt } from './lexicon';
import { F, K } from './vocabulary';

/** The tokens of an article with what each word can be in a time expression. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly count: number;
  /** `K` of each token. */
  readonly kind: Uint8Array;
  /** The lexicon's value of each token. */
  readonly value: Int16Array;
}

/** Looks every token up once. */
export function scanTokens(text: string, tokens: Tokens): Scan {
  const { count, hash, kind: of } = tokens;
  const kind = room8(count);
  const value = roomSigned16(count);
  for (let i = 0; i < count; i++) {
    if (of[i] === Kind.Number) {
      kind[i] = K.Digits;
      continue;
    }
    const slot = lookUp(hash[i]);
    if (kindAt(slot) === K.None) continue;
    kind[i] = kindAt(slot);
    value[i] = valueAt(slot);
  }
  return { text, tokens, count, kind, value };
}

/** A parser reads from its head word at token `i`, no further left than `floor`; it adds what it finds to `out`. */
export type Parser = (scan: Scan, i: number, floor: number, out: Expression[]) => void;

export const is = (scan: Scan, i: number, kind: number): boolean => scan.kind[i] === kind;
export const isFunction = (scan: Scan, i: number, word: number): boolean =>
  scan.kind[i] === K.Function && scan.value[i] === word;
export const isOf = (scan: Scan, i: number, kind: number, value: number): boolean =>
  scan.kind[i] === kind && scan.value[i] === value;

/** The mark that token `i` is, as a code unit; 0 for words and figures, for marks that say nothing here and past either end. */
export const signAt = (scan: Scan, i: number): number =>
  scan.kind[i] === K.Sign || scan.kind[i] === K.Dash ? scan.value[i] : 0;

export const COMMA = 44;
export const POINT = 46;
export const COLON = 58;
export const SLASH = 47;
export const DOLLAR = 36;
export const PERCENT = 37;

/** A hyphen or dash that may join the ends of a range. */
export const isDash = (scan: Scan, i: number): boolean => scan.kind[i] === K.Dash;

/** True when no white space stands before token `i`. */
export const glued = (scan: Scan, i: number): boolean => i < scan.count && (scan.tokens.flags[i] & Flag.Space) === 0;

/** True when a blank line stands before token `i`: no expression crosses it. */
export const broken = (scan: Scan, i: number): boolean =>
  i >= scan.count || (scan.tokens.flags[i] & Flag.Paragraph) !== 0;

export const isCapital = (scan: Scan, i: number): boolean =>
  i >= 0 && i < scan.count && (scan.tokens.flags[i] & Flag.Capital) !== 0;
export const isAllCaps = (scan: Scan, i: number): boolean =>
  i >= 0 && i < scan.count && (scan.tokens.flags[i] & Flag.AllCaps) !== 0;
export const isWord = (scan: Scan, i: number): boolean => i >= 0 && i < scan.count && scan.tokens.kind[i] === Kind.Word;
/** A word in lower case that is none of the lexicon's: most nouns, verbs and adjectives. */
export const isPlainWord = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && !isCapital(scan, i) && scan.kind[i] === K.None;

export const lengthOf = (scan: Scan, i: number): number => scan.tokens.end[i] - scan.tokens.start[i];

/** The value of a digits token without separators and at most `longest` digits, or -1. */
export function wholeNumber(scan: Scan, i: number, longest = 4): number {
  if (i < 0 || i >= scan.count || scan.kind[i] !== K.Digits) return -1;
  const { start, end } = scan.tokens;
  if (end[i] - start[i] > longest) return -1;
  return digitsIn(scan.text, start[i], end[i]);
}

/** The number written by ASCII digits alone from `from` to `to`, or -1. */
export function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return to > from ? value : -1;
}

/** True for a preposition that places something in time: "in 1992", "by Friday". */
export function isTimePreposition(scan: Scan, i: number): boolean {
  if (i < 0 || scan.kind[i] !== K.Function) return false;
  const word = scan.value[i];
  return (word >= F.of && word <= F.through) || word === F.into;
}

/** The expression of tokens `first` to `last`, exclusive. */
export const expression = (scan: Scan, first: number, last: number, meaning: Meaning, mod?: TimexMod): Expression => ({
  first,
  last,
  start: scan.tokens.start[first],
  end: scan.tokens.end[last - 1],
  meaning,
  mod,
  range: false,
});
