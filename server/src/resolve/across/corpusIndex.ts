import type { Steps } from '../../text/steps';
import { emptyShardedMap, type ShardedMap, withChanges } from '../shardedMap';
import type { LocalEntity } from '../types';
import { type Bucket, type BucketDraft, countBinding, countFiling, draftOf, finishBucket } from './bucket';
import { type Loner, makeEntity, makeLoneEntity, readId } from './entity';
import { fileArticle, placeOf } from './filing';
import { type Member, membersOf } from './memberList';
import { idOf, isLone, type Plan, type Planned, planBucket, samePlan } from './plan';
import { type Rulings, rulingsOf } from './rulings';
import type { Entity, EntityDecisions, EntityId, ResolvableArticle } from './types';

/** Everything the index is made of. Immutable; each version shares with the one before it all that an edit left alone. */
export interface IndexState {
  readonly articles: ReadonlyMap<string, ResolvableArticle>;
  readonly decisions: EntityDecisions;
  readonly rulings: Rulings;
  /** By key. */
  readonly buckets: ShardedMap<Planned>;
  readonly entities: ShardedMap<Entity>;
  /** By article id: the entity of each of its locals; undefined for what the person said is no name. */
  readonly ids: ShardedMap<readonly (EntityId | undefined)[]>;
}

/** So many articles are filed, keys planned or entities made in one step. */
const STRIDE = 64;

export function emptyState(decisions: EntityDecisions): IndexState {
  return {
    articles: new Map(),
    decisions,
    rulings: rulingsOf(decisions),
    buckets: emptyShardedMap(),
    entities: emptyShardedMap(),
    ids: emptyShardedMap(),
  };
}

/** The state after the articles `changed` were read anew, came or went, with the articles whose locals changed entity. */
export function* updateState(
  before: IndexState,
  articles: ReadonlyMap<string, ResolvableArticle>,
  edited: readonly string[],
): Steps<{ state: IndexState; touched: Set<string> }> {
  const changed = withFollowers(edited, before.rulings);
  const buckets = yield* refile(before, articles, changed);
  yield;
  const planned = yield* replan(before, buckets);
  const touched = new Set(changed);
  noteMoved(before, planned, touched);
  const filed = { ...before, articles, buckets: withChanges(before.buckets, planned) };
  yield;
  const entities = withChanges(before.entities, yield* renewEntities(before, filed, planned, changed));
  yield;
  const ids = withChanges(before.ids, yield* identify(filed, touched));
  return { state: { ...filed, entities, ids }, touched };
}

/** The articles, and those in which the person said that something is what it is in one of them. */
function withFollowers(edited: readonly string[], { anchors }: Rulings): readonly string[] {
  if (!anchors) return edited;
  const all = new Set(edited);
  for (const id of all) for (const follower of anchors.followers(id)) all.add(follower);
  return [...all];
}

/** Files the changed articles: the buckets that differ from before, undefined where nothing is left. */
function* refile(
  before: IndexState,
  articles: ReadonlyMap<string, ResolvableArticle>,
  changed: readonly string[],
): Steps<Map<string, Bucket | undefined>> {
  const drafts = new Map<string, BucketDraft>();
  const draft = (key: string): BucketDraft => {
    const found = drafts.get(key) ?? draftOf(key, before.buckets.get(key)?.bucket);
    drafts.set(key, found);
    return found;
  };
  const count = (among: ReadonlyMap<string, ResolvableArticle>, id: string, step: 1 | -1): void => {
    const article = among.get(id);
    if (!article) return;
    for (const filing of fileArticle(article, before.rulings, among)) {
      countFiling(draft(filing.key), filing, step);
      for (const { key, spelt } of filing.shorts)
        countBinding(draft(key), filing.key, spelt, filing.type === 'PER', step);
    }
  };
  for (const id of changed) {
    count(before.articles, id, -1);
    count(articles, id, 1);
    yield;
  }
  const buckets = new Map<string, Bucket | undefined>();
  for (const [key, open] of drafts) {
    buckets.set(key, finishBucket(open));
    if (buckets.size % STRIDE === 0) yield;
  }
  return buckets;
}

/**
 * Plans the changed buckets anew and, from longer keys to shorter, those whose meaning hangs on them. What comes back is
 * every bucket that changed in itself or in its plan.
 */
function* replan(
  before: IndexState,
  buckets: ReadonlyMap<string, Bucket | undefined>,
): Steps<Map<string, Planned | undefined>> {
  const queue = new LengthQueue();
  for (const key of buckets.keys()) queue.add(key);
  const planned = new Map<string, Planned | undefined>();
  const lookup = (key: string): Planned | undefined => (planned.has(key) ? planned.get(key) : before.buckets.get(key));
  let seen = 0;
  for (let key = queue.next(); key !== undefined; key = queue.next()) {
    if (++seen % STRIDE === 0) yield;
    const old = before.buckets.get(key);
    const bucket = buckets.has(key) ? buckets.get(key) : old?.bucket;
    const plan = bucket && planBucket(bucket, before.rulings, lookup);
    if (bucket === old?.bucket && samePlan(plan, old?.plan)) continue;
    planned.set(key, bucket && plan ? { bucket, plan } : undefined);
    for (const short of shortsOf(old?.bucket, bucket))
      if (buckets.has(short) || before.buckets.get(short)) queue.add(short);
  }
  return planned;
}

function shortsOf(old: Bucket | undefined, bucket: Bucket | undefined): Set<string> {
  return new Set([...(old?.binds.keys() ?? []), ...(bucket?.binds.keys() ?? [])]);
}

/** Keys waiting to be planned, the longest first. A key is shorter than those it hangs on, so none is planned twice. */
class LengthQueue {
  readonly #byLength: string[][] = [];
  readonly #waiting = new Set<string>();
  #longest = 0;

  add(key: string): void {
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    const same = this.#byLength[key.length];
    if (same) same.push(key);
    else this.#byLength[key.length] = [key];
    this.#longest = Math.max(this.#longest, key.length);
  }

  next(): string | undefined {
    while (this.#longest > 0 && !this.#byLength[this.#longest]?.length) this.#longest--;
    const key = this.#byLength[this.#longest]?.pop();
    if (key !== undefined) this.#waiting.delete(key);
    return key;
  }
}

/** Adds the articles whose locals stand for another entity than before, in buckets whose plan changed. */
function noteMoved(before: IndexState, planned: ReadonlyMap<string, Planned | undefined>, touched: Set<string>): void {
  for (const [key, now] of planned) {
    const old = before.buckets.get(key);
    if (!now || !old || samePlan(now.plan, old.plan)) continue;
    const moved = movedSelectors(old.plan, now.plan);
    if (moved.size === 0) continue;
    for (const { article, selector } of membersOf(now.bucket.members)) if (moved.has(selector)) touched.add(article);
  }
}

function movedSelectors(old: Plan, now: Plan): Set<string> {
  const moved = new Set<string>();
  for (const [selector, id] of now.ids) if (old.ids.has(selector) && old.ids.get(selector) !== id) moved.add(selector);
  return moved;
}

/** Every entity that the changed buckets stood for before or stand for now, made anew; undefined where it is gone. */
function* renewEntities(
  before: IndexState,
  after: IndexState,
  planned: ReadonlyMap<string, Planned | undefined>,
  changed: readonly string[],
): Steps<Map<EntityId, Entity | undefined>> {
  const renewed = new Map<EntityId, Entity | undefined>();
  const renew = (id: EntityId): void => {
    if (!renewed.has(id)) renewed.set(id, makeEntity(id, sourcesOf(id, after.buckets), spellingOf(id, after.rulings)));
  };
  const edited = new Set(changed);
  let seen = 0;
  for (const [key, now] of planned) {
    if (++seen % STRIDE === 0) yield;
    const old = before.buckets.get(key);
    for (const plan of [old?.plan, now?.plan]) for (const id of plan?.ids.values() ?? []) if (!isLone(id)) renew(id);
    renewLone(renewed, old, now, after.articles, edited);
  }
  return renewed;
}

const spellingOf = (id: EntityId, rulings: Rulings): string | undefined => rulings.spellingOf(readId(id).key);

/** Things of one article only: those of edited articles, or all where the plan for them changed. */
function renewLone(
  renewed: Map<EntityId, Entity | undefined>,
  old: Planned | undefined,
  now: Planned | undefined,
  articles: ReadonlyMap<string, ResolvableArticle>,
  edited: ReadonlySet<string>,
): void {
  const all = !old || !now || movedSelectors(old.plan, now.plan).size > 0;
  const ids = new Set<EntityId>();
  for (const planned of [old, now])
    for (const [id, { article }] of loneMembers(planned)) if (all || edited.has(article)) ids.add(id);
  const members = new Map<EntityId, Loner[]>([...ids].map((id) => [id, []]));
  for (const [id, { article, local }] of loneMembers(now))
    members.get(id)?.push({ article, local, entity: articles.get(article)!.locals[local]! });
  for (const [id, loners] of members) renewed.set(id, makeLoneEntity(id, loners));
}

/** The members of a bucket that are each a thing of one article, with its id. */
function* loneMembers(planned: Planned | undefined): Generator<[EntityId, Member]> {
  if (!planned || ![...planned.plan.ids.values()].some(isLone)) return;
  for (const member of membersOf(planned.bucket.members))
    if (isLone(planned.plan.ids.get(member.selector)!)) yield [idOf(planned, member), member];
}

/** The buckets whose members stand for `id`: the one its key names, and those of its short keys, to any depth. */
function sourcesOf(id: EntityId, buckets: ShardedMap<Planned>): Planned[] {
  const found: Planned[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const planned = seen.has(key) ? undefined : buckets.get(key);
    seen.add(key);
    if (!planned) return;
    if ([...planned.plan.ids.values()].includes(id)) found.push(planned);
    for (const short of planned.bucket.binds.keys()) visit(short);
  };
  visit(readId(id).key);
  return found;
}

/** The entities of the locals of articles; undefined for an article that is gone. */
function* identify(
  state: Omit<IndexState, 'ids'>,
  ids: Iterable<string>,
): Steps<Map<string, (EntityId | undefined)[] | undefined>> {
  const found = new Map<string, (EntityId | undefined)[] | undefined>();
  for (const id of ids) {
    const article = state.articles.get(id);
    found.set(
      id,
      article?.locals.map((local, i) => entityIdOf(state, article, local, i)),
    );
    yield;
  }
  return found;
}

function entityIdOf(
  { rulings, articles, buckets }: Omit<IndexState, 'ids'>,
  article: ResolvableArticle,
  entity: LocalEntity,
  local: number,
): EntityId | undefined {
  const place = placeOf(article, entity, rulings, articles);
  const planned = place && buckets.get(place.key);
  return planned && idOf(planned, { article: article.id, local, ...place });
}
