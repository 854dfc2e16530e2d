import { FNV_BASIS, FNV_PRIME } from '../../text/characters';
import { Flag, hashOf, Kind, type Tokens } from '../../text/tokens';
import type { WordGate } from './wordGate';

/** What every reader of this room looks at: a text and its tokens. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
}

export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const POINT = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const NON_BREAKING_HYPHEN = 0x2011;

/** The token's hash as a signed number, which engines keep off the heap; 0 beyond either end. */
export const hashAt = (scan: Scan, i: number): number => scan.tokens.hash[i]! | 0;

export const isWord = (scan: Scan, i: number): boolean => scan.tokens.kind[i] === Kind.Word;

export const isNumber = (scan: Scan, i: number): boolean => scan.tokens.kind[i] === Kind.Number;

/** The token's first UTF-16 unit, or -1 beyond either end. */
export const codeAt = (scan: Scan, i: number): number =>
  i >= 0 && i < scan.tokens.count ? scan.text.charCodeAt(scan.tokens.start[i]!) : -1;

export const lengthAt = (scan: Scan, i: number): number =>
  i >= 0 && i < scan.tokens.count ? scan.tokens.end[i]! - scan.tokens.start[i]! : 0;

/** The hash of a token of one character that is no letter. */
const hashOfUnit = (code: number): number => Math.imul(FNV_BASIS ^ code, FNV_PRIME);

/** True when token `i` is the single character `code`, no letter: told by its hash, without a look at the text. */
export const isChar = (scan: Scan, i: number, code: number): boolean => hashAt(scan, i) === hashOfUnit(code);

/** True when no white space stands between token `i` and the one before it. */
export const isGlued = (scan: Scan, i: number): boolean =>
  i > 0 && i < scan.tokens.count && (scan.tokens.flags[i]! & Flag.Space) === 0;

export const isCapital = (scan: Scan, i: number): boolean => ((scan.tokens.flags[i] ?? 0) & Flag.Capital) !== 0;

export const isAllCaps = (scan: Scan, i: number): boolean => ((scan.tokens.flags[i] ?? 0) & Flag.AllCaps) !== 0;

/** True when token `i` begins a paragraph, a line that starts with a capital, or lies beyond the text: no phrase runs on into it. */
export function isBreak(scan: Scan, i: number): boolean {
  if (i >= scan.tokens.count) return true;
  const flags = scan.tokens.flags[i]!;
  return (flags & Flag.Paragraph) !== 0 || ((flags & Flag.Line) !== 0 && (flags & Flag.Capital) !== 0);
}

/** True for a hyphen or dash written without spaces on either side. */
export const isInnerHyphen = (scan: Scan, i: number): boolean =>
  isGlued(scan, i) && isGlued(scan, i + 1) && isDash(scan, i);

/** True for "-", "–" and "—", but for no run of them. */
export const isDash = (scan: Scan, i: number): boolean =>
  isChar(scan, i, HYPHEN) ||
  isChar(scan, i, EN_DASH) ||
  isChar(scan, i, EM_DASH) ||
  isChar(scan, i, NON_BREAKING_HYPHEN);

export const surface = (scan: Scan, i: number): string =>
  i >= 0 && i < scan.tokens.count ? scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]) : '';

/** A test for one word, by its hash. A `gate` lets it pass. */
export function wordIs(word: string, gate?: WordGate): (scan: Scan, i: number) => boolean {
  const hash = hashOf(word) | 0;
  gate?.admit(hash);
  return (scan, i) => hashAt(scan, i) === hash && scan.tokens.kind[i] === Kind.Word;
}
