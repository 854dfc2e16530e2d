import { altered, type TaggedName } from '../tagger';
import { mapped } from './mapped';

/** The names, each with the type that `typeOf` has for it; undefined leaves it as it is. The same list where it leaves all. O(names). */
export const retyped = (
  names: readonly TaggedName[],
  typeOf: (name: TaggedName) => number | undefined,
): readonly TaggedName[] =>
  mapped(names, (name) => {
    const type = typeOf(name);
    return type === undefined ? name : altered(name, { type });
  });
