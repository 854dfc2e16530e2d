/**
 * An immutable map whose update copies only the shards it touches: a snapshot shares all but a few of its predecessor's.
 * Iteration runs shard by shard; who needs an order sorts.
 */
export type ShardedMap<V> = ReadonlyMap<string, V>;

const SHARDS = 1024;

/** FNV-1a over the code units of `key`, folded to a shard number. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SHARDS - 1);
}

class Shards<V> implements ReadonlyMap<string, V> {
  readonly shards: readonly ReadonlyMap<string, V>[];
  readonly size: number;

  constructor(shards: readonly ReadonlyMap<string, V>[], size: number) {
    this.shards = shards;
    this.size = size;
  }

  get(key: string): V | undefined {
    return this.shards[shardOf(key)]!.get(key);
  }

  has(key: string): boolean {
    return this.shards[shardOf(key)]!.has(key);
  }

  *entries(): MapIterator<[string, V]> {
    for (const shard of this.shards) yield* shard.entries();
  }

  *keys(): MapIterator<string> {
    for (const shard of this.shards) yield* shard.keys();
  }

  *values(): MapIterator<V> {
    for (const shard of this.shards) yield* shard.values();
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}

const EMPTY_SHARD: ReadonlyMap<string, never> = new Map<string, never>();

export const emptyShardedMap = <V>(): ShardedMap<V> =>
  new Shards<V>(new Array<ReadonlyMap<string, V>>(SHARDS).fill(EMPTY_SHARD), 0);

/**
 * `map` with each of `changes` set, or removed where its value is undefined. O(entries in the touched shards).
 * `map` must come from this file.
 */
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
  return new Shards(shards, size);
}

/** The values that differ between two maps of this file, before and after, by identity. O(shards + entries in the shards that differ). */
export function* differences<V>(
  before: ShardedMap<V>,
  after: ShardedMap<V>,
): Generator<readonly [before: V | undefined, after: V | undefined], void> {
  for (let at = 0; at < SHARDS; at++) {
    const [old, now] = [(before as Shards<V>).shards[at]!, (after as Shards<V>).shards[at]!];
    if (old === now) continue;
    for (const [key, value] of old) if (now.get(key) !== value) yield [value, now.get(key)];
    for (const [key, value] of now) if (!old.has(key)) yield [undefined, value];
  }
}
