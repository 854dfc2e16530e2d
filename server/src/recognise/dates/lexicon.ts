import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  FRENCH_MONTHS,
  FRENCH_WEEKDAYS,
  RUSSIAN_MONTHS,
  RUSSIAN_WEEKDAYS,
} from '../../text/months';
import { hashOf } from '../../text/tokens';
import type { Unit } from './expression';
import { HOLIDAY_NAMES } from './holidays';

/** What a word can be in a time expression. Kinds from `Digits` on are heads: a parser begins at them. */
export const K = {
  None: 0,
  /** Small words told apart by their value (see `F`). */
  Function: 1,
  /** "seven", "twenty": the value is the number. */
  Number: 2,
  /** "hundred", "dozen". */
  Scale: 3,
  /** "third": the value is the number. "Second" is one of these and a unit too. */
  Ordinal: 4,
  /** "several", "few". */
  Vague: 5,
  /** "last", "next", "previous" (see `S`). */
  Shifter: 6,
  /** "about", "nearly" (see `A`). */
  Approximator: 7,
  /** "early", "late", "end" (see `G`). */
  Stage: 8,
  /** Adjectives that may stand between a number and its unit: "three consecutive years". */
  Filler: 9,
  /** "ago", "earlier", "later". */
  After: 10,
  /** "a.m." is 0, "p.m." 12. */
  Meridiem: 11,
  /** Time zones: 1 for UTC and GMT, 0 for others. */
  Zone: 12,
  Digits: 13,
  Month: 14,
  /** French and Russian: read only beside a day or a year. */
  ForeignMonth: 15,
  Weekday: 16,
  /** "Mondays" */
  Weekdays: 17,
  /** Short and foreign forms: read only beside a date or a time of day. */
  WeakWeekday: 18,
  /** A unit of time in the singular; the value indexes `UNITS`. */
  Unit: 19,
  Units: 20,
  Season: 21,
  DayPart: 22,
  /** "today" 0, "yesterday" -1, "tomorrow" 1. */
  Day: 23,
  Tonight: 24,
  /** "now", "currently" (see `R`). */
  Reference: 25,
  /** "daily", "quarterly": the value indexes `UNITS`. */
  Frequency: 26,
  /** "noon" 12, "midnight" 24. */
  ClockWord: 27,
  Fiscal: 28,
  Half: 29,
  Holiday: 30,
  /** "eighties": the value is 80. */
  Decade: 31,
  /** "Q3" 1-4; "H1" 11-12. */
  PeriodCode: 32,
  /** "time", "period", "future", "past" after a determiner. */
  Noun: 33,
} as const;

export const F = {
  the: 1,
  a: 2,
  this: 3,
  that: 4,
  these: 5,
  those: 6,
  each: 7,
  every: 8,
  all: 9,
  other: 10,
  own: 11,
  of: 12,
  in: 13,
  on: 14,
  at: 15,
  by: 16,
  to: 17,
  from: 18,
  for: 19,
  since: 20,
  until: 21,
  during: 22,
  within: 23,
  after: 24,
  before: 25,
  between: 26,
  through: 27,
  and: 28,
  or: 29,
  than: 30,
  more: 31,
  less: 32,
  no: 33,
  least: 34,
  most: 35,
  up: 36,
  as: 37,
  many: 38,
  per: 39,
  once: 40,
  twice: 41,
  times: 42,
  old: 43,
  long: 44,
  right: 45,
  just: 46,
  very: 47,
  ordinalSuffix: 48,
  oclock: 49,
  bc: 50,
  ad: 51,
  well: 52,
  with: 53,
  into: 54,
  ended: 55,
  not: 56,
  another: 57,
  s: 58,
  near: 59,
} as const;

export const S = {
  last: 1,
  past: 2,
  next: 3,
  previous: 4,
  following: 5,
  coming: 6,
  current: 7,
  same: 8,
  recent: 9,
  latest: 10,
  final: 11,
  present: 12,
} as const;

/** Values as the mod they give; `over` and `under` are approximators only after a preposition or a verb of lasting. */
export const A = { about: 1, nearly: 2, over: 3, under: 4, some: 5 } as const;

export const G = { early: 1, late: 2, mid: 3, earlier: 4, later: 5, start: 6, middle: 7, end: 8 } as const;

export const R = { present: 1, past: 2, future: 3, pastAdjective: 4, soon: 5 } as const;

export const N = { time: 1, period: 2, future: 3, moment: 4, present: 5 } as const;

export const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];
/** Not a unit of its own: two weeks. */
export const FORTNIGHT = UNITS.length;

const unitIndex = (unit: Unit): number => UNITS.indexOf(unit);

export const DAY_PARTS = ['MO', 'AF', 'EV', 'NI'] as const;
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

const SIZE = 1 << 12;
const MASK = SIZE - 1;
const keys = new Uint32Array(SIZE);
const kinds = new Uint8Array(SIZE);
const values = new Int16Array(SIZE);

/** Open addressing with linear probing; the first entry of a word wins. */
function slotOf(hash: number): number {
  let slot = hash & MASK;
  while (kinds[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & MASK;
  return slot;
}

function add(kind: number, value: number, ...words: string[]): void {
  for (const word of words) {
    const hash = hashOf(word);
    const slot = slotOf(hash);
    if (kinds[slot] !== 0) continue;
    keys[slot] = hash;
    kinds[slot] = kind;
    values[slot] = value;
  }
}

const split = (words: string): string[] => words.split(' ');

function addFunctions(): void {
  const groups: Readonly<Record<number, string>> = {
    [F.the]: 'the',
    [F.a]: 'a an',
    [F.this]: 'this',
    [F.that]: 'that',
    [F.these]: 'these',
    [F.those]: 'those',
    [F.each]: 'each',
    [F.every]: 'every',
    [F.all]: 'all',
    [F.other]: 'other',
    [F.own]: 'his her its their our my your',
    [F.of]: 'of',
    [F.in]: 'in',
    [F.on]: 'on',
    [F.at]: 'at',
    [F.by]: 'by',
    [F.to]: 'to',
    [F.from]: 'from',
    [F.for]: 'for',
    [F.since]: 'since',
    [F.until]: 'until till til',
    [F.during]: 'during throughout',
    [F.within]: 'within',
    [F.after]: 'after following',
    [F.before]: 'before',
    [F.between]: 'between',
    [F.through]: 'through thru',
    [F.and]: 'and',
    [F.or]: 'or',
    [F.than]: 'than',
    [F.more]: 'more',
    [F.less]: 'less fewer',
    [F.no]: 'no',
    [F.least]: 'least',
    [F.most]: 'most',
    [F.up]: 'up',
    [F.as]: 'as',
    [F.per]: 'per',
    [F.once]: 'once',
    [F.twice]: 'twice',
    [F.times]: 'times',
    [F.old]: 'old olds',
    [F.long]: 'long',
    [F.right]: 'right',
    [F.just]: 'just',
    [F.very]: 'very',
    [F.ordinalSuffix]: 'st nd rd th',
    [F.oclock]: "o'clock",
    [F.bc]: 'bc b.c. bce b.c.e.',
    [F.ad]: 'ad a.d.',
    [F.well]: 'well',
    [F.with]: 'with',
    [F.into]: 'into',
    [F.ended]: 'ended ending',
    [F.not]: 'not',
    [F.another]: 'another',
    [F.s]: 's',
    [F.near]: 'near foreseeable',
  };
  // "following" is a shifter first; as a preposition it is met through its shifter value.
  for (const [value, words] of Object.entries(groups)) {
    add(K.Function, Number(value), ...split(words).filter((word) => word !== 'following'));
  }
}

function addNumbers(): void {
  const small = split(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  );
  small.forEach((word, value) => {
    add(K.Number, value, word);
  });
  const tens = split('twenty thirty forty fifty sixty seventy eighty ninety');
  tens.forEach((word, at) => {
    add(K.Number, 20 + 10 * at, word);
  });
  const ordinals = split(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  );
  ordinals.forEach((word, at) => {
    add(K.Ordinal, at + 1, word);
  });
  add(K.Scale, 12, 'dozen', 'dozens');
  add(K.Scale, 100, 'hundred', 'hundreds');
  add(K.Scale, 1000, 'thousand', 'thousands');
  add(K.Scale, 1001, 'million', 'millions', 'mln');
  add(K.Scale, 1002, 'billion', 'billions', 'bln');
  add(K.Vague, 0, 'several', 'few', 'many', 'numerous', 'countless', 'multiple', 'various');
  add(K.Vague, 2, 'couple');
  const decades = split('twenties thirties forties fifties sixties seventies eighties nineties');
  decades.forEach((word, at) => {
    add(K.Decade, 20 + 10 * at, word);
  });
}

function addAdjectives(): void {
  add(K.Shifter, S.last, 'last');
  add(K.Shifter, S.past, 'past');
  add(K.Shifter, S.next, 'next');
  add(K.Shifter, S.previous, 'previous', 'preceding', 'prior');
  add(K.Shifter, S.following, 'following', 'ensuing', 'subsequent', 'succeeding');
  add(K.Shifter, S.coming, 'coming', 'upcoming', 'forthcoming');
  add(K.Shifter, S.current, 'current');
  add(K.Shifter, S.present, 'present', 'ongoing');
  add(K.Shifter, S.same, 'same', 'corresponding', 'comparable', 'year-earlier');
  add(K.Shifter, S.recent, 'recent');
  add(K.Shifter, S.latest, 'latest');
  add(K.Shifter, S.final, 'final');
  add(K.Approximator, A.about, 'about', 'around', 'approximately', 'roughly', 'circa', 'approx');
  add(K.Approximator, A.nearly, 'nearly', 'almost');
  add(K.Approximator, A.over, 'over');
  add(K.Approximator, A.under, 'under', 'below');
  add(K.Approximator, A.some, 'some');
  add(K.Stage, G.early, 'early');
  add(K.Stage, G.late, 'late');
  add(K.Stage, G.mid, 'mid');
  add(K.Stage, G.earlier, 'earlier');
  add(K.Stage, G.later, 'later');
  add(K.Stage, G.start, 'start', 'beginning', 'outset', 'dawn', 'opening');
  add(K.Stage, G.middle, 'middle');
  add(K.Stage, G.end, 'end', 'close', 'conclusion');
  add(K.Filler, 0, ...split('full whole entire straight consecutive successive long additional extra solid'));
  add(K.Filler, 1, ...split('calendar trading working business school'));
  add(K.After, -1, 'ago', 'back');
  add(K.After, 1, 'hence', 'afterwards', 'afterward');
}

function addHeads(): void {
  ENGLISH_MONTHS.forEach((names, at) => {
    add(K.Month, at + 1, ...names);
  });
  for (const months of [FRENCH_MONTHS, RUSSIAN_MONTHS]) {
    months.forEach((names, at) => {
      add(K.ForeignMonth, at + 1, ...names);
    });
  }
  ENGLISH_WEEKDAYS.forEach(([name, ...short], at) => {
    add(K.Weekday, at + 1, name!);
    add(K.Weekdays, at + 1, `${name}s`);
    add(K.WeakWeekday, at + 1, ...short);
  });
  for (const weekdays of [FRENCH_WEEKDAYS, RUSSIAN_WEEKDAYS]) {
    weekdays.forEach((names, at) => {
      add(K.WeakWeekday, at + 1, ...names);
    });
  }
  for (const unit of UNITS) {
    if (unit === 'half') continue;
    const plural = unit === 'century' ? 'centuries' : `${unit}s`;
    add(K.Unit, unitIndex(unit), unit);
    add(K.Units, unitIndex(unit), plural);
  }
  add(K.Unit, unitIndex('year'), 'yr');
  add(K.Units, unitIndex('year'), 'yrs');
  add(K.Unit, unitIndex('hour'), 'hr');
  add(K.Units, unitIndex('hour'), 'hrs');
  add(K.Unit, unitIndex('quarter'), 'qtr');
  add(K.Units, unitIndex('quarter'), 'qtrs');
  add(K.Unit, FORTNIGHT, 'fortnight');
  add(K.Units, FORTNIGHT, 'fortnights');
  split('spring summer autumn winter').forEach((word, at) => {
    add(K.Season, at, word);
  });
  add(K.Season, 2, 'fall');
  split('morning afternoon evening night').forEach((word, at) => {
    add(K.DayPart, at, word);
  });
  add(K.Day, 0, 'today');
  add(K.Day, -1, 'yesterday');
  add(K.Day, 1, 'tomorrow');
  add(K.Tonight, 0, 'tonight');
  add(K.Reference, R.present, 'now', 'currently', 'presently', 'nowadays');
  add(K.Reference, R.past, 'recently', 'lately');
  add(K.Reference, R.soon, 'soon');
  add(K.Frequency, unitIndex('hour'), 'hourly');
  add(K.Frequency, unitIndex('day'), 'daily', 'nightly');
  add(K.Frequency, unitIndex('week'), 'weekly');
  add(K.Frequency, FORTNIGHT, 'fortnightly', 'biweekly');
  add(K.Frequency, unitIndex('month'), 'monthly');
  add(K.Frequency, unitIndex('quarter'), 'quarterly');
  add(K.Frequency, unitIndex('year'), 'annual', 'annually', 'yearly');
  add(K.ClockWord, 12, 'noon', 'midday');
  add(K.ClockWord, 24, 'midnight');
  add(K.Fiscal, 0, 'fiscal', 'financial');
  add(K.Fiscal, 1, 'fy');
  add(K.Half, 0, 'half');
  for (let n = 1; n <= 4; n++) add(K.PeriodCode, n, `q${n}`);
  add(K.PeriodCode, 11, 'h1');
  add(K.PeriodCode, 12, 'h2');
  add(K.Noun, N.time, 'time');
  add(K.Noun, N.period, 'period', 'stage');
  add(K.Noun, N.future, 'future');
  add(K.Noun, N.moment, 'moment');
  add(K.Meridiem, 0, 'am', 'a.m.');
  add(K.Meridiem, 12, 'pm', 'p.m.');
  add(K.Zone, 1, 'gmt', 'utc', 'z');
  add(
    K.Zone,
    0,
    ...split('est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wib'),
  );
  HOLIDAY_NAMES.forEach((name, at) => {
    add(K.Holiday, at, name);
  });
}

addFunctions();
addNumbers();
addAdjectives();
addHeads();

/** The slot of a hash in the word table, to be passed to `kindAt` and `valueAt`; unknown words have kind `None`. */
export const lookUp = slotOf;
export const kindAt = (slot: number): number => kinds[slot];
export const valueAt = (slot: number): number => values[slot];
