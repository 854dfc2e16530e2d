import type { EntityType } from '../../recognise/types';
import { isGenericKey } from '../lexicon/generic';
import { countryOfPeople } from '../lexicon/places';
import { type Edition, editionKey, readEditionKey } from '../naming/edition';
import { foldName } from '../naming/fold';
import { thingKey } from '../naming/nameKey';
import { personName } from '../naming/personName';
import type { LocalEntity } from '../types';
import { type PersonEvidence, personEvidence, profileOf } from './evidence';
import type { Rulings } from './rulings';
import type { ResolvableArticle } from './types';

/** A type is clear when the article was this sure of it. */
const CLEAR = 0.75;

/** Where in the corpus a local is filed. */
export interface Place {
  readonly key: string;
  readonly type: EntityType;
  readonly clear: boolean;
  /** Persons only: the evidence, where there is any, and its string. */
  readonly evidence?: PersonEvidence | undefined;
  readonly profile: string;
  /** Type, clearness and profile as one string: the tally it counts in. */
  readonly selector: string;
  /** The article whose thing it was said to be. */
  readonly owner?: string;
}

/** Gives the articles of the corpus by id. */
export type Articles = ReadonlyMap<string, ResolvableArticle>;

/** How one article's knowledge of a thing enters the corpus. */
export interface Filing extends Place {
  readonly article: string;
  readonly local: number;
  /** Other keys it goes by in this article, shorter than `key`: what a bare "SCO" elsewhere may mean. */
  readonly shorts: readonly Short[];
  /** Its forms, the fullest first. */
  readonly surfaces: readonly string[];
  /** Keys of the organisations the same article names: only for persons whose employer is told. */
  readonly context: readonly string[];
}

export interface Short {
  readonly key: string;
  /** The article spells it out as an acronym. */
  readonly spelt: boolean;
}

const MOST_CONTEXT = 24;

/**
 * Where a local of an article is filed, after what the person said of it there; undefined for what is no name, or has no
 * letters. `articles` is asked only for what was said to be the same as in another article.
 */
export function placeOf(
  article: ResolvableArticle,
  local: LocalEntity,
  rulings: Rulings,
  articles: Articles,
): Place | undefined {
  const said = rulings.anchors?.of(article.id, local);
  switch (said?.kind) {
    case 'none':
      return undefined;
    case 'type':
      return ownPlace(article, { ...local, type: said.type, typeConfidence: 1 }, rulings, said.key);
    case 'apart':
      return ownPlace(article, local, rulings, said.key);
    case 'named':
      return placeUnder(rulings.keyOf(said.name, local.type), local);
    case 'as':
      return placeAs(articles.get(said.article), said.name, rulings, articles) ?? ownPlace(article, local, rulings);
    default:
      return ownPlace(article, local, rulings);
  }
}

/** The place of a name in another article, which it keeps though the other article is filed as a third is. */
function placeAs(
  owner: ResolvableArticle | undefined,
  name: string,
  rulings: Rulings,
  articles: Articles,
): Place | undefined {
  const key = foldName(name);
  const local = owner?.locals.find((one) => [one.name, ...one.aliases].some((form) => foldName(form) === key));
  if (!owner || !local) return undefined;
  const said = rulings.anchors?.of(owner.id, local);
  const place = said?.kind === 'as' ? ownPlace(owner, local, rulings) : placeOf(owner, local, rulings, articles);
  return place && { ...place, owner: owner.id };
}

function ownPlace(article: ResolvableArticle, local: LocalEntity, rulings: Rulings, own?: string): Place | undefined {
  const key = own ?? atHome(rulings.keyOf(local.name, local.type), local, article.locals, rulings);
  const plain = placeUnder(key, local);
  if (!plain || local.type !== 'PER') return plain;
  const evidence = personEvidence(local, article.locals, yearOf(article));
  const profile = profileOf(evidence);
  return profile === '' ? plain : { ...plain, profile, evidence, selector: `${plain.selector}|${profile}` };
}

/** The tally of what is clearly of a type, and of which nothing else is known. */
const CLEARLY = { PER: 'PER!', ORG: 'ORG!', LOC: 'LOC!', EVENT: 'EVENT!', WORK: 'WORK!', OTHER: 'OTHER!' } as const;

/** A place without evidence. */
function placeUnder(key: string, { type, typeConfidence }: LocalEntity): Place | undefined {
  if (key === '') return undefined;
  const clear = typeConfidence >= CLEAR;
  return { key, type, clear, profile: '', selector: clear ? CLEARLY[type] : type };
}

/** A generic name with the country it belongs to, `finance ministry of japan`; a capital that stands for its government. */
function atHome(key: string, local: LocalEntity, locals: readonly LocalEntity[], rulings: Rulings): string {
  if (key !== '' && local.government !== undefined) return `government of ${local.government}`;
  const home = local.of === undefined ? undefined : locals[local.of];
  const edition = home && local.type === 'EVENT' ? readEditionKey(key) : undefined;
  if (home && edition) return hostedBy(edition, rulings.keyOf(home.name, home.type));
  if (!home || local.type === 'PER' || !isGenericKey(key) || rulings.spellingOf(key) !== undefined) return key;
  const place = thingKey(home.name);
  return `${key} of ${countryOfPeople(place) ?? place}`;
}

/** "22nd summit of the SCO" is filed by the key of the body, whatever the article calls it: `summit of ... no22`. */
function hostedBy(edition: Edition, host: string): string {
  const gap = edition.base.indexOf(' of ');
  return editionKey(gap < 0 ? edition : { ...edition, base: `${edition.base.slice(0, gap)} of ${host}` });
}

/** Files every local of an article. */
export function fileArticle(article: ResolvableArticle, rulings: Rulings, articles: Articles): Filing[] {
  const filings: Filing[] = [];
  let organisations: readonly string[] | undefined;
  article.locals.forEach((local, index) => {
    const place = placeOf(article, local, rulings, articles);
    if (!place) return;
    const employed = place.evidence !== undefined && place.evidence.houses.length > 0;
    if (employed) organisations ??= organisationsOf(article);
    filings.push({
      ...place,
      article: article.id,
      local: index,
      shorts: shortsOf(local, place.key, rulings),
      surfaces: local.aliases.length > 0 ? [local.name, ...local.aliases] : [local.name],
      context: employed ? organisations! : NONE,
    });
  });
  return filings;
}

const NONE: readonly never[] = [];

const organisationsOf = (article: ResolvableArticle): string[] => {
  const keys = article.locals.filter((local) => local.type === 'ORG').map((local) => thingKey(local.name));
  return [...new Set(keys)].slice(0, MOST_CONTEXT);
};

function yearOf(article: ResolvableArticle): number | undefined {
  const year = Number(article.date?.value.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** A short key is always shorter than the key it stands for, so that following shorts to what they stand for ends. */
function shortsOf(local: LocalEntity, key: string, rulings: Rulings): readonly Short[] {
  const surname = local.type === 'PER' && key.includes(' ') ? personName(local.name)?.surname : undefined;
  const edition = readEditionKey(key);
  if (local.aliases.length === 0 && local.acronym === undefined && surname === undefined && !edition) return NONE;
  const found = new Map<string, Short>();
  const add = (alias: string): void => {
    const short = rulings.keyOf(alias, local.type);
    if (short === '' || short.length >= key.length || rulings.apart(short, key) || isOfSeries(short)) return;
    found.set(short, { key: short, spelt: alias === local.acronym || found.get(short)?.spelt === true });
  };
  // "The World Cup" is another one in another article; the one of a year is the one of its number where an article gives both.
  const isOfSeries = (short: string): boolean => edition?.base === short;
  for (const alias of local.aliases) add(alias);
  if (edition?.ordinal !== undefined && edition.year !== undefined) {
    const { base, ordinal, year } = edition;
    for (const half of [
      { base, ordinal },
      { base, year },
    ])
      found.set(editionKey(half), { key: editionKey(half), spelt: true });
  }
  if (local.acronym !== undefined) add(local.acronym);
  if (surname !== undefined) add(surname);
  return [...found.values()];
}
