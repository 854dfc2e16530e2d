import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import type { Mention } from '../resolve/types';
import type { Place } from '../rules/types';
import { overlaps, type Span } from '../text/span';

/** A place that says who or what an entity is, or where none does, names it in full. */
export interface Introduction extends Place {
  /** The words that introduce it; the place itself is its name there. */
  readonly extent: Span;
  readonly basis: 'origin' | 'role' | 'long-form' | 'name';
  readonly story: ArticleFacts;
}

/** Properties that say what a thing is by saying how it came to be, or where it belongs. */
const DEFINING: ReadonlyMap<string, number> = new Map([
  ['founded', 100],
  ['founder', 90],
  ['founding-member', 85],
  ['opened', 80],
  ['launched', 75],
  ['completed', 75],
  ['headquarters', 60],
  ['born', 60],
  ['signed', 60],
]);
const ROLE = 95;
const LONG_FORM = 50;
const NAME = 10;
/** Words of a caption, headline or page furniture introduce nobody as long as a sentence of the body does. */
const OUTSIDE_BODY = -40;
/** An introduction in somebody's mouth is the second choice. */
const QUOTED = -8;
const FORMER = -20;
const NAMELESS = -30;
/** A draft is what is being checked: the archive says who somebody is. */
const DRAFT = -200;
const SHORT_NAME = -5;

/** How many introductions are looked up and placed at most: further ones say nothing new. */
const MOST = 20;
/** Looked up beyond those asked for, since the place of a name may change the order. */
const SPARE = 5;

/** What a story says of one of its locals, before its name is looked up in the text. */
interface Candidate {
  readonly story: ArticleFacts;
  readonly local: number;
  readonly basis: Introduction['basis'];
  readonly weight: number;
  readonly extent?: Span;
}

/**
 * The best introductions of an entity, at most one a story, best first: a sentence that says how it came to be, a role
 * or apposition, the long form of an acronym, the fullest name. Equals stand in the order of their dates, then of paths.
 */
export function introductionsOf(snapshot: Snapshot, entity: Entity, limit = MOST): Introduction[] {
  const candidates: Candidate[] = [];
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    if (!story) continue;
    const candidate = candidateIn(story, local);
    candidates.push(snapshot.isDraft(story.path) ? { ...candidate, weight: candidate.weight + DRAFT } : candidate);
  }
  const likely = candidates.sort(byWeight).slice(0, limit + SPARE);
  const placed = likely.flatMap((candidate) => place(candidate, entity.name.length));
  return placed
    .sort((a, b) => byWeight(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ introduction }) => introduction);
}

function byWeight(a: Candidate, b: Candidate): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  const [x, y] = [a.story.date?.value ?? '9999', b.story.date?.value ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.story.id < b.story.id ? -1 : a.story.id > b.story.id ? 1 : 0;
}

function candidateIn(story: ArticleFacts, local: number): Candidate {
  const known = story.locals[local];
  let best: Candidate = { story, local, basis: 'name', weight: NAME };
  const consider = (basis: Candidate['basis'], weight: number, extent?: Span): void => {
    if (weight > best.weight) best = { story, local, basis, weight, ...(extent ? { extent } : {}) };
  };
  for (const claim of story.claims) {
    const weight = DEFINING.get(claim.property);
    if (weight === undefined || claim.subject !== local || claim.modality !== 'asserted') continue;
    consider('origin', weight + (claim.quoted ? QUOTED : 0), claim);
  }
  for (const role of known?.introductions ?? []) consider('role', ROLE + (role.former ? FORMER : 0), role);
  if (known?.acronym !== undefined) consider('long-form', LONG_FORM);
  return best;
}

/** Finds the name that a candidate introduces; none where the story only describes the thing. `full` is the length of its full name. */
function place(
  candidate: Candidate,
  full: number,
): { readonly candidate: Candidate; readonly introduction: Introduction }[] {
  const { story, local, basis, extent } = candidate;
  const own = story.mentions.filter((mention) => mention.local === local);
  const named = own.filter(({ kind }) => kind === 'name');
  // A meeting without a name ("the 22nd summit of the League") is known by its number.
  const names = named.length === 0 && story.locals[local]?.type === 'EVENT' ? own : named;
  const name = extent ? nearest(names, extent) : fullest(names);
  if (!name) return [];
  const { start, end } = name;
  const outside = story.regions.some((region) => overlaps(region, name));
  const introduction = {
    path: story.path,
    start,
    end,
    extent: { start: Math.min(start, extent?.start ?? start), end: Math.max(end, extent?.end ?? end) },
    basis,
    story,
  };
  // A sentence that says only "it" or "the group" tells nothing to who does not know the name yet.
  const nameless = extent !== undefined && !overlaps(name, extent);
  const short = end - start < full;
  const weight = candidate.weight + (outside ? OUTSIDE_BODY : 0) + (nameless ? NAMELESS : 0) + (short ? SHORT_NAME : 0);
  return [{ candidate: { ...candidate, weight }, introduction }];
}

/** The longest name: a full name before a surname, a long form before its acronym. */
const fullest = (names: readonly Mention[]): Mention | undefined =>
  names.reduce<Mention | undefined>(
    (best, name) => (best && best.end - best.start >= name.end - name.start ? best : name),
    undefined,
  );

function nearest(names: readonly Mention[], to: Span): Mention | undefined {
  const distance = (name: Mention): number => Math.max(0, name.start - to.end, to.start - name.end);
  return names.reduce<Mention | undefined>(
    (best, name) => (best && distance(best) <= distance(name) ? best : name),
    undefined,
  );
}
