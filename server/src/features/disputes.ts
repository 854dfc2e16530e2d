import type { Finding } from '../rules/types';
import { overlaps, type Span } from '../text/span';

/** A finding as seen from one of its places. */
interface Dispute extends Span {
  readonly finding: Finding;
}

/** The probable and certain conflicts that touch a stretch of a file, from either side; the most severe first. */
export type Disputes = (path: string, span: Span) => Finding | undefined;

/** Looks up errors and warnings by the places of both their sides. Information and hints are no conflict. */
export function disputesOf(findings: readonly Finding[]): Disputes {
  const byPath = new Map<string, Dispute[]>();
  const add = (path: string, { start, end }: Span, finding: Finding): void => {
    const list = byPath.get(path);
    if (list) list.push({ start, end, finding });
    else byPath.set(path, [{ start, end, finding }]);
  };
  for (const finding of findings) {
    if (finding.severity !== 'error' && finding.severity !== 'warning') continue;
    add(finding.path, finding, finding);
    for (const side of finding.related) add(side.path, side, finding);
  }
  return (path, span) => {
    const touching = byPath.get(path)?.filter((dispute) => overlaps(dispute, span)) ?? [];
    return (touching.find(({ finding }) => finding.severity === 'error') ?? touching[0])?.finding;
  };
}
