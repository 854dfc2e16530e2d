import { perEntity } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { Entity } from '../resolve/across';
import { type Counted, entitiesByMentions } from './entityList';

/** An entity that a query finds, with the form of its name that matched. */
export interface Found extends Counted {
  readonly matched: string;
}

/** How well a name must match at least: any letters of it in order, or a query that begins one of its words. */
export type Closeness = 'letters' | 'word-start';

const LEAST: Readonly<Record<Closeness, number>> = { letters: 4, 'word-start': 2 };

/**
 * Entities one of whose names matches the query, best first: the whole name, its beginning, the beginning of a word,
 * some part of it, its letters in order; among equals the most mentioned. An empty query finds all.
 */
export function findEntities(
  snapshot: Snapshot,
  query: string,
  limit: number,
  closeness: Closeness = 'letters',
): Found[] {
  const wanted = foldText(query.trim());
  const grades: Found[][] = [[], [], [], [], []];
  for (const counted of entitiesByMentions(snapshot)) {
    let best: { readonly grade: number; readonly name: string } | undefined;
    for (const { name, folded } of formsOf(counted.entity)) {
      const grade = gradeOf(folded, wanted);
      if (grade !== undefined && grade <= LEAST[closeness] && (best === undefined || grade < best.grade))
        best = { grade, name };
    }
    if (best) grades[best.grade]!.push({ ...counted, matched: best.name });
  }
  return grades.flat().slice(0, limit);
}

/** True where one of an entity's names holds `wanted`, which is folded already. */
export const matchesName = (entity: Entity, wanted: string): boolean =>
  wanted === '' || formsOf(entity).some(({ folded }) => folded.includes(wanted));

/** All names of an entity as they are compared: a list is asked for at every letter. */
export const formsOf = perEntity(({ name, aliases }) =>
  [name, ...aliases].map((form) => ({ name: form, folded: foldText(form) })),
);

/** How well a folded name fits letters that are folded, too: 0 the whole, 1 its beginning, 2 the beginning of a word, 3 some part, 4 its letters in order. */
export function gradeOf(name: string, wanted: string): number | undefined {
  if (wanted === '') return 0;
  if (name === wanted) return 0;
  const at = name.indexOf(wanted);
  if (at === 0) return 1;
  if (at > 0) return name.includes(` ${wanted}`) || name.includes(`-${wanted}`) ? 2 : 3;
  return hasInOrder(name, wanted) ? 4 : undefined;
}

function hasInOrder(name: string, wanted: string): boolean {
  let at = -1;
  for (const letter of wanted) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Lower case without accents: "Türkiye" is found by "turk". */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
