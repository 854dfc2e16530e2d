import type { Span } from '../text/span';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER';

/**
 * What a time expression's value rests on: `words` alone ("July 3, 2024"), the `article`'s date ("last year"),
 * or an earlier expression in the `text` ("the previous day").
 */
export type TimexBasis = 'words' | 'article' | 'text';

/** A normalised time expression. Offsets are into the reading text while an article is analysed, into the file after. */
export interface Timex extends Span {
  readonly type: TimexType;
  /** TIMEX3 value as TempEval-3 writes it: `2024-07-03`, `2024-Q2`, `P32Y`, `XXXX-WXX-3`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod?: TimexMod;
  readonly basis: TimexBasis;
  /** The part of the value the words themselves state, unknown parts as X: "July 3" is `XXXX-07-03`, "Wednesday" `XXXX-WXX-3`. Absent when they state all of it. */
  readonly stated?: string;
  /** The weekday the words name, 1 (Monday) to 7, where they name one beside a date: "Wednesday, July 3, 2024". */
  readonly weekday?: number;
  /** True when the value rests on a doubtful or unknown article date, or on tense that could be read two ways. */
  readonly doubtful?: boolean;
}

export type Approximator = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'point'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'fold'
  | 'score'
  | 'number';

/** A normalised quantity. A range is two quantities, `bound` low and high; so is a change ("rose from 5 to 7 percent"), from and to. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly value: number;
  /**
   * ISO 4217 for money (coins by name: `cent`), `%`, `percentage point`, `basis point`; `year of age` for ages, `time` for
   * folds; else the singular English noun, lower case (`kilometer`, `project`; `people` stays `people`). Empty when nothing
   * is counted.
   */
  readonly unit: string;
  readonly approximator?: Approximator;
  /** True where the unit is that of a figure before it: the second of "60 million euros from 50 million". */
  readonly impliedUnit?: true;
  /** The size of the last stated digit: 25.3 billion has 1e8. Two figures agree when they are equal at the coarser step. */
  readonly step: number;
  readonly bound?: 'low' | 'high' | 'from' | 'to';
  /** "per year", "a barrel": what the figure is per, as a singular noun. */
  readonly per?: string;
  /** The counted noun phrase ("cooperation projects"), without the number. */
  readonly noun?: Span;
}

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'EVENT' | 'WORK' | 'OTHER';

/** A proper name in the text, borders exact: titles, "the" and possessives outside. */
export interface Name extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the recognisers read in one article. Each list is in text order; lists of one kind do not overlap in themselves. */
export interface Recognised {
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
}
