import type { Wording } from '../text/wording';
import type { ArticleFilter } from './globs';

export type SkipReason = 'format' | 'binary' | 'too-large' | 'unreadable';

/** A file that could hold an article and was not read, or a folder that could not be entered. */
export interface SkippedPath {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly reason: SkipReason;
  /** A few words for the person: "PDF", "Word document", "23 MB". */
  readonly detail: Wording;
}

/** The files of a folder by name; nothing of them has been read yet. Both lists are in path order. */
export interface Listing {
  readonly paths: readonly string[];
  readonly skipped: readonly SkippedPath[];
  /** Why the folder itself cannot be read, where that is so. */
  readonly problem?: Wording;
}

/** The bytes of a file, or why there are none. `missing`: there is no such file. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly message: Wording };

/**
 * The world's files as the engine asks for them. A folder is named as its host names folders: a path on Node, a URI
 * where an editor reads for us.
 */
export interface FileHost {
  /** The articles below `folder`, or only those at or below its sub-folder `below`. Never fails: folders that cannot be entered are named as skipped. */
  list(folder: string, filter: ArticleFilter, below?: string): Promise<Listing>;
  /** The contents of files of the folder, in the order asked. */
  read(folder: string, paths: readonly string[], maxBytes: number): Promise<readonly FileContent[]>;
}
