import type { Severity } from '../corpus/config';
import { RULES } from '../rules';
import type { Finding } from '../rules/types';

export interface RuleFindings {
  readonly rule: string;
  /** One sentence: what the rule finds. */
  readonly title: string;
  /** By path and position. */
  readonly findings: readonly Finding[];
}

/** From the most to the least severe. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ meta }) => [meta.id, meta.summary]));

/** Findings by rule, the rule with the most severe finding first, then by id. */
export function findingsByRule(findings: readonly Finding[]): RuleFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  const worst = (group: readonly Finding[]): number =>
    group.reduce((least, { severity }) => Math.min(least, SEVERITIES.indexOf(severity)), SEVERITIES.length);
  return [...groups]
    .sort(([a, x], [b, y]) => worst(x) - worst(y) || (a < b ? -1 : 1))
    .map(([rule, group]) => ({ rule, title: TITLES.get(rule) ?? rule, findings: group }));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings that are at least as severe as `limit`; none where it is off. */
export const atLeast = (findings: readonly Finding[], limit: Severity | 'off'): readonly Finding[] =>
  limit === 'off' ? [] : findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit));
