/** The state of the desk: what was read, what was not, and what was found. */
import type { Severity } from './places';

export type SkipReason = 'format' | 'binary' | 'too-large' | 'unreadable';

/** A file in a checked folder that could hold an article and was not read. Files nobody takes for articles are not listed. */
export interface SkippedFile {
  readonly uri: string;
  readonly reason: SkipReason;
  /** A few words for the person: "PDF", "Word document", "23 MB". */
  readonly detail: string;
}

/** How many files were read of those that are to be; sent while they are read, at most ten times a second. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Sent when indexing starts and ends and whenever there is a new snapshot; while typing at most a few times a second. */
export interface Status {
  /** `failed`: a folder cannot be checked; `problems` says why. */
  readonly state: 'indexing' | 'ready' | 'failed';
  /** Grows with every new snapshot: what was fetched under an older number is out of date. */
  readonly snapshot: number;
  readonly articles: number;
  /** The files they stand in: one may hold several articles, or none. */
  readonly files: number;
  /** Files that are drafts. */
  readonly drafts: number;
  /** How many rules look at no file at all. */
  readonly rulesOff: number;
  readonly entities: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that stand and are not shown: ignored, silenced by a comment, in the baseline, settled by a verified fact. */
  readonly quiet: number;
  /** At most 100; `skippedTotal` counts them all. */
  readonly skipped: readonly SkippedFile[];
  readonly skippedTotal: number;
  /** Sentences for the person: "copydesk.json, line 3: ...". Empty when all is well. */
  readonly problems: readonly string[];
}
