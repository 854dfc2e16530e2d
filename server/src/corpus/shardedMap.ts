/**
 * An immutable map whose update copies only the shards it touches: a snapshot shares all but a few of its predecessor's.
 * Iteration runs shard by shard; who needs an order sorts.
 */
export interface ShardedMap<V> {
  readonly size: number;
  get(key: string): V | undefined;
  keys(): IterableIterator<string>;
  values(): IterableIterator<V>;
}

interface Shards<V> extends ShardedMap<V> {
  readonly shards: readonly ReadonlyMap<string, V>[];
}

const SHARDS = 1024;

/** FNV-1a over the code units of `key`, folded to a shard number. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SHARDS - 1);
}

function wrap<V>(shards: readonly ReadonlyMap<string, V>[], size: number): Shards<V> {
  return {
    shards,
    size,
    get: (key) => shards[shardOf(key)]!.get(key),
    *keys() {
      for (const shard of shards) yield* shard.keys();
    },
    *values() {
      for (const shard of shards) yield* shard.values();
    },
  };
}

const EMPTY_SHARD: ReadonlyMap<string, never> = new Map<string, never>();

export const emptyShardedMap = <V>(): ShardedMap<V> =>
  wrap<V>(new Array<ReadonlyMap<string, V>>(SHARDS).fill(EMPTY_SHARD), 0);

/** `map` with each of `changes` set, or removed where its value is undefined. O(entries in the touched shards). */
export function withChanges<V>(map: ShardedMap<V>, changes: ReadonlyMap<string, V | undefined>): ShardedMap<V> {
  if (changes.size === 0) return map;
  const shards = (map as Shards<V>).shards.slice();
  const copied = new Set<number>();
  let size = map.size;
  for (const [key, value] of changes) {
    const at = shardOf(key);
    if (!copied.has(at)) {
      shards[at] = new Map(shards[at]);
      copied.add(at);
    }
    const shard = shards[at] as Map<string, V>;
    if (value === undefined) size -= shard.delete(key) ? 1 : 0;
    else {
      size += shard.has(key) ? 0 : 1;
      shard.set(key, value);
    }
  }
  return wrap(shards, size);
}
