import type { Entity } from '../resolve/across';
import type { ClaimGroup, Snapshot } from './snapshot';
import type { ArticleFacts } from './types';

/** `build`, worked out once for each snapshot and let go with it. */
export const perSnapshot = once<Snapshot>();

/** `build`, worked out once for each analysis of an article: an edit elsewhere works nothing out again. */
export const perArticle = once<ArticleFacts>();

/** `build`, worked out once for each group of statements: it stays the same object as long as nothing in it changes. */
export const perGroup = once<ClaimGroup>();

/** `build`, worked out once for each entity as it stands: one that an edit does not touch stays the same object. */
export const perEntity = once<Entity>();

/**
 * Gives builders a place each in one list for every key, since there are many keys and dozens of builders: an entry in a map of
 * its own would take several times as much. Lists without anything in them are all the same one.
 */
function once<K extends object>() {
  const built = new WeakMap<K, unknown[]>();
  let builders = 0;
  return <T extends NonNullable<unknown>>(build: (key: K) => T): ((key: K) => T) => {
    const place = builders++;
    return (key) => {
      let values = built.get(key);
      if (!values) {
        values = new Array(builders);
        built.set(key, values);
      }
      const known = values[place] as T | undefined;
      if (known !== undefined) return known;
      const value = build(key);
      values[place] = Array.isArray(value) && value.length === 0 ? NOTHING : value;
      return value;
    };
  };
}

const NOTHING: readonly never[] = [];
