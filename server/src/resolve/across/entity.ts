import type { EntityType } from '../../recognise/types';
import { byText } from '../../text/order';
import { countryOfPeople, countryOfSeat, isCountry } from '../lexicon/places';
import { foldName, foldWords } from '../naming/fold';
import type { LocalEntity } from '../types';
import { abbreviates, looksLikeAcronym } from '../within/acronyms';
import { allCaps } from '../within/forms';
import { membersOf } from './memberList';
import type { Planned } from './plan';
import type { Entity, EntityId, LocalRef } from './types';

/** The key of the bucket an entity's id belongs to, and the article where the id is of one article alone. */
export function readId(id: EntityId): { readonly type: EntityType; readonly key: string; readonly article?: string } {
  const colon = id.indexOf(':');
  const type = id.slice(0, colon) as EntityType;
  const rest = id.slice(colon + 1);
  const at = rest.indexOf('@');
  if (at >= 0) return { type, key: rest.slice(0, at), article: rest.slice(at + 1) };
  const tilde = rest.indexOf('~');
  return { type, key: tilde >= 0 ? rest.slice(0, tilde) : rest };
}

/**
 * An entity as the corpus knows it, from the buckets whose members stand for it: its own, and those of its short keys.
 * Undefined when nobody stands for it any more. Members are listed when first asked for: most entities of a large folder
 * never are, and one in every article would be costly to list anew after each edit.
 */
export function makeEntity(
  id: EntityId,
  sources: readonly Planned[],
  spelling: string | undefined,
): Entity | undefined {
  const forms = new Map<string, number>();
  let size = 0;
  for (const { bucket, plan } of sources)
    for (const [selector, tally] of bucket.tallies) {
      if (plan.ids.get(selector) !== id) continue;
      size += tally.count;
      for (const [surface, n] of tally.surfaces) forms.set(surface, (forms.get(surface) ?? 0) + n);
    }
  if (size === 0) return undefined;
  return new JoinedEntity(described(id, forms, spelling), size, sources);
}

/** What is told of an entity beside its members. */
type Described = Omit<Entity, 'size' | 'members'>;

class JoinedEntity implements Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym: string | undefined;
  readonly related: readonly EntityId[] | undefined;
  readonly size: number;
  readonly #sources: readonly Planned[];
  #members: readonly LocalRef[] | undefined;

  constructor({ id, type, name, aliases, acronym, related }: Described, size: number, sources: readonly Planned[]) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.aliases = aliases;
    this.acronym = acronym;
    this.related = related;
    this.size = size;
    this.#sources = sources.slice();
  }

  get members(): readonly LocalRef[] {
    this.#members ??= listMembers(this.id, this.#sources);
    return this.#members;
  }
}

/** A member of a thing of one article. */
export interface Loner extends LocalRef {
  readonly entity: LocalEntity;
}

/**
 * A thing of one article only: a person known by one word, a body with a generic name; with what the person joined to it by hand.
 * Undefined without members.
 */
export function makeLoneEntity(id: EntityId, loners: readonly Loner[]): Entity | undefined {
  if (loners.length === 0) return undefined;
  const forms = new Map<string, number>();
  for (const { name, aliases } of loners.map(({ entity }) => entity))
    for (const form of [name, ...aliases]) forms.set(form, (forms.get(form) ?? 0) + 1);
  const members = loners.map(({ article, local }) => ({ article, local }));
  return { ...described(id, forms, undefined), size: members.length, members };
}

function described(id: EntityId, forms: ReadonlyMap<string, number>, spelling: string | undefined): Described {
  const owner = readId(id);
  const { type } = owner;
  const name = spelling ?? canonicalForm(forms, type);
  const others = [...forms.keys()].filter((form) => form !== name);
  const acronym = type === 'PER' ? undefined : others.filter((form) => isAcronymOf(form, name)).sort(byCount(forms))[0];
  const related = relatedTo(owner);
  return {
    id,
    type,
    name,
    aliases: others.length > 0 ? others.slice().sort(byCount(forms)) : NONE,
    acronym,
    related: related === undefined ? undefined : [related],
  };
}

const NONE: readonly never[] = [];

/** The initials of the name, or letters of it in order that are no word of it. */
function isAcronymOf(form: string, name: string): boolean {
  if (!looksLikeAcronym(form)) return false;
  const words = foldWords(name);
  const fit = abbreviates(form, words);
  return fit === 2 || (fit === 1 && !words.includes(foldName(form)));
}

/** The commonest first; of equals, a headline's capitals and what holds a nickname last. */
const byCount =
  (forms: ReadonlyMap<string, number>) =>
  (a: string, b: string): number =>
    forms.get(b)! - forms.get(a)! || Number(isOdd(a)) - Number(isOdd(b)) || byText(a, b);

const isOdd = (form: string): boolean => allCaps(form) || form.includes('"') || form.includes('\u201c');

/** A form must be at least one part in so many as frequent as the commonest to be the canonical one: a slip is not. */
const RARE = 6;

/**
 * The spelling to call it by: of the forms that are no slips, the fullest; between equally full ones the commonest. A
 * person's fullest form counts given name and surname, not every middle name; an acronym serves only where nothing else does.
 */
function canonicalForm(forms: ReadonlyMap<string, number>, type: EntityType): string {
  const most = Math.max(...forms.values());
  const fullness = (form: string): number => {
    if (forms.get(form)! * RARE < most) return -1;
    if (type !== 'PER' && looksLikeAcronym(form)) return 0;
    const words = form.split(' ').length;
    return type === 'PER' || type === 'LOC' ? Math.min(words, type === 'PER' ? 2 : 1) : words;
  };
  return [...forms.keys()].sort((a, b) => fullness(b) - fullness(a) || byCount(forms)(a, b))[0] ?? '';
}

/** The country of a demonym, a capital or a body of its state ("treasury of ghana"): related, not the same. */
function relatedTo({ type, key }: { readonly type: EntityType; readonly key: string }): EntityId | undefined {
  const of = type === 'ORG' ? key.lastIndexOf(' of ') : -1;
  const home = of >= 0 && isCountry(key.slice(of + 4)) ? key.slice(of + 4) : undefined;
  const country = type === 'OTHER' ? countryOfPeople(key) : type === 'LOC' ? countryOfSeat(key) : home;
  return country === undefined ? undefined : `LOC:${country}`;
}

function listMembers(id: EntityId, sources: readonly Planned[]): LocalRef[] {
  const found: LocalRef[] = [];
  for (const { bucket, plan } of sources)
    for (const { article, local, selector } of membersOf(bucket.members))
      if (plan.ids.get(selector) === id) found.push({ article, local });
  return sources.length > 1 ? found.sort((a, b) => byText(a.article, b.article) || a.local - b.local) : found;
}
