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
} as const;

export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** FNV-1a of the lower-cased token (see `hashOf`), so that word lists are looked up without slicing the text. */
  readonly hash: Uint32Array;
}

const enum Class {
  Other = 0,
  Space = 1,
  Lower = 2,
  Upper = 3,
  Digit = 4,
  Punctuation = 5,
  Symbol = 6,
}

const LOWER = /\p{Ll}|\p{Lo}|\p{Lm}|\p{Mn}|\p{Mc}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const SPACE = /\s|[\u200b\ufeff]/u;
const SYMBOL = /\p{Sc}|\p{Sm}|\p{So}|\p{Sk}/u;

/** The class of each UTF-16 unit of the basic plane, computed once. Surrogates count as symbols. */
const CLASS: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) classes[code] = code < 0x250 ? classify(code) : 255;
  return classes;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return Class.Symbol;
  if (code >= 0x30 && code <= 0x39) return Class.Digit;
  const text = String.fromCharCode(code);
  if (SPACE.test(text)) return Class.Space;
  if (UPPER.test(text)) return Class.Upper;
  if (LOWER.test(text)) return Class.Lower;
  if (SYMBOL.test(text) || text === '%' || text === '#' || text === '&' || text === '@') return Class.Symbol;
  return Class.Punctuation;
}

/** The class of a code unit; beyond Latin it is worked out on first sight and remembered. */
function classOf(code: number): number {
  const known = CLASS[code]!;
  if (known !== 255) return known;
  const found = classify(code);
  CLASS[code] = found;
  return found;
}

const isLetter = (kind: number): boolean => kind === Class.Lower || kind === Class.Upper;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Lower case of one UTF-16 unit, cheap for Latin. */
function lower(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 0xc0) return code;
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

/** The hash stored in `Tokens.hash` for `word`: FNV-1a over lower-cased code units, apostrophes made straight. */
export function hashOf(word: string): number {
  return hashRange(word, 0, word.length);
}

function hashRange(text: string, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let i = start; i < end; i++) {
    let code = lower(text.charCodeAt(i));
    if (code === 0x2019) code = 0x27;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash >>> 0;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Splits `text` into tokens. O(length of text); every code unit is looked at a bounded number of times. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = Math.max(16, (length >> 2) + 8);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let kind = new Uint8Array(capacity);
  let flags = new Uint8Array(capacity);
  let hash = new Uint32Array(capacity);
  let count = 0;
  let gap: number = Flag.Space | Flag.Line | Flag.Paragraph;

  const grow = (): void => {
    capacity *= 2;
    start = enlarge(start, new Uint32Array(capacity));
    end = enlarge(end, new Uint32Array(capacity));
    kind = enlarge(kind, new Uint8Array(capacity));
    flags = enlarge(flags, new Uint8Array(capacity));
    hash = enlarge(hash, new Uint32Array(capacity));
  };
  const push = (from: number, to: number, of: Kind, extra: number): void => {
    if (count === capacity) grow();
    start[count] = from;
    end[count] = to;
    kind[count] = of;
    flags[count] = gap | extra;
    hash[count] = hashRange(text, from, to);
    count++;
    gap = 0;
  };

  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const type = classOf(code);
    if (type === Class.Space) {
      let lines = 0;
      let j = i;
      for (; j < length; j++) {
        const at = text.charCodeAt(j);
        if (classOf(at) !== Class.Space) break;
        if (at === 10 || (at === 13 && text.charCodeAt(j + 1) !== 10)) lines++;
      }
      gap = Flag.Space | (lines > 0 ? Flag.Line : 0) | (lines > 1 ? Flag.Paragraph : 0) | gap;
      i = j;
      continue;
    }
    if (isLetter(type)) {
      const link = linkEnd(text, i);
      if (link > i) {
        push(i, link, Kind.Link, 0);
        i = link;
        continue;
      }
      const to = wordEnd(text, i);
      push(i, to, Kind.Word, caseFlags(text, i, to));
      i = to;
      continue;
    }
    if (type === Class.Digit) {
      const to = numberEnd(text, i);
      push(i, to, Kind.Number, 0);
      i = to;
      continue;
    }
    if (isApostrophe(code) && count > 0 && end[count - 1] === i && kind[count - 1] !== Kind.Punctuation) {
      const next = text.charCodeAt(i + 1) | 32;
      if (next === 0x73 && !isLetter(classOf(text.charCodeAt(i + 2)))) {
        push(i, i + 2, Kind.Punctuation, Flag.Possessive);
        i += 2;
        continue;
      }
    }
    const to = runEnd(text, i, code);
    push(i, to, type === Class.Symbol ? Kind.Symbol : Kind.Punctuation, 0);
    i = to;
  }
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    flags: flags.slice(0, count),
    hash: hash.slice(0, count),
  };
}

function enlarge<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** A word in lower case this long and more does not go on with a capital: "easyJet" is one token, "cooperationChina" two. */
const GLUED = 6;

/** A capital between two lower-case letters. */
const isGlue = (text: string, j: number): boolean =>
  classOf(text.charCodeAt(j - 1)) === Class.Lower && classOf(text.charCodeAt(j + 1)) === Class.Lower;

/** The end of the word that starts at `i`: letters, digits after letters, inner apostrophes, acronym points. */
function wordEnd(text: string, i: number): number {
  let j = i + 1;
  // "U.S.", "a.m.", "Ph.D." is left to the sentence splitter: only single letters with points are one token.
  if (text.charCodeAt(j) === 46 && isLetter(classOf(text.charCodeAt(j + 1))) && text.charCodeAt(j + 2) === 46) {
    while (isLetter(classOf(text.charCodeAt(j + 1))) && text.charCodeAt(j) === 46 && text.charCodeAt(j + 2) === 46)
      j += 2;
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
      const next = classOf(text.charCodeAt(j + 1));
      const possessive = (text.charCodeAt(j + 1) | 32) === 0x73 && !isLetter(classOf(text.charCodeAt(j + 2)));
      if (isLetter(next) && !possessive) continue;
    }
    break;
  }
  return j;
}

function numberEnd(text: string, i: number): number {
  let j = i + 1;
  for (; j < text.length; j++) {
    const code = text.charCodeAt(j);
    if (classOf(code) === Class.Digit) continue;
    if ((code === 44 || code === 46) && classOf(text.charCodeAt(j + 1)) === Class.Digit) continue;
    break;
  }
  return j;
}

/** Dots, dashes and quotation marks in a run of the same character are one token. */
function runEnd(text: string, i: number, code: number): number {
  let j = i + 1;
  if (code === 46 || code === 45 || code === 0x27 || code === 0x60 || code === 42 || code === 61 || code === 95) {
    while (j < text.length && text.charCodeAt(j) === code) j++;
  } else if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(j) & 0xfc00) === 0xdc00) j++;
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

function caseFlags(text: string, from: number, to: number): number {
  let letters = 0;
  let lowers = 0;
  for (let i = from; i < to; i++) {
    const type = classOf(text.charCodeAt(i));
    if (type === Class.Lower) lowers++;
    if (type === Class.Lower || type === Class.Upper) letters++;
  }
  const capital = classOf(text.charCodeAt(from)) === Class.Upper ? Flag.Capital : 0;
  return capital | (letters > 1 && lowers === 0 ? Flag.AllCaps : 0);
}

/** The surface of token `i`. */
export const tokenText = (text: string, tokens: Tokens, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]);

/** The first token that ends after `offset`; `tokens.count` when none does. O(log n). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
