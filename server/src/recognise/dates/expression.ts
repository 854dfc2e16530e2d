import type { TimexMod } from '../types';
import { finestDate, type Parts, type Unit } from './parts';

/** What the words of a time expression say, before they are anchored to the article's date or to the text. */
export type Meaning =
  | Point
  | Length
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

export interface Length {
  readonly kind: 'duration';
  readonly value: string;
}

/** A step from the article's date or from the latest date in the text: "last year" is one year back from the article. */
export interface Shift {
  readonly unit: Unit;
  readonly by: number;
  readonly from: 'article' | 'text';
  /** "A year earlier" said of a quarter or month is that quarter or month a year before. */
  readonly keep: boolean;
  /** What is compared: the quarter of "the year-ago quarter". */
  readonly of: Unit | undefined;
}

export const shiftBy = (unit: Unit, by: number, from: Shift['from'], keep = false, of?: Unit): Shift => ({
  unit,
  by,
  from,
  keep,
  of,
});

/** Where an incomplete point lies: as the words say, or as the verb's tense tells. */
export type Direction = 'past' | 'future' | 'this' | 'tense';

/** The n-th unit inside a longer stretch: "the last week of March" is -1, "the first Monday in May" 1. Of Easter, so many days after it. */
export interface Nth {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'weekday' | 'easter';
}

/** What words may say of a point beside its parts. */
interface Leaning {
  readonly shift?: Shift | undefined;
  readonly direction?: Direction | undefined;
  readonly nth?: Nth | undefined;
  /** The longer stretch the point lies in: "last year" in "the first quarter of last year". */
  readonly inside?: Point | undefined;
  /** Needs another expression beside it to be a time at all: "the same period", "Sat" before "3 July". */
  readonly weak?: boolean | undefined;
}

/** Made by `pointOf`: like `Parts`, every point has all fields in one order. */
export interface Point extends Required<Leaning> {
  readonly kind: 'point';
  readonly parts: Parts;
}

export const pointOf = (parts: Parts, leaning: Leaning): Point => ({
  kind: 'point',
  parts,
  shift: leaning.shift,
  direction: leaning.direction,
  nth: leaning.nth,
  inside: leaning.inside,
  weak: leaning.weak,
});

/** The same for most points: a direction, a step from elsewhere, or neither. */
export const plainPoint = (parts: Parts, direction?: Direction, shift?: Shift): Point => ({
  kind: 'point',
  parts,
  shift,
  direction,
  nth: undefined,
  inside: undefined,
  weak: undefined,
});

export const shiftedPoint = (parts: Parts, shift: Shift | undefined): Point => plainPoint(parts, undefined, shift);

/** Made by `expression` (scan.ts), with all fields in one order. */
export interface Expression {
  /** Tokens `first` to `last`, exclusive. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the text; they may cut into a token ("3,2024"). */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod: TimexMod | undefined;
  /** The second end of a range lies on or after the first: "from Wednesday to Thursday". */
  readonly range: boolean;
}

export const isPoint = (one: Expression): one is Expression & { meaning: Point } => one.meaning.kind === 'point';

/** A single day: a weekday, a date, "today"; no time of day in it yet. */
export function isDay(one: Expression): boolean {
  if (!isPoint(one)) return false;
  const { parts, shift } = one.meaning;
  if (parts.hour !== undefined) return false;
  return (
    parts.day !== undefined || parts.weekday !== undefined || (shift?.unit === 'day' && finestDate(parts) === undefined)
  );
}

/** A time of day in figures or "noon", of no day yet. */
export const isClock = (one: Expression): boolean =>
  isPoint(one) && one.meaning.parts.hour !== undefined && finestDate(one.meaning.parts) === undefined;
