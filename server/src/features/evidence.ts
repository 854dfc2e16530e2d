import { perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import { compareStatements, supportOf } from '../rules/opposition';
import type { Place } from '../rules/types';
import { groupBy } from '../text/grouped';
import { overlaps } from '../text/span';
import type { Wording } from '../text/wording';
import { claimList, type ListedClaim } from './claimList';

/** A value given for a property of something. */
export interface Backing {
  readonly claim: ListedClaim;
  /** Independent sources that give this value, or one that agrees with it, such as a year where this is a day of that year. */
  readonly sources: number;
  /** Whether another value of the same evidence cannot hold beside it. */
  readonly opposed: boolean;
}

/** All that the articles say of one property of one thing. */
export interface Evidence {
  readonly subject: Wording;
  readonly label: string;
  /** The best supported first. */
  readonly values: readonly Backing[];
  /** The value that has more independent sources than each that opposes it; none where there is no conflict, or a draw. */
  readonly better?: Backing;
}

/** Groups with more values hold different things under one name: they are listed, and not held against each other. */
const MOST_VALUES = 24;

const byGroup = perSnapshot(
  (snapshot): ReadonlyMap<string, readonly ListedClaim[]> => groupBy(claimList(snapshot), ({ group }) => group),
);

/** What stands for and against the claim whose value lies at a place. Undefined where no known property is claimed there. */
export function evidenceAt(snapshot: Snapshot, place: Place): Evidence | undefined {
  const wide = place.start < place.end ? place : { start: place.start - 1, end: place.end + 1 };
  let best: { readonly claim: ListedClaim; readonly length: number } | undefined;
  for (const claim of claimList(snapshot)) {
    for (const { article, claim: said } of claim.statements) {
      if (article.path !== place.path || !overlaps(said.valueSpan, wide)) continue;
      const length = said.valueSpan.end - said.valueSpan.start;
      if (!best || length < best.length) best = { claim, length };
    }
  }
  return best && evidenceOf(snapshot, best.claim);
}

/** What stands for and against a claim. */
export function evidenceOf(snapshot: Snapshot, { group, subject, label }: ListedClaim): Evidence {
  const claims = byGroup(snapshot).get(group) ?? [];
  const compare = compareStatements(snapshot);
  const weighed = claims.length <= MOST_VALUES;
  const rivals = new Map<ListedClaim, readonly ListedClaim[]>();
  const values = claims.map((claim): Backing => {
    const [mine] = claim.statements;
    const outcomes = weighed ? claims.map((other) => compare(mine!, other.statements[0]!).outcome) : [];
    const agreeing = claims.filter((other, i) => other === claim || outcomes[i] === 'agree');
    const opposing = claims.filter((_, i) => outcomes[i] === 'conflict');
    rivals.set(claim, opposing);
    const sources = supportOf(agreeing.flatMap(({ statements }) => statements));
    return { claim, sources, opposed: opposing.length > 0 };
  });
  values.sort((a, b) => b.sources - a.sources);
  const best = values.find(({ opposed }) => opposed);
  const against = best ? rivals.get(best.claim)! : [];
  const outweighed = values.every(({ claim, sources }) => !against.includes(claim) || sources < best!.sources);
  const better = best && outweighed ? best : undefined;
  return { subject, label, values, ...(better ? { better } : {}) };
}
