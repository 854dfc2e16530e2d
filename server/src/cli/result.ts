import type { QuietFinding } from '../rules/quiet';
import type { Finding } from '../rules/types';
import type { Folder } from './files';

/** What a check found, and what a reporter needs to show it. */
export interface CheckResult {
  readonly folder: Folder;
  /** How many files were checked, and how many articles stand in them. */
  readonly checked: number;
  readonly articles: number;
  /** How many of them are drafts. */
  readonly drafts: number;
  readonly findings: readonly Finding[];
  /** What stands and is not reported. */
  readonly quiet: readonly QuietFinding[];
  /** Fingerprints that are ignored or in the baseline and answer to nothing; known only where the whole folder was checked. */
  readonly removable: readonly string[];
}
