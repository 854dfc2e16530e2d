import { altered, type TaggedName } from '../tagger';

/** The names, each with the type that `typeOf` has for it; undefined leaves it as it is. The same list where it leaves all. O(names). */
export function retyped(
  names: readonly TaggedName[],
  typeOf: (name: TaggedName) => number | undefined,
): readonly TaggedName[] {
  let all: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const type = typeOf(name);
    if (type !== undefined) all ??= names.slice(0, n);
    all?.push(type === undefined ? name : altered(name, { type }));
  }
  return all ?? names;
}
