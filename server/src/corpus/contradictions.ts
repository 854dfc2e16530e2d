import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { EntityDecisions } from '../resolve/across';
import { foldName } from '../resolve/naming/fold';
import { type Wording, wording } from '../text/wording';
import type { FileProblem } from './jsonFile';

const at = (tree: Node, path: readonly (string | number)[]): Node => findNodeAtLocation(tree, [...path]) ?? tree;

const problem = ({ offset, length }: Node, severity: FileProblem['severity'], message: Wording): FileProblem => ({
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
    const message = wording`“${a}” and “${b}” are one thing by "same" and two by "different": take them out of one of the lists.`;
    return [problem(at(tree, ['entities', 'different', i]), 'error', message)];
  });
}

/** Findings that are ignored twice over: only the last reason is shown. */
export function ignoredTwice(tree: Node, ignore: readonly { readonly fingerprint: string }[]): FileProblem[] {
  const seen = new Set<string>();
  return ignore.flatMap(({ fingerprint }, i) => {
    if (!seen.has(fingerprint)) {
      seen.add(fingerprint);
      return [];
    }
    return [problem(at(tree, ['ignore', i]), 'warning', wording`This finding is ignored twice.`)];
  });
}
