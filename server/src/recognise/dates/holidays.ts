import { type Point, pointOf } from './expression';
import { partsOf } from './parts';

export interface Holiday {
  /** The name's words, lower case; a possessive mark is a word of its own. */
  readonly words: readonly string[];
  readonly point: Point;
}

const fixed = (name: string, month: number, day: number): Holiday => ({
  words: name.split(' '),
  point: pointOf(partsOf({ month, day }), { direction: 'tense' }),
});

const nth = (name: string, n: number, weekday: number, month: number): Holiday => ({
  words: name.split(' '),
  point: pointOf(partsOf({ month, weekday }), { direction: 'tense', nth: { n, unit: 'weekday' } }),
});

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
];

/** The first words of the names, each once. */
export const HOLIDAY_NAMES: readonly string[] = [...new Set(HOLIDAYS.map((holiday) => holiday.words[0]!))];
