import { hashOf } from '../../text/tokens';
import type { Meaning, Point } from './expression';
import {
  charOf,
  expression,
  glued,
  is,
  isAllCaps,
  isCapital,
  isDash,
  isFunction,
  isPlainWord,
  isTimePreposition,
  isWord,
  type Parser,
  POINT,
  type Scan,
} from './scan';
import { DAY_PARTS, F, G, K, S } from './vocabulary';

/** A stage word right before token `first` ("early Friday", "late yesterday", "earlier today"): its `G`, or 0. */
const stageBefore = (scan: Scan, first: number, floor: number): number =>
  first - 1 >= floor && is(scan, first - 1, K.Stage) && scan.value[first - 1] <= G.later ? scan.value[first - 1] : 0;

const STAGE_MODS = {
  [G.early]: 'START',
  [G.earlier]: 'START',
  [G.late]: 'END',
  [G.later]: 'END',
  [G.mid]: 'MID',
} as const;

function push(
  scan: Scan,
  first: number,
  last: number,
  floor: number,
  meaning: Meaning,
  out: Parameters<Parser>[3],
): void {
  const stage = stageBefore(scan, first, floor) as keyof typeof STAGE_MODS | 0;
  const mod = stage ? STAGE_MODS[stage] : undefined;
  out.push({ ...expression(scan, stage ? first - 1 : first, last, meaning), ...(mod ? { mod } : {}) });
}

/** A part of the day after a day: "Thursday night", "yesterday morning". */
function partAfter(scan: Scan, i: number): { last: number; parts: Point['parts'] } {
  const at = is(scan, i, K.Stage) && scan.value[i] <= G.late && is(scan, i + 1, K.DayPart) ? i + 1 : i;
  return is(scan, at, K.DayPart) && !isCapital(scan, at)
    ? { last: at + 1, parts: { part: DAY_PARTS[scan.value[at]]! } }
    : { last: i, parts: {} };
}

const FROM_ARTICLE = (by: number): Point['shift'] & object => ({ unit: 'day', by, from: 'article' });

/** "today", "yesterday morning", "late tomorrow", "the day after tomorrow". */
export const readDay: Parser = (scan, i, floor, out) => {
  if (isCapital(scan, i) && !isAllCaps(scan, i) && (inTitle(scan, i - 1) || inTitle(scan, i + 1))) return;
  if (scan.tokens.hash[i - 1] === USA) return;
  const by = scan.value[i];
  if (
    by !== 0 &&
    (isFunction(scan, i - 1, F.after) || isFunction(scan, i - 1, F.before)) &&
    isDayNoun(scan, i - 2) &&
    i - 3 >= floor
  ) {
    const first = isFunction(scan, i - 3, F.the) ? i - 3 : i - 2;
    out.push(expression(scan, first, i + 1, { kind: 'point', parts: {}, shift: FROM_ARTICLE(by > 0 ? 2 : -2) }));
    return;
  }
  const part = partAfter(scan, i + 1);
  push(scan, i, part.last, floor, { kind: 'point', parts: part.parts, shift: FROM_ARTICLE(by) }, out);
};

const USA = hashOf('usa');

/** "USA Today", "Today Show": a neighbour with a capital that opens no sentence. */
const inTitle = (scan: Scan, i: number): boolean => isWord(scan, i) && isCapital(scan, i) && scan.kind[i] === K.None;

const isDayNoun = (scan: Scan, i: number): boolean => is(scan, i, K.Unit) && scan.value[i] === 3;

export const readTonight: Parser = (scan, i, floor, out) => {
  push(scan, i, i + 1, floor, { kind: 'point', parts: { part: 'NI' }, shift: FROM_ARTICLE(0) }, out);
};

/** "Friday", "last Tuesday", "Thursday night", "the following Monday", "every Wednesday". */
export const readWeekday: Parser = (scan, i, floor, out) => {
  const weekday = scan.value[i];
  if (!isCapital(scan, i)) return;
  const before = i - 1;
  if (before >= floor && (isFunction(scan, before, F.every) || isFunction(scan, before, F.each))) {
    const part = partAfter(scan, i + 1);
    const value = part.parts.part ? `XXXX-WXX-${weekday}T${part.parts.part}` : `XXXX-WXX-${weekday}`;
    out.push(expression(scan, before, part.last, { kind: 'set', value }));
    return;
  }
  if (isNamedDay(scan, i)) return;
  let first = i;
  let point: Point = { kind: 'point', parts: { weekday }, direction: 'tense' };
  const shifter = before >= floor && is(scan, before, K.Shifter) ? scan.value[before] : 0;
  if (shifter || (before >= floor && isFunction(scan, before, F.this))) {
    const direction = directionOf(shifter);
    if (direction) {
      first = before;
      if (first - 1 >= floor && (isFunction(scan, first - 1, F.the) || isFunction(scan, first - 1, F.this))) first--;
      if (shifter === S.previous || shifter === S.following) {
        point = {
          kind: 'point',
          parts: { weekday },
          shift: { unit: 'day', by: shifter === S.previous ? -1 : 1, from: 'text' },
          direction,
        };
      } else point = { kind: 'point', parts: { weekday }, direction };
    }
  }
  const part = partAfter(scan, i + 1);
  push(scan, first, part.last, floor, { ...point, parts: { ...point.parts, ...part.parts } }, out);
};

function directionOf(shifter: number): Point['direction'] | undefined {
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

const NAMED: ReadonlySet<number> = new Set(
  [
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
  ].map(hashOf),
);
const PAPERS: ReadonlySet<number> = new Set(
  ['times', 'telegraph', 'mirror', 'express', 'herald', 'mail', 'post', 'magazine', 'review', 'night', 'bloody'].map(
    hashOf,
  ),
);

/** "Mondays", "on Sunday mornings" are sets. */
export const readWeekdays: Parser = (scan, i, _floor, out) => {
  if (isCapital(scan, i)) out.push(expression(scan, i, i + 1, { kind: 'set', value: `XXXX-WXX-${scan.value[i]}` }));
};

/** "Sat.", "vendredi": kept only where a date or a time of day joins them. */
export const readWeakWeekday: Parser = (scan, i, _floor, out) => {
  const last = charOf(scan, i + 1) === POINT && glued(scan, i + 1) ? i + 2 : i + 1;
  out.push(
    expression(scan, i, last, { kind: 'point', parts: { weekday: scan.value[i] }, direction: 'tense', weak: true }),
  );
};

/** "this morning", "last night", "the next evening", "the night of", "morning trading". */
export const readDayPart: Parser = (scan, i, floor, out) => {
  if (isCapital(scan, i) && !isAllCaps(scan, i)) return;
  const part = DAY_PARTS[scan.value[i]]!;
  let first = i;
  if (isDash(scan, first - 1) && glued(scan, first)) return;
  const stage =
    first - 1 >= floor && is(scan, first - 1, K.Stage) && scan.value[first - 1] <= G.mid ? scan.value[first - 1] : 0;
  if (stage) first--;
  const before = first - 1;
  if (before < floor) return;
  let shift: Point['shift'] | undefined;
  if (isFunction(scan, before, F.this)) shift = FROM_ARTICLE(0);
  else if (isFunction(scan, before, F.that)) shift = { unit: 'day', by: 0, from: 'text', keep: true };
  else if (is(scan, before, K.Shifter)) {
    const definite = isFunction(scan, before - 1, F.the);
    shift = shiftOf(scan.value[before], definite);
    if (shift && definite && before - 1 >= floor) first--;
  } else if (isFunction(scan, before, F.the) && isTimePreposition(scan, before - 1)) {
    shift = { unit: 'day', by: 0, from: 'text' };
    if (isFunction(scan, i + 1, F.of) && is(scan, i + 2, K.Unit)) return;
  }
  const during = isFunction(scan, before, F.in) || isFunction(scan, before, F.during);
  if (!shift && !stage && during && part !== 'NI' && (isPlainWord(scan, i + 1) || is(scan, i + 1, K.Filler))) {
    // "In morning trading": the day is the sentence's.
    out.push(
      expression(scan, i, i + 1, { kind: 'point', parts: { part }, shift: { unit: 'day', by: 0, from: 'text' } }),
    );
  }
  if (!shift) return;
  const mod = stage ? STAGE_MODS[stage as keyof typeof STAGE_MODS] : undefined;
  out.push({
    ...expression(scan, first - 1, i + 1, { kind: 'point', parts: { part }, shift }),
    ...(mod ? { mod } : {}),
  });
};

function shiftOf(shifter: number, definite: boolean): Point['shift'] | undefined {
  if (shifter === S.last) return FROM_ARTICLE(-1);
  if (shifter === S.next) return { unit: 'day', by: 1, from: definite ? 'text' : 'article' };
  if (shifter === S.previous) return { unit: 'day', by: -1, from: 'text' };
  if (shifter === S.following) return { unit: 'day', by: 1, from: 'text' };
  return shifter === S.same ? { unit: 'day', by: 0, from: 'text', keep: true } : undefined;
}
