import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { EntityDecisions } from '../resolve/across';
import { foldName } from '../resolve/naming/fold';
import type { IgnoredFinding } from './config';
import type { VerifiedFact } from './factsFile';
import type { FileProblem } from './jsonFile';

const at = (tree: Node, path: readonly (string | number)[]): Node => findNodeAtLocation(tree, [...path]) ?? tree;

const problem = ({ offset, length }: Node, severity: FileProblem['severity'], message: string): FileProblem => ({
  start: offset,
  end: offset + length,
  severity,
  message,
});

/** Names that are said to be one thing's and two things': nobody can tell which is meant. O(names). */
export function namesAtOdds(tree: Node, { same, different }: EntityDecisions): FileProblem[] {
  const groups = new Map<string, Set<number>>();
  same.forEach((names, group) => {
    for (const name of names) {
      const key = foldName(name);
      groups.set(key, (groups.get(key) ?? new Set()).add(group));
    }
  });
  return different.flatMap(([a, b], i) => {
    if (a === b) return [];
    const together = [...(groups.get(foldName(a)) ?? [])].some((group) => groups.get(foldName(b))?.has(group));
    if (!together) return [];
    const message = `“${a}” and “${b}” are one thing by "same" and two by "different": take them out of one of the lists.`;
    return [problem(at(tree, ['entities', 'different', i]), 'error', message)];
  });
}

/** Findings that are ignored twice over: only the last reason is shown. */
export function ignoredTwice(tree: Node, ignore: readonly IgnoredFinding[]): FileProblem[] {
  const seen = new Set<string>();
  return ignore.flatMap(({ fingerprint }, i) => {
    if (!seen.has(fingerprint)) {
      seen.add(fingerprint);
      return [];
    }
    return [problem(at(tree, ['ignore', i]), 'warning', 'This finding is ignored twice.')];
  });
}

/** Facts of one thing that hold at the same time and say two things: an article that agrees with either is let pass. */
export function factsAtOdds(facts: readonly VerifiedFact[]): FileProblem[] {
  const known = new Map<string, VerifiedFact>();
  return facts.flatMap((fact): FileProblem[] => {
    const { entity, with: other = '', property, topic = '', asOf = '', until, span } = fact;
    // A fact that held until some day may be followed by another.
    if (until !== undefined) return [];
    const key = JSON.stringify([...[foldName(entity), foldName(other)].sort(), property, topic, asOf]);
    const first = known.get(key);
    if (!first) known.set(key, fact);
    if (!first || agree(first, fact)) return [];
    const message = `Another fact here says “${first.written}” of the same: articles that agree with either are let pass. Say "until" when the old one held.`;
    return [{ ...span, severity: 'warning', message }];
  });
}

/** The same value, or one told more exactly than the other. */
function agree({ value: a }: VerifiedFact, { value: b }: VerifiedFact): boolean {
  if (a.kind === 'time' && b.kind === 'time') return a.value.startsWith(b.value) || b.value.startsWith(a.value);
  if (a.kind === 'name' && b.kind === 'name') return foldName(a.name) === foldName(b.name);
  return JSON.stringify(a) === JSON.stringify(b);
}
