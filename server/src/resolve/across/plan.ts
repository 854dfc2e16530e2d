import type { EntityType } from '../../recognise/types';
import { isGenericKey } from '../lexicon/generic';
import { isCountry } from '../lexicon/places';
import { isCommonSurname } from '../lexicon/surnames';
import { smallMap } from '../smallMap';
import { leadingType } from '../within/things';
import type { Bucket, Tally } from './bucket';
import { type Bearers, type Cluster, partBearers } from './clusters';
import { type Bearing, bearing, isTelling, type PersonEvidence } from './evidence';
import type { Member } from './memberList';
import type { Rulings } from './rulings';

/** Which entity the members of a bucket stand for. */
export interface Plan {
  /** By selector: the entity's id, or `@` and a type for members that are each a thing of their own article. */
  readonly ids: ReadonlyMap<string, string>;
  /** The people who bear the name, where it is a full name. */
  readonly bearers?: Bearers | undefined;
  /** The id of what the key names apart from people. */
  readonly thing?: string | undefined;
  /** The bucket's leading type. */
  readonly type: EntityType;
}

/** A bucket with its plan. */
export interface Planned {
  readonly bucket: Bucket;
  readonly plan: Plan;
}

export type Lookup = (key: string) => Planned | undefined;

/** True for what stands in a plan for things of one article only. */
export const isLone = (target: string): boolean => target.startsWith('@');

/** The entity a member stands for. */
export function idOf({ bucket, plan }: Planned, member: Member): string {
  const target = plan.ids.get(member.selector)!;
  return isLone(target) ? `${target.slice(1)}:${bucket.key}@${member.owner ?? member.article}` : target;
}

const CLEAR_WEIGHT = 3;

const weightOf = (tally: Tally): number => tally.count * (tally.clear ? CLEAR_WEIGHT : 1);

const isPlain = (key: string): boolean => !key.includes(' ');

/**
 * Decides what the members of a bucket stand for: types by vote, namesakes by evidence, short keys by what they were
 * bound to. A function of the bucket and of the longer keys it is bound to.
 */
export function planBucket(bucket: Bucket, rulings: Rulings, lookup: Lookup): Plan {
  const votes = votesOn(bucket, lookup);
  const forced = rulings.typeOf(bucket.key);
  const type = forced ?? (isCountry(bucket.key) ? 'LOC' : leadingType(votes));
  const ruled = rulings.spellingOf(bucket.key) !== undefined;
  const typeOf = forced ? () => forced : typeChooser(bucket, votes, type, ruled);
  const people = [...bucket.tallies.values()].filter((tally) => typeOf(tally) === 'PER');
  const full = !isPlain(bucket.key) || ruled;
  const bearers = people.length > 0 && full ? bearersOf(bucket, people, rulings) : undefined;
  const lonely = isGenericKey(bucket.key) && !ruled;
  const things = new Map<EntityType, string>();
  const thingOf = (kind: EntityType): string => {
    const known =
      things.get(kind) ??
      (lonely ? `@${kind}` : (thingTarget(bucket, kind, rulings, lookup) ?? `${kind}:${bucket.key}`));
    things.set(kind, known);
    return known;
  };
  let namesakes: readonly Bearer[] | undefined;
  const known = (): readonly Bearer[] => {
    namesakes ??= bearersBehind(bucket, lookup);
    return namesakes;
  };
  const ids = new Map<string, string>();
  for (const [selector, tally] of bucket.tallies) {
    const kind = typeOf(tally);
    if (kind !== 'PER') ids.set(selector, thingOf(kind));
    else if (bearers) ids.set(selector, bearerId(bucket, bearers, tally));
    else ids.set(selector, lonePerson(bucket, tally, known()));
  }
  const thing = type !== 'PER' && !lonely && bucket.tallies.size > 0 ? thingOf(type) : undefined;
  return { ids: smallMap(ids), bearers, thing, type };
}

/** What the members were read as, and what the longer names are that the key stands for elsewhere. */
function votesOn(bucket: Bucket, lookup: Lookup): Map<EntityType, number> {
  const votes = new Map<EntityType, number>();
  const vote = (type: EntityType, weight: number): void => {
    votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  for (const tally of bucket.tallies.values()) vote(tally.type, weightOf(tally));
  for (const [full, { count, persons }] of bucket.bound) {
    if (persons > 0) vote('PER', CLEAR_WEIGHT * persons);
    const type = count > persons ? lookup(full)?.plan.type : undefined;
    if (type && type !== 'PER') vote(type, CLEAR_WEIGHT * (count - persons));
  }
  return votes;
}

/**
 * One clear use types the unclear ones. A second sense of a one-word name needs a quarter of the weight behind it, or a role
 * where it is a person's. Names that somebody said are one (`ruled`) are no town and its team.
 */
function typeChooser(
  bucket: Bucket,
  votes: ReadonlyMap<EntityType, number>,
  type: EntityType,
  ruled: boolean,
): (tally: Tally) => EntityType {
  let total = 0;
  for (const weight of votes.values()) total += weight;
  return (tally) => {
    if (tally.type === type) return type;
    if (tally.type === 'PER') return tally.evidence && isTelling(tally.evidence) ? 'PER' : type;
    if (!ruled && tally.clear && isTownOrTeam(tally.type) && isTownOrTeam(type) && !isCountry(bucket.key))
      return tally.type;
    if (!isPlain(bucket.key) || !tally.clear || isCountry(bucket.key)) return type;
    return 4 * (votes.get(tally.type) ?? 0) >= total ? tally.type : type;
  };
}

/** A town and its team go by one name; an article that is clear about it says which it means. */
const isTownOrTeam = (type: EntityType): boolean => type === 'LOC' || type === 'ORG';

const bearersOf = (bucket: Bucket, people: readonly Tally[], rulings: Rulings): Bearers =>
  rulings.spellingOf(bucket.key) === undefined
    ? partBearers(people)
    : partBearers(people.map(({ evidence: _, ...tally }) => ({ ...tally, profile: tally.profile })));

function bearerId(bucket: Bucket, bearers: Bearers, tally: Tally): string {
  const cluster = bearers.byProfile.get(tally.profile);
  if (!cluster) return '@PER';
  return clusterId(bucket.key, cluster);
}

const clusterId = (key: string, { label }: Cluster): string => (label === '' ? `PER:${key}` : `PER:${key}~${label}`);

/** What a short key stands for, by the articles that use it beside a longer name. */
function thingTarget(bucket: Bucket, kind: EntityType, rulings: Rulings, lookup: Lookup): string | undefined {
  const counts = new Map<string, { count: number; spelt: number }>();
  for (const [full, { count, spelt, persons }] of bucket.bound) {
    const id = count > persons && !rulings.apart(bucket.key, full) ? lookup(full)?.plan.thing : undefined;
    if (id === undefined) continue;
    const old = counts.get(id) ?? { count: 0, spelt: 0 };
    counts.set(id, { count: old.count + count - persons, spelt: old.spelt + spelt });
  }
  const spelt = dominant([...counts].map(([id, sum]) => [id, sum.spelt]));
  if (spelt || kind === 'LOC') return spelt?.id;
  const usual = dominant([...counts].map(([id, sum]) => [id, sum.count]));
  return usual && 10 * usual.count >= bucket.members.size ? usual.id : undefined;
}

/** The only candidate, or one four times as frequent as the next. */
function dominant(counts: readonly (readonly [string, number])[]): { id: string; count: number } | undefined {
  const ranked = counts.filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  if (!first || (second && first[1] < 4 * second[1])) return undefined;
  return { id: first[0], count: first[1] };
}

/** Somebody known by a full name of which the bucket's key is a part. */
interface Bearer {
  readonly id: string;
  readonly cluster: Cluster;
}

function bearersBehind(bucket: Bucket, lookup: Lookup): Bearer[] {
  const found: Bearer[] = [];
  for (const [full, { persons }] of bucket.bound) {
    const bearers = persons > 0 ? lookup(full)?.plan.bearers : undefined;
    for (const cluster of bearers?.clusters ?? []) found.push({ id: clusterId(full, cluster), cluster });
  }
  return found;
}

/**
 * Whom a person's name of one word stands for in an article that gives no more of it. With a role: the one bearer the role
 * fits, else a person known by that name and role. Where the name is not one that many bear, the only bearer in the corpus:
 * with a role that does not speak against it, or without any role if named in full in three articles. Else somebody of that
 * article alone.
 */
function lonePerson(bucket: Bucket, tally: Tally, known: readonly Bearer[]): string {
  const { evidence } = tally;
  const sole = known.length === 1 && !isCommonSurname(bucket.key) ? known[0] : undefined;
  if (!evidence || !isTelling(evidence)) return sole && sole.cluster.count >= 3 ? sole.id : '@PER';
  const verdicts = known.map(({ cluster }) => verdictOn(cluster, evidence));
  const fit = known.filter((_, i) => verdicts[i] === 'join');
  if (fit.length === 1) return fit[0]!.id;
  return sole && verdicts[0] === 'open' ? sole.id : `PER:${bucket.key}~${tally.profile}`;
}

function verdictOn(cluster: Cluster, evidence: PersonEvidence): Bearing {
  const verdicts = cluster.tallies.map((other) => (other.evidence ? bearing(other.evidence, evidence, true) : 'open'));
  if (verdicts.includes('apart')) return 'apart';
  return verdicts.includes('join') ? 'join' : 'open';
}

/** True when two plans send every member to the same entity. */
export function samePlan(a: Plan | undefined, b: Plan | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.thing !== b.thing || a.ids.size !== b.ids.size) return false;
  for (const [selector, id] of a.ids) if (b.ids.get(selector) !== id) return false;
  return true;
}
