import type { TaggedName } from '../tagger';

/** The names, each as `of` has it, which gives back the name itself to leave it. The same list where it leaves all. O(names). */
export function mapped(
  names: readonly TaggedName[],
  of: (name: TaggedName, n: number) => TaggedName,
): readonly TaggedName[] {
  let all: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const made = of(name, n);
    if (made !== name) all ??= names.slice(0, n);
    all?.push(made);
  }
  return all ?? names;
}
