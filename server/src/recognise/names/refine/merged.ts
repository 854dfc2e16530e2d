import type { TaggedName } from '../tagger';

/** Two lists in text order as one. Names of one do not overlap names of the other. O(names). */
export function merged(names: readonly TaggedName[], added: readonly TaggedName[]): readonly TaggedName[] {
  if (added.length === 0) return names;
  const all: TaggedName[] = [];
  let next = 0;
  for (const one of added) {
    while (next < names.length && names[next]!.from < one.from) all.push(names[next++]!);
    all.push(one);
  }
  while (next < names.length) all.push(names[next++]!);
  return all;
}
