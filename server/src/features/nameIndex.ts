import { alongEntities } from '../corpus/alongEntities';
import type { Snapshot } from '../corpus/snapshot';
import type { Entity } from '../resolve/across';
import { byText } from '../text/order';
import { foldText, formsOf, gradeOf } from './findEntities';

/** An entity with the form of its name that begins, or a word of which begins, with what was typed. */
export interface Begun {
  readonly entity: Entity;
  readonly matched: string;
}

/** So many letters at the beginning of a word are looked up; what was typed beyond them is compared. */
const LOOKED_UP = 2;
/** `gradeOf`: the beginning of a word. */
const LEAST = 2;

/** Entities by the first letters of each word of each of their names, folded. */
function emptyIndex() {
  const byStart = new Map<string, Set<Entity>>();
  return {
    byStart: byStart as ReadonlyMap<string, ReadonlySet<Entity>>,
    add(entity: Entity): void {
      for (const start of startsOf(entity)) {
        const set = byStart.get(start);
        if (set) set.add(entity);
        else byStart.set(start, new Set([entity]));
      }
    },
    remove(entity: Entity): void {
      for (const start of startsOf(entity)) {
        const set = byStart.get(start);
        if (set?.delete(entity) && set.size === 0) byStart.delete(start);
      }
    },
  };
}

function startsOf(entity: Entity): Set<string> {
  const starts = new Set<string>();
  for (const { folded } of formsOf(entity))
    for (let at = 0; at < folded.length; at++)
      if (at === 0 || folded[at - 1] === ' ' || folded[at - 1] === '-') starts.add(folded.slice(at, at + LOOKED_UP));
  return starts;
}

const names = alongEntities(emptyIndex);

/** Brings the index of a snapshot's names up to date, in steps, so that what is asked of it is answered at once. */
export function* indexNames(snapshot: Snapshot): Generator<undefined, void> {
  yield* names.inSteps(snapshot);
}

/**
 * Entities one of whose names, or a word in it, begins with some letters: the whole name first, then its beginning, then a later word;
 * among equals those in most articles. O(names that begin with the first two letters), and the edits since it was asked last.
 */
export function namesBegunBy(snapshot: Snapshot, typed: string): Begun[] {
  const wanted = foldText(typed.trim());
  const { byStart } = names.of(snapshot);
  const candidates = new Set<Entity>();
  if (wanted.length >= LOOKED_UP)
    for (const entity of byStart.get(wanted.slice(0, LOOKED_UP)) ?? []) candidates.add(entity);
  else if (wanted !== '')
    for (const [start, entities] of byStart)
      if (start.startsWith(wanted)) for (const entity of entities) candidates.add(entity);
  const found: (Begun & { readonly grade: number })[] = [];
  for (const entity of candidates) {
    let best: { readonly grade: number; readonly name: string } | undefined;
    for (const { name, folded } of formsOf(entity)) {
      const grade = gradeOf(folded, wanted);
      if (grade !== undefined && grade <= LEAST && (best === undefined || grade < best.grade)) best = { grade, name };
    }
    if (best) found.push({ entity, matched: best.name, grade: best.grade });
  }
  return found.sort((a, b) => a.grade - b.grade || inListOrder(a.entity, b.entity));
}

const inListOrder = (a: Entity, b: Entity): number => b.size - a.size || byText(a.name, b.name) || byText(a.id, b.id);
