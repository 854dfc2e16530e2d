import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC } from '../types';

const COMMA = hashOf(',');
const HYPHEN = hashOf('-');
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const DASHES = wordSet(['-', '--', '\u2013', '\u2014', '_', ':']);
/** Words of the longest town, and of what it lies in. */
const LONGEST_TOWN = 4;
const LONGEST_REGION = 3;
const SURE = 0.9;

/**
 * Capitals that open a line, with a date or an agency in brackets behind them, are where the story was filed: "SAMBORO, July 3 (AP) -",
 * "SAMBORO, Kenya 1996-07-03". What was read there as something else, in pieces or not at all, is a place. O(sentences + names).
 */
export function withDatelines(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { sentences, tokens } = signals.reading;
  let all: TaggedName[] | undefined;
  let next = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const from = sentences.firstToken[sentence]!;
    if ((tokens.flags[from]! & (Flag.AllCaps | Flag.Line)) !== (Flag.AllCaps | Flag.Line)) continue;
    const to = townEnd(signals, from, sentences.firstToken[sentence + 1]!);
    if (to === from) continue;
    for (; next < names.length && names[next]!.to <= from; next++) all?.push(names[next]!);
    let last = next;
    while (last < names.length && names[last]!.from < to) last++;
    const read = names[next];
    const whole = last === next + 1 && read!.from === from && read!.to === to;
    const beyond = last > next && (read!.from < from || names[last - 1]!.to > to);
    if (beyond || (whole && read!.type === LOC)) continue;
    all ??= names.slice(0, next);
    all.push({ from, to, type: LOC, confidence: SURE, sentence });
    next = last;
  }
  if (all === undefined) return names;
  while (next < names.length) all.push(names[next++]!);
  return all;
}

/** Where the town ends that opens a dateline at token `from`; `from` itself where there is no dateline. */
function townEnd(signals: Signals, from: number, end: number): number {
  const { flags, kind, hash } = signals.reading.tokens;
  const isWord = (i: number, flag: number): boolean => i < end && kind[i] === Kind.Word && (flags[i]! & flag) !== 0;
  let to = from + 1;
  while (to < from + LONGEST_TOWN && isWord(to, Flag.AllCaps)) to++;
  if (isFiled(signals, to, end)) return to;
  if (to >= end || hash[to] !== COMMA) return from;
  let region = to + 1;
  while (region < to + 1 + LONGEST_REGION && isWord(region, Flag.Capital)) region++;
  return region > to + 1 && isFiled(signals, region, end) ? to : from;
}

/** "1996-07-03", ", July 3", ", 3 July" or "(AP)" at token `i`. */
function isFiled({ lex, reading: { tokens } }: Signals, i: number, end: number): boolean {
  const { hash, kind, start, end: stop } = tokens;
  if (i + 2 >= end) return false;
  if (kind[i] === Kind.Number)
    return stop[i]! - start[i]! === 4 && hash[i + 1] === HYPHEN && kind[i + 2] === Kind.Number;
  if (hash[i] === OPEN)
    return (lex[i + 1]! & Lex.Org) !== 0 && hash[i + 2] === CLOSE && i + 3 < end && DASHES.has(hash[i + 3]!);
  const day = hash[i] === COMMA ? i + 1 : i;
  return (lex[day]! & Lex.Calendar) !== 0
    ? kind[day + 1] === Kind.Number
    : day > i && kind[day] === Kind.Number && (lex[day + 1]! & Lex.Calendar) !== 0;
}
