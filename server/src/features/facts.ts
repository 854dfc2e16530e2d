import { CATALOGUE, propertyOf } from '../claims/catalogue';
import type { Claim, ClaimValue } from '../claims/types';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import { entityOfLocal } from './at';
import { figureText } from './figureText';
import { timeText } from './timeText';

/** A sentence that says a fact. */
export interface Source {
  readonly story: ArticleFacts;
  readonly claim: Claim;
}

/** Something said of an entity, with everyone who says it. */
export interface Fact {
  /** "founding date" */
  readonly label: string;
  /** Several where one sentence names them together. */
  readonly values: readonly string[];
  /** Latest article first. */
  readonly sources: readonly Source[];
}

const ORDER: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, index) => [id, index]));
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

/** What the articles say of an entity, in the order of the catalogue; of one property the latest first. */
export function factsAbout(snapshot: Snapshot, entity: Entity): Fact[] {
  const byProperty = new Map<string, Map<string, Source[]>>();
  const take = (label: string, value: string | undefined, source: Source): void => {
    if (value === undefined) return;
    const values = byProperty.get(label) ?? new Map<string, Source[]>();
    values.set(value, [...(values.get(value) ?? []), source]);
    byProperty.set(label, values);
  };
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    for (const claim of story?.claims ?? []) {
      if (!propertyOf(claim.property) || INNER.has(claim.property) || claim.modality !== 'asserted') continue;
      const source = { story: story!, claim };
      if (claim.subject === local) take(claim.property, subjectValue(snapshot, article, claim), source);
      else if (claim.object === local || (claim.value.kind === 'entity' && claim.value.local === local)) {
        take(claim.property, entityOfLocal(snapshot, article, claim.subject)?.name, source);
      }
    }
  }
  return [...byProperty]
    .sort(([a], [b]) => ORDER.get(a)! - ORDER.get(b)!)
    .flatMap(([property, values]) => factsOf(propertyOf(property)!.label, values));
}

/** The value of a claim, with the other party where it is a relation between two. */
function subjectValue(snapshot: Snapshot, article: string, claim: Claim): string | undefined {
  const value = valueText(snapshot, article, claim.value);
  const object = entityOfLocal(snapshot, article, claim.object);
  return value && object ? `${value}, with ${object.name}` : value;
}

/** A claim's value in words. */
export function valueText(snapshot: Snapshot, article: string, value: ClaimValue): string | undefined {
  switch (value.kind) {
    case 'time':
      return timeText(value.value);
    case 'quantity':
      return value.high === undefined
        ? figureText(value)
        : `${figureText({ ...value, unit: '' })} to ${figureText({ value: value.high, unit: value.unit })}`;
    case 'entity':
      return entityOfLocal(snapshot, article, value.local)?.name;
    case 'text':
      return value.text;
  }
}

/** One fact a value; values that the same sentence names together are one fact. */
function factsOf(label: string, values: ReadonlyMap<string, Source[]>): Fact[] {
  const facts: { readonly label: string; readonly values: string[]; readonly sources: Source[] }[] = [];
  for (const [value, unsorted] of values) {
    const sources = unsorted.sort(latestFirst);
    const [first] = sources;
    const together = facts.find(
      ({ sources: [other] }) => other!.story === first!.story && other!.claim.quote === first!.claim.quote,
    );
    if (together) together.values.push(value);
    else facts.push({ label, values: [value], sources });
  }
  return facts.sort((a, b) => latestFirst(a.sources[0]!, b.sources[0]!));
}

function latestFirst(a: Source, b: Source): number {
  const [x, y] = [a.story.date?.value ?? '', b.story.date?.value ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.story.id < b.story.id ? -1 : a.story.id > b.story.id ? 1 : a.claim.start - b.claim.start;
}
