import type { Claim } from '../claims/types';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import type { Place } from '../rules/types';
import type { Span } from '../text/span';
import { entityAt, entityOfLocal } from './at';
import type { Definition } from './definition';
import { introductionsOf } from './introductions';

/** Properties of a body whose values belong to it. */
const HOLDS: ReadonlySet<string> = new Set(['member', 'founding-member', 'office', 'founder']);
/** Properties whose value is the body that their subject belongs to. */
const BELONGS: ReadonlySet<string> = new Set(['employer', 'subsidiary']);

/** Words of a story that say that somebody belongs to something; both as locals of the story. */
interface Bond extends Span {
  readonly member: number;
  readonly body: number;
}

function bondsIn(story: ArticleFacts): Bond[] {
  const bonds: Bond[] = [];
  story.locals.forEach((local, member) => {
    for (const { of, start, end } of local.introductions) {
      if (of !== undefined && of !== member) bonds.push({ member, body: of, start, end });
    }
  });
  for (const claim of story.claims) {
    if (claim.subject < 0 || claim.modality !== 'asserted') continue;
    const { start, end } = claim;
    if (HOLDS.has(claim.property)) {
      for (const member of thingsOf(claim)) bonds.push({ member, body: claim.subject, start, end });
    } else if (BELONGS.has(claim.property)) {
      for (const body of thingsOf(claim)) bonds.push({ member: claim.subject, body, start, end });
    }
  }
  return bonds;
}

const thingsOf = ({ value, parts = [] }: Claim): number[] =>
  [value, ...parts.map((part) => part.value)].flatMap((thing) => (thing.kind === 'entity' ? [thing.local] : []));

/** The stories in which an entity is a local, each with those locals. */
function* storiesWith(
  snapshot: Snapshot,
  entity: Entity,
): Generator<{ readonly story: ArticleFacts; readonly locals: ReadonlySet<number> }> {
  const locals = new Map<string, Set<number>>();
  for (const { article, local } of entity.members) {
    const known = locals.get(article);
    if (known) known.add(local);
    else locals.set(article, new Set([local]));
  }
  for (const [article, mine] of locals) {
    const story = snapshot.articles.get(article);
    if (story) yield { story, locals: mine };
  }
}

/**
 * Who and what is said to belong to the thing named at an offset: for each of them the place of its name where an article
 * says so, by path and position.
 */
export function implementations(snapshot: Snapshot, path: string, offset: number): Place[] {
  const found = entityAt(snapshot, path, offset);
  if (!found) return [];
  const places = new Map<string, Place>();
  for (const { story, locals } of storiesWith(snapshot, found.entity)) {
    for (const bond of bondsIn(story)) {
      const member = locals.has(bond.body) ? entityOfLocal(snapshot, story.id, bond.member) : undefined;
      if (!member || member.id === found.entity.id) continue;
      const key = `${member.id}\u0000${story.id}`;
      const { start, end } = nameNear(story, bond.member, bond);
      if (!places.has(key)) places.set(key, { path: story.path, start, end });
    }
  }
  return [...places.values()];
}

/** The last name of a local before the end of some words, or the words themselves. */
function nameNear(story: ArticleFacts, local: number, words: Span): Span {
  let best: Span = words;
  for (const mention of story.mentions) {
    if (mention.start >= words.end) break;
    if (mention.local === local && mention.kind === 'name') best = mention;
  }
  return best;
}

/**
 * Where that is introduced which the thing named at an offset belongs to: the body somebody works for, the country of a
 * people. The latest article that says so counts, the archive before drafts; one that knows only a country of a capital
 * or a people leads there.
 */
export function typeDefinition(snapshot: Snapshot, path: string, offset: number): Definition | undefined {
  const found = entityAt(snapshot, path, offset);
  const body = found && (bodyOf(snapshot, found.entity) ?? relatedOf(snapshot, found.entity));
  if (!found || !body) return undefined;
  const { start, end } = found.mention;
  return { origin: { start, end }, targets: introductionsOf(snapshot, body) };
}

function bodyOf(snapshot: Snapshot, entity: Entity): Entity | undefined {
  let best: { readonly body: Entity; readonly rank: string } | undefined;
  for (const { story, locals } of storiesWith(snapshot, entity)) {
    const rank = `${snapshot.isDraft(story.path) ? 0 : 1}${story.date?.value ?? ''}`;
    if (best && rank <= best.rank) continue;
    for (const bond of bondsIn(story)) {
      const body = locals.has(bond.member) ? entityOfLocal(snapshot, story.id, bond.body) : undefined;
      if (!body || body.id === entity.id) continue;
      best = { body, rank };
      break;
    }
  }
  return best?.body;
}

function relatedOf(snapshot: Snapshot, { related = [] }: Entity): Entity | undefined {
  for (const id of related) {
    const entity = snapshot.entities.entities.get(id);
    if (entity) return entity;
  }
  return undefined;
}
