import { hashOf } from '../../text/tokens';
import type { Meaning, Parts, Point } from './expression';
import {
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  isWord,
  type Parser,
  type Scan,
} from './scan';
import { F, G, K, S, SEASONS } from './vocabulary';
import { yearAt } from './years';

const point = (parts: Parts, more: Partial<Point> = {}): Meaning => ({ kind: 'point', parts, ...more });

const SHIFTS: Readonly<Record<number, 'past' | 'future'>> = {
  [S.last]: 'past',
  [S.past]: 'past',
  [S.next]: 'future',
  [S.coming]: 'future',
};

/** Seasons: "last summer", "the spring of 1989", "winter 2023"; "fall" only where it cannot be a drop. */
export const readSeason: Parser = (scan, i, floor, out) => {
  const named = isCapital(scan, i) && !isAllCaps(scan, i) && isCapital(scan, i + 1);
  if (named && !is(scan, i + 1, K.Digits)) return;
  let first = i;
  let stage = 0;
  const hyphen = isDash(scan, first - 1) && glued(scan, first) ? 1 : 0;
  if (first - 1 - hyphen >= floor && is(scan, first - 1 - hyphen, K.Stage) && scan.value[first - 1 - hyphen] <= G.mid) {
    first -= 1 + hyphen;
    stage = scan.value[first];
  } else if (hyphen) return;
  const before = first - 1;
  const shifter = before >= floor && is(scan, before, K.Shifter) ? scan.value[before] : 0;
  const determiner = before >= floor && scan.kind[before] === K.Function ? scan.value[before] : 0;
  const of = isFunction(scan, i + 1, F.of) ? i + 2 : i + 1;
  const year = yearAt(scan, of);
  const exact = shifter in SHIFTS || determiner === F.this || year !== undefined;
  if (scan.value[i] === 2 && isFall(scan, i) && !exact && !isOf(scan, before, K.Function, F.in)) {
    if (
      determiner !== F.the ||
      !isTimePreposition(scan, before - 1) ||
      isFunction(scan, i + 1, F.in) ||
      isFunction(scan, i + 1, F.of)
    )
      return;
  }
  // "The summer house", "the winter coat".
  if (determiner === F.the && !exact && !isTimePreposition(scan, before - 1) && isPlainWord(scan, i + 1)) return;
  const placed = exact || stage > 0 || determiner === F.the || isTimePreposition(scan, before) || !isWord(scan, before);
  if (!placed && !isConjunction(scan, before)) return;
  if (isDash(scan, i + 1) && glued(scan, i + 1)) return;
  if (shifter in SHIFTS || determiner === F.the || determiner === F.this) first = before;
  if (shifter && isFunction(scan, first - 1, F.the) && first - 1 >= floor) first--;
  const parts: Parts = { season: SEASONS[scan.value[i]]!, ...(year !== undefined ? { year } : {}) };
  const direction =
    year !== undefined ? undefined : shifter in SHIFTS ? SHIFTS[shifter]! : determiner === F.this ? 'this' : 'tense';
  const meaning = point(parts, direction ? { direction } : {});
  const mod = stage === G.early ? 'START' : stage === G.late ? 'END' : stage === G.mid ? 'MID' : undefined;
  out.push({ ...expression(scan, first, year !== undefined ? of + 1 : i + 1, meaning), ...(mod ? { mod } : {}) });
};

const isFall = (scan: Scan, i: number): boolean => scan.tokens.end[i] - scan.tokens.start[i] === 4;

export const isConjunction = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.and) || isFunction(scan, i, F.or) || (i >= 0 && CONJUNCTIONS.has(scan.tokens.hash[i]));

const CONJUNCTIONS: ReadonlySet<number> = new Set(
  ['but', 'while', 'when', 'because', 'although', 'if', 'as'].map(hashOf),
);
