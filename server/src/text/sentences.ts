import type { Region } from './article';
import { datelineAt, isDash, LONGEST_DATELINE } from './dateline';
import { breaksAtLine, layoutOf } from './lineLayout';
import { countAtMost } from './order';
import { room8, room32 } from './room';
import { isEndMark, sentenceEndsAt } from './sentenceEnd';
import { SentenceKind, sentenceKindOf } from './sentenceKind';
import type { Span } from './span';
import { Flag, Kind, type Tokens, tokenAt } from './tokens';

/**
 * Sentences as parallel arrays: sentence i holds tokens `firstToken[i]` to `firstToken[i + 1]` exclusive.
 * A headline, a list item, a credit on a line of its own and a dateline are sentences too; `kind` tells them apart.
 */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries; the last is the number of tokens. */
  readonly firstToken: Uint32Array;
  /** Bits of `SentenceKind` for each sentence. */
  readonly kind: Uint8Array;
}

/** Room for this many sentences is kept from text to text. */
const MOST_KEPT = 1 << 16;

/**
 * Splits tokens into sentences. O(tokens): only turns are looked at, each a bounded number of times, each line of a table at most four times.
 *
 * A sentence ends at a point, question or exclamation mark with its closing quotes and brackets, unless an abbreviation, an initial,
 * a list number or what follows says otherwise; at a blank line; and at a line break, unless the text is wrapped by hand or goes on
 * in lower case. A dateline among the article's `regions` need not be read again.
 */
export function splitSentences(text: string, tokens: Tokens, regions: readonly Region[] = []): Sentences {
  const layout = layoutOf(text, tokens);
  const { count, flags, kind, turns } = tokens;
  // At a turn two sentences begin at most: one behind the turn before it, and one with it.
  const starts = startsOf(2 * turns.length + 1);
  let found = 0;
  const known = datelineIn(regions);
  const datelines: number[] = [];

  let line = 0;
  /** Where the present sentence began or the next will. That one is opened at the first turn at or behind it. */
  let begin = 0;
  let opened = -1;
  let quoteOpen = false;
  for (let turn = 0; turn < turns.length; turn++) {
    const i = turns[turn]!;
    if (begin < i && begin > opened) starts[found++] = opened = begin;
    const flag = flags[i]!;
    const mark = kind[i] === Kind.Punctuation ? text.charCodeAt(tokens.start[i]!) : 0;
    if ((flag & Flag.Line) !== 0) {
      const paragraph = (flag & Flag.Paragraph) !== 0;
      if (paragraph) quoteOpen = false;
      if (paragraph || (begin !== i && breaksAtLine(text, tokens, layout, line, i))) begin = i;
      line = i;
    } else if (mark === BULLET) begin = i;
    if (begin === i) {
      if ((flag & Flag.Line) !== 0) {
        const behind = hasDash(text, tokens, turn) ? afterDateline(text, tokens, i, known) : i;
        if (behind > i) {
          datelines.push(found);
          begin = behind;
        }
      }
      starts[found++] = opened = i;
    }
    if (mark === 0x22) quoteOpen = toggles(tokens, i, quoteOpen);
    if (i < begin || !(kind[i] === Kind.Word ? mayEnd(text, tokens, i) : isEndMark(mark))) continue;
    const next = sentenceEndsAt(text, tokens, i, opened, quoteOpen);
    if (next > i) begin = next;
  }
  if (begin < count && begin > opened) starts[found++] = begin;
  return finish(text, tokens, starts, found, datelines);
}

/** Where sentences begin, gathered here and copied; the next text takes the room over. */
let room = new Uint32Array(256);

function startsOf(most: number): Uint32Array {
  if (most > room.length || room.length > MOST_KEPT) room = new Uint32Array(Math.max(256, most));
  return room;
}

/** Only an acronym with its point, or a word that another is glued to, can end a sentence; most words are told here, cheaply. */
const mayEnd = (text: string, tokens: Tokens, i: number): boolean =>
  text.charCodeAt(tokens.end[i]! - 1) === 46 ||
  (tokens.start[i + 1] === tokens.end[i] && tokens.kind[i + 1] === Kind.Word);

function finish(
  text: string,
  tokens: Tokens,
  starts: Uint32Array,
  found: number,
  datelines: readonly number[],
): Sentences {
  const firstToken = room32(found + 1);
  firstToken.set(starts.subarray(0, found));
  firstToken[found] = tokens.count;
  const kind = room8(found);
  for (let s = 0; s < found; s++) {
    kind[s] = sentenceKindOf(text, tokens, firstToken[s]!, firstToken[s + 1]!);
  }
  for (const s of datelines) kind[s] = SentenceKind.Dateline;
  return { count: found, firstToken, kind };
}

/** The dateline that was read with the page. */
function datelineIn(regions: readonly Region[]): Span | undefined {
  for (const region of regions) if (region.kind === 'dateline') return region;
  return undefined;
}

/** A bullet inside a line parts items as a line break would. */
const BULLET = 0x2022;

/** Is there a dash, with which a dateline closes, on the line that begins with a turn, as near as one may stand? */
function hasDash(text: string, { turns, flags, start }: Tokens, turn: number): boolean {
  const limit = start[turns[turn]!]! + LONGEST_DATELINE;
  for (let next = turn + 1; next < turns.length; next++) {
    const i = turns[next]!;
    if ((flags[i]! & Flag.Line) !== 0 || start[i]! >= limit) return false;
    if (isDash(text.charCodeAt(start[i]!))) return true;
  }
  return false;
}

/** The token behind a dateline that begins at token `i`, or `i` where none does. */
function afterDateline(text: string, tokens: Tokens, i: number, known: Span | undefined): number {
  const start = tokens.start[i]!;
  const dateline = known?.start === start ? known : datelineAt(text, start);
  return dateline ? tokenAt(tokens, dateline.end) : i;
}

/** The state of straight quotes behind the quote at token `i`: spacing tells an opening from a closing one, else they alternate. */
function toggles(tokens: Tokens, i: number, open: boolean): boolean {
  const before = (tokens.flags[i]! & Flag.Space) !== 0;
  const after = i + 1 >= tokens.count || (tokens.flags[i + 1]! & Flag.Space) !== 0;
  if (before && !after) return true;
  if (after && !before) return false;
  return !open;
}

/** The sentence that holds token `token`. O(log n). */
export const sentenceOf = ({ firstToken, count }: Sentences, token: number): number =>
  Math.max(0, countAtMost(firstToken, token, count) - 1);
