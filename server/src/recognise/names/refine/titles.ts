import { Flag, hashOf, Kind } from '../../../text/tokens';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { WORK } from '../types';
import { Mark } from '../windows';
import { readsAsProse } from './lines';

const OPENING = new Set(['"', '\u201c', '``', '\u00ab'].map(hashOf));
const CLOSING = new Set(['"', '\u201d', "''", '\u00bb'].map(hashOf));
const MARKS_INSIDE = new Set([',', '.', '-', ':', '&', "'", '\u2019'].map(hashOf));
const COMMA = hashOf(',');
const POINT = hashOf('.');
/** Words that titles write small. */
const SMALL = new Set('a an the of in on at to for and or by with from de la le du y vs'.split(' ').map(hashOf));
/** Words after which a single quoted word is a title too. */
const NAMING = new Set('titled entitled'.split(' ').map(hashOf));
/** Tokens of the longest title. */
const LONGEST = 12;

/** Quoted words that may be a title: `sure` where they need no neighbour to show it. */
interface Quoted extends TaggedName {
  readonly sure: boolean;
}

/**
 * Words in quotation marks that are capitalised like a title are one: "Silk Road Symphony," and a single word beside one, or after
 * "titled". Refused: headlines, quoted sentences, nicknames between two parts of a name, and names of another kind that the tagger
 * found there whole. O(tokens).
 */
export function withTitles(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const quoted = quotedIn(signals);
  const beside = (a: Quoted | undefined, b: Quoted | undefined): boolean =>
    a !== undefined && b !== undefined && (a.sure || b.sure) && b.from - a.to <= 4;
  const titles = quoted.filter((one, k) => one.sure || beside(quoted[k - 1], one) || beside(one, quoted[k + 1]));
  return titles.length === 0 ? names : laidIn(names, titles);
}

function quotedIn(signals: Signals): Quoted[] {
  const { reading, marks } = signals;
  const { sentences, tokens } = reading;
  const found: Quoted[] = [];
  for (let s = 0; s < sentences.count; s++) {
    if (!readsAsProse(signals, s)) continue;
    const end = sentences.firstToken[s + 1]!;
    for (let i = sentences.firstToken[s]!; i < end - 2; i++) {
      if (marks[i + 1] !== Mark.Candidate || !OPENING.has(tokens.hash[i]!)) continue;
      const closing = closingAfter(signals, i + 1, end);
      if (closing === undefined) continue;
      const stop = tokens.hash[closing - 1] === COMMA || tokens.hash[closing - 1] === POINT ? closing - 1 : closing;
      const capitals = titleCapitals(signals, i + 1, stop);
      if (capitals > 0 && !isNickname(signals, i, closing, end)) {
        const sure = capitals > 1 || (i > 0 && NAMING.has(tokens.hash[i - 1]!));
        found.push({ from: i + 1, to: stop, type: WORK, confidence: 0.6, sentence: s, sure });
      }
      i = closing;
    }
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
