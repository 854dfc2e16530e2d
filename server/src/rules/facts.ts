import { compareClaims } from '../claims/compare/claims';
import type { Verdict } from '../claims/compare/verdict';
import type { Claim } from '../claims/types';
import type { VerifiedFact } from '../corpus/factsFile';
import { perSnapshot } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import { groupKey, type Snapshot, type Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { addTo } from '../text/grouped';
import type { Place } from './types';
import { entityOfValue, heldAt } from './values';

/** What the desk verified, by the key of the group of statements it settles. */
export type FactsByKey = ReadonlyMap<string, readonly VerifiedFact[]>;

/** The facts of a snapshot whose entities its articles speak of. O(facts), once a snapshot. */
export const factsByKey = perSnapshot((snapshot): FactsByKey => {
  const found = new Map<string, VerifiedFact[]>();
  for (const fact of snapshot.config.facts) {
    const subject = entityCalled(snapshot, fact.entity);
    const object = fact.with === undefined ? undefined : entityCalled(snapshot, fact.with);
    if (subject === undefined || (fact.with !== undefined && object === undefined)) continue;
    const key = groupKey(fact.property, subject, object, fact.topic);
    addTo(found, key, fact);
  }
  return found;
});

/** The one thing a name means: the one so called first, else the only one known by it. A name of several means none. */
function entityCalled(snapshot: Snapshot, name: string): EntityId | undefined {
  const candidates = snapshot.entities.named(name);
  const exact = candidates.filter((entity) => entity.name === name);
  const [only, second] = exact.length > 0 ? exact : candidates;
  return second ? undefined : only?.id;
}

/** Holds a statement to a fact. Undefined where the fact is not meant for it: a later article, a value that is worked out. */
export function holdTo(fact: VerifiedFact, statement: Statement, snapshot: Snapshot): Verdict | undefined {
  const { claim, article } = statement;
  if (claim.arithmetic) return undefined;
  if (fact.until !== undefined && article.date !== undefined && article.date.value > fact.until) return undefined;
  const [asOfA, here] = [heldAt(statement), entityOfValue(snapshot, statement)];
  const there = fact.value.kind === 'name' ? entityCalled(snapshot, fact.value.name) : undefined;
  return compareClaims(claim, asClaim(fact, claim), propertyIn(snapshot, fact.property), {
    ...(here !== undefined && there !== undefined ? { sameValueEntity: here === there } : {}),
    ...(asOfA !== undefined ? { asOfA } : {}),
    ...(fact.asOf !== undefined ? { asOfB: fact.asOf } : {}),
  });
}

/** The fact as somebody's claim, said of the same scope. */
function asClaim({ property, value, written }: VerifiedFact, { scope }: Claim): Claim {
  return {
    start: 0,
    end: 0,
    property,
    subject: -1,
    value: value.kind === 'name' ? { kind: 'entity', local: -1 } : value,
    valueSpan: { start: 0, end: 0 },
    surface: written,
    modality: 'asserted',
    quote: '',
    ...(scope !== undefined ? { scope } : {}),
  };
}

/** What facts say of the values in articles: places of values that a fact bears out, and of those it refutes. */
export interface Settled {
  borneOut(place: Place): boolean;
  refuted(place: Place): boolean;
}

const placeKey = ({ path, start, end }: Place): string => `${path}\u0000${start}\u0000${end}`;

/** O(statements that facts are about). */
export function settledBy(snapshot: Snapshot): Settled {
  const verdicts = new Map<string, 'agree' | 'conflict'>();
  for (const [key, facts] of factsByKey(snapshot)) {
    for (const statement of snapshot.groups.get(key)?.statements ?? []) {
      const { article, claim } = statement;
      const outcomes = facts.map((fact) => holdTo(fact, statement, snapshot)?.outcome);
      const place = placeKey({ path: article.path, ...claim.valueSpan });
      if (outcomes.includes('agree')) verdicts.set(place, 'agree');
      else if (outcomes.includes('conflict')) verdicts.set(place, 'conflict');
    }
  }
  return {
    borneOut: (place) => verdicts.get(placeKey(place)) === 'agree',
    refuted: (place) => verdicts.get(placeKey(place)) === 'conflict',
  };
}
