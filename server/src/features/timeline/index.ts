import type { Snapshot } from '../../corpus/snapshot';
import type { EntityId } from '../../resolve/across';
import type { Finding } from '../../rules/types';
import { byText } from '../../text/order';
import { withDisputes } from './disputed';
import { EVENTS, FIGURES, type Lane, lanesOf } from './lanes';

export { type DatedPlace, EVENTS, type Lane, type Mark } from './lanes';
export { toldAt } from './told';

export interface TimelineQuery {
  readonly entity?: EntityId;
  readonly property?: string;
  /** How many lanes to give. */
  readonly limit: number;
}

export interface PropertyCount {
  readonly property: string;
  readonly label: string;
  readonly lanes: number;
}

export interface Timeline {
  /** Lanes with a conflict first, then those of which most is told. */
  readonly lanes: readonly Lane[];
  readonly total: number;
  /** On all of them. */
  readonly conflicts: number;
  /** What may be filtered by, of the entity asked for; the commonest first. */
  readonly properties: readonly PropertyCount[];
}

/** Events and dated claims of the folder, or of one thing or property in it, as lanes along a time axis. */
export function timeline(snapshot: Snapshot, findings: readonly Finding[], query: TimelineQuery): Timeline {
  const ofEntity = lanesOf(snapshot).filter(({ entities }) => !query.entity || entities.includes(query.entity));
  const counts = new Map<string, PropertyCount>();
  for (const { property, label } of ofEntity) {
    counts.set(property, { property, label, lanes: (counts.get(property)?.lanes ?? 0) + 1 });
  }
  const wanted = ofEntity.filter(({ property }) => !query.property || property === query.property);
  const ranked = [...withDisputes(snapshot, wanted, findings)].sort(
    (a, b) => urgency(b) - urgency(a) || b.told - a.told || byText(a.key, b.key),
  );
  return {
    lanes: ranked.slice(0, query.limit),
    total: ranked.length,
    conflicts: new Set(ranked.flatMap((lane) => lane.conflicts)).size,
    properties: [...counts.values()].sort((a, b) => b.lanes - a.lanes || byText(a.label, b.label)),
  };
}

/** Conflicts about a known property before those about any date or figure. */
const urgency = ({ conflicts, property }: Lane): number =>
  conflicts.length === 0 ? 0 : property === EVENTS || property === FIGURES ? 1 : 2;
