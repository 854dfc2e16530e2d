import type { Severity } from '../corpus/config';
import { RULES } from '../rules';
import type { Finding } from '../rules/types';
import { headingOf } from './ruleHeadings';

/** From the most to the least severe. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What findings are put together by. */
export type ConflictOrder = 'rule' | 'severity' | 'article';

export interface FindingGroup {
  /** The rule, the severity or the path that they share. */
  readonly key: string;
  readonly title: string;
  /** A sentence about it: what the rule finds. */
  readonly summary?: string;
  readonly worst: Severity;
  /** By path and position. */
  readonly findings: readonly Finding[];
}

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'Conflicts',
  warning: 'Probable conflicts',
  information: 'Worth knowing',
  hint: 'House style',
};

const SUMMARIES: ReadonlyMap<string, string> = new Map(RULES.map(({ meta }) => [meta.id, meta.summary]));

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Findings put together, the group with the most severe first, then by title. */
export function groupFindings(findings: readonly Finding[], by: ConflictOrder): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = by === 'article' ? finding.path : finding[by];
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, list]): FindingGroup => {
      const worst = SEVERITIES[list.reduce((least, { severity }) => Math.min(least, rank(severity)), rank('hint'))]!;
      const summary = by === 'rule' ? SUMMARIES.get(key) : undefined;
      return { key, title: titleOf(key, by), ...(summary ? { summary } : {}), worst, findings: list };
    })
    .sort((a, b) => rank(a.worst) - rank(b.worst) || (a.title < b.title ? -1 : 1));
}

function titleOf(key: string, by: ConflictOrder): string {
  if (by === 'rule') return headingOf(key);
  return by === 'severity' ? SEVERITY_TITLES[key as Severity] : key;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings that are at least as severe as `limit`; none where it is off. */
export const atLeast = (findings: readonly Finding[], limit: Severity | 'off'): readonly Finding[] =>
  limit === 'off' ? [] : findings.filter(({ severity }) => rank(severity) <= rank(limit));

/** Headings that lists made here can have, for translators. */
export const CONFLICT_HEADINGS: readonly string[] = Object.values(SEVERITY_TITLES);
