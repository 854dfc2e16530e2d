import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import type { Finding } from '../../rules/types';
import type { Wording } from '../../text/wording';
import type { TextChange } from '../rename';

/** A change of an article's words that settles a finding, for a person to choose. */
export interface Fix {
  /** What will stand there, in the words of a menu. */
  readonly title: Wording;
  /** In one file, in text order, disjoint. */
  readonly changes: readonly TextChange[];
  /** The finding it settles; absent where it settles none. */
  readonly finding?: Finding;
}

/** What a kind of fix looks at: a finding, the story it lies in, and the file's text. */
export interface FixContext {
  readonly snapshot: Snapshot;
  readonly story: ArticleFacts;
  readonly finding: Finding;
  readonly text: string;
}

/** The fixes of one kind for a finding; none where it is not one for them, or nothing can be written with certainty. */
export type FixFinder = (context: FixContext) => readonly Fix[];
