import type { IndexState } from './corpusIndex';
import type { Entity, EntityId } from './types';

/** The entities a name may mean in any of its spellings, the most frequent first: for "Zhang", every Zhang of the corpus. */
export function entitiesNamed(state: IndexState, name: string): Entity[] {
  const ids = new Set<EntityId>();
  for (const key of new Set([state.rulings.keyOf(name, 'OTHER'), state.rulings.keyOf(name, 'PER')])) {
    const planned = state.buckets.get(key);
    if (!planned) continue;
    for (const id of planned.plan.ids.values()) ids.add(id);
    for (const full of planned.bucket.bound.keys()) for (const id of idsAt(state, full)) ids.add(id);
  }
  const found = [...ids].map((id) => state.entities.get(id)).filter((entity) => entity !== undefined);
  return found.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}

const idsAt = (state: IndexState, key: string): Iterable<EntityId> => state.buckets.get(key)?.plan.ids.values() ?? [];
