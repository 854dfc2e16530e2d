/** What a UTF-16 unit is to the tokenizer. */
export const enum Class {
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

const UNKNOWN = 255;
/** The first code unit beyond ASCII. */
export const ASCII_END = 0x80;
const ASCII_SYMBOLS = '$+<=>^`|~%#&@';

/** The class of each unit of the basic plane; beyond ASCII worked out on first sight, so that an engine loads without it. */
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);
/** Each unit in lower case, the typographic apostrophe made straight; 0 where not worked out yet, which it is where the class is. */
const FOLDED = new Uint16Array(0x10000);

for (let code = 0; code < ASCII_END; code++) learn(code);

function learn(code: number): Class {
  const found = classify(code);
  CLASSES[code] = found;
  FOLDED[code] = fold(code);
  return found;
}

function classify(code: number): Class {
  if (code >= 0xd800 && code <= 0xdfff) return Class.Symbol;
  if (code >= 0x30 && code <= 0x39) return Class.Digit;
  if (code < ASCII_END) return classifyAscii(code);
  const text = String.fromCharCode(code);
  if (isCased(code)) {
    // Letters with two forms tell their class by them, without the regular expressions.
    if (text !== text.toLowerCase()) return Class.Upper;
    if (text !== text.toUpperCase()) return Class.Lower;
  }
  if (SPACE.test(text)) return Class.Space;
  if (UPPER.test(text)) return Class.Upper;
  if (LOWER.test(text)) return Class.Lower;
  return SYMBOL.test(text) ? Class.Symbol : Class.Punctuation;
}

/** Letters of Latin, Greek and Cyrillic: nothing else there has an upper and a lower case. */
const isCased = (code: number): boolean => (code >= 0xc0 && code < 0x250) || (code >= 0x370 && code < 0x530);

/** The same, without the regular expressions, which take long to make. No digits. */
function classifyAscii(code: number): Class {
  if (code === 0x20 || (code >= 9 && code <= 13)) return Class.Space;
  if (code >= 65 && code <= 90) return Class.Upper;
  if (code >= 97 && code <= 122) return Class.Lower;
  return ASCII_SYMBOLS.includes(String.fromCharCode(code)) ? Class.Symbol : Class.Punctuation;
}

function fold(code: number): number {
  if (code < ASCII_END) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code === 0x2019) return 0x27;
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

/** The class of a code unit. Surrogates count as symbols. What `charCodeAt` gives behind the end is `Other`. */
export function classOf(code: number): Class {
  const known = CLASSES[code];
  if (known !== UNKNOWN) return known ?? Class.Other;
  return learn(code);
}

/** A code unit in lower case, the typographic apostrophe made straight. Its class must have been asked before. */
export const foldedCode = (code: number): number => FOLDED[code]!;

/** True for the class of a letter, of scripts without cases too. */
export const isLetter = (of: Class): boolean => of === Class.Lower || of === Class.Upper;

/** The typewriter's or the typographic one, which is a closing quotation mark, too. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The start and the factor of 32-bit FNV-1a (Fowler, Noll and Vo). */
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over the folded code units from `start` to `end`. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII_END && FOLDED[code] === 0) FOLDED[code] = fold(code);
    hash = Math.imul(hash ^ foldedCode(code), FNV_PRIME);
  }
  return hash >>> 0;
}
