import type { ClaimValue } from '../claims/types';
import { RULES } from '../rules';
import type { Finding, RuleMeta } from '../rules/types';
import { addTo } from '../text/grouped';
import { overlaps, type Span } from '../text/span';

/** A finding as seen from one of its places. */
interface Dispute extends Span {
  readonly finding: Finding;
}

/** What a claim says, and where its value stands. */
export interface Disputable extends Span {
  readonly path: string;
  readonly kind: ClaimValue['kind'];
}

/** The probable or certain conflict about what a claim says, from either side; an error before a warning. */
export type Disputes = (claim: Disputable) => Finding | undefined;

/** Looks up errors and warnings by the places of both their sides. Information and hints are no conflict. */
export function disputesOf(findings: readonly Finding[]): Disputes {
  const byPath = new Map<string, Dispute[]>();
  const add = (path: string, { start, end }: Span, finding: Finding): void => {
    addTo(byPath, path, { start, end, finding });
  };
  for (const finding of findings) {
    if (finding.severity !== 'error' && finding.severity !== 'warning') continue;
    add(finding.path, finding, finding);
    for (const side of finding.related) add(side.path, side, finding);
  }
  return (claim) => {
    const about =
      byPath.get(claim.path)?.filter((dispute) => overlaps(dispute, claim) && isAbout(dispute, claim)) ?? [];
    return (about.find(({ finding }) => finding.severity === 'error') ?? about[0])?.finding;
  };
}

const CATEGORIES: ReadonlyMap<string, RuleMeta['category']> = new Map(
  RULES.map(({ meta: { id, category } }) => [id, category]),
);

/** A wrong count beside a date does not put the date in doubt. */
function isAbout({ finding }: Dispute, { kind }: Disputable): boolean {
  const category = CATEGORIES.get(finding.rule);
  if (kind === 'time') return category === 'dates';
  return kind === 'quantity' ? category === 'figures' : category !== 'dates' && category !== 'figures';
}
