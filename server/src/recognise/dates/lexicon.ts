import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  FRENCH_MONTHS,
  FRENCH_WEEKDAYS,
  RUSSIAN_MONTHS,
  RUSSIAN_WEEKDAYS,
} from '../../text/months';
import { hashOf } from '../../text/tokens';
import { HOLIDAY_NAMES } from './holidays';
import type { Unit } from './parts';

import { A, C, F, FORTNIGHT, G, K, N, OCLOCK, R, S, UNITS } from './vocabulary';

const unitIndex = (unit: Unit): number => UNITS.indexOf(unit);

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
  add(K.Filler, 0, ...split('straight consecutive successive long additional extra solid'));
  add(K.Filler, 2, 'full', 'whole', 'entire');
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
  add(K.Overnight, 0, 'overnight');
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
  add(K.ClockWord, OCLOCK, "o'clock");
  add(K.Fiscal, 0, 'fiscal', 'financial');
  add(K.Fiscal, 1, 'fy');
  add(K.Half, 0, 'half');
  for (let n = 1; n <= 4; n++) add(K.PeriodCode, n, `q${n}`);
  for (let year = 1980; year < 2060; year++) {
    add(K.PeriodCode, year, `fy${year}`);
    add(K.PeriodCode, year, `fy${String(year % 100).padStart(2, '0')}`);
  }
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
  add(K.Comparison, C.against, 'against');
  add(K.Comparison, C.versus, 'versus', 'vs');
  add(K.Comparison, C.compared, 'compared');
  HOLIDAY_NAMES.forEach((name, at) => {
    add(K.Holiday, at, name);
  });
}

function addSigns(): void {
  for (const dash of '-‐‑–—−') add(K.Dash, dash.charCodeAt(0), dash);
  for (const sign of ',.:;/$%+()[\'‘"“`') add(K.Sign, sign.charCodeAt(0), sign);
}

addSigns();
addFunctions();
addNumbers();
addAdjectives();
addHeads();

/** The slot of a hash in the word table, to be passed to `kindAt` and `valueAt`; unknown words have kind `None`. */
export const lookUp = slotOf;
export const kindAt = (slot: number): number => kinds[slot];
export const valueAt = (slot: number): number => values[slot];
