/** What is said of one thing in several places: two sides, all evidence, a sheet. */
import type { ConflictItem, StatementItem, Witness } from './lists';
import type { EntityType, Location } from './places';

/** One side of a comparison: the words at a place, as a reader sees them. */
export interface ComparedSide extends Location, Witness {
  /** The sentence before, that sentence and the next, safe to show. */
  readonly sentences: readonly string[];
  /** Which of them holds the place, and where in it. */
  readonly current: number;
  readonly start: number;
  readonly end: number;
  /** Independent sources behind what is said there; absent where that is no known claim. */
  readonly sources?: number;
}

/** A finding as a page about it names it. */
export interface ComparedFinding extends ConflictItem {
  /** What findings of its rule have in common: "Dates that disagree". */
  readonly title: string;
  /** Names it while articles are edited; the same for the same conflict in several drafts. */
  readonly fingerprint: string;
}

/** Two places beside each other. */
export interface Compared {
  readonly sides: readonly [ComparedSide, ComparedSide];
  /** What was found that is about both, the most severe first. */
  readonly findings: readonly ComparedFinding[];
}

/** All that articles say of one property of one thing. */
export interface EvidenceList {
  readonly subject: string;
  readonly label: string;
  /** The best supported first. */
  readonly values: readonly {
    readonly value: string;
    /** Independent sources that give this value or one that agrees with it. */
    readonly sources: number;
    /** Another value cannot hold beside it. */
    readonly opposed: boolean;
    readonly statements: readonly StatementItem[];
  }[];
  /** Index of the value with more independent sources than those that oppose it; absent where there is no conflict, or a draw. */
  readonly better?: number;
}

/** What a fact sheet is about: an entity by its name, since it outlives snapshots, or an article. */
export type SheetSubject =
  | { readonly folder: string; readonly type: EntityType; readonly name: string }
  | { readonly uri: string };

/** A sheet of all that is known of something, as a Markdown document. */
export interface FactSheet {
  readonly title: string;
  /** Text of articles in it is escaped. */
  readonly markdown: string;
}
