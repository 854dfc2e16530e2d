import type { Config } from '../corpus/config';
import { matchGlobs } from '../corpus/globs';
import { RULES } from '../rules';
import { switchesOf } from '../rules/settings';

/** What of a folder is checked, and by what. */
export interface Scope {
  /** How many of its files are drafts. */
  readonly drafts: number;
  /** How many rules look at none of its files. */
  readonly rulesOff: number;
}

/** O(paths) where the configuration names drafts at all. */
export function scopeOf(config: Config, paths: readonly string[]): Scope {
  const isDraft = matchGlobs(config.drafts);
  const { runs } = switchesOf(config);
  return {
    drafts: config.drafts.length > 0 ? paths.filter(isDraft).length : 0,
    rulesOff: RULES.filter(({ meta }) => !runs(meta)).length,
  };
}
