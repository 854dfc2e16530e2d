import { Flag, hashOf } from '../../text/tokens';
import type { TimexMod } from '../types';
import { durationOf } from './duration';
import type { Meaning, Shift } from './expression';
import { amountAt, pastAndHalf } from './numbers';
import { periodPoint } from './periods';
import { LASTING, type Phrase, phraseBefore } from './phrase';
import {
  expression,
  glued,
  is,
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
import { rateBefore } from './sets';
import { F, FORTNIGHT, G, K, N, S, UNITS } from './vocabulary';
import { yearAt } from './years';

const DAY = UNITS.indexOf('day');
const WEEK = UNITS.indexOf('week');
const QUARTER = UNITS.indexOf('quarter');
const YEAR = UNITS.indexOf('year');

/** Everything whose head is a unit of time: "last year", "two weeks ago", "a 27-year", "every month", "the third quarter". */
export const readUnit: Parser = (scan, i, floor, out) => {
  const phrase = phraseBefore(scan, i, floor);
  const found = read(scan, i, phrase);
  if (!found) return;
  const start = found.first === undefined ? startOf(scan, i, phrase) : { first: found.first };
  const mod = found.mod ?? start.mod ?? stageMod(phrase.stage);
  const low = lowEnd(scan, phrase, floor);
  if (low)
    out.push(expression(scan, low.first, low.last, { kind: 'duration', value: durationOf(low.value, scan.value[i]) }));
  out.push({ ...expression(scan, start.first, found.last, found.meaning), ...(mod ? { mod } : {}) });
};

/**
 * Where the expression begins: in "a nearly 27-year contract", "the current five-year plan" the words before the number
 * belong to the noun; in "the past 27 years" they are the expression's own.
 */
function startOf(scan: Scan, i: number, phrase: Phrase): { first: number; mod?: TimexMod } {
  const own = phrase.determiner === F.own && isFunction(scan, phrase.first, F.own);
  const attributive = phrase.amount && is(scan, i, K.Unit) && (phrase.hyphen || !isShort(phrase));
  if (attributive && (phrase.determiner !== 0 || phrase.shifter !== 0)) return { first: phrase.number };
  const named = phrase.hyphen && !phrase.shifter && (phrase.determiner === F.a || phrase.determiner === F.the);
  const first = (own || named) && is(scan, phrase.first, K.Function) ? phrase.first + 1 : phrase.first;
  return { first, ...(phrase.mod ? { mod: phrase.mod } : {}) };
}

/** "Half a year", "one year": a number that a singular unit goes with. */
const isShort = (phrase: Phrase): boolean => phrase.amount?.value !== undefined && phrase.amount.value <= 1;

/** The lower figure of "between 60 and 90 days": a length of its own. */
function lowEnd(scan: Scan, phrase: Phrase, floor: number): { first: number; last: number; value: number } | undefined {
  const and = phrase.first - 1;
  if (!phrase.amount || !isFunction(scan, and, F.and)) return undefined;
  for (let first = and - 1; first > floor && first >= and - 3; first--) {
    const amount = isFunction(scan, first - 1, F.between) ? amountAt(scan, first) : undefined;
    if (amount?.last === and && amount.value !== undefined) return { first, last: and, value: amount.value };
  }
  return undefined;
}

interface Found {
  readonly first?: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
}

const stageMod = (stage: number): TimexMod | undefined =>
  stage === G.early ? 'START' : stage === G.late ? 'END' : stage === G.mid ? 'MID' : undefined;

const found = (last: number, meaning: Meaning): Found => ({ last, meaning });
const shifted = (shift: Shift): Meaning => ({ kind: 'point', parts: {}, shift });
const duration = (amount: number | undefined, unit: number): Meaning => ({
  kind: 'duration',
  value: durationOf(amount, unit),
});

function read(scan: Scan, i: number, phrase: Phrase): Found | undefined {
  const unit = scan.value[i];
  const plural = is(scan, i, K.Units);
  if (phrase.determiner === F.each || phrase.determiner === F.every) {
    if (plural && !phrase.amount) return undefined;
    const other = isFunction(scan, phrase.first + 1, F.other) ? 2 : 1;
    const amount = phrase.ordinal || (phrase.amount ? phrase.amount.value : other);
    return found(i + 1, { kind: 'set', value: durationOf(amount, unit) });
  }
  const point = periodPoint(scan, i, phrase);
  if (point) return point;
  if (phrase.amount) return counted(scan, i, unit, phrase);
  if (plural) return plurals(scan, i, unit, phrase);
  return singular(scan, i, unit, phrase);
}

/** A number and a unit: a length of time, or with "ago", "earlier", "later" a point. */
function counted(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const amount = phrase.amount!.value;
  if (unit === QUARTER && amount !== undefined && !phrase.shifter && !phrase.filler && !phrase.hyphen) {
    // "Three quarters of voters", "a quarter of its dealers" are fractions.
    if (isFunction(scan, i + 1, F.of) || amount === 0.5) return undefined;
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
  if (isDash(scan, i + 1) && glued(scan, i + 1) && glued(scan, i + 2)) {
    if (isFunction(scan, i + 2, F.old)) return found(i + 3, duration(amount, unit));
    if (isFunction(scan, i + 2, F.long)) return found(i + 3, duration(amount, unit));
  }
  if (!phrase.hyphen && amount !== 0.5 && amount !== 1 && amount !== undefined) {
    // "One or two year", "10 year bonds": a figure before a singular unit is still a length.
    // In a table the next line's heading is no unit: "23.8 mln" above "Year".
    if (unit < DAY || unit === QUARTER || isCapital(scan, i) || (scan.tokens.flags[i] & Flag.Line) !== 0)
      return undefined;
  }
  if (amount === undefined && !phrase.hyphen) return undefined;
  const point = phrase.hyphen ? undefined : displaced(scan, i + 1, unit, amount);
  if (point) return point;
  const old = isFunction(scan, i + 1, F.old) ? i + 2 : i + 1;
  return found(old, duration(amount, unit));
}

/** "ago", "earlier", "later", "from now" after a length of time at token `at`. */
function displaced(scan: Scan, at: number, unit: number, amount: number | undefined): Found | undefined {
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
  if (amount === undefined || (amount % 1 !== 0 && unit !== YEAR)) {
    return found(last, { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  }
  const by = sign * amount * (unit === FORTNIGHT ? 2 : 1);
  const name = UNITS[unit === FORTNIGHT ? WEEK : unit]!;
  const keep = amount === 1 && unit === YEAR && sign < 0;
  return found(last, shifted({ unit: name, by, from, ...(keep ? { keep } : {}) }));
}

/** Plural units without a number: "for years", "in recent weeks", "these days", "the coming months". */
function plurals(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (phrase.determiner === F.own && !phrase.shifter) return undefined;
  if (phrase.determiner === F.these)
    return unit === DAY ? found(i + 1, { kind: 'reference', value: 'PRESENT_REF' }) : undefined;
  if (phrase.stage || phrase.ordinal || unit === QUARTER) return undefined;
  if (phrase.shifter === S.recent) return found(i + 1, { kind: 'reference', value: 'PAST_REF' });
  if (phrase.shifter === S.coming) return found(i + 1, { kind: 'reference', value: 'FUTURE_REF' });
  const point = displaced(scan, i + 1, unit, undefined);
  if (point) return point;
  if (phrase.determiner === F.those) return undefined;
  if (phrase.determiner === 0 && phrase.shifter === 0 && (!canBeBare(scan, i) || phrase.hyphen)) return undefined;
  const joined = isDash(scan, i + 1) && glued(scan, i + 1);
  if (joined && (isFunction(scan, i + 2, F.long) || isFunction(scan, i + 2, F.old)))
    return found(i + 3, duration(undefined, unit));
  return joined ? undefined : found(i + 1, duration(undefined, unit));
}

/** A bare plural is a time where nothing makes it a compound: not "office hours", "man-hours", "school days". */
function canBeBare(scan: Scan, i: number): boolean {
  if (i === 0) return true;
  const before = i - 1;
  if (isTimePreposition(scan, before) || is(scan, before, K.Approximator) || is(scan, before, K.Vague)) return true;
  if (scan.kind[before] === K.Function || LASTING.has(scan.tokens.hash[before])) return true;
  if (isDash(scan, before) && glued(scan, i)) return false;
  return !isWord(scan, before);
}

function singular(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const { determiner } = phrase;
  if (determiner === F.a || (determiner === 0 && isFunction(scan, phrase.first - 1, F.per)))
    return indefinite(scan, i, unit, phrase);
  if (determiner === F.another) return found(i + 1, duration(1, unit));
  if (determiner === F.all) return found(i + 1, duration(1, unit));
  if (phrase.ordinal || determiner === F.own || unit < DAY) return clockUnit(scan, i, unit, phrase);
  if (isDash(scan, i + 1) && glued(scan, i + 1)) return yearCompound(scan, i, unit, phrase);
  if (describedBelow(scan, i + 1, phrase)) return undefined;
  const by = shiftOf(scan, phrase, unit);
  if (by === 'duration') return found(i + 1, duration(1, unit));
  if (!by) return undefined;
  if (by.by === 0 && by.from === 'text' && phrase.determiner === F.the && phrase.shifter === 0) {
    if (!definite(scan, i, phrase)) return undefined;
  }
  const after = previousAfter(scan, i, phrase);
  if (after) return found(i + 2, shifted({ ...by, by: after, from: 'text' }));
  return found(i + 1, shifted(by));
}

const WHICH = hashOf('which');

/** "The last year for which figures exist", "the next day of racing": what follows says which one, not the calendar. */
function describedBelow(scan: Scan, i: number, phrase: Phrase): boolean {
  if (phrase.determiner !== F.the || (phrase.shifter !== S.last && phrase.shifter !== S.next)) return false;
  const of = isFunction(scan, i, F.of) && (is(scan, i + 1, K.Function) || isPlainWord(scan, i + 1));
  return of || (scan.kind[i] === K.Function && scan.tokens.hash[i + 1] === WHICH);
}

/** "The past hour", "half an hour", "the last minute" are lengths; other clock units alone are nothing. */
function clockUnit(_scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (unit < DAY && (phrase.shifter === S.past || phrase.shifter === S.next) && phrase.determiner === F.the) {
    return found(i + 1, duration(1, unit));
  }
  return undefined;
}

/** "A year": a rate ("$4 million a year"), a point ("a year ago") or a length ("for a year"). */
function indefinite(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (phrase.determiner === 0)
    return { ...found(i + 1, { kind: 'set', value: durationOf(1, unit) }), first: phrase.first - 1 };
  if (phrase.filler && !isWhole(scan, i)) return undefined;
  if (phrase.shifter || phrase.ordinal || phrase.stage || unit === QUARTER) {
    return unit === QUARTER && !phrase.shifter ? displaced(scan, i + 1, unit, 1) : undefined;
  }
  const point = displaced(scan, i + 1, unit, 1);
  if (point) return point;
  const rate = phrase.filler ? undefined : rateBefore(scan, phrase.first);
  if (rate !== undefined) return { ...found(i + 1, { kind: 'set', value: durationOf(1, unit) }), first: rate };
  // "Not a day anybody can be prepared for": a day is a length only where the words beside it measure.
  if (unit === DAY && !isTimePreposition(scan, phrase.first - 1) && !measures(scan, i + 1)) return undefined;
  const half = pastAndHalf(scan, i + 1);
  if (half > i + 1) return displaced(scan, half, unit, 1.5) ?? found(half, duration(1.5, unit));
  if (isDash(scan, i + 1) && glued(scan, i + 1)) {
    return yearCompound(scan, i, unit, phrase);
  }
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

/** How far a shifter or determiner moves from the article or the text; undefined where it says nothing of time. */
function shiftOf(scan: Scan, phrase: Phrase, index: number): Shift | 'duration' | undefined {
  const unit = UNITS[index === FORTNIGHT ? WEEK : index]!;
  const definite = phrase.determiner === F.the;
  const span = definite && spansOver(scan, phrase.first - 1);
  switch (phrase.shifter) {
    case S.last:
      return span ? 'duration' : { unit, by: -1, from: 'article' };
    case S.past:
      return phrase.determiner === F.this || isFunction(scan, phrase.first, F.this)
        ? { unit, by: -1, from: 'article' }
        : 'duration';
    case S.next:
      if (span && unit !== 'day') return 'duration';
      return { unit, by: 1, from: definite ? 'text' : 'article' };
    case S.previous:
      return { unit, by: -1, from: 'text' };
    case S.following:
      return { unit, by: 1, from: 'text' };
    case S.coming:
      return { unit, by: 1, from: 'article' };
    case S.current:
    case S.present:
      return { unit, by: 0, from: 'article' };
    case S.latest:
      return { unit, by: -1, from: 'article' };
    case S.same:
      return { unit, by: 0, from: 'text' };
  }
  if (phrase.determiner === F.this) return { unit, by: 0, from: 'article' };
  if (phrase.determiner === F.that || definite) return { unit, by: 0, from: 'text' };
  return undefined;
}

/** Prepositions before which "the last year", "the next decade" is a stretch that ends or begins now. */
function spansOver(scan: Scan, i: number): boolean {
  if (i < 0) return false;
  if (isOf(scan, i, K.Approximator, 3)) return true;
  const word = scan.kind[i] === K.Function ? scan.value[i] : 0;
  return word === F.in || word === F.during || word === F.within || word === F.through;
}

/** "The year previous", "the day before": the shifter stands behind. Gives the step, or 0. */
function previousAfter(scan: Scan, i: number, phrase: Phrase): number {
  if (phrase.determiner !== F.the || phrase.shifter !== 0) return 0;
  if (isOf(scan, i + 1, K.Stage, G.earlier)) return -1;
  if (isOf(scan, i + 1, K.Shifter, S.previous)) return -1;
  if (isFunction(scan, i + 1, F.before) && !isWord(scan, i + 2) && !is(scan, i + 2, K.Digits)) return -1;
  if (isOf(scan, i + 1, K.Shifter, S.following) && !isWord(scan, i + 2)) return 1;
  return 0;
}

/** "The year" alone is a date only after a preposition ("for the year") and where no clause or name follows. */
function definite(scan: Scan, i: number, phrase: Phrase): boolean {
  if (previousAfter(scan, i, phrase) !== 0 || phrase.filler) return true;
  if (!isTimePreposition(scan, phrase.first - 1) && !is(scan, phrase.first - 1, K.Approximator)) return false;
  const next = i + 1;
  if (isDash(scan, next) && glued(scan, next)) return false;
  return !isFunction(scan, next, F.of) && !isFunction(scan, next, F.that) && !isOf(scan, next, K.Noun, N.period);
}

/** "year-end", "year-ago", "year-earlier", "year-long", "weeklong" without a number. */
function yearCompound(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const at = i + 2;
  if (!glued(scan, at)) return undefined;
  if (isFunction(scan, at, F.long)) return { ...found(at + 1, duration(1, unit)), first: i };
  if (unit !== YEAR) return undefined;
  if (isOf(scan, at, K.After, -1) || isOf(scan, at, K.Stage, G.earlier)) {
    const noun = is(scan, at + 1, K.Unit) || isOf(scan, at + 1, K.Noun, N.period) ? at + 2 : at + 1;
    return { first: phrase.first, ...found(noun, shifted({ unit: 'year', by: -1, from: 'text', keep: true })) };
  }
  if (isOf(scan, at, K.Stage, G.end) && !isDash(scan, at + 1)) {
    const year = yearAt(scan, at + 1);
    const meaning: Meaning =
      year === undefined ? shifted({ unit: 'year', by: 0, from: 'article' }) : { kind: 'point', parts: { year } };
    return { first: i, ...found(year === undefined ? at + 1 : at + 2, meaning), mod: 'END' };
  }
  return undefined;
}
