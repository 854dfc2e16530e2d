import type { Entity } from '../resolve/across';
import type { ClaimGroup, Snapshot } from './snapshot';
import type { ArticleFacts } from './types';

/** `build`, worked out once for each snapshot and let go with it. */
export const perSnapshot = <T>(build: (snapshot: Snapshot) => T): ((snapshot: Snapshot) => T) => once(build);

/** `build`, worked out once for each analysis of an article: an edit elsewhere works nothing out again. */
export const perArticle = <T>(build: (article: ArticleFacts) => T): ((article: ArticleFacts) => T) => once(build);

/** `build`, worked out once for each group of statements: it stays the same object as long as nothing in it changes. */
export const perGroup = <T>(build: (group: ClaimGroup) => T): ((group: ClaimGroup) => T) => once(build);

/** `build`, worked out once for each entity as it stands: one that an edit does not touch stays the same object. */
export const perEntity = <T>(build: (entity: Entity) => T): ((entity: Entity) => T) => once(build);

function once<K extends object, T>(build: (key: K) => T): (key: K) => T {
  const built = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let known = built.get(key);
    if (!known) {
      known = { value: build(key) };
      built.set(key, known);
    }
    return known.value;
  };
}
