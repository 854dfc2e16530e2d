import type { Snapshot } from '../corpus/snapshot';
import type { EntityType } from '../recognise/types';
import type { Entity, EntityId } from '../resolve/across';
import { foldName } from '../resolve/naming/fold';
import type { Span } from '../text/span';
import { entityAt } from './at';
import type { Decision } from './decisions';
import { ENTITY_TYPES, typeText } from './entityNames';
import { findEntities } from './findEntities';
import type { Refusal } from './rename';

/** A thing at a name of it. */
export interface Named {
  readonly span: Span;
  readonly entity: Entity;
  /** What the article calls it, in full: "Sharlapaev" may stand for its "Kanat Sharlapaev". */
  readonly name: string;
}

/** The thing that the name at an offset stands for; none at descriptions and pronouns. */
export function namedAt(snapshot: Snapshot, path: string, offset: number): Named | undefined {
  const found = entityAt(snapshot, path, offset);
  if (found?.mention.kind !== 'name') return undefined;
  const { story, mention, entity } = found;
  const { start, end, local } = mention;
  return { span: { start, end }, entity, name: story.locals[local]?.name ?? entity.name };
}

/** What a person says of an entity. */
export type Verdict =
  /** It is the same as another, whose name both then bear. */
  | { readonly kind: 'same'; readonly other: EntityId }
  /** The articles that name it `name` speak of something else. */
  | { readonly kind: 'different'; readonly name: string }
  | { readonly kind: 'type'; readonly type: EntityType }
  /** It is no name; with `name`, only where articles name it so. */
  | { readonly kind: 'not-name'; readonly name?: string }
  | { readonly kind: 'spelling'; readonly spelling: string };

/**
 * The names under which articles introduce an entity, the commonest first: what can be parted from it. Short forms that
 * only follow a name in the same article are not among them.
 */
export function namesInArticles(snapshot: Snapshot, entity: Entity): string[] {
  const counts = new Map<string, number>();
  for (const { article, local } of entity.members) {
    const name = snapshot.articles.get(article)?.locals[local]?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The decision that a verdict comes to, or why there is nothing to decide. */
export function decisionOf(snapshot: Snapshot, entity: Entity, verdict: Verdict): Decision | Refusal {
  switch (verdict.kind) {
    case 'same': {
      const other = snapshot.entities.entities.get(verdict.other);
      if (!other) return { refused: 'The other name is not in the articles any more.' };
      if (other.id === entity.id || foldName(other.name) === foldName(entity.name)) {
        return { refused: `“${entity.name}” and “${other.name}” are spelt alike: a name cannot tell them apart.` };
      }
      return { kind: 'same', names: [other.name, entity.name] };
    }
    case 'different': {
      const rest = [entity.name, ...namesInArticles(snapshot, entity)];
      const kept = rest.find((name) => foldName(name) !== foldName(verdict.name));
      if (kept === undefined) return { refused: `“${entity.name}” has no other name to be told from.` };
      return { kind: 'different', names: [kept, verdict.name] };
    }
    case 'type':
      return { kind: 'type', name: entity.name, type: verdict.type };
    case 'not-name':
      return {
        kind: 'not-name',
        names: verdict.name !== undefined ? [verdict.name] : namesInArticles(snapshot, entity),
      };
    case 'spelling':
      return { kind: 'spelling', name: entity.name, spelling: verdict.spelling };
  }
}

/** A verdict that is likely enough to be offered, in the words of a menu. */
export interface Choice {
  readonly title: string;
  readonly verdict: Verdict;
}

const MOST_LIKELY = 3;

/**
 * Everything that can be said of an entity at a mention of it. `name` is what its article calls it, `words` what stands
 * there.
 */
export function choicesFor(snapshot: Snapshot, entity: Entity, name: string, words: string): Choice[] {
  return [
    ...likelySame(snapshot, entity).map(
      (other): Choice => ({ title: `Same as ${other.name}`, verdict: { kind: 'same', other: other.id } }),
    ),
    ...namesInArticles(snapshot, entity)
      .filter((other) => foldName(other) !== foldName(entity.name))
      .slice(0, MOST_LIKELY)
      .map(
        (other): Choice => ({
          title: `Not the same: “${other}” is not ${entity.name}`,
          verdict: { kind: 'different', name: other },
        }),
      ),
    ...ENTITY_TYPES.filter((type) => type !== entity.type).map(
      (type): Choice => ({ title: `Change type to ${typeText(type)}`, verdict: { kind: 'type', type } }),
    ),
    ...plainChoices(entity, name, words),
  ];
}

/** What can be said without choosing among others. */
export function plainChoices(entity: Entity, name: string, words: string): Choice[] {
  const spelling: Choice = {
    title: `Use the spelling “${words}”`,
    verdict: { kind: 'spelling', spelling: words },
  };
  return [
    { title: `Not a name: “${name}”`, verdict: { kind: 'not-name', name } },
    ...(canBeSpelling(entity, words) ? [spelling] : []),
  ];
}

/** A surname is no spelling of a person's full name: under it namesakes would become one. */
const canBeSpelling = (entity: Entity, words: string): boolean =>
  words !== entity.name && (entity.type !== 'PER' || words.includes(' ') || !entity.name.includes(' '));

/** Others of the same type that share a word of the name with it. */
function likelySame(snapshot: Snapshot, entity: Entity): Entity[] {
  const found = new Map<EntityId, Entity>();
  for (const word of entity.name.split(' ').filter((word) => word.length > 2 && word !== word.toLowerCase())) {
    for (const other of findEntities(snapshot, word, 2 * MOST_LIKELY, 'word-start')) {
      if (other.entity.id !== entity.id && other.entity.type === entity.type) found.set(other.entity.id, other.entity);
    }
  }
  return [...found.values()].filter(({ name }) => foldName(name) !== foldName(entity.name)).slice(0, MOST_LIKELY);
}
