import type { Snapshot } from './snapshot';

/** `build`, worked out once for each snapshot and let go with it. */
export function perSnapshot<T>(build: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const built = new WeakMap<Snapshot, { readonly value: T }>();
  return (snapshot) => {
    let known = built.get(snapshot);
    if (!known) {
      known = { value: build(snapshot) };
      built.set(snapshot, known);
    }
    return known.value;
  };
}
