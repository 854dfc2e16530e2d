import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { WORK } from '../types';
import { Mark } from '../windows';
import { readsAsProse } from './lines';

const OPENING = wordSet(['"', '\u201c', '``', '\u00ab']);
const CLOSING = wordSet(['"', '\u201d', "''", '\u00bb']);
const MARKS_INSIDE = wordSet([',', '.', '-', ':', '&', "'", '\u2019']);
const COMMA = hashOf(',');
const POINT = hashOf('.');
/** Words that titles write small. */
const SMALL = wordSet('a an the of in on at to for and or by with from de la le du y vs');
/** Words after which a single quoted word is a title too. */
const NAMING = wordSet('titled entitled');
/** Tokens of the longest title. */
const LONGEST = 12;

/** Quoted words that may be a title: `sure` where they need no neighbour to show it. */
interface Quoted extends TaggedName {
  readonly sure: boolean;
}

/**
 * Words in quotation marks that are capitalised like a title are one: "Silk Road Symphony," and a single word beside one, or after
 * "titled". Refused: headlines, quoted sentences, nicknames between two parts of a name, and names of another kind that the tagger
 * found there whole. O(candidates).
 */
export function withTitles(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const quoted = quotedIn(signals);
  if (quoted.length === 0) return names;
  const beside = (a: Quoted | undefined, b: Quoted | undefined): boolean =>
    a !== undefined && b !== undefined && (a.sure || b.sure) && b.from - a.to <= 4;
  const titles = quoted.filter((one, k) => one.sure || beside(quoted[k - 1], one) || beside(one, quoted[k + 1]));
  return titles.length === 0 ? names : laidIn(names, titles);
}

function quotedIn(signals: Signals): Quoted[] {
  const { reading, marks, windows } = signals;
  const { firstToken } = reading.sentences;
  const { hash } = reading.tokens;
  const found: Quoted[] = [];
  let free = 0;
  for (let w = 0; w < windows.count; w++) {
    // No quotation mark is of a window, so what one opens begins a window.
    const from = windows.start[w]!;
    const opening = from - 1;
    const sentence = windows.sentence[w]!;
    const end = firstToken[sentence + 1]!;
    if (opening < Math.max(free, firstToken[sentence]!) || from + 1 >= end || !OPENING.has(hash[opening]!)) continue;
    if (marks[from] !== Mark.Candidate || !readsAsProse(signals, sentence)) continue;
    const closing = closingAfter(signals, from, end);
    if (closing === undefined) continue;
    const stop = hash[closing - 1] === COMMA || hash[closing - 1] === POINT ? closing - 1 : closing;
    const capitals = titleCapitals(signals, from, stop);
    if (capitals > 0 && !isNickname(signals, opening, closing, end)) {
      const sure = capitals > 1 || (opening > 0 && NAMING.has(hash[opening - 1]!));
      found.push({ from, to: stop, type: WORK, confidence: 0.6, sentence, sure });
    }
    free = closing + 1;
  }
  return found;
}

function closingAfter({ reading }: Signals, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + LONGEST); i++) if (CLOSING.has(reading.tokens.hash[i]!)) return i;
  return undefined;
}

/** The weighty capitalised words of a title; 0 where another word than those is small, or a mark stands inside that titles do not have. */
function titleCapitals({ reading, lex }: Signals, from: number, to: number): number {
  const { hash, kind, flags } = reading.tokens;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (kind[i] === Kind.Number) continue;
    if (kind[i] !== Kind.Word) {
      if (!MARKS_INSIDE.has(hash[i]!)) return 0;
      continue;
    }
    const capital = (flags[i]! & Flag.Capital) !== 0;
    if (!capital && !SMALL.has(hash[i]!)) return 0;
    if (capital && (lex[i]! & Lex.Function) === 0) capitals++;
  }
  return capitals;
}

/** `Ana "The Rock" Ruiz` */
function isNickname({ reading }: Signals, opening: number, closing: number, end: number): boolean {
  const { flags } = reading.tokens;
  const before = opening > 0 && (flags[opening - 1]! & Flag.Capital) !== 0;
  return before && closing + 1 < end && (flags[closing + 1]! & Flag.Capital) !== 0;
}

/** The names with the titles among them: names inside a title give way, but for one that is the whole of it or reaches beyond. */
function laidIn(names: readonly TaggedName[], titles: readonly TaggedName[]): TaggedName[] {
  const all: TaggedName[] = [];
  let n = 0;
  for (const { from, to, type, confidence, sentence } of titles) {
    while (n < names.length && names[n]!.to <= from) all.push(names[n++]!);
    let last = n;
    while (last < names.length && names[last]!.from < to) last++;
    const holds = last > n && (names[n]!.from < from || names[last - 1]!.to > to);
    const whole = last === n + 1 && names[n]!.from === from && names[n]!.to === to;
    if (!holds && !whole) {
      all.push({ from, to, type, confidence, sentence });
      n = last;
    }
  }
  while (n < names.length) all.push(names[n++]!);
  return all;
}
