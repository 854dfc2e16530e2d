import { NO_OWN_PROPERTIES } from '../claims/catalogue';
import type { OwnProperties } from '../claims/catalogue/own';
import { type EntityDecisions, NO_DECISIONS } from '../resolve/across';
import type { ArticleOverride } from '../text/article';
import type { BaselineEntry } from './baselineFile';
import type { VerifiedFact } from './factsFile';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severity by rule id; `off` silences it. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** Other severities for some files; of several that cover a file the last one holds. */
export interface RuleOverride {
  /** Globs. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** A finding that somebody judged and wants to hear of no more, until what it is about changes. */
export interface IgnoredFinding {
  /** `Finding.fingerprint`. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string;
}

/** What the files of a folder's desk say, read and checked: `copydesk.json` and those beside it. */
export interface Config {
  /** Globs of the files that are articles. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of drafts: they always receive the finding, articles of the archive never. */
  readonly drafts: readonly string[];
  readonly rules: RuleSettings;
  readonly overrides: readonly RuleOverride[];
  readonly ignore: readonly IgnoredFinding[];
  /** What the person set for single articles, by path. */
  readonly articles: Readonly<Record<string, ArticleOverride>>;
  readonly entities: EntityDecisions;
  /** What the person adds to the catalogue of properties. */
  readonly properties: OwnProperties;
  /** What the desk looked up, from `copydesk.facts.json`. */
  readonly facts: readonly VerifiedFact[];
  /** What was accepted as it stood, from `copydesk.baseline.json`. */
  readonly baseline: readonly BaselineEntry[];
}

export const DEFAULT_CONFIG: Config = {
  include: ['**/*.{txt,md,markdown,html,htm}'],
  exclude: ['**/node_modules/**', '**/.git/**'],
  drafts: [],
  rules: {},
  overrides: [],
  ignore: [],
  articles: {},
  entities: NO_DECISIONS,
  properties: NO_OWN_PROPERTIES,
  facts: [],
  baseline: [],
};

/** The paths of articles of which a person set something else under `next`. */
export function filesReadOtherwise({ articles: before }: Config, { articles: after }: Config): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
  return changed.map((id) => id.replace(/#\d+$/, ''));
}
