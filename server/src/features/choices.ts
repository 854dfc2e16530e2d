import type { Snapshot } from '../corpus/snapshot';
import type { EntityType } from '../recognise/types';
import type { Entity, EntityId } from '../resolve/across';
import { anchorTo, readAnchor } from '../resolve/across/anchors';
import { foldName } from '../resolve/naming/fold';
import type { Span } from '../text/span';
import { term, type Wording, wording } from '../text/wording';
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
  /** The article's id. */
  readonly article: string;
}

/** The thing that the name at an offset stands for; none at descriptions and pronouns. */
export function namedAt(snapshot: Snapshot, path: string, offset: number): Named | undefined {
  const found = entityAt(snapshot, path, offset);
  if (found?.mention.kind !== 'name') return undefined;
  const { story, mention, entity } = found;
  const { start, end, local } = mention;
  return { span: { start, end }, entity, name: story.locals[local]?.name ?? entity.name, article: story.id };
}

/** What a person says of an entity. */
export type Verdict =
  /** It is the same as another, whose name both then bear. */
  | { readonly kind: 'same'; readonly other: EntityId }
  /** The articles that name it `name` speak of something else; an anchored name ("Zhang Wei @ a.txt") is of one article. */
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

/** An entity in more articles than this is not taken apart, or put together, article by article. */
const MOST_ARTICLES = 50;

/**
 * What of an entity may be said to be something else: its other names, and where it is named in several articles, what
 * each of them calls it, anchored to the article.
 */
export function partsOf(snapshot: Snapshot, entity: Entity): string[] {
  const names = namesInArticles(snapshot, entity).filter((name) => foldName(name) !== foldName(entity.name));
  return [...names, ...(entity.size > 1 ? anchoredNames(snapshot, entity) : [])];
}

/** What each article calls an entity, anchored to the article; none of an entity in very many. */
function anchoredNames(snapshot: Snapshot, { members }: Entity): string[] {
  const names = new Set<string>();
  for (const { article, local } of members) {
    const name = snapshot.articles.get(article)?.locals[local]?.name;
    if (name !== undefined) names.add(anchorTo(name, article));
  }
  return names.size > MOST_ARTICLES ? [] : [...names];
}

/** The decision that a verdict comes to, or why there is nothing to decide. */
export function decisionOf(snapshot: Snapshot, entity: Entity, verdict: Verdict): Decision | Refusal {
  switch (verdict.kind) {
    case 'same': {
      const other = snapshot.entities.entities.get(verdict.other);
      if (!other) return { refused: wording`The other name is not in the articles any more.` };
      if (other.id === entity.id) return { refused: wording`“${entity.name}” is one already.` };
      if (foldName(other.name) === foldName(entity.name)) return sameSpelling(snapshot, other, entity);
      return { kind: 'same', names: [other.name, entity.name] };
    }
    case 'different': {
      const rest = [entity.name, ...namesInArticles(snapshot, entity)];
      const parted = readAnchor(verdict.name);
      const kept =
        parted.article !== undefined ? entity.name : rest.find((name) => foldName(name) !== foldName(parted.name));
      if (kept === undefined) return { refused: wording`“${entity.name}” has no other name to be told from.` };
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

/** Two spelt alike are joined article by article: their name would join everybody who bears it. */
function sameSpelling(snapshot: Snapshot, into: Entity, entity: Entity): Decision | Refusal {
  const [head] = anchoredNames(snapshot, into);
  const names = anchoredNames(snapshot, entity);
  return head === undefined || names.length === 0
    ? { refused: wording`“${entity.name}” is in too many articles to be joined to another of that name.` }
    : { kind: 'same', names: [head, ...names] };
}

/** A verdict that is likely enough to be offered, in the words of a menu. */
export interface Choice {
  readonly title: Wording;
  readonly verdict: Verdict;
}

const MOST_LIKELY = 3;

/**
 * Everything that can be said of an entity at a mention of it. `words` is what stands there.
 */
export function choicesFor(snapshot: Snapshot, { entity, name, article }: Named, words: string): Choice[] {
  return [
    ...likelySame(snapshot, entity).map(
      (other): Choice => ({ title: wording`Same as ${other.name}`, verdict: { kind: 'same', other: other.id } }),
    ),
    ...namesInArticles(snapshot, entity)
      .filter((other) => foldName(other) !== foldName(entity.name))
      .slice(0, MOST_LIKELY)
      .map(
        (other): Choice => ({
          title: wording`Not the same: “${other}” is not ${entity.name}`,
          verdict: { kind: 'different', name: other },
        }),
      ),
    ...hereChoices(entity, article, name),
    ...ENTITY_TYPES.filter((type) => type !== entity.type).map(
      (type): Choice => ({ title: wording`Change type to ${term(typeText(type))}`, verdict: { kind: 'type', type } }),
    ),
    ...saidOfName(entity, name, words),
  ];
}

/** What can be said without choosing among others. */
export const plainChoices = ({ entity, name, article }: Named, words: string): Choice[] => [
  ...hereChoices(entity, article, name),
  ...saidOfName(entity, name, words),
];

/** A thing named in several articles may be something else in this one. */
const hereChoices = (entity: Entity, article: string, name: string): Choice[] =>
  entity.size > 1
    ? [
        {
          title: wording`Not the same: “${name}” of this article is another`,
          verdict: { kind: 'different', name: anchorTo(name, article) },
        },
      ]
    : [];

function saidOfName(entity: Entity, name: string, words: string): Choice[] {
  const spelling: Choice = {
    title: wording`Use the spelling “${words}”`,
    verdict: { kind: 'spelling', spelling: words },
  };
  return [
    { title: wording`Not a name: “${name}”`, verdict: { kind: 'not-name', name } },
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
