import type { Finding } from '../rules/types';
import type { Folder } from './files';

/** What a check found, and what a reporter needs to show it. */
export interface CheckResult {
  readonly folder: Folder;
  /** How many files were checked. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}
