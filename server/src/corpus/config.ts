import { type EntityDecisions, NO_DECISIONS } from '../resolve/across';
import type { ArticleOverride } from '../text/article';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `copydesk.json`, read and checked. */
export interface Config {
  /** Globs of the files that are articles. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of drafts: they always receive the finding, articles of the archive never. */
  readonly drafts: readonly string[];
  /** Severity by rule id; `off` silences it. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** What the person set for single articles, by path. */
  readonly articles: Readonly<Record<string, ArticleOverride>>;
  readonly entities: EntityDecisions;
}

export const DEFAULT_CONFIG: Config = {
  include: ['**/*.{txt,md,markdown,html,htm}'],
  exclude: ['**/node_modules/**', '**/.git/**'],
  drafts: [],
  rules: {},
  articles: {},
  entities: NO_DECISIONS,
};
