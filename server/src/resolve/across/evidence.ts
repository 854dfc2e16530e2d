import { hashOf } from '../../text/tokens';
import { countryOfPeople, isCountry, usualPlace } from '../lexicon/places';
import { type Domain, roleNoun } from '../lexicon/roles';
import { foldWords } from '../naming/fold';
import { thingKey } from '../naming/nameKey';
import { givenFits, personName } from '../naming/personName';
import type { Gender, Introduction, LocalEntity } from '../types';

/** A post one person holds in one place at a time: `mayor` of `leeds`. */
export interface Post {
  readonly head: string;
  /** Key of the place or house. */
  readonly of: string;
  /** Year of the article, where it is known. */
  readonly year?: number;
}

/** What one article tells of a person beyond the name: what joins namesakes or keeps them apart. Lists are sorted. */
export interface PersonEvidence {
  readonly gender?: Gender;
  /** Middle names and initials. */
  readonly middle: readonly string[];
  readonly suffix?: string;
  /** Keys of countries the person acts for. */
  readonly nations: readonly string[];
  readonly domains: readonly Domain[];
  /** Keys of organisations, and of places that are no countries, which the roles are of. */
  readonly houses: readonly string[];
  readonly posts: readonly Post[];
  /** Role heads: `president`, `ambassador`. */
  readonly heads: readonly string[];
}

const ENDS_HEAD = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'and', 'on']);

/** The head noun of a role's words: `secretary-general` of "Secretary-General of the SCO", `minister` of "minister of industry". */
export function roleHead(role: string): string | undefined {
  const words = foldWords(role);
  let end = words.findIndex((word) => ENDS_HEAD.has(word));
  if (end < 0) end = words.length;
  if (end >= 2) {
    const compound = `${words[end - 2]}-${words[end - 1]}`;
    if (roleNoun(hashOf(compound))) return compound;
  }
  const last = words[end - 1];
  return last !== undefined && roleNoun(hashOf(last)) ? last : undefined;
}

/** Reads the evidence on one person out of an article's locals. `year` is the article's. */
export function personEvidence(
  local: LocalEntity,
  locals: readonly LocalEntity[],
  year: number | undefined,
): PersonEvidence {
  const name = personName(local.name);
  const nations = new Set<string>();
  const domains = new Set<Domain>();
  const houses = new Set<string>();
  const heads = new Set<string>();
  const posts = new Map<string, Post>();
  for (const introduction of local.introductions) {
    const head = roleHead(introduction.role);
    if (head === undefined) continue;
    heads.add(head);
    const noun = roleNoun(hashOf(head))!;
    if (noun.domain) domains.add(noun.domain);
    const house = houseOf(introduction, locals);
    if (house === undefined) continue;
    const nation = countryOfPeople(house) ?? (isCountry(house) ? house : undefined);
    if (nation !== undefined) nations.add(nation);
    else houses.add(house);
    if (noun.single && !introduction.former)
      posts.set(`${head} ${house}`, { head, of: nation ?? house, ...(year !== undefined ? { year } : {}) });
  }
  return {
    ...(local.gender ? { gender: local.gender } : {}),
    middle: name?.middle ?? [],
    ...(name?.suffix !== undefined ? { suffix: name.suffix } : {}),
    nations: [...nations].sort().slice(0, 3),
    domains: [...domains].sort().slice(0, 3),
    houses: [...houses].sort().slice(0, 4),
    posts: [...posts.keys()]
      .sort()
      .slice(0, 3)
      .map((key) => posts.get(key)!),
    heads: [...heads].sort().slice(0, 4),
  };
}

function houseOf(introduction: Introduction, locals: readonly LocalEntity[]): string | undefined {
  const of = introduction.of === undefined ? undefined : locals[introduction.of];
  if (!of || of.type === 'PER') return undefined;
  const key = usualPlace(thingKey(of.name));
  return key === '' ? undefined : key;
}

/** The evidence as a string: equal for equal evidence, empty for none. Gender read off the name itself is no evidence. */
export function profileOf(evidence: PersonEvidence): string {
  const part = (label: string, list: readonly string[]): string =>
    list.length > 0 ? `${label}:${list.join(',')}` : '';
  const posts = evidence.posts.map(({ head, of, year }) => `${head} ${of} ${year ?? ''}`);
  return [
    evidence.gender ?? '',
    part('m', evidence.middle),
    evidence.suffix ?? '',
    part('n', evidence.nations),
    part('d', evidence.domains),
    part('h', evidence.houses),
    part('r', evidence.heads),
    part('p', posts),
  ]
    .filter((text) => text !== '')
    .join(';');
}

/** True when the evidence could tell namesakes apart: more than a gender. */
export const isTelling = (evidence: PersonEvidence): boolean =>
  evidence.nations.length + evidence.houses.length + evidence.heads.length + evidence.middle.length > 0 ||
  evidence.suffix !== undefined;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

const disjoint = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

/** True when a word of one key is a word of the other: "gm" and "gm europe" are no two employers. */
const akin = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => x.split(' ').some((word) => word.length > 1 && y.split(' ').includes(word))));

const PUBLIC: ReadonlySet<Domain> = new Set(['public', 'business']);

const farApart = (a: readonly Domain[], b: readonly Domain[]): boolean =>
  disjoint(a, b) && !(a.every((domain) => PUBLIC.has(domain)) && b.every((domain) => PUBLIC.has(domain)));

/** Two posts that one person cannot hold at once. Articles of unknown date count as of one time. */
function postsClash(a: readonly Post[], b: readonly Post[]): boolean {
  return a.some((x) =>
    b.some((y) => {
      const together = x.year === undefined || y.year === undefined || Math.abs(x.year - y.year) <= 1;
      return together && x.of !== y.of && !akin([x.of], [y.of]);
    }),
  );
}

/** How two articles' evidence on bearers of one full name bears on each other. */
export type Bearing = 'join' | 'apart' | 'open';

/**
 * Whether two articles' evidence speaks of one person. Apart: another gender, middle name, "Jr.", country, a walk of life
 * far from the other's, posts or employers that exclude each other, unless an organisation or place they serve, or the
 * same office of one country, ties them. `bridged` tells whether an article of one side names an employer of the other.
 */
export function bearing(a: PersonEvidence, b: PersonEvidence, bridged: boolean): Bearing {
  if (a.gender && b.gender && a.gender !== b.gender) return 'apart';
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return 'apart';
  if (
    a.middle.length > 0 &&
    b.middle.length > 0 &&
    !givenFits(a.middle[0]!, b.middle[0]!) &&
    !shares(a.middle, b.middle)
  )
    return 'apart';
  if (disjoint(a.nations, b.nations)) return 'apart';
  if (shares(a.houses, b.houses)) return 'join';
  if (shares(a.nations, b.nations) && shares(a.heads, b.heads)) return 'join';
  if (bridged) return 'open';
  if (farApart(a.domains, b.domains)) return 'apart';
  if (postsClash(a.posts, b.posts)) return 'apart';
  if (disjoint(a.houses, b.houses) && !akin(a.houses, b.houses)) return 'apart';
  return 'open';
}
