import type { QuantityKind } from '../types';
import type { Numeral } from './numeral';
import { readPercent } from './percent';
import { hashAt, isBreak, isInnerHyphen, type Scan, wordIs } from './scan';
import { readUnit } from './units';
import { wordTest } from './wordLookup';

/** The unit a figure is a part of, and the token after it. */
export interface ReadPart {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly next: number;
}

const isOf = wordIs('of');
const isWhole = wordTest('a an one');
const isPoint = wordTest('point points');

/**
 * Reads what a figure of at most one is a part of: "half an hour", "three quarters of an inch", "a quarter of a percentage
 * point", "half of one percent", "0.5 point", "a half-point". Other units right after the figure are read elsewhere.
 */
export function readPartOf(scan: Scan, numeral: Numeral): ReadPart | undefined {
  const i = numeral.next;
  if (numeral.value > 1 || numeral.form === 'words') return undefined;
  if (numeral.form === 'fraction') {
    const at = isOf(scan, i) ? i + 1 : i;
    if (isWhole(hashAt(scan, at)) && !isBreak(scan, at)) return readWhole(scan, at + 1);
  }
  return readPoint(scan, isInnerHyphen(scan, i) ? i + 1 : i);
}

function readWhole(scan: Scan, i: number): ReadPart | undefined {
  const percent = readPercent(scan, i);
  if (percent) return { ...percent, kind: percent.unit === '%' ? 'percent' : 'point' };
  const read = readUnit(scan, i);
  return read ? { kind: read.unit.kind, unit: read.unit.name, next: read.next } : readPoint(scan, i);
}

const readPoint = (scan: Scan, i: number): ReadPart | undefined =>
  isPoint(hashAt(scan, i)) && !isBreak(scan, i) ? { kind: 'count', unit: 'point', next: i + 1 } : undefined;
