import type { EntityType } from '../../recognise/types';
import type { ResolvableArticle } from '../across';
import { nameKey, thingKey } from '../naming/nameKey';
import { personName } from '../naming/personName';
import type { LocalEntity } from '../types';
import { isTelling, type PersonEvidence, personEvidence, profileOf } from './evidence';
import type { Rulings } from './rulings';

/** A type is clear when the article was this sure of it. */
const CLEAR = 0.75;

/** How one article's knowledge of a thing enters the corpus: under which key, with which evidence. */
export interface Filing {
  readonly article: string;
  readonly local: number;
  readonly key: string;
  readonly type: EntityType;
  readonly clear: boolean;
  /** Persons only: the evidence, where there is any, and its string. */
  readonly evidence?: PersonEvidence;
  readonly profile: string;
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

/** Files every local of an article; undefined for what the person said is no name, or has no letters. */
export function fileArticle(article: ResolvableArticle, rulings: Rulings): (Filing | undefined)[] {
  const year = yearOf(article);
  let organisations: string[] | undefined;
  const context = (): string[] => {
    organisations ??= [...new Set(article.locals.filter((l) => l.type === 'ORG').map((l) => thingKey(l.name)))].slice(
      0,
      MOST_CONTEXT,
    );
    return organisations;
  };
  return article.locals.map((local, index) => fileLocal(article, local, index, year, rulings, context));
}

function fileLocal(
  article: ResolvableArticle,
  local: LocalEntity,
  index: number,
  year: number | undefined,
  rulings: Rulings,
  context: () => string[],
): Filing | undefined {
  const key = rulings.keyOf(local.name, nameKey(local.name, local.type));
  if (key === undefined || key === '') return undefined;
  const evidence = local.type === 'PER' ? personEvidence(local, article.locals, year) : undefined;
  const profile = evidence ? profileOf(evidence) : '';
  return {
    article: article.id,
    local: index,
    key,
    type: local.type,
    clear: local.typeConfidence >= CLEAR,
    ...(evidence && profile !== '' ? { evidence } : {}),
    profile,
    shorts: shortsOf(local, key, rulings),
    surfaces: [local.name, ...local.aliases],
    context: evidence && evidence.houses.length > 0 ? context() : [],
  };
}

function yearOf(article: ResolvableArticle): number | undefined {
  const year = Number(article.date?.value.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** A short key is always shorter than the key it stands for, so that following shorts to what they stand for ends. */
function shortsOf(local: LocalEntity, key: string, rulings: Rulings): Short[] {
  const found = new Map<string, Short>();
  for (const alias of local.aliases) addShort(found, alias, local, key, rulings);
  if (local.acronym !== undefined) addShort(found, local.acronym, local, key, rulings);
  if (local.type === 'PER') {
    const surname = personName(local.name);
    if (surname?.given !== undefined) addShort(found, surname.surname, local, key, rulings);
  }
  return [...found.values()];
}

function addShort(found: Map<string, Short>, alias: string, local: LocalEntity, key: string, rulings: Rulings): void {
  const short = rulings.keyOf(alias, nameKey(alias, local.type));
  if (short === undefined || short === '' || short === key || short.length >= key.length) return;
  if (rulings.apart(short, key)) return;
  const spelt = alias === local.acronym || found.get(short)?.spelt === true;
  found.set(short, { key: short, spelt });
}

/** True when the filing is a person's known by one word only: such a name joins nothing by itself. */
export const isBarePerson = (filing: Pick<Filing, 'key' | 'evidence'>): boolean =>
  !filing.key.includes(' ') && !(filing.evidence && isTelling(filing.evidence));
