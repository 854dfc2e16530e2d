import type { Approximator } from '../recognise/types';
import type { Span } from '../text/span';

export type Modality = 'asserted' | 'expected' | 'planned' | 'possible' | 'denied' | 'conditional';

/** The value of a claim: the right-hand side of a Wikidata statement. */
export type ClaimValue =
  | {
      readonly kind: 'time';
      /** TIMEX3 value. */
      readonly value: string;
      /** The part the words state; absent when they state all of it. An implied value never makes an error. */
      readonly stated?: string;
      readonly doubtful?: boolean;
    }
  | {
      readonly kind: 'quantity';
      readonly value: number;
      readonly unit: string;
      readonly step: number;
      readonly high?: number;
      /** One end of a range or of a change whose other end is a claim of its own. */
      readonly bound?: 'low' | 'high' | 'from' | 'to';
      /** What the figure is per: "share", "year". */
      readonly per?: string;
      readonly approximator?: Approximator;
    }
  | { readonly kind: 'entity'; readonly local: number }
  | { readonly kind: 'text'; readonly text: string };

/** A further figure, date or thing a claim rests on: the start of a change, a part of a sum, an item of a list. */
export interface ClaimPart extends Span {
  readonly role: 'from' | 'to' | 'part' | 'whole' | 'item' | 'at' | 'converted' | 'date';
  readonly value: ClaimValue;
}

/** How a claim's value was worked out where the words do not state it: "the 30th anniversary" in 2022 leads to 1992. */
export interface Arithmetic {
  readonly kind: 'anniversary' | 'elapsed' | 'age';
  /** In years. */
  readonly count: number;
  readonly approximator?: Approximator;
  /** TIMEX3 value it is counted from; absent where neither the words nor the article's date give it. */
  readonly at?: string;
}

/**
 * One statement an article makes: subject, property, value, and what qualifies it.
 * Offsets are into the file once the article's analysis is done.
 */
export interface Claim extends Span {
  /** A property of the catalogue (`founded`), or `open:<measured thing>`. */
  readonly property: string;
  /** Index into the article's `locals`, or -1 when the subject is only described. */
  readonly subject: number;
  /** The other party of a relation between two ("diplomatic relations between A and B"): index into `locals`. */
  readonly object?: number;
  /** The subject's words, normalised, where `subject` is -1 or the property needs more ("trade volume"). */
  readonly topic?: string;
  readonly value: ClaimValue;
  readonly valueSpan: Span;
  /** The words of the value, at most 80 characters. */
  readonly surface: string;
  /** TIMEX3 value: the time at or in which it holds. */
  readonly asOf?: string;
  readonly scope?: string;
  /** The figures or things the claim puts in relation: the two ends of a change, the parts of a sum, the items of a list. */
  readonly parts?: readonly ClaimPart[];
  /** Present when the value is implied by arithmetic. */
  readonly arithmetic?: Arithmetic;
  /**
   * Stems of the content words of its clause, nearest to the value first, at most 16: how an open claim (a figure or
   * date without a property of its own) finds its counterpart in another article.
   */
  readonly context?: readonly string[];
  /** Whether the clause says the value, or by the value, something rose (1) or fell (-1). */
  readonly direction?: 1 | -1;
  readonly modality: Modality;
  /** Who says so: index into `locals`. */
  readonly speaker?: number;
  /** Inside quotation marks or reported speech: it belongs to its speaker. */
  readonly quoted?: boolean;
  /** The sentence, shortened to at most 240 characters: enough for a hover without the file. */
  readonly quote: string;
}
