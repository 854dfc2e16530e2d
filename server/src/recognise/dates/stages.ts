import type { TimexMod } from '../types';
import { type Expression, isDay, isPoint, type Point, shiftBy } from './expression';
import { finest } from './parts';
import { broken, is, isFunction, type Scan } from './scan';
import { A, F, G, K } from './vocabulary';

type PointExpression = Expression & { meaning: Point };

/** Takes in the words before a point that say which stretch of it is meant: "the end of last year", "early 2009", "mid-July", "around 1990". */
export function withStage(scan: Scan, one: Expression, floor: number): Expression {
  const before = one.first - 1;
  if (before < floor || !isPoint(one) || one.mod || broken(scan, one.first)) return one;
  switch (scan.kind[before]) {
    case K.Function:
      return scan.value[before] === F.of ? stageOf(scan, one, before - 1, floor) : one;
    case K.Stage:
      return staged(scan, one, before, floor);
    case K.Dash:
      return hyphened(scan, one, before - 1, floor);
    case K.Approximator:
      return scan.value[before] === A.about && one.meaning.parts.year !== undefined
        ? moved(scan, one, before, 'APPROX')
        : one;
    default:
      return one;
  }
}

const moved = (scan: Scan, one: Expression, first: number, mod: TimexMod): Expression => ({
  ...one,
  first,
  start: scan.tokens.start[first]!,
  mod,
});

const WITH_OF: Readonly<Record<number, TimexMod>> = { [G.start]: 'START', [G.middle]: 'MID', [G.end]: 'END' };

/** "The very beginning of the 1980s". */
function stageOf(scan: Scan, one: PointExpression, stage: number, floor: number): Expression {
  if (stage < floor || !is(scan, stage, K.Stage)) return one;
  const mod = WITH_OF[scan.value[stage]!];
  if (!mod || finest(one.meaning.parts) === 'hour' || isDay(one)) return one;
  let first = stage;
  if (isFunction(scan, first - 1, F.very) && first - 1 >= floor) first--;
  if (isFunction(scan, first - 1, F.the) && first - 1 >= floor) first--;
  return moved(scan, isRunning(scan, one, first) ? inThisOne(one) : one, first, mod);
}

/** "Since the start of the year": of the one that is not over. */
const isRunning = (scan: Scan, { meaning: { shift, inside } }: PointExpression, first: number): boolean =>
  isFunction(scan, first - 1, F.since) && shift?.from === 'text' && shift.by === 0 && !shift.keep && !inside;

const inThisOne = (one: PointExpression): PointExpression => ({
  ...one,
  meaning: { ...one.meaning, shift: shiftBy(one.meaning.shift!.unit, 0, 'article') },
});

/** "Early 2009", "the late 1980s"; "later today", "earlier that day", but "earlier last year" is no part of that year. */
function staged(scan: Scan, one: PointExpression, before: number, floor: number): Expression {
  const stage = scan.value[before]!;
  const { shift } = one.meaning;
  const compared = stage === G.earlier || stage === G.later;
  const pointed = shift?.by === 0 && (shift.from === 'article' || isFunction(scan, one.first, F.that));
  if (stage > G.mid && !(compared && pointed)) return one;
  const mod = stage === G.early || stage === G.earlier ? 'START' : stage === G.mid ? 'MID' : 'END';
  const definite = before - 1 >= floor && stage <= G.mid && isFunction(scan, before - 1, F.the);
  return moved(scan, one, definite && isStretch(one.meaning) ? before - 1 : before, mod);
}

const HYPHENED: Readonly<Record<number, TimexMod>> = {
  [G.early]: 'START',
  [G.mid]: 'MID',
  [G.late]: 'END',
  [G.end]: 'END',
};

/** "Mid-1990", "end-March". */
function hyphened(scan: Scan, one: Expression, stage: number, floor: number): Expression {
  const mod = stage >= floor && is(scan, stage, K.Stage) ? HYPHENED[scan.value[stage]!] : undefined;
  return mod ? moved(scan, one, stage, mod) : one;
}

const isStretch = (point: Point): boolean => point.parts.decade !== undefined || point.parts.century !== undefined;
