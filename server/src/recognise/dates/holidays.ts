import { type Point, pointOf } from './expression';
import { partsOf } from './parts';

export interface Holiday {
  /** The name's words, lower case; a possessive mark is a word of its own. */
  readonly words: readonly string[];
  readonly point: Point;
}

/** The same day each year. */
export const fixedDay = (month: number, day: number): Point => pointOf(partsOf({ month, day }), { direction: 'tense' });

/** The n-th of a weekday in its month. */
export const nthDay = (n: number, weekday: number, month: number): Point =>
  pointOf(partsOf({ month, weekday }), { direction: 'tense', nth: { n, unit: 'weekday' } });

/** So many days after Easter Sunday, which always falls in spring. */
export const easterDay = (n: number): Point =>
  pointOf(partsOf({ season: 'SP' }), { direction: 'tense', nth: { n, unit: 'easter' } });

const named = (name: string, point: Point): Holiday => ({ words: name.split(' '), point });
const fixed = (name: string, month: number, day: number): Holiday => named(name, fixedDay(month, day));
const nth = (name: string, n: number, weekday: number, month: number): Holiday =>
  named(name, nthDay(n, weekday, month));

/** Holidays that newspapers use as dates; where names begin alike, the longer first. */
export const HOLIDAYS: readonly Holiday[] = [
  fixed('christmas eve', 12, 24),
  fixed('christmas day', 12, 25),
  fixed('christmas', 12, 25),
  fixed("new year 's day", 1, 1),
  fixed("new year 's eve", 12, 31),
  fixed('halloween', 10, 31),
  fixed("valentine 's day", 2, 14),
  fixed('boxing day', 12, 26),
  fixed('independence day', 7, 4),
  fixed('veterans day', 11, 11),
  nth('thanksgiving day', 4, 4, 11),
  nth('thanksgiving', 4, 4, 11),
  nth('labor day', 1, 1, 9),
  nth('memorial day', -1, 1, 5),
  nth('columbus day', 2, 1, 10),
  named('easter sunday', easterDay(0)),
  named('easter monday', easterDay(1)),
  named('easter', easterDay(0)),
];

/** The first words of the names, each once. */
export const HOLIDAY_NAMES: readonly string[] = [...new Set(HOLIDAYS.map((holiday) => holiday.words[0]!))];
