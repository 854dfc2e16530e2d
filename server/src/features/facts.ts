import type { Catalogue } from '../claims/catalogue';
import type { Claim, ClaimValue } from '../claims/types';
import { catalogueOf } from '../corpus/properties';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { timeText } from '../recognise/dates/wording';
import type { Entity } from '../resolve/across';
import { overlaps, type Span } from '../text/span';
import { asIs, english, inSense, listed, type Wording, wording } from '../text/wording';
import { entityOfLocal } from './at';
import { roleText } from './entityNames';
import { figureText } from './figureText';

/** The words of a story that say a fact. */
export interface Source extends Span {
  readonly story: ArticleFacts;
  /** A draft is what is being checked: it speaks after the archive. */
  readonly draft: boolean;
  /** The sentence, where it is kept. */
  readonly quote?: string;
  /** The words of the value, where they are apart from the rest. */
  readonly valueSpan?: Span;
}

/** Something said of an entity, with everyone who says it. */
export interface Fact {
  /** "founding date" */
  readonly label: string;
  /** Several where one sentence names them together. */
  readonly values: readonly Wording[];
  /** The archive before drafts, the latest article first. */
  readonly sources: readonly Source[];
}

/** Claims that only carry arithmetic for a rule say nothing of a thing that a person would look up. */
const INNER: ReadonlySet<string> = new Set([
  'anniversary',
  'elapsed',
  'weekday',
  'impossible-date',
  'list',
  'change',
  'fold',
  'share',
  'sum',
  'conversion',
  'points',
  'act',
  'quotation',
]);

/** Whether a property says something of a thing that a person would look up. */
export const isOfTheThing = (property: string): boolean => !INNER.has(property);

/** What the articles say of an entity, in the order of the catalogue; of one property the latest first. */
export function factsAbout(snapshot: Snapshot, entity: Entity): Fact[] {
  const catalogue = catalogueOf(snapshot);
  const byProperty = new Map<string, Values>();
  const take = (key: string, value: Wording | undefined, source: Source): void => {
    if (value === undefined) return;
    const values: Values = byProperty.get(key) ?? new Map();
    const words = english(value);
    values.set(words, { value, sources: [...(values.get(words)?.sources ?? []), source] });
    byProperty.set(key, values);
  };
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    if (!story) continue;
    const from = { story, draft: snapshot.isDraft(story.path) };
    for (const introduction of story.locals[local]?.introductions ?? []) {
      take(ROLE, asIs(roleText(snapshot, article, introduction)), {
        ...from,
        start: introduction.start,
        end: introduction.end,
      });
    }
    for (const claim of story.claims) {
      if (!catalogue.propertyOf(claim.property) || INNER.has(claim.property) || claim.modality !== 'asserted') continue;
      const { start, end, quote, valueSpan } = claim;
      const source = { ...from, start, end, quote, valueSpan };
      const subject = entityOfLocal(snapshot, article, claim.subject)?.name;
      if (claim.subject === local) take(claim.property, sayValue(snapshot, article, claim, claim.object), source);
      else if (claim.object === local) take(claim.property, sayValue(snapshot, article, claim, claim.subject), source);
      else if (claim.value.kind === 'entity' && claim.value.local === local) {
        const office = officeText(claim);
        take(
          `${claim.property}${OF}`,
          subject === undefined
            ? undefined
            : office
              ? inSense('office, body', wording`${office}, ${subject}`)
              : asIs(subject),
          source,
        );
      }
    }
  }
  const facts = [...byProperty]
    .sort(([a], [b]) => orderOf(catalogue, a) - orderOf(catalogue, b))
    .map(([key, values]) => ({ key, facts: factsOf(labelOf(catalogue, key), values) }));
  const posts = facts.flatMap(({ key, facts: some }) => (POSTS.has(key) ? some : []));
  const others = facts.flatMap(({ key, facts: some }) => (POSTS.has(key) ? [] : some));
  return [...withoutRepeats(posts), ...others];
}

/** Three ways of saying one thing: what an introduction calls a person, the title a sentence gives them, whose office they hold. */
const POSTS: ReadonlySet<string> = new Set(['role', 'title', 'office of']);

/** So many ways of naming a post are held against each other. */
const MOST_POSTS = 100;

/**
 * Posts each told once: one whose words another has too, or that the very sentence of another tells of, is that post, and its
 * sources speak for it.
 */
function withoutRepeats(posts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  const byLength = posts.slice(0, MOST_POSTS).sort((a, b) => wordsOfPost(b).size - wordsOfPost(a).size);
  for (const post of [...byLength.filter(isRole), ...byLength.filter((other) => !isRole(other))]) {
    const at = kept.findIndex((other) => tellsOf(other, post));
    if (at < 0) kept.push(post);
    else kept[at] = { ...kept[at]!, sources: [...kept[at]!.sources, ...post.sources].sort(latestFirst) };
  }
  return kept.sort((a, b) => latestFirst(a.sources[0]!, b.sources[0]!));
}

const isRole = ({ label }: Fact): boolean => label === ROLE;

const wordsOfPost = ({ values }: Fact): Set<string> =>
  new Set(
    values
      .map((value) => english(value))
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );

function tellsOf(kept: Fact, post: Fact): boolean {
  const words = wordsOfPost(kept);
  if ([...wordsOfPost(post)].every((word) => words.has(word))) return true;
  if (isRole(post)) return false;
  return post.sources.every((source) =>
    kept.sources.some((other) => other.story === source.story && overlaps(other, source)),
  );
}

/** Marks the property of a fact seen from its value: of whom somebody is the founder. */
const OF = ' of';
const propertyOfKey = (key: string): string => (key.endsWith(OF) ? key.slice(0, -OF.length) : key);
/** What introductions say stands before what claims do. */
const ROLE = 'role';
function orderOf({ properties }: Catalogue, key: string): number {
  if (key === ROLE) return -1;
  const at = properties.findIndex(({ id }) => id === propertyOfKey(key));
  return key.endsWith(OF) ? at + properties.length : at;
}
const labelOf = (catalogue: Catalogue, key: string): string =>
  key === ROLE ? ROLE : catalogue.propertyOf(propertyOfKey(key))!.label + (key.endsWith(OF) ? OF : '');

/** The value of a claim, with the other party where it is a relation between two. None where only its kind is known. */
function sayValue(snapshot: Snapshot, article: string, claim: Claim, other: number | undefined): Wording | undefined {
  if (claim.value.kind === 'time' && claim.value.value.startsWith('XXXX')) return undefined;
  const value = listText(snapshot, article, claim) ?? valueText(snapshot, article, claim.value);
  const office = officeText(claim);
  if (office !== undefined) return value && inSense('holder, office', wording`${value}, ${office}`);
  const party = claim.object === undefined ? undefined : entityOfLocal(snapshot, article, other)?.name;
  return value && party ? wording`${value}, with ${party}` : value;
}

/** The office a claim gives a person, as one that was held before where it says so. */
export function officeText({ property, value, topic, scope }: Claim): Wording | undefined {
  if (property !== 'office' || value.kind !== 'entity' || topic === undefined) return undefined;
  return scope === 'former' ? wording`former ${topic}` : asIs(topic);
}

/** The items of a list that is claimed as a whole: its founding members. */
function listText(snapshot: Snapshot, article: string, claim: Claim): Wording | undefined {
  const items = claim.parts?.filter((part) => part.role === 'item') ?? [];
  if (claim.value.kind !== 'text' || items.length === 0) return undefined;
  return wording`${listed(items.flatMap((part) => valueText(snapshot, article, part.value) ?? []))}`;
}

/** A claim's value in words. */
export function valueText(snapshot: Snapshot, article: string, value: ClaimValue): Wording | undefined {
  switch (value.kind) {
    case 'time':
      return timeText(value.value);
    case 'quantity':
      return value.high === undefined
        ? figureText(value)
        : wording`${figureText({ ...value, unit: '' })} to ${figureText({ value: value.high, unit: value.unit })}`;
    case 'entity': {
      const name = entityOfLocal(snapshot, article, value.local)?.name;
      return name === undefined ? undefined : asIs(name);
    }
    case 'text':
      return asIs(value.text);
  }
}

/** The values of a property by their English, each with its sources. */
type Values = Map<string, { readonly value: Wording; readonly sources: Source[] }>;

/** One fact a value; values that the same sentence names together are one fact. */
function factsOf(label: string, found: Values): Fact[] {
  const facts: { readonly label: string; readonly values: Wording[]; readonly sources: Source[] }[] = [];
  for (const { value, sources: unsorted } of found.values()) {
    const sources = unsorted.sort(latestFirst);
    const [first] = sources;
    const together = facts.find(
      ({ sources: [other] }) =>
        other!.story === first!.story && other!.start === first!.start && other!.end === first!.end,
    );
    if (together) together.values.push(value);
    else facts.push({ label, values: [value], sources });
  }
  return facts.sort((a, b) => latestFirst(a.sources[0]!, b.sources[0]!));
}

function latestFirst(a: Source, b: Source): number {
  if (a.draft !== b.draft) return a.draft ? 1 : -1;
  const [x, y] = [a.story.date?.value ?? '', b.story.date?.value ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.story.id < b.story.id ? -1 : a.story.id > b.story.id ? 1 : a.start - b.start;
}
