import type { Entity } from '../resolve/across';
import { differences, emptyShardedMap, type ShardedMap } from '../resolve/shardedMap';
import { atOnce, type Steps } from '../text/steps';
import type { Snapshot } from './snapshot';

/** An index of entities that can be brought up to date. To add what is there, or remove what is not, changes nothing. */
export interface StandingEntities {
  add(entity: Entity): void;
  remove(entity: Entity): void;
}

/** So many entities are taken in or let go in one step. */
const STRIDE = 500;

/**
 * An index of all entities, kept along the snapshots that are made one from another: the work grows with the entities an edit
 * touched. It speaks for the snapshot asked for last: use it and let go of it. Brought up to date in steps before, it is at hand.
 */
export function alongEntities<T extends StandingEntities>(
  start: () => T,
): { of(snapshot: Snapshot): T; inSteps(snapshot: Snapshot): Steps<T> } {
  const kept = new WeakMap<object, { entities: ShardedMap<Entity>; readonly index: T }>();
  function* inSteps(snapshot: Snapshot): Steps<T> {
    const {
      lineage,
      entities: { entities },
    } = snapshot;
    const known = kept.get(lineage) ?? { entities: emptyShardedMap<Entity>(), index: start() };
    kept.set(lineage, known);
    const { entities: before, index } = known;
    let seen = 0;
    for (const [old, now] of differences(before, entities)) {
      if (old) index.remove(old);
      if (now) index.add(now);
      if (++seen % STRIDE !== 0) continue;
      yield;
      // Somebody could not wait, or an edit came between.
      if (known.entities !== before) return yield* inSteps(snapshot);
    }
    known.entities = entities;
    return index;
  }
  return { inSteps, of: (snapshot) => atOnce(inSteps(snapshot)) };
}
