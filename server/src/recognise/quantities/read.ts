import type { Quantity } from '../types';
import type { DateGuard } from './dateGuard';
import { impliedUnit } from './ellipsis';
import { isExcluded } from './exclusions';
import { type Figure, type Opening, readFigure, readOpening, surround } from './figure';
import { foldWord } from './folds';
import type { Numeral } from './numeral';
import { isOrdinal, readOrdinal } from './ordinals';
import { type Output, push, quantityOf, spanOfTokens } from './output';
import { type Pair, readPair } from './pairs';
import { afterBetween, readJoint } from './ranges';
import { hashAt, isNumber, isWord, type Scan, wordIs } from './scan';
import { isDurationWord } from './units';
import { unitWord } from './unitTable';
import { wordTest } from './wordLookup';

const isWho = wordIs('who');
const isOr = wordIs('or');
const isContest = wordTest('series set match game');

/** Reads the quantity that starts at token `i`, where one may start, into `out`. Gives the token to go on from, beyond `i`. */
export function readAt(scan: Scan, i: number, guard: DateGuard, out: Output): number {
  const { tokens } = scan;
  const fold = isWord(scan, i) ? foldWord(scan, i) : undefined;
  if (fold !== undefined) {
    const step = fold < 1 ? 0.1 : 1;
    return push(
      out,
      { start: tokens.start[i]!, end: tokens.end[i]!, kind: 'fold', value: fold, unit: 'time', step },
      i + 1,
    );
  }
  if (isOrdinal(scan, i)) return takeOrdinal(scan, i, guard, out);
  const opening = readOpening(scan, i, out.next);
  if (!opening) return i + 1;
  // Two figures in five lie in a date: what they count is never asked.
  if (guard(tokens.start[i]!) && !isSpan(scan, opening))
    return afterBetween(scan, opening.first) ? afterExcluded(scan, opening.numeral) : opening.numeral.next;
  const figure = surround(scan, opening);
  const pair = readPair(scan, figure);
  return pair ? takePair(scan, pair, out) : takeFigure(scan, figure, out);
}

/** "nine days later", "half an hour ago": a date to the dates, and a span of time too. */
const isSpan = (scan: Scan, opening: Opening): boolean =>
  isDurationWord(scan, opening.numeral.next) ||
  (opening.numeral.form === 'fraction' && surround(scan, opening).kind === 'duration');

function takeFigure(scan: Scan, figure: Figure, out: Output): number {
  if (isExcluded(scan, figure, figure.approximator !== undefined)) return afterExcluded(scan, figure.numeral);
  const more = orTwo(scan, figure);
  const implied = more ? undefined : impliedUnit(scan, figure, out);
  return push(out, quantityOf(scan, more ?? ofPeople(scan, figure), undefined, implied), figure.next);
}

/** "a year or two", "another mile or two": about two of them. */
function orTwo(scan: Scan, figure: Figure): Figure | undefined {
  const { numeral, kind } = figure;
  if (kind !== 'number' || numeral.form !== 'words' || numeral.value > 3) return undefined;
  const unit = isOr(scan, numeral.first - 1) ? unitWord(hashAt(scan, numeral.first - 2)) : undefined;
  return unit && { ...figure, kind: unit.kind, unit: unit.name, approximator: 'about' };
}

/** "95,800 who had no work": what does things with nobody named is people. */
const ofPeople = (scan: Scan, figure: Figure): Figure =>
  figure.kind === 'number' && figure.numeral.value > 1 && isWho(scan, figure.next)
    ? { ...figure, kind: 'count', unit: 'people' }
    : figure;

function takePair(scan: Scan, { first, second, of }: Pair, out: Output): number {
  const known = of === 'score' || first.approximator !== undefined;
  if (of === 'list') {
    const next = first.numeral.next;
    return isExcluded(scan, first, known) ? next : push(out, quantityOf(scan, first, undefined, undefined), next);
  }
  if (of === 'both') {
    push(out, quantityOf(scan, first, undefined, undefined), first.next);
    return push(out, quantityOf(scan, second, undefined, undefined), second.next);
  }
  // "lead the series 3-1": no label of a figure.
  const contest = of === 'score' && isContest(hashAt(scan, first.first - 1));
  if (isYearSpan(first, second) || (!contest && isExcluded(scan, first, known))) return second.numeral.next;
  if (of === 'score') {
    push(out, { ...quantityOf(scan, first, undefined, undefined), kind: 'score' }, first.next);
    return push(out, { ...quantityOf(scan, second, undefined, undefined), kind: 'score' }, second.next);
  }
  if (of === 'lead') return push(out, quantityOf(scan, first, 'from', undefined), first.next);
  if (isExcluded(scan, second, known)) return second.numeral.next;
  const falling = first.numeral.value > second.numeral.value;
  push(out, quantityOf(scan, first, of === 'change' ? 'from' : falling ? 'high' : 'low', undefined), first.next);
  const bound = of === 'change' ? 'to' : falling ? 'low' : 'high';
  return push(out, quantityOf(scan, second, bound, undefined), second.next);
}

/** "(1818-1896)": two bare numbers of four digits that count nothing. */
const isYearSpan = (first: Figure, second: Figure): boolean => isOldYear(first) && isOldYear(second);

const isOldYear = ({ kind, numeral }: Figure): boolean =>
  kind === 'number' && numeral.width === 4 && numeral.value >= 1000 && numeral.value <= 2100;

/** After a number that is none, the number joined to it is none either: "July 3-4", "pages 3 and 4". */
function afterExcluded(scan: Scan, numeral: Numeral): number {
  const joint = numeral.bare ? readJoint(scan, numeral.next) : undefined;
  if (!joint || !isNumber(scan, joint.next)) return numeral.next;
  const other = readFigure(scan, joint.next, joint.next);
  return other?.numeral.bare && other.kind === 'number' ? other.numeral.next : numeral.next;
}

function takeOrdinal(scan: Scan, i: number, guard: DateGuard, out: Output): number {
  const { tokens } = scan;
  const ordinal = guard(tokens.start[i]!) ? undefined : readOrdinal(scan, i);
  if (!ordinal) return i + 2;
  const { value, unit, noun, next } = ordinal;
  const span = { start: tokens.start[i]!, end: tokens.end[next - 1]! };
  const quantity: Quantity = { ...span, kind: 'ordinal', value, unit, step: 1 };
  return push(out, noun ? { ...quantity, noun: spanOfTokens(scan, noun) } : quantity, next);
}
