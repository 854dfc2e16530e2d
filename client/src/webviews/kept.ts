/** Readers for what VS Code kept of a page: it may be from another version, or nothing. Whatever is not as it should be is as on a new page. */

export const recordOf = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};

export const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);

export const textsOf = (kept: unknown): readonly string[] =>
  listOf(kept).filter((item): item is string => typeof item === 'string');

export const isNumber = (kept: unknown): kept is number => typeof kept === 'number' && Number.isFinite(kept);

/** A number between two others, both included. */
export const numberOf = (kept: unknown, least: number, most: number, usual: number): number =>
  isNumber(kept) && kept >= least && kept <= most ? kept : usual;

/** Something with an id, and what it is called under `key`. */
export function namedOf<K extends string>(kept: unknown, key: K): Readonly<Record<'id' | K, string>> | undefined {
  const { id, [key]: name } = recordOf(kept);
  return typeof id === 'string' && typeof name === 'string'
    ? ({ id, [key]: name } as Record<'id' | K, string>)
    : undefined;
}

/** How far a page or a part of it is scrolled, in pixels. */
export interface Scrolled {
  readonly left: number;
  readonly top: number;
}

export function scrolledOf(kept: unknown): Scrolled {
  const { left, top } = recordOf(kept);
  return { left: numberOf(left, 0, 1e7, 0), top: numberOf(top, 0, 1e7, 0) };
}
