import {
  ASCII_END,
  Class,
  classOf,
  FNV_BASIS,
  FNV_PRIME,
  foldedCode,
  hashRange,
  isApostrophe,
  isLetter,
} from './characters';
import { countAtMost } from './order';
import { copied8, copied32 } from './room';
import { bytesOver, isHighSurrogate, isLowSurrogate, utf8Of } from './utf8';

/**
 * Tokens as parallel typed arrays: one pass over UTF-16 code units, no object per token.
 *
 * Accepted as one token: a word with inner apostrophes ("O'Brien", "don't"); an acronym with points ("U.S.");
 * letters followed by digits ("G20"); a number with inner commas and points ("1,234.5"); runs of dots or dashes.
 * Split: hyphenated words ("China", "-", "Kazakhstan"), a number from the letters glued to it ("24", "th"; "1.2", "m"),
 * the possessive ("Kazakhstan", "'s"), a currency sign from its country letters ("US", "$"); a lower-case word from the capitalised
 * one a scraped page glued to it ("cooperation", "Kazakhstan").
 */
export const Kind = { Word: 1, Number: 2, Punctuation: 3, Symbol: 4, Link: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export const Flag = {
  /** White space before the token, or the start of the text. */
  Space: 1,
  /** A line break before the token, or the start of the text. */
  Line: 2,
  /** A blank line before the token, or the start of the text. */
  Paragraph: 4,
  /** First letter is upper case. */
  Capital: 8,
  /** Two or more letters, none lower case. */
  AllCaps: 16,
  /** The token is a possessive mark: "'s". */
  Possessive: 32,
  /** A word with a capital first and figures in it: "RM23", "G20". */
  Coded: 64,
} as const;

export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** FNV-1a of the lower-cased token (see `hashOf`), so that word lists are looked up without slicing the text. */
  readonly hash: Uint32Array;
  /**
   * The tokens at which a sentence or a quotation may begin or end, one in five: the first of each line, all that is no word or number, and
   * words with a point of their own or another word glued to them.
   */
  readonly turns: Uint32Array;
  /** True where some line has a gap as between the columns of a table. */
  readonly columns: boolean;
}

/** The hash stored in `Tokens.hash` for `word`: FNV-1a over lower-cased code units, apostrophes made straight. */
export function hashOf(word: string): number {
  return hashRange(word, 0, word.length);
}

interface Buffers {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly hash: Uint32Array;
  readonly turns: Uint32Array;
}

/** Room for this many tokens is kept from text to text: an article of 4 MB. */
const MOST_KEPT = 1 << 20;

/** Arrays that one text's tokens are gathered in; the next text takes them over, so that a short article costs no more than itself. */
let buffers = buffersOf(1024);

function buffersOf(capacity: number, from?: Buffers): Buffers {
  const made = {
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
    hash: new Uint32Array(capacity),
    turns: new Uint32Array(capacity),
  };
  if (from) for (const key of ['start', 'end', 'kind', 'flags', 'hash', 'turns'] as const) made[key].set(from[key]);
  return made;
}

/** A code unit; 0 behind the end, since engines give up fast code for a text read beyond its end. */
const unitAt = (text: string, i: number): number => (i < text.length ? text.charCodeAt(i) : 0);

/** White space this wide inside a line parts columns; typists leave at most two spaces, behind a point. */
export const COLUMN_GAP = 3;

/**
 * Splits `text` into tokens. O(length of text); every code unit is looked at a bounded number of times: words of Latin letters and what stands between
 * them as `bytes`, the rest in the text.
 */
export function tokenize(text: string, bytes = utf8Of(text)): Tokens {
  const length = text.length;
  /** How many more bytes than code units stand before the place that is read. */
  let over = 0;
  let { start, end, kind, flags, hash, turns } = buffers;
  let count = 0;
  let turned = 0;
  let columns = false;
  let gap: number = Flag.Space | Flag.Line | Flag.Paragraph;
  let i = 0;
  while (i < length) {
    if (count === start.length) {
      buffers = buffersOf(count * 2, buffers);
      ({ start, end, kind, flags, hash, turns } = buffers);
    }
    let code = bytes[i + over]!;
    if (code === 32) {
      // A single space before what is no white space is by far the most frequent.
      const next = bytes[i + over + 1]!;
      if (next > 32 && next < ASCII_END) {
        gap |= Flag.Space;
        code = next;
        i++;
      }
    }
    if (code >= ASCII_END) code = text.charCodeAt(i);
    const type = classOf(code);
    if (type === Class.Space) {
      let lines = 0;
      let j = i;
      for (; j < length; j++) {
        const at = text.charCodeAt(j);
        if (at !== 32 && classOf(at) !== Class.Space) break;
        if (at === 10 || (at === 13 && unitAt(text, j + 1) !== 10)) lines++;
      }
      gap |= Flag.Space | (lines > 0 ? Flag.Line : 0) | (lines > 1 ? Flag.Paragraph : 0);
      columns ||= lines === 0 && j - i >= COLUMN_GAP;
      over += bytesOver(text, i, j);
      i = j;
      continue;
    }
    let to = i + 1;
    let of: Kind;
    let extra = 0;
    // The usual word or number and the single mark are hashed as they are read.
    let fnv = Math.imul(FNV_BASIS ^ foldedCode(code), FNV_PRIME);
    let hashed = to;
    if (type === Class.Lower || type === Class.Upper) {
      if (code >= ASCII_END) over += bytesOver(text, i, to);
      let next = bytes[to + over]!;
      while (next >= 97 && next <= 122) {
        fnv = Math.imul(fnv ^ next, FNV_PRIME);
        next = bytes[++to + over]!;
      }
      extra = type === Class.Upper ? Flag.Capital : 0;
      if (to === i + 1 && type === Class.Upper && isCapital(next)) {
        extra |= Flag.AllCaps;
        while (isCapital(next)) {
          fnv = Math.imul(fnv ^ (next | 32), FNV_PRIME);
          next = bytes[++to + over]!;
        }
      }
      if (next >= ASCII_END) next = text.charCodeAt(to);
      of = Kind.Word;
      hashed = to;
      if (!endsWord(next, to - i, code)) {
        const link = linkEnd(text, i);
        if (link > i) of = Kind.Link;
        to = link > i ? link : wordEnd(text, i);
        extra = of === Kind.Word ? caseFlags(text, i, to, type) : 0;
        over += bytesOver(text, hashed, to);
      }
      // A word behind a word without white space between was glued to it.
      if (gap === 0 && kind[count - 1] === Kind.Word && turns[turned - 1] !== count - 1) turns[turned++] = count - 1;
    } else if (type === Class.Digit) {
      of = Kind.Number;
      let next = bytes[to + over]!;
      while (isFigure(next)) {
        fnv = Math.imul(fnv ^ next, FNV_PRIME);
        next = bytes[++to + over]!;
      }
      hashed = to;
      if (next === 44 || next === 46) to = numberEnd(text, to);
    } else if (
      count > 0 &&
      isApostrophe(code) &&
      isPossessive(text, i) &&
      end[count - 1] === i &&
      kind[count - 1] !== Kind.Punctuation
    ) {
      of = Kind.Punctuation;
      extra = Flag.Possessive;
      to = i + 2;
      if (code >= ASCII_END) over += bytesOver(text, i, to);
    } else {
      of = type === Class.Symbol ? Kind.Symbol : Kind.Punctuation;
      to = runEnd(text, i, code);
      if (code >= ASCII_END) over += bytesOver(text, i, to);
    }
    if (of > Kind.Number || (gap & Flag.Line) !== 0 || (hashed !== to && text.charCodeAt(to - 1) === 46))
      turns[turned++] = count;
    start[count] = i;
    end[count] = to;
    kind[count] = of;
    flags[count] = gap | extra;
    hash[count] = hashed === to ? fnv : hashRange(text, i, to);
    count++;
    gap = 0;
    i = to;
  }
  const tokens = {
    count,
    start: copied32(start, count),
    end: copied32(end, count),
    kind: copied8(kind, count),
    flags: copied8(flags, count),
    hash: copied32(hash, count),
    turns: copied32(turns, turned),
    columns,
  };
  if (start.length > MOST_KEPT) buffers = buffersOf(1024);
  return tokens;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Does a word of Latin letters end before `next`, whatever stands behind that? Letters, figures and apostrophes may go on with it, a point
 * behind a lone letter, and a point or colon behind what may be "www" or "http".
 */
function endsWord(next: number, length: number, first: number): boolean {
  if (next === 32 || next === 44) return true;
  if (next === 46 || next === 58) return length > 1 && (first | 32) !== 0x68 && (first | 32) !== 0x77;
  const type = classOf(next);
  return type === Class.Space || (type >= Class.Punctuation && !isApostrophe(next));
}

/** "'s" with no letter behind it. */
function isPossessive(text: string, i: number): boolean {
  return (unitAt(text, i + 1) | 32) === 0x73 && !isLetter(classOf(unitAt(text, i + 2)));
}

/** A word in lower case this long and more does not go on with a capital: "easyJet" is one token, "cooperationChina" two. */
const GLUED = 6;

/** A capital between two lower-case letters. */
const isGlue = (text: string, j: number): boolean =>
  classOf(text.charCodeAt(j - 1)) === Class.Lower && classOf(unitAt(text, j + 1)) === Class.Lower;

/** The end of the word that starts at `i`: letters, digits after letters, inner apostrophes, acronym points. */
function wordEnd(text: string, i: number): number {
  let j = i + 1;
  // "U.S.", "a.m.", "Ph.D." is left to the sentence splitter: only single letters with points are one token.
  if (unitAt(text, j) === 46 && isLetter(classOf(unitAt(text, j + 1))) && unitAt(text, j + 2) === 46) {
    while (isLetter(classOf(unitAt(text, j + 1))) && unitAt(text, j) === 46 && unitAt(text, j + 2) === 46) j += 2;
    return j + 1;
  }
  let small = classOf(text.charCodeAt(i)) === Class.Lower;
  for (; j < text.length; j++) {
    const code = text.charCodeAt(j);
    const type = classOf(code);
    if (type === Class.Lower || type === Class.Digit) continue;
    if (type === Class.Upper) {
      if (small && j - i >= GLUED && isGlue(text, j)) break;
      small = false;
      continue;
    }
    if (isApostrophe(code)) {
      if (isLetter(classOf(unitAt(text, j + 1))) && !isPossessive(text, j)) continue;
    }
    break;
  }
  return j;
}

/** The end of a number whose figures up to `i` are read. */
function numberEnd(text: string, i: number): number {
  let j = i;
  for (; j < text.length; j++) {
    const code = text.charCodeAt(j);
    if (classOf(code) === Class.Digit) continue;
    if ((code === 44 || code === 46) && classOf(unitAt(text, j + 1)) === Class.Digit) continue;
    break;
  }
  return j;
}

/** Dots, dashes and quotation marks in a run of the same character are one token. */
function runEnd(text: string, i: number, code: number): number {
  let j = i + 1;
  if (code === 46 || code === 45 || code === 0x27 || code === 0x60 || code === 42 || code === 61 || code === 95) {
    while (j < text.length && text.charCodeAt(j) === code) j++;
  } else if (isHighSurrogate(code) && isLowSurrogate(unitAt(text, j))) j++;
  return j;
}

/** The end of a web or mail address that starts at `i`, or `i`. Looks ahead only where a scheme or "www." stands. */
function linkEnd(text: string, i: number): number {
  const first = text.charCodeAt(i) | 32;
  if (first !== 0x68 && first !== 0x77) return i;
  if (!text.startsWith('http://', i) && !text.startsWith('https://', i) && !text.startsWith('www.', i)) return i;
  let j = i;
  while (j < text.length && classOf(text.charCodeAt(j)) !== Class.Space) {
    const code = text.charCodeAt(j);
    if (code === 34 || code === 60 || code === 62) break;
    j++;
  }
  while (j > i + 1 && classOf(text.charCodeAt(j - 1)) === Class.Punctuation && text.charCodeAt(j - 1) !== 47) j--;
  return j;
}

function caseFlags(text: string, from: number, to: number, first: Class): number {
  if (first === Class.Lower) return 0;
  let flag = first === Class.Upper ? Flag.Capital : 0;
  let capitals = 0;
  let small = false;
  for (let i = from; i < to; i++) {
    const type = classOf(text.charCodeAt(i));
    if (type === Class.Lower) small = true;
    else if (type === Class.Upper) capitals++;
    else if (type === Class.Digit) flag |= Flag.Coded;
  }
  return small || capitals < 2 ? flag : flag | Flag.AllCaps;
}

/** The surface of token `i`. */
export const tokenText = (text: string, tokens: Tokens, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]);

/** The first token that ends after `offset`; `tokens.count` when none does. O(log n). */
export const tokenAt = ({ end, count }: Tokens, offset: number): number => countAtMost(end, offset, count);
