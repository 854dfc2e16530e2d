import { isFinalMark } from './marks';
import { Flag, Kind, type Tokens } from './tokens';
import { wordSet } from './wordSet';

/** What a recogniser should know of a sentence before it trusts capitals. Bits of `Sentences.kind`; 0 is plain prose. */
export const SentenceKind = {
  /** Content words begin with a capital: "Bridge Reopens After Long Repairs". */
  TitleCase: 1,
  /** Words are in capitals throughout: "BRIDGE REOPENS". */
  AllCaps: 2,
  /** A line or block of its own that no point, mark or closing quote ends: a headline, a credit, a list item, a table's row. */
  Line: 4,
  /** "ASTANA, July 3 (Xinhua) --", parted from the sentence behind it. */
  Dateline: 8,
} as const;

// Words of four letters and more that headlines in title case leave small; shorter ones are never counted.
const SMALL = wordSet(
  'with from into over after upon amid under than that about against between through toward towards before during until within without onto',
);

/**
 * The kind of the sentence of tokens `from` to `to` exclusive. O(tokens in it), and less for prose: behind its first word in lower case nothing
 * more is asked.
 */
export function sentenceKindOf(text: string, tokens: Tokens, from: number, to: number): number {
  const closing = closingMark(text, tokens, to - 1);
  // A full stop means prose, however many names are in it; headlines may end in a question or exclamation mark.
  const prose = closing === 46 || closing === 0x3002;
  let caps = 0;
  let capital = 0;
  let lower = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== Kind.Word) continue;
    const flags = tokens.flags[i]!;
    if ((flags & Flag.AllCaps) !== 0) caps++;
    else if ((flags & Flag.Capital) !== 0) capital++;
    else if (prose) return 0;
    else if (tokens.end[i]! - tokens.start[i]! >= 4 && !SMALL.has(tokens.hash[i]!)) lower++;
    else small++;
  }
  const kind: number = closing === 0 ? SentenceKind.Line : 0;
  if (caps >= 2 && lower + small === 0 && capital <= caps / 4) return kind | SentenceKind.AllCaps;
  const words = caps + capital + lower;
  return !prose && words >= 3 && capital >= 2 && lower <= words / 6 ? kind | SentenceKind.TitleCase : kind;
}

/** The point or mark that closes the sentence, perhaps behind quotes or brackets; 0 where none does. */
function closingMark(text: string, tokens: Tokens, last: number): number {
  for (let i = last; i >= 0 && i > last - 4; i--) {
    const code = text.charCodeAt(tokens.end[i]! - 1);
    if (isFinalMark(code)) return code;
    if (tokens.kind[i] !== Kind.Punctuation) return 0;
  }
  return 0;
}
