import type { Claim } from '../claims/types';
import { type EntityId, type EntityIndex, indexInSteps } from '../resolve/across';
import { emptyShardedMap, type ShardedMap, withChanges } from '../resolve/shardedMap';
import { byText } from '../text/order';
import { atOnce, type Steps } from '../text/steps';
import { type Config, DEFAULT_CONFIG } from './config';
import { KeptClaim } from './keptClaim';
import type { ArticleFacts } from './types';

/** A claim with the article that makes it and the entities it speaks of. */
export interface Statement {
  readonly article: ArticleFacts;
  readonly claim: Claim;
  readonly subject?: EntityId | undefined;
  readonly object?: EntityId | undefined;
  readonly speaker?: EntityId | undefined;
}

/** A statement as groups keep it. */
class KeptStatement extends KeptClaim implements Statement {
  readonly subject: EntityId | undefined;
  readonly object: EntityId | undefined;
  readonly speaker: EntityId | undefined;

  constructor(
    article: ArticleFacts,
    index: number,
    subject: EntityId | undefined,
    object: EntityId | undefined,
    speaker: EntityId | undefined,
  ) {
    super(article, index);
    this.subject = subject;
    this.object = object;
    this.speaker = speaker;
  }
}

/** All statements of one property about one subject (and object, and topic): what can agree or conflict. */
export interface ClaimGroup {
  readonly key: string;
  readonly property: string;
  /** In article order, then text order. */
  readonly statements: readonly Statement[];
}

/** The state of the folder at one moment. Immutable; made from its predecessor, it shares all that the edit left alone. */
export interface Snapshot {
  readonly config: Config;
  /** By article id, in the order of ids. */
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly entities: EntityIndex;
  /** By `ClaimGroup.key`. A group is the same object as before as long as nothing in it changed. */
  readonly groups: ShardedMap<ClaimGroup>;
  /** Keys of the groups each article speaks in, by article id. */
  readonly keysOf: ShardedMap<readonly string[]>;
  /** True for articles whose path matches `drafts`. */
  isDraft(path: string): boolean;
  /** The same object in all snapshots made one from another: what is kept along them hangs on it. `isDraft` is the same, too. */
  readonly lineage: object;
}

/** What became of files: the facts of every story now in the file at each path; none where it was deleted. */
export type FileChanges = ReadonlyMap<string, readonly ArticleFacts[]>;

/** So many groups are put together in one step. */
const STRIDE = 64;

/** The snapshot of these articles, from scratch. */
export const takeSnapshot = (
  facts: Iterable<ArticleFacts>,
  config: Config = DEFAULT_CONFIG,
  isDraft: (path: string) => boolean = () => false,
): Snapshot => atOnce(takeInSteps(facts, config, isDraft));

/** The same in steps. */
export function* takeInSteps(
  facts: Iterable<ArticleFacts>,
  config: Config,
  isDraft: (path: string) => boolean,
): Steps<Snapshot> {
  const sorted = [...facts].sort((a, b) => byText(a.id, b.id));
  const articles = new Map(sorted.map((article) => [article.id, article]));
  const entities = yield* indexInSteps(articles, config.entities);
  const nothing = { groups: emptyShardedMap<ClaimGroup>(), keysOf: emptyShardedMap<readonly string[]>() };
  const groups = yield* regroup(nothing, articles, entities, articles.keys());
  return { config, articles, entities, isDraft, lineage: {}, ...groups };
}

/** The snapshot after `changes`: the work grows with the articles changed and the groups they speak in. */
export const updateSnapshot = (previous: Snapshot, changes: FileChanges): Snapshot =>
  atOnce(updateInSteps(previous, changes));

/** The same in steps. */
export function* updateInSteps(previous: Snapshot, changes: FileChanges): Steps<Snapshot> {
  const articles = new Map(previous.articles);
  const dirty = new Set<string>();
  let grown = false;
  for (const [path, facts] of changes) {
    for (const id of storyIds(previous.articles, path)) {
      articles.delete(id);
      dirty.add(id);
    }
    for (const article of facts) {
      grown = true;
      articles.set(article.id, article);
      dirty.add(article.id);
    }
  }
  const sorted = grown ? inIdOrder(articles, previous.articles, changes) : articles;
  const entities = yield* indexInSteps(sorted, previous.config.entities, previous.entities, dirty);
  for (const id of entities.touched) dirty.add(id);
  return { ...previous, articles: sorted, entities, ...(yield* regroup(previous, sorted, entities, dirty)) };
}

/** The ids of the stories a path holds: the path itself, then `path#2`, `path#3`, ... without a gap. */
function storyIds(articles: ReadonlyMap<string, ArticleFacts>, path: string): string[] {
  const ids: string[] = [];
  for (let n = 1; ; n++) {
    const id = n === 1 ? path : `${path}#${n}`;
    if (!articles.has(id)) return ids;
    ids.push(id);
  }
}

/** `articles` in the order of ids. Where no id came or went, the old order serves and nothing is sorted. */
function inIdOrder(
  articles: ReadonlyMap<string, ArticleFacts>,
  before: ReadonlyMap<string, ArticleFacts>,
  changes: FileChanges,
): ReadonlyMap<string, ArticleFacts> {
  const sameIds =
    articles.size === before.size &&
    [...changes.values()].every((facts) => facts.every((article) => before.has(article.id)));
  if (sameIds) return new Map([...before.keys()].map((id) => [id, articles.get(id)!]));
  return new Map([...articles].sort(([a], [b]) => byText(a, b)));
}

/** The key of the group a claim belongs to. The two parties of a relation may come in either order. */
export function groupKey(property: string, subject: EntityId = '', object: EntityId = '', topic = ''): string {
  const [first, second] = object !== '' && object < subject ? [object, subject] : [subject, object];
  return [property, first, second, topic].join('\u0000');
}

/** The claims of an article as statements, each with the key of its group. Claims about nothing known are left out. */
function statementsOf(article: ArticleFacts, entities: EntityIndex): [string, KeptStatement][] {
  const entity = (local: number | undefined): EntityId | undefined =>
    local === undefined || local < 0 ? undefined : entities.entityOf(article.id, local);
  const found: [string, KeptStatement][] = [];
  article.claims.forEach(({ property, topic, ...locals }, index) => {
    const subject = entity(locals.subject);
    if (subject === undefined && topic === undefined) return;
    const object = entity(locals.object);
    const key = groupKey(property, subject, object, topic);
    found.push([key, new KeptStatement(article, index, subject, object, entity(locals.speaker))]);
  });
  return found;
}

/** The groups after the articles `dirty` were read anew, came or went. */
function* regroup(
  before: Pick<Snapshot, 'groups' | 'keysOf'>,
  articles: ReadonlyMap<string, ArticleFacts>,
  entities: EntityIndex,
  dirty: Iterable<string>,
): Steps<Pick<Snapshot, 'groups' | 'keysOf'>> {
  const gone = new Set(dirty);
  const fresh = new Map<string, Statement[]>();
  const keyChanges = new Map<string, readonly string[] | undefined>();
  for (const id of gone) {
    for (const key of before.keysOf.get(id) ?? []) if (!fresh.has(key)) fresh.set(key, []);
    const article = articles.get(id);
    if (!article) {
      keyChanges.set(id, undefined);
      continue;
    }
    const keys = new Set<string>();
    for (const [key, statement] of statementsOf(article, entities)) {
      keys.add(key);
      const list = fresh.get(key);
      if (list) list.push(statement);
      else fresh.set(key, [statement]);
    }
    keyChanges.set(id, [...keys]);
    yield;
  }
  const groupChanges = new Map<string, ClaimGroup | undefined>();
  let seen = 0;
  for (const [key, added] of fresh) {
    if (++seen % STRIDE === 0) yield;
    const group = before.groups.get(key);
    const kept = group?.statements.filter((statement) => !gone.has(statement.article.id)) ?? [];
    const statements = [...kept, ...added].sort(inArticleOrder);
    if (group && sameStatements(group.statements, statements)) continue;
    groupChanges.set(
      key,
      statements.length > 0 ? { key, property: statements[0]!.claim.property, statements } : undefined,
    );
  }
  return { groups: withChanges(before.groups, groupChanges), keysOf: withChanges(before.keysOf, keyChanges) };
}

const sameStatements = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a.length === b.length &&
  a.every((statement, i) => {
    const other = b[i]!;
    return (
      statement.claim === other.claim &&
      statement.article === other.article &&
      statement.subject === other.subject &&
      statement.object === other.object &&
      statement.speaker === other.speaker
    );
  });

const inArticleOrder = (a: Statement, b: Statement): number =>
  byText(a.article.id, b.article.id) || a.claim.start - b.claim.start || a.claim.end - b.claim.end;
