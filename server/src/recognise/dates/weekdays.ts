import { hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { partAfter, pushDay } from './days';
import { type Direction, plainPoint, pointOf, type Shift, shiftBy } from './expression';
import { readNamedDay } from './namedDays';
import { ordinalAt } from './numbers';
import { type DayPart, NO_PARTS, partsOf } from './parts';
import { isTitled } from './people';
import {
  broken,
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isFunction,
  isPlainWord,
  isWord,
  type Parser,
  POINT,
  type Scan,
  signAt,
} from './scan';
import { F, K, S } from './vocabulary';

/** "Friday", "last Tuesday", "Thursday night", "the following Monday", "every other Wednesday", "the first Monday in May". */
export const readWeekday: Parser = (scan, i, floor, out) => {
  if (!isCapital(scan, i)) return;
  const weekday = scan.value[i];
  const { last, part } = partAfter(scan, i + 1);
  const parts = isPlainWord(scan, i + 1) ? PARTS.get(scan.tokens.hash[i + 1]!) : undefined;
  // "Thursday nights Cup tie" has lost its apostrophe.
  if (parts && !isCapital(scan, i + 2)) {
    out.push(expression(scan, i, i + 2, { kind: 'set', value: `XXXX-WXX-${weekday}T${parts}` }));
    return;
  }
  const every = everyBefore(scan, i, floor);
  if (every >= 0) {
    const time = part ? `T${part}` : '';
    out.push(expression(scan, every, last, { kind: 'set', value: `XXXX-WXX-${weekday}${time}` }));
    return;
  }
  if (readNamedDay(scan, i, floor, out) || isNamedDay(scan, i) || isTitled(scan, i)) return;
  const nth = nthBefore(scan, i, floor);
  if (nth) {
    const point = pointOf(partsOf({ weekday }), { nth: { n: nth.n, unit: 'weekday' }, weak: true });
    out.push(expression(scan, nth.first, i + 1, point));
    return;
  }
  const { first, direction, shift } = leaningBefore(scan, i, floor);
  pushDay(scan, first, last, floor, plainPoint({ ...NO_PARTS, weekday, part }, direction, shift), out);
};

/** "On Sunday mornings" comes again and again. */
const PARTS: ReadonlyMap<number, DayPart> = new Map([
  [hashOf('mornings'), 'MO'],
  [hashOf('afternoons'), 'AF'],
  [hashOf('evenings'), 'EV'],
  [hashOf('nights'), 'NI'],
]);

/** Where "every" or "every other" begins before token `i`, or -1. */
function everyBefore(scan: Scan, i: number, floor: number): number {
  const at = isFunction(scan, i - 1, F.other) ? i - 2 : i - 1;
  return at >= floor && (isFunction(scan, at, F.every) || isFunction(scan, at, F.each)) ? at : -1;
}

/** "The first Monday of", "the last Friday in": which of the weekdays in what follows. */
function nthBefore(scan: Scan, i: number, floor: number): { first: number; n: number } | undefined {
  if (!isFunction(scan, i + 1, F.of) && !isFunction(scan, i + 1, F.in)) return undefined;
  for (const first of [i - 2, i - 3]) {
    if (first < floor || !isFunction(scan, first, F.the)) continue;
    if (first === i - 2 && is(scan, i - 1, K.Shifter) && scan.value[i - 1] === S.last) return { first, n: -1 };
    const ordinal = ordinalAt(scan, first + 1);
    if (ordinal?.last === i && ordinal.value <= 5) return { first, n: ordinal.value };
  }
  return undefined;
}

interface Leaning {
  readonly first: number;
  readonly direction: Direction;
  readonly shift: Shift | undefined;
}

/** The words before a weekday that say which: "last", "next", "this", "the previous"; else the verb's tense tells. */
function leaningBefore(scan: Scan, i: number, floor: number): Leaning {
  const before = i - 1;
  const shifter = before >= floor && is(scan, before, K.Shifter) ? scan.value[before] : 0;
  const named = shifter !== 0 || (before >= floor && isFunction(scan, before, F.this));
  const direction = named ? directionOf(shifter) : undefined;
  if (!direction) return { first: i, direction: 'tense', shift: undefined };
  const outer = before - 1 >= floor && (isFunction(scan, before - 1, F.the) || isFunction(scan, before - 1, F.this));
  const first = outer ? before - 1 : before;
  const inText = shifter === S.previous || shifter === S.following;
  const by = shifter === S.previous ? -1 : 1;
  return { first, direction, shift: inText ? shiftBy('day', by, 'text') : undefined };
}

function directionOf(shifter: number): Direction | undefined {
  if (shifter === S.last || shifter === S.past || shifter === S.previous) return 'past';
  if (shifter === S.next || shifter === S.coming || shifter === S.following) return 'future';
  return shifter === 0 || shifter === S.current ? 'this' : undefined;
}

/** "Black Friday", "Good Friday", "Sheffield Wednesday", "Sunday Times": names, read by nobody as a day of this week. */
function isNamedDay(scan: Scan, i: number): boolean {
  const before = i - 1;
  if (isAllCaps(scan, i)) return false;
  if (isWord(scan, before) && NAMED.has(scan.tokens.hash[before]) && isCapital(scan, before)) return true;
  return isCapital(scan, i + 1) && PAPERS.has(scan.tokens.hash[i + 1]) && !glued(scan, i + 1);
}

const NAMED = wordSet([
  'black',
  'good',
  'bloody',
  'cyber',
  'ash',
  'palm',
  'shrove',
  'holy',
  'maundy',
  'super',
  'sheffield',
  'easter',
  'whit',
  'fat',
  'ruby',
  'joe',
]);
const PAPERS = wordSet([
  'times',
  'telegraph',
  'mirror',
  'express',
  'herald',
  'mail',
  'post',
  'magazine',
  'review',
  'night',
  'bloody',
]);

/** "Mondays", "on Sunday mornings" are sets. */
export const readWeekdays: Parser = (scan, i, _floor, out) => {
  if (isCapital(scan, i)) out.push(expression(scan, i, i + 1, { kind: 'set', value: `XXXX-WXX-${scan.value[i]}` }));
};

const SUN = wordSet(['sun']);

/** "Sat.", "vendredi": kept only where a date or a time of day joins them. */
export const readWeakWeekday: Parser = (scan, i, _floor, out) => {
  const pointed = signAt(scan, i + 1) === POINT && glued(scan, i + 1);
  // "Edmonton Sun, August 16": a paper's name.
  if (!pointed && SUN.has(scan.tokens.hash[i]) && is(scan, i - 1, K.None) && isCapital(scan, i - 1) && !broken(scan, i))
    return;
  const last = pointed ? i + 2 : i + 1;
  out.push(expression(scan, i, last, pointOf(partsOf({ weekday: scan.value[i] }), { direction: 'tense', weak: true })));
};
