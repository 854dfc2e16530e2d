import type { BaselineEntry } from '../../corpus/baselineFile';
import type { Config } from '../../corpus/config';
import type { AnalysedFile } from '../../corpus/fileAnalysis';
import { english } from '../../text/wording';
import type { Settled } from '../facts';
import type { Finding } from '../types';
import { type Silencer, silencerOf } from './directives';

/**
 * Why a finding is kept quiet: by an entry of `ignore`, by a comment in the article, since it was there before, or since
 * a verified fact settles the matter and speaks for itself.
 */
export type QuietCause = 'ignored' | 'comment' | 'baseline' | 'verified';

/** A finding that stands and is not shown. */
export interface QuietFinding {
  readonly finding: Finding;
  readonly cause: QuietCause;
  /** As given by whoever silenced it. */
  readonly reason?: string;
  readonly author?: string;
}

/** What is shown of all that the rules found, and what is not. */
export interface Heard {
  readonly findings: readonly Finding[];
  readonly quiet: readonly QuietFinding[];
  /** Fingerprints in the baseline or under `ignore` that nothing answers to any more. */
  readonly removable: readonly string[];
}

/**
 * Parts findings into those to show and those to keep quiet. The nearest word counts: a comment in the article, then
 * `ignore`, then the baseline, then what is verified. Pure; the order of findings stays. `fileOf` gives the file at a path.
 */
export function keepQuiet(
  found: readonly Finding[],
  { ignore, baseline }: Pick<Config, 'ignore' | 'baseline'>,
  settled: Settled,
  fileOf: (path: string) => AnalysedFile | undefined,
): Heard {
  const ignored = new Map(ignore.map((entry) => [entry.fingerprint, entry]));
  const accepted = new Map(baseline.map((entry) => [entry.fingerprint, entry]));
  const silencers = new Map<string, Silencer>();
  const silencerFor = (path: string): Silencer => {
    const known = silencers.get(path);
    if (known) return known;
    const file = fileOf(path);
    const silencer: Silencer = file ? silencerOf(file) : () => undefined;
    silencers.set(path, silencer);
    return silencer;
  };
  const findings: Finding[] = [];
  const quiet: QuietFinding[] = [];
  const met = new Set<string>();
  for (const finding of found) {
    met.add(finding.fingerprint);
    const directive = silencerFor(finding.path)(finding.rule, finding.start);
    const entry = ignored.get(finding.fingerprint);
    if (directive) quiet.push({ finding, cause: 'comment', ...reasonOf(directive) });
    else if (entry) quiet.push({ finding, cause: 'ignored', ...reasonOf(entry) });
    else if (accepted.has(finding.fingerprint)) quiet.push({ finding, cause: 'baseline' });
    else if (isSettled(finding, settled)) quiet.push({ finding, cause: 'verified' });
    else findings.push(finding);
  }
  const removable = [...new Set([...ignored.keys(), ...accepted.keys()])].filter((print) => !met.has(print));
  return { findings, quiet, removable };
}

/** A conflict of which one side is refuted is none any more: `reference-facts` speaks where the refuted value stands. */
function isSettled(finding: Finding, { borneOut, refuted }: Settled): boolean {
  if (finding.rule === 'reference-facts') return false;
  const { related } = finding;
  return related.some(refuted) || (refuted(finding) && related.some(borneOut));
}

const reasonOf = ({ reason, author }: { readonly reason?: string; readonly author?: string }) => ({
  ...(reason !== undefined ? { reason } : {}),
  ...(author !== undefined ? { author } : {}),
});

/** How many findings are kept quiet, by cause. */
export function countQuiet(quiet: readonly QuietFinding[]): Record<QuietCause, number> {
  const counts: Record<QuietCause, number> = { ignored: 0, comment: 0, baseline: 0, verified: 0 };
  for (const { cause } of quiet) counts[cause]++;
  return counts;
}

/** The entry that accepts a finding as it stands. */
export const baselineEntry = ({ fingerprint, path, message }: Finding): BaselineEntry => ({
  fingerprint,
  path,
  message: english(message),
});
