/** More entries than this are looked up faster in a map. */
const MOST = 6;

/** A few entries in one list, by turns key and value. */
class Few<V> implements ReadonlyMap<string, V> {
  readonly list: readonly (string | V)[];

  constructor(list: readonly (string | V)[]) {
    this.list = list;
  }

  get size(): number {
    return this.list.length / 2;
  }

  get(key: string): V | undefined {
    const { list } = this;
    for (let i = 0; i < list.length; i += 2) if (list[i] === key) return list[i + 1] as V;
    return undefined;
  }

  has(key: string): boolean {
    const { list } = this;
    for (let i = 0; i < list.length; i += 2) if (list[i] === key) return true;
    return false;
  }

  *entries(): MapIterator<[string, V]> {
    const { list } = this;
    for (let i = 0; i < list.length; i += 2) yield [list[i] as string, list[i + 1] as V];
  }

  *keys(): MapIterator<string> {
    for (let i = 0; i < this.list.length; i += 2) yield this.list[i] as string;
  }

  *values(): MapIterator<V> {
    for (let i = 1; i < this.list.length; i += 2) yield this.list[i] as V;
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}

const EMPTY: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * `map` to be kept as it is now, with its order. Most things of a folder are called one thing in one article, and a map takes 180
 * bytes though it holds one entry: small ones are kept in a third of that.
 */
export function smallMap<V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  if (map.size === 0) return EMPTY;
  if (map.size > MOST || map instanceof Few) return map;
  const list: (string | V)[] = new Array(map.size * 2);
  let at = 0;
  for (const [key, value] of map) {
    list[at++] = key;
    list[at++] = value;
  }
  return new Few(list);
}
