import type { Wording } from '../../text/wording';

/** Why two claims agree, conflict, or cannot be compared: stable codes, each with a test of its own. */
export type Reason =
  /** Same value. */
  | 'same'
  /** One value lies within the other, which is stated less precisely: "2001" and "June 15, 2001". */
  | 'precision'
  /** Equal once both are rounded to the coarser of the two. */
  | 'rounding'
  /** "more than 41" and 41.2; "about 40" and 41. */
  | 'approximator'
  /** Equal after conversion of units. */
  | 'conversion'
  | 'unit'
  | 'currency'
  /** What the figure is per differs: a year, a share, a barrel. */
  | 'per'
  | 'as-of'
  | 'scope'
  /** One is a forecast, plan or target, the other an outcome. */
  | 'forecast'
  | 'denied'
  /** Both are somebody's words, and not the same person's. */
  | 'speaker'
  /** A count that grows while the story runs. */
  | 'still-rising'
  /** Versions of one story by one source. */
  | 'versions'
  | 'different-entity'
  /** Several values may hold at once. */
  | 'several'
  /** The value is known only in part (a weekday without a date) or not at all. */
  | 'unknown'
  /** Two values that cannot both hold. */
  | 'differs';

export type Outcome = 'agree' | 'conflict' | 'not-comparable';

/** What comparing two claims gives. `text` is one readable clause without a final point. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly text: Wording;
}

export const agree = (reason: Reason, text: Wording): Verdict => ({ outcome: 'agree', reason, text });
export const conflict = (text: Wording): Verdict => ({ outcome: 'conflict', reason: 'differs', text });
export const notComparable = (reason: Reason, text: Wording): Verdict => ({ outcome: 'not-comparable', reason, text });
