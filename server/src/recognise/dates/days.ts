import { hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { type Meaning, type Shift, shiftBy, shiftedPoint } from './expression';
import { type DayPart, NO_PARTS, partsOf } from './parts';
import {
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

export function pushDay(
  scan: Scan,
  first: number,
  last: number,
  floor: number,
  meaning: Meaning,
  out: Parameters<Parser>[3],
): void {
  const stage = stageBefore(scan, first, floor) as keyof typeof STAGE_MODS | 0;
  const mod = stage ? STAGE_MODS[stage] : undefined;
  out.push(expression(scan, stage ? first - 1 : first, last, meaning, mod));
}

/** A part of the day after a day: "Thursday night", "yesterday morning". */
export function partAfter(scan: Scan, i: number): { last: number; part: DayPart | undefined } {
  const at = is(scan, i, K.Stage) && scan.value[i] <= G.late && is(scan, i + 1, K.DayPart) ? i + 1 : i;
  return is(scan, at, K.DayPart) && (!isCapital(scan, at) || isAllCaps(scan, at))
    ? { last: at + 1, part: DAY_PARTS[scan.value[at]]! }
    : { last: i, part: undefined };
}

const fromArticle = (by: number): Shift => shiftBy('day', by, 'article');

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
    out.push(expression(scan, first, i + 1, shiftedPoint(NO_PARTS, fromArticle(by > 0 ? 2 : -2))));
    return;
  }
  const { last, part } = partAfter(scan, i + 1);
  pushDay(scan, i, last, floor, shiftedPoint(partsOf({ part }), fromArticle(by)), out);
};

const USA = hashOf('usa');

/** "USA Today", "Today Show": a neighbour with a capital, other than "I". */
const inTitle = (scan: Scan, i: number): boolean =>
  isWord(scan, i) && isCapital(scan, i) && scan.kind[i] === K.None && scan.tokens.hash[i] !== I;
const I = hashOf('i');

const isDayNoun = (scan: Scan, i: number): boolean => is(scan, i, K.Unit) && scan.value[i] === 3;

export const readTonight: Parser = (scan, i, floor, out) => {
  pushDay(scan, i, i + 1, floor, shiftedPoint(partsOf({ part: 'NI' }), fromArticle(0)), out);
};

/** The day last spoken of. */
export const SAME_DAY = shiftBy('day', 0, 'text');

/** What happened in the night: "an overnight raid". */
const EVENTS = wordSet([
  'attack',
  'attacks',
  'assault',
  'raid',
  'raids',
  'strike',
  'strikes',
  'clashes',
  'fighting',
  'shelling',
  'bombardment',
  'bombing',
  'blast',
  'explosion',
  'fire',
  'rain',
  'rains',
  'snow',
  'snowfall',
  'storm',
  'storms',
  'trading',
  'session',
  'talks',
  'vote',
]);

/** "Overnight" as an adverb, told by what follows, or of an event: "the river rose overnight in Kent"; not "overnight rates". */
export const readOvernight: Parser = (scan, i, _floor, out) => {
  const next = i + 1;
  const adverb = !isWord(scan, next) || is(scan, next, K.Function) || is(scan, next, K.Weekday);
  const event = EVENTS.has(scan.tokens.hash[next]);
  if (!event && (!adverb || isFunction(scan, i - 1, F.a))) return;
  if (isDash(scan, next) || isDash(scan, i - 1)) return;
  out.push(expression(scan, i, next, shiftedPoint(partsOf({ part: 'NI' }), SAME_DAY)));
};

/** "this morning", "last night", "the next evening", "the night of", "morning trading". */
export const readDayPart: Parser = (scan, i, floor, out) => {
  if (isCapital(scan, i) && !isAllCaps(scan, i)) return;
  const part = DAY_PARTS[scan.value[i]]!;
  let first = i;
  const dash = isDash(scan, first - 1) && glued(scan, first) ? 1 : 0;
  const staged = first - 1 - dash;
  const stage = staged >= floor && is(scan, staged, K.Stage) && scan.value[staged] <= G.mid ? scan.value[staged] : 0;
  if (stage) first = staged;
  else if (dash) return;
  const before = first - 1;
  if (before < floor) return;
  if (isFunction(scan, before, F.every) || isFunction(scan, before, F.each)) {
    out.push(expression(scan, before, i + 1, { kind: 'set', value: `XXXX-XX-XXT${part}` }));
    return;
  }
  let shift: Shift | undefined;
  if (isFunction(scan, before, F.this)) shift = fromArticle(0);
  else if (isFunction(scan, before, F.that)) shift = shiftBy('day', 0, 'text', true);
  else if (is(scan, before, K.Shifter)) {
    const definite = isFunction(scan, before - 1, F.the);
    shift = shiftOf(scan.value[before], definite);
    if (shift && definite && before - 1 >= floor) first--;
  } else if (isFunction(scan, before, F.the) && isTimePreposition(scan, before - 1)) {
    shift = SAME_DAY;
    if (isFunction(scan, i + 1, F.of) && is(scan, i + 2, K.Unit)) return;
  }
  // "The night before", with nothing behind it, is that of the day before.
  const last =
    isFunction(scan, before, F.the) && isFunction(scan, i + 1, F.before) && !isWord(scan, i + 2) ? i + 2 : i + 1;
  if (last > i + 1) shift = shiftBy('day', -1, 'text');
  // "By late afternoon", "in mid-morning".
  if (!shift && stage && isTimePreposition(scan, before)) {
    out.push(
      expression(
        scan,
        first,
        i + 1,
        shiftedPoint(partsOf({ part }), SAME_DAY),
        STAGE_MODS[stage as keyof typeof STAGE_MODS],
      ),
    );
    return;
  }
  const during = isFunction(scan, before, F.in) || isFunction(scan, before, F.during);
  if (!shift && !stage && during && part !== 'NI' && (isPlainWord(scan, i + 1) || is(scan, i + 1, K.Filler))) {
    // "In morning trading": the day is the sentence's.
    out.push(expression(scan, i, i + 1, shiftedPoint(partsOf({ part }), SAME_DAY)));
  }
  if (!shift) return;
  const mod = stage ? STAGE_MODS[stage as keyof typeof STAGE_MODS] : undefined;
  out.push(expression(scan, first - 1, last, shiftedPoint(partsOf({ part }), shift), mod));
};

function shiftOf(shifter: number, definite: boolean): Shift | undefined {
  if (shifter === S.last) return fromArticle(-1);
  if (shifter === S.next) return shiftBy('day', 1, definite ? 'text' : 'article');
  if (shifter === S.previous) return shiftBy('day', -1, 'text');
  if (shifter === S.following) return shiftBy('day', 1, 'text');
  return shifter === S.same ? shiftBy('day', 0, 'text', true) : undefined;
}
