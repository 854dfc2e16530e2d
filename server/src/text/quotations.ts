import { countAtMost } from './order';
import { listed8, listed32 } from './room';
import { Flag, Kind, type Tokens } from './tokens';

/** What stands between quotation marks. */
export const QuotationKind = {
  /** A sentence or more of somebody's words: a comma, point or mark before the closing quote, or left open for the next paragraph. */
  Speech: 1,
  /** A few quoted words, a title, a word held at arm's length. */
  Fragment: 2,
} as const;

/** Quotations in text order as parallel arrays, disjoint: an outer one covers those inside it. */
export interface Quotations {
  readonly count: number;
  /** Offset of the opening mark. */
  readonly start: Uint32Array;
  /** Offset behind the closing mark, or behind the paragraph's last token where the mark is missing. */
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
}

const enum Mark {
  None = 0,
  /** `"` opens and closes. */
  Straight = 1,
  /** “ ” and „ “ and „ ”. */
  Curly = 2,
  /** « ». */
  Angle = 3,
  /** `` and ''. */
  Doubled = 4,
  /** ‘ ’: the closing one is also the apostrophe. */
  Single = 5,
  /** ' opens, closes and is the apostrophe. */
  Apostrophe = 6,
}

const enum Side {
  None = 0,
  Open = 1,
  Close = 2,
  Either = 3,
}

/** The kind of quotation mark token `i` is. */
function markOf(text: string, tokens: Tokens, i: number): Mark {
  if (tokens.kind[i] === Kind.Word || tokens.kind[i] === Kind.Number) return Mark.None;
  const code = text.charCodeAt(tokens.start[i]!);
  const length = tokens.end[i]! - tokens.start[i]!;
  switch (code) {
    case 0x22:
      return Mark.Straight;
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return Mark.Curly;
    case 0xab:
    case 0xbb:
      return Mark.Angle;
    case 0x60:
      return length === 2 ? Mark.Doubled : Mark.None;
    case 0x27:
      return length === 2 ? Mark.Doubled : length === 1 ? Mark.Apostrophe : Mark.None;
    case 0x2018:
    case 0x2019:
      return length === 1 ? Mark.Single : Mark.None;
    default:
      return Mark.None;
  }
}

/** Does the mark at token `i` open or close, by its shape, else by the white space and letters about it? */
function sideOf(text: string, tokens: Tokens, i: number, mark: Mark): Side {
  const code = text.charCodeAt(tokens.start[i]!);
  if (code === 0x201e || code === 0xab || code === 0x60) return Side.Open;
  if (code === 0xbb || code === 0x201d) return Side.Close;
  const loose = tokens.end[i] === tokens.start[i + 1];
  const opens = loose && (spaceBefore(tokens, i) || (i > 0 && isOpenBracket(text.charCodeAt(tokens.start[i - 1]!))));
  if (code === 0x201c) return opens || !spaceBehind(tokens, i) ? Side.Open : Side.Either;
  if (mark === Mark.Doubled) return Side.Close;
  if (code === 0x2018) return opens ? Side.Open : Side.None;
  const closes = !spaceBefore(tokens, i) && (spaceBehind(tokens, i) || isBehindQuote(text, tokens, i + 1));
  if (mark === Mark.Single) return closes ? Side.Close : Side.None;
  if (mark === Mark.Apostrophe) return opens ? Side.Open : closes ? Side.Close : Side.None;
  return opens === closes ? Side.Either : opens ? Side.Open : Side.Close;
}

const spaceBefore = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & Flag.Space) !== 0;
const spaceBehind = (tokens: Tokens, i: number): boolean => i + 1 >= tokens.count || spaceBefore(tokens, i + 1);
const isOpenBracket = (code: number): boolean =>
  code === 0x28 || code === 0x5b || code === 0x2014 || code === 0x2013 || code === 0x2d;
const startsParagraph = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & Flag.Paragraph) !== 0;

/** A mark of punctuation that may follow a closing quote without white space. */
const isBehindQuote = (text: string, tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === Kind.Punctuation &&
  (tokens.flags[i]! & Flag.Possessive) === 0 &&
  !isOpenBracket(text.charCodeAt(tokens.start[i]!));

const isClause = (code: number): boolean =>
  code === 44 || code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x2014;

/**
 * Finds the quotations of a text. A quotation ends with its mark or with its paragraph, whichever comes first, so that a lost mark
 * never swallows more than a paragraph; a paragraph that goes on with an open quotation opens it anew, as print does. Inches
 * (`5"`), apostrophes and plural possessives are no quotation marks. Linear: where a search for a closing mark fails, its
 * paragraph is not searched for that mark again.
 */
export function findQuotations(text: string, tokens: Tokens): Quotations {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  /** A bit for each kind of mark that the rest of the paragraph does not close. */
  let exhausted = 0;
  const { turns } = tokens;
  let quoted = 0;
  for (let turn = 0; turn < turns.length; turn++) {
    const i = turns[turn]!;
    if (i < quoted) continue;
    if (startsParagraph(tokens, i)) exhausted = 0;
    const mark = markOf(text, tokens, i);
    if (mark === Mark.None || (sideOf(text, tokens, i, mark) & Side.Open) === 0 || isMeasure(tokens, i, mark)) continue;
    const last = (exhausted & (1 << mark)) !== 0 ? NOWHERE : closing(text, tokens, turn, mark);
    if (last === NOWHERE && mark < Mark.Single) exhausted |= 1 << mark;
    // Without a closing mark a single quote is an apostrophe, and a mark with space on both sides a slip.
    if (last < 0 && (mark >= Mark.Single || spaceBehind(tokens, i) || mark === Mark.Angle)) continue;
    const stop = last >= 0 ? last : unclosedEnd(text, tokens, turn, mark);
    starts.push(tokens.start[i]!);
    ends.push(tokens.end[stop]!);
    kinds.push(last < 0 || isSpeech(text, tokens, i, stop) ? QuotationKind.Speech : QuotationKind.Fragment);
    quoted = stop + 1;
  }
  return {
    count: starts.length,
    start: listed32(starts),
    end: listed32(ends),
    kind: listed8(kinds),
  };
}

/** Somebody's words rather than a quoted term: punctuation before the closing mark, or a comma behind four words and more. */
function isSpeech(text: string, tokens: Tokens, first: number, last: number): boolean {
  if (last > first + 1 && isClause(text.charCodeAt(tokens.end[last - 1]! - 1))) return true;
  return last > first + 4 && last + 1 < tokens.count && text.charCodeAt(tokens.start[last + 1]!) === 44;
}

/** `5"` and `6'`: a mark glued to a figure with no quotation open is feet and inches. */
const isMeasure = (tokens: Tokens, i: number, mark: Mark): boolean =>
  (mark === Mark.Straight || mark === Mark.Apostrophe) &&
  i > 0 &&
  !spaceBefore(tokens, i) &&
  tokens.kind[i - 1] === Kind.Number;

/** The paragraph has no closing mark of the kind. */
const NOWHERE = -1;
/** Another opening mark comes first. */
const LOST = -2;
/** Single quotes are searched this many tokens far: the mark is too often an apostrophe for more. */
const SINGLE_REACH = 150;

/** The token that closes the quotation opened at a turn; NOWHERE or LOST where none does. */
function closing(text: string, tokens: Tokens, turn: number, mark: Mark): number {
  const { turns } = tokens;
  const i = turns[turn]!;
  const stop = mark >= Mark.Single ? Math.min(tokens.count, i + SINGLE_REACH) : tokens.count;
  let plural = NOWHERE;
  let depth = 0;
  for (let next = turn + 1; next < turns.length; next++) {
    const k = turns[next]!;
    if (k >= stop || startsParagraph(tokens, k)) break;
    if (markOf(text, tokens, k) !== mark) continue;
    const side = sideOf(text, tokens, k, mark);
    if (mark === Mark.Single || mark === Mark.Apostrophe) {
      if (side !== Side.Close) continue;
      // "the workers' demands": a mark behind an s closes only where no better one follows.
      if (!endsInS(text, tokens, k - 1)) return k;
      if (plural < 0) plural = k;
      continue;
    }
    // „So“ and „so”: behind a low opening mark the high one closes.
    if (
      mark === Mark.Curly &&
      text.charCodeAt(tokens.start[k]!) === 0x201c &&
      text.charCodeAt(tokens.start[i]!) === 0x201e
    )
      return k;
    if (side === Side.Open) {
      // Print never nests a kind of mark in itself: the closing one was lost. Angles may nest.
      if (mark !== Mark.Angle) return LOST;
      depth++;
      continue;
    }
    if (depth === 0) return k;
    depth--;
  }
  return plural;
}

const endsInS = (text: string, tokens: Tokens, i: number): boolean =>
  (text.charCodeAt(tokens.end[i]! - 1) | 32) === 0x73;

/** The last token of a quotation whose closing mark is missing: before the next opening mark of its kind, or its paragraph's last. */
function unclosedEnd(text: string, tokens: Tokens, turn: number, mark: Mark): number {
  const { turns } = tokens;
  for (let next = turn + 1; next < turns.length; next++) {
    const k = turns[next]!;
    if (startsParagraph(tokens, k)) return k - 1;
    if (markOf(text, tokens, k) === mark && sideOf(text, tokens, k, mark) === Side.Open) return k - 1;
  }
  return tokens.count - 1;
}

/** The quotation that covers `offset`, or -1. O(log n). */
export function quotationAt(quotations: Quotations, offset: number): number {
  const last = countAtMost(quotations.start, offset, quotations.count) - 1;
  return last >= 0 && offset < quotations.end[last]! ? last : -1;
}
