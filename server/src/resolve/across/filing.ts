import type { EntityType } from '../../recognise/types';
import { isGenericKey } from '../lexicon/generic';
import { countryOfPeople } from '../lexicon/places';
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
  readonly evidence?: PersonEvidence;
  readonly profile: string;
  /** Type, clearness and profile as one string: the tally it counts in. */
  readonly selector: string;
}

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

/** Where a local of an article is filed; undefined for what the person said is no name, or has no letters. */
export function placeOf(article: ResolvableArticle, local: LocalEntity, rulings: Rulings): Place | undefined {
  const key = atHome(rulings.keyOf(local.name, local.type), local, article.locals, rulings);
  if (key === '') return undefined;
  const { type } = local;
  const clear = local.typeConfidence >= CLEAR;
  const sort = clear ? `${type}!` : type;
  if (type !== 'PER') return { key, type, clear, profile: '', selector: sort };
  const evidence = personEvidence(local, article.locals, yearOf(article));
  const profile = profileOf(evidence);
  if (profile === '') return { key, type, clear, profile, selector: sort };
  return { key, type, clear, profile, evidence, selector: `${sort}|${profile}` };
}

/** A generic name with the country it belongs to, `finance ministry of japan`; a capital that stands for its government. */
function atHome(key: string, local: LocalEntity, locals: readonly LocalEntity[], rulings: Rulings): string {
  if (key !== '' && local.government !== undefined) return `government of ${local.government}`;
  const home = local.of === undefined ? undefined : locals[local.of];
  if (!home || local.type === 'PER' || !isGenericKey(key) || rulings.spellingOf(key) !== undefined) return key;
  const place = thingKey(home.name);
  return `${key} of ${countryOfPeople(place) ?? place}`;
}

/** Files every local of an article. */
export function fileArticle(article: ResolvableArticle, rulings: Rulings): Filing[] {
  const filings: Filing[] = [];
  let organisations: readonly string[] | undefined;
  article.locals.forEach((local, index) => {
    const place = placeOf(article, local, rulings);
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
  if (local.aliases.length === 0 && local.acronym === undefined && surname === undefined) return NONE;
  const found = new Map<string, Short>();
  const add = (alias: string): void => {
    const short = rulings.keyOf(alias, local.type);
    if (short === '' || short.length >= key.length || rulings.apart(short, key)) return;
    found.set(short, { key: short, spelt: alias === local.acronym || found.get(short)?.spelt === true });
  };
  for (const alias of local.aliases) add(alias);
  if (local.acronym !== undefined) add(local.acronym);
  if (surname !== undefined) add(surname);
  return [...found.values()];
}
