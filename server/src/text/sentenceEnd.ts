import {
  Abbreviation,
  abbreviationOf,
  acronymOf,
  continuesClock,
  isDomain,
  isSaying,
  isStarter,
} from './abbreviations';
import { isMark } from './marks';
import { Flag, Kind, type Tokens } from './tokens';

const codeAt = (text: string, tokens: Tokens, i: number): number => text.charCodeAt(tokens.start[i]!);
const lengthOf = (tokens: Tokens, i: number): number => tokens.end[i]! - tokens.start[i]!;
const spaceBefore = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & Flag.Space) !== 0;
const isCapital = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & Flag.Capital) !== 0;

/** Scripts without capitals (Hebrew, Arabic, Indic, Chinese, Japanese, Korean): any letter may begin a sentence. */
const isCaseless = (code: number): boolean => (code >= 0x590 && code < 0x1e00) || (code >= 0x2e80 && code < 0xd800);

/** Points of Chinese and Japanese, Devanagari, Arabic and Ethiopic end a sentence whatever follows. */
const isStrong = (code: number): boolean =>
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0xff0e ||
  code === 0x0964 ||
  code === 0x061f ||
  code === 0x06d4;

/** What a sentence may end with: a point or mark of any script. */
export const isEndMark = (code: number): boolean => isMark(code) || isStrong(code);

/** `"` may open or close; a closer only closes. */
const isStraight = (text: string, tokens: Tokens, i: number): boolean => codeAt(text, tokens, i) === 0x22;

function isCloser(text: string, tokens: Tokens, i: number): boolean {
  const code = codeAt(text, tokens, i);
  return (
    code === 0x29 ||
    code === 0x5d ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x27 ||
    code === 0x300d ||
    code === 0xff09
  );
}

function isOpener(text: string, tokens: Tokens, i: number): boolean {
  const code = codeAt(text, tokens, i);
  return (
    code === 0x22 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab ||
    code === 0x60 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x27 ||
    code === 0x201e ||
    code === 0xbf ||
    code === 0xa1
  );
}

/**
 * If a sentence ends with token `i`, the token the next one begins with (behind closing quotes and brackets); else -1.
 * `first` is the first token of the present sentence; `quoteOpen`, whether a straight double quote stands open before token `i`.
 */
export function sentenceEndsAt(text: string, tokens: Tokens, i: number, first: number, quoteOpen: boolean): number {
  const kind = tokens.kind[i]!;
  if (kind === Kind.Word) {
    if (text.charCodeAt(tokens.end[i]! - 1) === 46) return endsAtAcronym(text, tokens, i, quoteOpen);
    return isGlued(tokens, i) ? i + 1 : -1;
  }
  if (kind !== Kind.Punctuation) return -1;
  const code = codeAt(text, tokens, i);
  if (isStrong(code)) return afterClosers(text, tokens, i, quoteOpen);
  if (!isMark(code)) return -1;
  const next = afterClosers(text, tokens, i, quoteOpen);
  if (next >= tokens.count) return next;
  // "?!", "!!!" and a point after a bracketed mark: the last of them decides.
  if (next === i + 1 && !spaceBefore(tokens, next) && isMark(codeAt(text, tokens, next))) return -1;
  if (!spaceBefore(tokens, next)) return isMissingSpace(text, tokens, i, next) ? next : -1;
  if (!mayBegin(text, tokens, next)) return -1;
  if (code === 46 && lengthOf(tokens, i) === 1 && next === i + 1)
    return endsAtPoint(text, tokens, i, first, next) ? next : -1;
  if (i === first) return -1;
  if (code !== 46 && next > i + 1 && isSaidNext(tokens, next)) return -1;
  if (code === 33 && next === i + 1 && isCompanyForm(tokens, next)) return -1;
  return next;
}

const isOpeningQuote = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x60 || code === 0xab;

/** The token behind the closing quotes and brackets that follow token `i`. */
function afterClosers(text: string, tokens: Tokens, i: number, quoteOpen: boolean): number {
  let next = i + 1;
  let open = quoteOpen;
  while (next < tokens.count && (tokens.flags[next]! & Flag.Line) === 0) {
    const spaced = spaceBefore(tokens, next);
    const followed = next + 1 >= tokens.count || spaceBefore(tokens, next + 1);
    if (isStraight(text, tokens, next)) {
      if (!(open || (!spaced && followed)) || (spaced && !followed)) break;
      open = false;
    } else if (spaced ? codeAt(text, tokens, next) !== 0xbb : !isCloser(text, tokens, next)) break;
    next++;
  }
  return next;
}

/** Could token `i` be the first of a sentence: a capital, a figure, an opening quote or bracket, a currency sign, a caseless letter? */
function mayBegin(text: string, tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]!;
  if (kind === Kind.Word) {
    if (isCapital(tokens, i) || isCaseless(codeAt(text, tokens, i))) return true;
    const second = text.charCodeAt(tokens.start[i]! + 1);
    return second >= 65 && second <= 90;
  }
  if (kind !== Kind.Punctuation) return true;
  if (!isOpener(text, tokens, i)) return codeAt(text, tokens, i) > 0x2000 || codeAt(text, tokens, i) === 0x2d;
  const next = i + 1;
  if (next >= tokens.count || tokens.kind[next] !== Kind.Word) return true;
  return isCapital(tokens, next) || isCaseless(codeAt(text, tokens, next));
}

/** A single point with white space behind it and something that may begin a sentence: the usual case and its exceptions. */
function endsAtPoint(text: string, tokens: Tokens, i: number, first: number, next: number): boolean {
  const last = i - 1;
  if (last < first) return false;
  if (spaceBefore(tokens, i)) return true;
  if (tokens.kind[last] === Kind.Number) {
    // "1. The ..." is a list number; "in 2001. The ..." an end.
    return last > first || lengthOf(tokens, last) > 2;
  }
  if (tokens.kind[last] !== Kind.Word) return true;
  if (lengthOf(tokens, last) === 1 && isCapital(tokens, last)) return endsAtInitial(text, tokens, last, next);
  switch (abbreviationOf(tokens.hash[last]!, isCapital(tokens, last))) {
    case Abbreviation.Title:
    case Abbreviation.Lead:
      return false;
    case Abbreviation.Place:
      return tokens.kind[next] === Kind.Word && isStarter(tokens.hash[next]!);
    case Abbreviation.Numbered:
      return tokens.kind[next] !== Kind.Number && codeAt(text, tokens, next) !== 35;
    case Abbreviation.Final:
      return endsAtFinal(text, tokens, next);
    default:
      return !isVowelless(text, tokens, last) || endsAtFinal(text, tokens, next);
  }
}

/** After "Inc.", "Jan.", "Mass.": an end when the next word begins sentences, or stands as the only capital before lower case. */
function endsAtFinal(text: string, tokens: Tokens, next: number): boolean {
  if (tokens.kind[next] !== Kind.Word) return isOpeningQuote(codeAt(text, tokens, next));
  if (isStarter(tokens.hash[next]!)) return true;
  const after = next + 1;
  return after < tokens.count && tokens.kind[after] === Kind.Word && !isCapital(tokens, after);
}

/** "J. K. Rowling" and "George W. Bush" go on; "Plan B. The" and "vitamin C. It" end. */
function endsAtInitial(text: string, tokens: Tokens, last: number, next: number): boolean {
  if (tokens.kind[next] !== Kind.Word) return tokens.kind[next] !== Kind.Number && codeAt(text, tokens, next) !== 0x28;
  if (lengthOf(tokens, next) === 1 && next + 1 < tokens.count && text.charCodeAt(tokens.start[next + 1]!) === 46)
    return false;
  return isStarter(tokens.hash[next]!) && (lengthOf(tokens, next) > 1 || codeAt(text, tokens, last) !== 0x49);
}

/** Abbreviations no list has: a capital, two to four letters, no vowel ("Sdn.", "Tbk."), not all upper case ("CNN."). */
function isVowelless(text: string, tokens: Tokens, i: number): boolean {
  const length = lengthOf(tokens, i);
  if (length < 2 || length > 4 || !isCapital(tokens, i) || (tokens.flags[i]! & Flag.AllCaps) !== 0) return false;
  for (let k = tokens.start[i]!; k < tokens.end[i]!; k++) {
    const code = text.charCodeAt(k) | 32;
    if (
      code < 97 ||
      code > 122 ||
      code === 97 ||
      code === 101 ||
      code === 105 ||
      code === 111 ||
      code === 117 ||
      code === 121
    )
      return false;
  }
  return true;
}

/** "U.S.", "p.m.", "D.C.": the token's own point may also be the sentence's. */
function endsAtAcronym(text: string, tokens: Tokens, i: number, quoteOpen: boolean): number {
  const next = afterClosers(text, tokens, i, quoteOpen);
  if (next >= tokens.count) return next;
  if (!spaceBefore(tokens, next) || !mayBegin(text, tokens, next)) return -1;
  if (next > i + 1) return next;
  const kind = tokens.kind[next]!;
  switch (acronymOf(tokens.hash[i]!)) {
    case Abbreviation.Lead:
      return -1;
    case Abbreviation.Clock:
      if (kind === Kind.Word) return continuesClock(tokens.hash[next]!) ? -1 : next;
      return codeAt(text, tokens, next) === 0x28 || codeAt(text, tokens, next) === 0x2d ? -1 : next;
    default:
      if (kind === Kind.Word) return isStarter(tokens.hash[next]!) ? next : -1;
      return isOpeningQuote(codeAt(text, tokens, next)) ? next : -1;
  }
}

/** `"Why now?" Ana Ruiz asked`: within a few capitalised words behind a quotation, a verb of saying. */
function isSaidNext(tokens: Tokens, next: number): boolean {
  for (let k = next; k < Math.min(tokens.count, next + 5); k++) {
    if (tokens.kind[k] !== Kind.Word || (tokens.flags[k]! & Flag.Line) !== 0) return false;
    if (k > next && isSaying(tokens.hash[k]!)) return true;
    if (!isCapital(tokens, k)) return false;
  }
  return false;
}

/** "Yahoo! Inc.": the mark belongs to a name. */
const isCompanyForm = (tokens: Tokens, next: number): boolean =>
  tokens.kind[next] === Kind.Word && abbreviationOf(tokens.hash[next]!, true) === Abbreviation.Final;

/**
 * "of 2022.For over", "the BRI.China and", `said.“We`: a scraped page lost the space. A capitalised word or an opening quote must
 * follow a whole word, a year or a closing quote; initials ("J.Smith"), abbreviations and internet names ("News.Az") go on.
 */
function isMissingSpace(text: string, tokens: Tokens, i: number, next: number): boolean {
  const last = i - 1;
  if (last < 0 || spaceBefore(tokens, i)) return false;
  if (isMark(codeAt(text, tokens, next)) || lengthOf(tokens, i) > 1) return false;
  if (tokens.kind[next] !== Kind.Word) {
    return (
      next === i + 1 &&
      isOpener(text, tokens, next) &&
      codeAt(text, tokens, next) !== 0x27 &&
      mayBegin(text, tokens, next) &&
      isWhole(tokens, last)
    );
  }
  if (!isCapital(tokens, next) || isLoneLetter(text, tokens, next)) return false;
  if (next > i + 1) return true;
  const point = codeAt(text, tokens, i) === 46;
  if (point && (isDomain(tokens.hash[next]!) || isTicker(tokens, last, next))) return false;
  return isWhole(tokens, last) || (tokens.kind[last] === Kind.Punctuation && !isMark(codeAt(text, tokens, last)));
}

/** "OCBM.SI", "VOW.DE": capitals on both sides of the point. */
const isTicker = (tokens: Tokens, last: number, next: number): boolean =>
  (tokens.flags[last]! & tokens.flags[next]! & Flag.AllCaps) !== 0;

/** A single capital that is no word: the "D" of "Ph.D." */
function isLoneLetter(text: string, tokens: Tokens, i: number): boolean {
  if (lengthOf(tokens, i) > 1) return false;
  const code = codeAt(text, tokens, i);
  return (code !== 65 && code !== 73) || i + 1 >= tokens.count || !spaceBefore(tokens, i + 1);
}

/** A word of two letters or more that is no abbreviation, or a figure of two or more digits. */
function isWhole(tokens: Tokens, last: number): boolean {
  if (lengthOf(tokens, last) < 2) return false;
  if (tokens.kind[last] === Kind.Number) return true;
  return (
    tokens.kind[last] === Kind.Word && abbreviationOf(tokens.hash[last]!, isCapital(tokens, last)) === Abbreviation.None
  );
}

/** Two words without white space between them: the tokenizer parted a heading from the sentence it was glued to. */
const isGlued = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count &&
  tokens.kind[i + 1] === Kind.Word &&
  tokens.start[i + 1] === tokens.end[i] &&
  isCapital(tokens, i + 1) &&
  !isCapital(tokens, i);
