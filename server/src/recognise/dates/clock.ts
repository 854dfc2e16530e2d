import { hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { SAME_DAY } from './days';
import { type Expression, shiftedPoint } from './expression';
import { type Parts, partsOf } from './parts';
import { approximatorAt } from './phrase';
import {
  broken,
  COLON,
  expression,
  glued,
  is,
  isCapital,
  isFunction,
  isOf,
  isTimePreposition,
  isWord,
  lengthOf,
  type Parser,
  type Scan,
  signAt,
  wholeNumber,
} from './scan';
import { DAY_PARTS, F, K, N, OCLOCK } from './vocabulary';

interface Clock {
  readonly last: number;
  readonly parts: Parts;
}

/** A time of day in figures at token `i`: "18:00 UTC", "6.30 p.m.", "3pm", "0830 GMT", "10 o'clock". True where read. */
export function readClock(scan: Scan, i: number, floor: number, out: Expression[]): boolean {
  const clock = colon(scan, i) ?? meridiem(scan, i) ?? military(scan, i) ?? partOfDay(scan, i);
  if (!clock) return false;
  pushClock(scan, i, clock, floor, out);
  return true;
}

/** "About 3 p.m.", "around noon": an approximator before the time belongs to it. */
function pushClock(scan: Scan, i: number, clock: Clock, floor: number, out: Expression[]): void {
  const approximator = i - 1 >= floor ? approximatorAt(scan, i - 1) : undefined;
  const approximate = approximator?.last === i;
  const meaning = shiftedPoint(clock.parts, SAME_DAY);
  out.push(expression(scan, approximate ? i - 1 : i, clock.last, meaning, approximate ? approximator.mod : undefined));
}

/** Hours, minutes, an optional "a.m." and an optional zone, from token `last`. */
function finish(scan: Scan, last: number, hour: number, minute: number, second: number | undefined): Clock | undefined {
  let at = last;
  let hours = hour;
  const half = is(scan, at, K.Meridiem) && (!isCapital(scan, at) || lengthOf(scan, at) > 1) ? scan.value[at] : -1;
  if (half >= 0) {
    if (hour < 1 || hour > 12) return undefined;
    hours = (hour % 12) + half;
    at++;
  } else {
    if (isOf(scan, at, K.ClockWord, OCLOCK)) at++;
    const part = hour >= 1 && hour <= 12 ? dayPartAfter(scan, at) : undefined;
    if (part) {
      hours = hourIn(hour, part.part);
      at = part.last;
    }
  }
  let zone: 'Z' | undefined;
  at = pastTimeName(scan, at);
  const bracket = signAt(scan, at) === 40 ? at + 1 : at;
  if (is(scan, bracket, K.Zone) && isCapitalZone(scan, bracket)) {
    const offset = zoneEnd(scan, bracket + 1);
    if (bracket === at || signAt(scan, offset) === 41) {
      if (scan.value[bracket] === 1 && offset === bracket + 1) zone = 'Z';
      at = bracket === at ? offset : offset + 1;
    }
  }
  if (hours > 24 || minute > 59) return undefined;
  return {
    last: at,
    parts: partsOf({ hour: hours, minute, second, zone }),
  };
}

/** "In the afternoon", "at night" after a time of day, which say which half of the day is meant. */
function dayPartAfter(scan: Scan, i: number): { last: number; part: number } | undefined {
  const noun =
    isFunction(scan, i, F.in) && isFunction(scan, i + 1, F.the) ? i + 2 : isFunction(scan, i, F.at) ? i + 1 : i;
  if (noun === i || !is(scan, noun, K.DayPart) || isCapital(scan, noun)) return undefined;
  const part = scan.value[noun];
  return (noun === i + 1) === (part === NIGHT) ? { last: noun + 1, part } : undefined;
}

const MORNING = DAY_PARTS.indexOf('MO');
const NIGHT = DAY_PARTS.indexOf('NI');

/** Nights go on after twelve: "2:30 at night". */
function hourIn(hour: number, part: number): number {
  const early = part === MORNING || (part === NIGHT && (hour === 12 || hour < 6));
  return (hour % 12) + (early ? 0 : 12);
}

/** "Local time", "Moscow time", "Eastern Daylight Time" after a time of day: the token after it. */
function pastTimeName(scan: Scan, i: number): number {
  if (!isWord(scan, i) || !(scan.tokens.hash[i] === LOCAL || isCapital(scan, i)) || scan.kind[i] === K.Weekday)
    return i;
  const noun = DAYLIGHT.has(scan.tokens.hash[i + 1]) ? i + 2 : i + 1;
  return isOf(scan, noun, K.Noun, N.time) && !broken(scan, noun) ? noun + 1 : i;
}

const LOCAL = hashOf('local');
const DAYLIGHT = wordSet(['daylight', 'standard', 'summer']);

/** Zones are capitals, or lower case as a whole ("gmt"). */
const isCapitalZone = (scan: Scan, i: number): boolean => lengthOf(scan, i) > 1 || isCapital(scan, i);

/** "+8" after "GMT". */
function zoneEnd(scan: Scan, i: number): number {
  const sign = signAt(scan, i);
  if ((sign === 43 || sign === 45) && wholeNumber(scan, i + 1, 2) >= 0) return i + 2;
  return i;
}

function colon(scan: Scan, i: number): Clock | undefined {
  if (signAt(scan, i + 1) !== COLON || !glued(scan, i + 1) || !glued(scan, i + 2)) return undefined;
  const hour = wholeNumber(scan, i, 2);
  const minute = wholeNumber(scan, i + 2, 2);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || lengthOf(scan, i + 2) !== 2) return undefined;
  let last = i + 3;
  let second: number | undefined;
  if (signAt(scan, last) === COLON && glued(scan, last) && glued(scan, last + 1)) {
    const found = wholeNumber(scan, last + 1, 2);
    if (found < 0 || found > 59) return undefined;
    second = found;
    last += 2;
  }
  const clock = finish(scan, last, hour, minute, second);
  if (!clock) return undefined;
  return clock.last > last || isPlaced(scan, i) ? clock : undefined;
}

/** Bare "21:15" may be a score or a verse: it is a time after a preposition, a date, or a colon or dash. */
function isPlaced(scan: Scan, i: number): boolean {
  const before = i - 1;
  if (before < 0) return false;
  if (isFunction(scan, before, F.to) || isTimePreposition(scan, before) || is(scan, before, K.Approximator))
    return true;
  if (is(scan, before, K.Digits)) return !glued(scan, i) && lengthOf(scan, i) === 2;
  if (is(scan, before, K.Weekday)) return true;
  return signAt(scan, before) === COLON && isWord(scan, before - 1) && wholeNumber(scan, before - 1) < 0;
}

/** "3 p.m.", "6.30pm", "11 o'clock". */
function meridiem(scan: Scan, i: number): Clock | undefined {
  const next = i + 1;
  if (!is(scan, next, K.Meridiem) && !isOf(scan, next, K.ClockWord, OCLOCK)) return undefined;
  // "I am", "3 AM radio stations": lower-case "am" needs the figure glued or nothing else to be.
  const { start, end } = scan.tokens;
  const dot = scan.text.indexOf('.', start[i]);
  if (dot < 0 || dot >= end[i]) {
    const hour = wholeNumber(scan, i, 2);
    return hour < 1 ? undefined : finish(scan, next, hour, 0, undefined);
  }
  const hour = Number(scan.text.slice(start[i], dot));
  const minute = Number(scan.text.slice(dot + 1, end[i]));
  if (end[i] - dot !== 3 || !(hour >= 1 && hour <= 12) || !(minute <= 59)) return undefined;
  return finish(scan, next, hour, minute, undefined);
}

/** "0830 GMT", "1100 hrs EST", "0620 hrs". */
function military(scan: Scan, i: number): Clock | undefined {
  const zone = isOf(scan, i + 1, K.Units, 2) ? i + 2 : i + 1;
  if (lengthOf(scan, i) !== 4 || !(is(scan, zone, K.Zone) || zone === i + 2)) return undefined;
  const value = wholeNumber(scan, i);
  return value < 0 ? undefined : finish(scan, zone, Math.floor(value / 100), value % 100, undefined);
}

/** "At 9 in the evening": the part of the day makes a time of the figure. */
function partOfDay(scan: Scan, i: number): Clock | undefined {
  if (lengthOf(scan, i) > 2 || !dayPartAfter(scan, i + 1) || !isPlaced(scan, i)) return undefined;
  const hour = wholeNumber(scan, i, 2);
  return hour >= 1 && hour <= 12 ? finish(scan, i + 1, hour, 0, undefined) : undefined;
}

/** "Nine o'clock", "eleven o'clock at night"; figures have been read before. */
const readOClock: Parser = (scan, i, floor, out) => {
  const hour = i - 1 >= floor && is(scan, i - 1, K.Number) ? scan.value[i - 1] : 0;
  const clock = hour >= 1 && hour <= 12 ? finish(scan, i, hour, 0, undefined) : undefined;
  if (clock) pushClock(scan, i - 1, clock, floor, out);
};

/** "noon", "midnight", "nine o'clock". */
export const readClockWord: Parser = (scan, i, floor, out) => {
  if (scan.value[i] === OCLOCK) {
    readOClock(scan, i, floor, out);
    return;
  }
  if ((isCapital(scan, i) && isCapital(scan, i + 1)) || isFunction(scan, i - 1, F.a)) return;
  const bare: Clock = { last: i + 1, parts: partsOf({ hour: scan.value[i], minute: 0 }) };
  const zoned = is(scan, i + 1, K.Zone) ? finish(scan, i + 1, scan.value[i], 0, undefined) : undefined;
  pushClock(scan, i, zoned ?? bare, floor, out);
};
