import { Flag, hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { opensRelative } from './clauses';
import { yearCompound } from './compounds';
import { SAME_DAY } from './days';
import { durationOf } from './duration';
import { type Shift, shiftBy, shiftedPoint } from './expression';
import { duration, type Found, found, shifted } from './found';
import { pastAndHalf } from './numbers';
import { partsOf } from './parts';
import { LASTING, type Phrase } from './phrase';
import {
  glued,
  is,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  isWord,
  type Scan,
} from './scan';
import { rateBefore } from './sets';
import { DAY, DECADE, F, FORTNIGHT, G, HOUR, K, MINUTE, QUARTER, S, UNITS, WEEK, WEEKEND, YEAR } from './vocabulary';
import { yearAt } from './years';

/** A number and a unit: a length of time, or with "ago", "earlier", "later" a point. */
export function counted(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const amount = phrase.amount!.value;
  if (unit === QUARTER && amount !== undefined && !phrase.shifter && !phrase.filler && !phrase.hyphen) {
    // "Three quarters of voters", "a quarter of its dealers" are fractions.
    if (isFunction(scan, i + 1, F.of) || amount === 0.5) return undefined;
    if (amount === 1) return displaced(scan, i + 1, unit, amount);
  }
  if (unit === QUARTER && amount === 3 && !phrase.shifter && !phrase.filler) return undefined;
  if (phrase.hyphen || scan.kind[i] === K.Unit) return hyphened(scan, i, unit, phrase);
  if (phrase.shifter === S.recent) return found(i + 1, { kind: 'reference', value: 'PAST_REF' });
  const point = displaced(scan, i + 1, unit, amount);
  if (point) return point;
  const old = isFunction(scan, i + 1, F.old) ? i + 2 : i + 1;
  return found(old, duration(amount, unit));
}

/** "27-year", "six-year-old", "half an hour", "half a century": the unit is singular. */
function hyphened(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const amount = phrase.amount!.value;
  // "One day he will" is some day.
  const someDay = unit === DAY && amount === 1 && !phrase.hyphen && phrase.shifter === 0;
  if (someDay && !isTimePreposition(scan, phrase.first - 1) && !measures(scan, i + 1))
    return displaced(scan, i + 1, unit, 1);
  if (isDash(scan, i + 1) && glued(scan, i + 1) && glued(scan, i + 2)) {
    if (isFunction(scan, i + 2, F.old)) return found(i + 3, duration(amount, unit));
    if (isFunction(scan, i + 2, F.long)) return found(i + 3, duration(amount, unit));
  }
  if (!phrase.hyphen && amount !== 0.5 && amount !== 1 && amount !== undefined) {
    // "One or two year", "10 year bonds": a figure before a singular unit is still a length.
    // In a table the next line's heading is no unit: "23.8 mln" above "Year".
    if (
      unit < MINUTE ||
      (unit < DAY && !isPlainWord(scan, i + 1)) ||
      unit === QUARTER ||
      isCapital(scan, i) ||
      (scan.tokens.flags[i] & Flag.Line) !== 0
    )
      return undefined;
  }
  if (amount === undefined && !phrase.hyphen) return undefined;
  const point = phrase.hyphen ? undefined : displaced(scan, i + 1, unit, amount);
  if (point) return point;
  const old = isFunction(scan, i + 1, F.old) ? i + 2 : i + 1;
  return found(old, duration(amount, unit));
}

/** "ago", "earlier", "later", "from now" after a length of time at token `at`. */
export function displaced(scan: Scan, at: number, unit: number, amount: number | undefined): Found | undefined {
  // "Half a century ago" is so many years ago.
  if (amount !== undefined && amount % 1 !== 0 && unit >= DECADE)
    return displaced(scan, at, YEAR, amount * (unit === DECADE ? 10 : 100));
  let sign = 0;
  let from: Shift['from'] = 'article';
  let last = at + 1;
  if (is(scan, at, K.After)) sign = scan.value[at];
  else if (isOf(scan, at, K.Stage, G.earlier)) [sign, from] = [-1, 'text'];
  else if (isOf(scan, at, K.Stage, G.later)) [sign, from] = [1, 'text'];
  else if (isFunction(scan, at, F.from) && is(scan, at + 1, K.Reference)) [sign, last] = [1, at + 2];
  if (sign === 0) return undefined;
  // "Three days later than planned" measures from a plan.
  if (is(scan, at, K.Stage) && isFunction(scan, at + 1, F.than)) return undefined;
  // "Six minutes later" is finer than any date the text is likely to have.
  if (unit < DAY && amount !== undefined) return undefined;
  if (amount === undefined || amount > LONG_AGO || (amount % 1 !== 0 && unit !== YEAR)) {
    return found(last, { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  }
  const by = sign * amount * (unit === FORTNIGHT ? 2 : 1);
  const name = UNITS[unit === FORTNIGHT ? WEEK : unit]!;
  const keep = amount === 1 && unit === YEAR && sign < 0;
  return found(last, shifted(shiftBy(name, by, from, keep)));
}

/** Beyond this "ago" is no calendar: 65 million years ago. */
const LONG_AGO = 5000;

/** Plural units without a number: "for years", "in recent weeks", "these days", "the coming months". */
export function plurals(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (phrase.determiner === F.own && !phrase.shifter) return undefined;
  if (phrase.determiner === F.these)
    return unit === DAY ? found(i + 1, { kind: 'reference', value: 'PRESENT_REF' }) : undefined;
  const hours = unit === HOUR ? earlyHours(scan, i, phrase) : undefined;
  if (hours) return hours;
  if (phrase.stage || phrase.ordinal || unit === QUARTER) return undefined;
  const owner = phrase.determiner === 0 && unit >= WEEK ? OWNERS[phrase.shifter] : undefined;
  if (owner !== undefined) return found(i + 1, shifted(shiftBy(UNITS[unit]!, owner, 'article')));
  if (phrase.shifter === S.recent) return found(i + 1, { kind: 'reference', value: 'PAST_REF' });
  if (phrase.shifter === S.coming) return found(i + 1, { kind: 'reference', value: 'FUTURE_REF' });
  const point = displaced(scan, i + 1, unit, undefined);
  if (point) return point;
  if (phrase.determiner === F.those) return undefined;
  // "The days of the visit", "the years in which he ruled" name a time by its event.
  const bound = phrase.determiner === F.the && phrase.shifter === 0;
  if (bound && (isFunction(scan, i + 1, F.of) || opensRelative(scan, i + 1))) return undefined;
  // "The years 2010 and 2011" are named one by one.
  if (isFunction(scan, phrase.first, F.other) || yearAt(scan, i + 1) !== undefined) return undefined;
  const bare = phrase.determiner === 0 && phrase.shifter === 0;
  if (bare && unit === WEEKEND) return found(i + 1, { kind: 'set', value: 'XXXX-WXX-WE' });
  // "The talks come days before the vote", "it fell hours after the crash", "peace is years away".
  const measured =
    isFunction(scan, i + 1, F.after) || isFunction(scan, i + 1, F.before) || scan.tokens.hash[i + 1] === AWAY;
  if (bare && ((!measured && !canBeBare(scan, i)) || phrase.hyphen)) return undefined;
  const joined = isDash(scan, i + 1) && glued(scan, i + 1);
  if (joined && (isFunction(scan, i + 2, F.long) || isFunction(scan, i + 2, F.old)))
    return found(i + 3, duration(undefined, unit), i);
  return joined ? undefined : found(i + 1, duration(undefined, unit));
}

/** "In the early hours", "the small hours of Friday", but not of a siege. */
function earlyHours(scan: Scan, i: number, phrase: Phrase): Found | undefined {
  const staged = phrase.stage === G.early && phrase.determiner === F.the;
  const small = phrase.first === i && SMALL.has(scan.tokens.hash[i - 1]) && isFunction(scan, i - 2, F.the);
  if ((!staged && !small) || !endsInDay(scan, i + 1)) return undefined;
  const meaning = shiftedPoint(partsOf({ part: 'MO' }), SAME_DAY);
  return found(i + 1, meaning, small ? i - 2 : undefined, 'START');
}

const SMALL = wordSet(['small', 'wee', 'predawn']);

function endsInDay(scan: Scan, i: number): boolean {
  if (!isFunction(scan, i, F.of)) return true;
  const day = isFunction(scan, i + 1, F.this) || is(scan, i + 1, K.Approximator) ? i + 2 : i + 1;
  return scan.kind[day] >= K.Digits && scan.kind[day] <= K.Day;
}

const AWAY = hashOf('away');

/** "Last years results": scraped pages lose the apostrophe of "last year's". */
const OWNERS: Readonly<Record<number, number>> = { [S.last]: -1, [S.next]: 1 };

/** A bare plural is a time where nothing makes it a compound: not "office hours", "man-hours", "school days". */
function canBeBare(scan: Scan, i: number): boolean {
  if (i === 0) return true;
  const before = i - 1;
  // "In as many days" counts what was said before.
  if (is(scan, before, K.Vague) && isFunction(scan, before - 1, F.as)) return false;
  if (isTimePreposition(scan, before) || is(scan, before, K.Approximator) || is(scan, before, K.Vague)) return true;
  if (scan.kind[before] === K.Function || LASTING.has(scan.tokens.hash[before])) return true;
  if (isDash(scan, before) && glued(scan, i)) return false;
  return !isWord(scan, before);
}

/** "The past hour", "half an hour", "the last minute" are lengths; other clock units alone are nothing. */
export function clockUnit(_scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (unit < DAY && (phrase.shifter === S.past || phrase.shifter === S.next) && phrase.determiner === F.the) {
    return found(i + 1, duration(1, unit));
  }
  return undefined;
}

/** "A year": a rate ("$4 million a year"), a point ("a year ago") or a length ("for a year"). */
export function indefinite(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (phrase.determiner === 0) return found(i + 1, { kind: 'set', value: durationOf(1, unit) }, phrase.first - 1);
  if (phrase.filler && !isWhole(scan, i)) return undefined;
  if (phrase.shifter || phrase.ordinal || phrase.stage || unit === QUARTER) {
    return unit === QUARTER && !phrase.shifter ? displaced(scan, i + 1, unit, 1) : undefined;
  }
  const point = displaced(scan, i + 1, unit, 1);
  if (point) return point;
  if (isDash(scan, i + 1) && glued(scan, i + 1)) return yearCompound(scan, i, unit, phrase);
  const rate = phrase.filler ? undefined : rateBefore(scan, phrase.first);
  if (rate !== undefined) return found(i + 1, { kind: 'set', value: durationOf(1, unit) }, rate);
  // "It was not a day for jokes": a day is a length only where the words beside it measure.
  if (unit === DAY && !isTimePreposition(scan, phrase.first - 1) && !measures(scan, i + 1)) return undefined;
  const half = pastAndHalf(scan, i + 1);
  if (half > i + 1) return displaced(scan, half, unit, 1.5) ?? found(half, duration(1.5, unit));
  return found(i + 1, duration(1, unit));
}

/** "A full year", "an entire day": not "a long day". */
const isWhole = (scan: Scan, i: number): boolean => isOf(scan, i - 1, K.Filler, 2);

/** Words after a length of time that measure from an event: "a day after", "a day before". */
const measures = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.after) ||
  isFunction(scan, i, F.before) ||
  isFunction(scan, i, F.from) ||
  isFunction(scan, i, F.of);
