import { WordFlag } from '../../claims/digest';
import { negated, type WordKey, wordKey } from '../../claims/wordKey';
import { areUnits, contrasts, mayContrast } from './contrasts';
import type { Line } from './lines';
import type { Match } from './parallels';

/** A word of a draft's sentence, and the word of the archived one that stands in its place and rules it out. */
export interface Swap {
  readonly at: number;
  readonly match: Match;
  readonly other: number;
}

const NEGATORS: ReadonlySet<WordKey> = new Set(
  "not no never neither nor none nobody without n't didn't wasn't weren't isn't aren't hasn't haven't hadn't don't doesn't won't wouldn't couldn't cannot can't"
    .split(' ')
    .map(wordKey),
);
/** Verbs and the like that deny what follows without a negation. */
const DENYING: ReadonlySet<WordKey> = new Set(
  'fail lack deny refuse unable avoid stop ban prevent reject unlikely hardly few nothing instead end cease halt absence miss decline despite'
    .split(' ')
    .map(wordKey),
);

const isNegator = (key: WordKey): boolean => NEGATORS.has(key);

/** How far to either side of a word its neighbours are compared. */
const REACH = 3;
/** A negation bears on a word this far behind it. */
const SCOPE = 2;
/** A denial so near turns an opposite back: "did not rise" for "fell". */
const TURNED = 3;
/** Within so many words of the other sentence any denial explains a difference. */
const EXPLAINED = 6;

/** How many of the words around `at` also stand around `other`: the places of the two are the same when enough do. */
export function neighbours(line: Line, at: number, match: Line, other: number): number {
  const near = new Set<number>();
  const there = match.digest;
  for (let j = Math.max(match.from, other - REACH - 1); j < Math.min(match.to, other + REACH + 2); j++)
    if (j !== other) near.add(there.key[j]!);
  let shared = 0;
  const here = line.digest;
  for (let i = Math.max(line.from, at - REACH); i < Math.min(line.to, at + REACH + 1); i++)
    if (i !== at && near.has(here.key[i]!)) shared += Math.abs(i - at) === 1 ? 1.5 : 1;
  return shared;
}

/** A word whose place in the archived sentence is taken by one that rules it out; the archive's sentences lack the draft's word. */
export function contrastIn(
  line: Line,
  matches: readonly Match[],
  known: ReadonlySet<number>,
  least: number,
): Swap | undefined {
  const here = line.digest;
  const own = new Set(here.key.subarray(line.from, line.to));
  for (let i = line.from; i < line.to; i++) {
    const key = here.key[i]!;
    if (!mayContrast(key) && !known.has(negated(key))) continue;
    if (known.has(key)) continue;
    for (const match of matches) {
      const there = match.digest;
      for (let j = match.from; j < match.to; j++) {
        const other = there.key[j]!;
        if (other === key || own.has(other)) continue;
        if (!contrasts(key, other) && !(areUnits(key, other) && behindSameFigure(line, i, match, j))) continue;
        if (deniedNear(line, i, TURNED) !== deniedNear(match, j, TURNED)) continue;
        if (neighbours(line, i, match, j) >= least) return { at: i, match, other: j };
      }
    }
  }
  return undefined;
}

const NUMBERS: ReadonlySet<WordKey> = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty'.split(' ').map(wordKey),
);

const isFigure = ({ digest }: Line, at: number): boolean =>
  (digest.flags[at]! & WordFlag.Figure) !== 0 || NUMBERS.has(digest.key[at]!);

/** "30 days" and "30 years". */
function behindSameFigure(line: Line, i: number, match: Match, j: number): boolean {
  const [here, there] = [line.digest, match.digest];
  return i > line.from && j > match.from && here.key[i - 1] === there.key[j - 1] && isFigure(line, i - 1);
}

/** A word the draft denies and the archived sentences state, or the other way round. */
export function negationIn(line: Line, matches: readonly Match[], least: number): Swap | undefined {
  const here = line.digest;
  for (let i = line.from; i < line.to; i++) {
    const mine = isNegator(here.key[i]!);
    if (mine) {
      for (let h = i + 1; h <= Math.min(i + SCOPE, line.to - 1); h++) {
        const found = statedIn(line, h, matches, least);
        if (found) return { ...found, at: h };
      }
    } else {
      const found = deniedIn(line, i, matches, least);
      if (found) return { ...found, at: i };
    }
  }
  return undefined;
}

/** Head `h`, denied in the draft, stands in an archived sentence that denies nothing near it. */
function statedIn(line: Line, h: number, matches: readonly Match[], least: number): Omit<Swap, 'at'> | undefined {
  const key = line.digest.key[h]!;
  let found: Omit<Swap, 'at'> | undefined;
  for (const match of matches) {
    for (let j = match.from; j < match.to; j++) {
      const there = match.digest.key[j]!;
      if (there === negated(key)) return undefined;
      if (there !== key) continue;
      if (deniedNear(match, j, EXPLAINED)) return undefined;
      if (!found && neighbours(line, h, match, j) >= least) found = { match, other: j };
    }
  }
  return found;
}

/** Word `i`, stated in the draft, is denied wherever the archived sentences have it. */
function deniedIn(line: Line, i: number, matches: readonly Match[], least: number): Omit<Swap, 'at'> | undefined {
  const key = line.digest.key[i]!;
  if (deniedNear(line, i, EXPLAINED)) return undefined;
  let found: Omit<Swap, 'at'> | undefined;
  for (const match of matches) {
    for (let j = match.from; j < match.to; j++) {
      if (match.digest.key[j] !== key) continue;
      if (!negatedAt(match, j)) return undefined;
      if (!found && neighbours(line, i, match, j) >= least) found = { match, other: j };
    }
  }
  return found;
}

/** A negation directly before the word. */
const negatedAt = ({ digest, from }: Line, at: number): boolean => at > from && isNegator(digest.key[at - 1]!);

/** The word that denies the one at `at`: the nearest negation at most `SCOPE` words before it. */
export function negatorOf({ digest, from }: Line, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(from, at - SCOPE); i--) if (isNegator(digest.key[i]!)) return i;
  return undefined;
}

/** Anything that denies within so many words of it. */
function deniedNear({ digest, from, to }: Line, at: number, reach: number): boolean {
  for (let k = Math.max(from, at - reach); k < Math.min(to, at + reach + 1); k++)
    if (k !== at && (isNegator(digest.key[k]!) || DENYING.has(digest.key[k]!))) return true;
  return false;
}
