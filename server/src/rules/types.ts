import type { Severity } from '../corpus/config';
import type { ClaimGroup, Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Span } from '../text/span';
import type { Wording } from '../text/wording';

/** A place in a file. */
export interface Place extends Span {
  readonly path: string;
}

/** The other side of a finding. */
export interface Related extends Place {
  readonly message: Wording;
}

/** Where the facts of articles cannot all be true, or a claim contradicts itself. Spans are file offsets. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** One or two plain sentences that quote both sides. */
  readonly message: Wording;
  /** Never empty for a conflict between two places. */
  readonly related: readonly Related[];
  /** What stays the same when lines move and changes when a fact does: rule + entities + property + values. */
  readonly fingerprint: string;
  /** The arithmetic or reason, as shown by `explain` and in the hover. */
  readonly reason?: Wording;
}

export interface RuleExample {
  /** A fixture archive in the notation of test/fixtures, or plain sentences of one article. */
  readonly title: string;
  readonly articles: Readonly<Record<string, string>>;
}

/** Describes a rule: the source of the registry table, the docs page and the settings. */
export interface RuleMeta {
  readonly id: string;
  readonly category: 'dates' | 'figures' | 'names' | 'words' | 'desk';
  readonly severity: Severity;
  /** One sentence: what it finds. */
  readonly summary: string;
  readonly why: string;
  readonly whatToDo: string;
  /** Wikidata's name for the constraint, where there is one: "single value". */
  readonly constraint?: string;
  /** True for a rule about any figure or date: it is silent where a rule of its own speaks of the same words. */
  readonly general?: true;
  /** True for a matter of house style that not every desk wants: the rule runs where a severity is set for it. */
  readonly offByDefault?: true;
  /** Examples that must be reported, and near misses that must not. Run as tests, shown in the docs. */
  readonly reported: readonly RuleExample[];
  readonly silent: readonly RuleExample[];
}

/**
 * A consistency rule. `article` sees one article at a time, `group` one group of statements that speak of the same
 * property of the same thing; both are pure, so results are kept while what they saw is unchanged.
 */
export interface Rule {
  readonly meta: RuleMeta;
  /** Works out what the rule keeps of an article as long as it stands, so that a check of many articles is made in short steps. */
  read?(article: ArticleFacts): void;
  article?(article: ArticleFacts, snapshot: Snapshot): readonly Finding[];
  group?(group: ClaimGroup, snapshot: Snapshot): readonly Finding[];
}
