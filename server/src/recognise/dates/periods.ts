import { hashOf } from '../../text/tokens';
import type { Meaning, Parts, Point } from './expression';
import { ordinalAt } from './numbers';
import type { Phrase } from './phrase';
import {
  charOf,
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
  wholeNumber,
} from './scan';
import { F, G, K, N, R, S, SEASONS, UNITS } from './vocabulary';
import { yearAt } from './years';

const WEEK = UNITS.indexOf('week');
const DAY = UNITS.indexOf('day');
const QUARTER = UNITS.indexOf('quarter');
const CENTURY = UNITS.indexOf('century');

const point = (parts: Parts, more: Partial<Point> = {}): Meaning => ({ kind: 'point', parts, ...more });

/** Quarters, centuries, and the n-th week or day of something: units that an ordinal makes into a point. */
export function periodPoint(scan: Scan, i: number, phrase: Phrase): { last: number; meaning: Meaning } | undefined {
  if (phrase.amount || !is(scan, i, K.Unit)) return undefined;
  const unit = scan.value[i];
  const n = phrase.ordinal || (phrase.shifter === S.final ? -1 : 0);
  if (unit === QUARTER && n !== 0 && n <= 4 && phrase.determiner !== F.a) {
    return { last: i + 1, meaning: point({ quarter: n < 0 ? 4 : n }, { direction: 'tense' }) };
  }
  if (unit === CENTURY && n > 1 && n < 30) {
    const bc = isFunction(scan, i + 1, F.bc);
    return bc ? undefined : { last: i + 1, meaning: point({ century: n - 1 }) };
  }
  const at = n !== 0 ? n : phrase.shifter === S.last && phrase.determiner === F.the ? -1 : 0;
  if ((unit === WEEK || unit === DAY) && at !== 0 && isFunction(scan, i + 1, F.of)) {
    return { last: i + 1, meaning: point({}, { nth: { n: at, unit: unit === WEEK ? 'week' : 'day' }, weak: true }) };
  }
  return undefined;
}

/** "The first half of 2025", "first-half results", "the second half of the year": never a half of a match. */
export const readHalf: Parser = (scan, i, floor, out) => {
  const before = isDash(scan, i - 1) && glued(scan, i) ? i - 2 : i - 1;
  if (before < floor) return;
  const n = isOf(scan, before, K.Shifter, S.last) ? { value: 2 } : ordinalEnding(scan, before);
  if (!n || n.value > 2) return;
  const hyphen = before === i - 2;
  const of = isFunction(scan, i + 1, F.of) || isFunction(scan, i + 1, F.in);
  const follows = (of && beginsPeriod(scan, i + 2)) || yearAt(scan, i + 1) !== undefined || isFiscalNoun(scan, i + 1);
  if (!follows && !hyphen) return;
  const first = isFunction(scan, before - 1, F.the) && before - 1 >= floor ? before - 1 : before;
  out.push(expression(scan, first, i + 1, point({ half: n.value }, { direction: 'tense' })));
};

const ordinalEnding = (scan: Scan, i: number): { value: number } | undefined =>
  is(scan, i, K.Ordinal) ? { value: scan.value[i] } : undefined;

/** A year, a fiscal year, "this year", "the year" or a decade begins at token `i`. */
function beginsPeriod(scan: Scan, i: number): boolean {
  const at = isFunction(scan, i, F.the) || isFunction(scan, i, F.this) ? i + 1 : i;
  if (yearAt(scan, at) !== undefined || is(scan, at, K.Fiscal)) return true;
  if (wholeNumber(scan, at) >= 0 && isFunction(scan, at + 1, F.s)) return true;
  const noun = is(scan, at, K.Shifter) ? at + 1 : at;
  if (is(scan, noun, K.Month)) return true;
  if (ordinalAt(scan, at) && is(scan, at + 1, K.Unit)) return true;
  return (noun > i || at > i) && is(scan, noun, K.Unit) && scan.value[noun] >= WEEK;
}

const FISCAL_NOUNS: ReadonlySet<number> = new Set(
  [
    'profit',
    'profits',
    'results',
    'result',
    'earnings',
    'loss',
    'losses',
    'revenue',
    'revenues',
    'sales',
    'net',
    'income',
    'turnover',
    'output',
    'figures',
    'growth',
  ].map(hashOf),
);
const isFiscalNoun = (scan: Scan, i: number): boolean => i < scan.count && FISCAL_NOUNS.has(scan.tokens.hash[i]);

/** "Fiscal 1989", "fiscal year 2024", "the current fiscal year", "FY 2024". */
export const readFiscal: Parser = (scan, i, floor, out) => {
  const noun = isOf(scan, i + 1, K.Unit, UNITS.indexOf('year')) ? i + 2 : i + 1;
  const year = yearAt(scan, noun);
  if (year !== undefined) {
    out.push(expression(scan, i, noun + 1, point({ year })));
    return;
  }
  if (noun === i + 1 || scan.value[i] !== 0) return;
  let first = i;
  const shifter = is(scan, i - 1, K.Shifter) && i - 1 >= floor ? scan.value[i - 1] : 0;
  if (shifter) first--;
  const determiner = first - 1 >= floor && scan.kind[first - 1] === K.Function ? scan.value[first - 1] : 0;
  if (determiner === F.the || determiner === F.this) first--;
  if (shifter === 0 && determiner !== F.this) return;
  const by = shifter === S.last || shifter === S.previous ? -1 : shifter === S.next || shifter === S.coming ? 1 : 0;
  const from = shifter === S.previous || shifter === S.following ? 'text' : 'article';
  out.push(expression(scan, first, noun, point({}, { shift: { unit: 'year', by, from } })));
};

/** "Q3", "Q3 2024", "H1 2025", "2Q". The codes are capitals. */
export const readPeriodCode: Parser = (scan, i, _floor, out) => {
  if (!isCapital(scan, i) || (glued(scan, i) && i > 0 && isDash(scan, i - 1))) return;
  const code = scan.value[i];
  const year = yearAt(scan, i + 1);
  if (code > 10 && year === undefined) return;
  const parts: Parts = code > 10 ? { half: code - 10 } : { quarter: code };
  if (year !== undefined) out.push(expression(scan, i, i + 2, point({ ...parts, year })));
  else out.push(expression(scan, i, i + 1, point(parts, { direction: 'tense' })));
};

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

const isConjunction = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.and) || isFunction(scan, i, F.or) || (i >= 0 && CONJUNCTIONS.has(scan.tokens.hash[i]));

/** "Current account", "current affairs" are fixed terms. */
const ACCOUNTS: ReadonlySet<number> = new Set(['account', 'accounts', 'affairs', 'liabilities', 'assets'].map(hashOf));

const CONJUNCTIONS: ReadonlySet<number> = new Set(
  ['but', 'while', 'when', 'because', 'although', 'if', 'as'].map(hashOf),
);

/** "The 1980s" is read with the years; here "the eighties", "the mid-nineties". */
export const readDecade: Parser = (scan, i, floor, out) => {
  let first = i;
  if (first - 1 >= floor && isDash(scan, first - 1)) first--;
  const stage = first - 1 >= floor && is(scan, first - 1, K.Stage) ? scan.value[first - 1] : 0;
  if (stage) first--;
  else if (first < i) return;
  if (first - 1 < floor || !isFunction(scan, first - 1, F.the)) return;
  const mod = stage === G.early ? 'START' : stage === G.late ? 'END' : stage === G.mid ? 'MID' : undefined;
  const meaning = point({ decade: 190 + scan.value[i] / 10 });
  out.push({ ...expression(scan, first - 1, i + 1, meaning), ...(mod ? { mod } : {}) });
};

/** "Now", "currently", "recently", "soon"; not the "now" of "now that" and "now-closed". */
export const readReference: Parser = (scan, i, floor, out) => {
  const word = scan.value[i];
  if (isDash(scan, i + 1) && glued(scan, i + 1) && glued(scan, i + 2)) return;
  let first = i;
  if (word === R.present) {
    if (isFunction(scan, i + 1, F.that)) return;
    if (isFunction(scan, i - 1, F.right) && i - 1 >= floor) first--;
    out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
  } else if (word === R.past) out.push(expression(scan, i, i + 1, { kind: 'reference', value: 'PAST_REF' }));
  else if (word === R.soon) {
    if (isFunction(scan, i - 1, F.as) || isFunction(scan, i + 1, F.as) || isFunction(scan, i + 1, F.after)) return;
    if (isFunction(scan, i - 1, F.very) && i - 1 >= floor) first--;
    out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'FUTURE_REF' }));
  }
};

/** "Recent" and "current" before a noun; before a unit of time they belong to it. */
export const readShifter: Parser = (scan, i, floor, out) => {
  const word = scan.value[i];
  if (word !== S.recent && word !== S.current && word !== S.past && word !== S.present) return;
  if (isCapital(scan, i) && isCapital(scan, i + 1)) return;
  if (word === S.present) {
    if (isFunction(scan, i - 1, F.at) && !isWord(scan, i + 1)) {
      out.push(expression(scan, i, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
    }
    return;
  }
  if (word === S.past) {
    if (
      !isFunction(scan, i - 1, F.the) ||
      i - 1 < floor ||
      (isWord(scan, i + 1) && !isTimePreposition(scan, i + 1) && !isConjunction(scan, i + 1))
    )
      return;
    if (!isTimePreposition(scan, i - 2)) return;
    out.push(expression(scan, i - 1, i + 1, { kind: 'reference', value: 'PAST_REF' }));
    return;
  }
  for (let at = i + 1; at < i + 4; at++) {
    if (is(scan, at, K.Unit) || is(scan, at, K.Units) || is(scan, at, K.Fiscal) || is(scan, at, K.Noun)) return;
  }
  if (!isWord(scan, i + 1) || ACCOUNTS.has(scan.tokens.hash[i + 1])) return;
  const value = word === S.recent ? 'PAST_REF' : 'PRESENT_REF';
  out.push(expression(scan, i, i + 1, { kind: 'reference', value }));
};

/** "The future", "the near future", "that time", "at this time", "at the moment", "the same period". */
export const readNoun: Parser = (scan, i, floor, out) => {
  let first = i - 1;
  if (first < floor) return;
  const noun = scan.value[i];
  if (noun === N.future) {
    if (isFunction(scan, first, F.near) && first - 1 >= floor) first--;
    if (
      isFunction(scan, first, F.the) &&
      (!isWord(scan, i + 1) || isTimePreposition(scan, i + 1) || isConjunction(scan, i + 1))
    ) {
      out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'FUTURE_REF' }));
    }
    return;
  }
  if (noun === N.moment) {
    if (isFunction(scan, first, F.the) && isFunction(scan, first - 1, F.at)) {
      out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
    }
    return;
  }
  if (noun === N.time) {
    if (!isTimePreposition(scan, first - 1)) return;
    if (isFunction(scan, first, F.that) && !isWord(scan, i + 1)) {
      out.push(expression(scan, first, i + 1, point({}, { shift: { unit: 'day', by: 0, from: 'text', keep: true } })));
    } else if (isFunction(scan, first, F.this) && isFunction(scan, first - 1, F.at)) {
      out.push(expression(scan, first, i + 1, { kind: 'reference', value: 'PRESENT_REF' }));
    }
    return;
  }
  if (isOf(scan, first, K.Shifter, S.same) && charOf(scan, i) === 0) {
    if (isFunction(scan, first - 1, F.the) && first - 1 >= floor) first--;
    const shift = { unit: 'year', by: 0, from: 'text', keep: true } as const;
    out.push(expression(scan, first, i + 1, point({}, { shift, weak: true })));
  }
};
