import type { Claim } from '../claims/types';
import { type EntityId, type EntityIndex, indexEntities } from '../resolve/across';
import { type Config, DEFAULT_CONFIG } from './config';
import type { ArticleFacts } from './types';

/** A claim with the article that makes it and the entities it speaks of. */
export interface Statement {
  readonly article: ArticleFacts;
  readonly claim: Claim;
  readonly subject?: EntityId;
  readonly object?: EntityId;
  readonly speaker?: EntityId;
}

/** All statements of one property about one subject (and object, and topic): what can agree or conflict. */
export interface ClaimGroup {
  readonly key: string;
  readonly property: string;
  /** In article order, then text order. */
  readonly statements: readonly Statement[];
}

/** The state of the folder at one moment. Immutable. */
export interface Snapshot {
  readonly config: Config;
  /** By article id, in path order. */
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly entities: EntityIndex;
  readonly groups: ReadonlyMap<string, ClaimGroup>;
  /** True for articles whose path matches `drafts`. */
  isDraft(path: string): boolean;
}

/** The snapshot of these articles. A first version: always from scratch. */
export function takeSnapshot(
  facts: Iterable<ArticleFacts>,
  config: Config = DEFAULT_CONFIG,
  isDraft: (path: string) => boolean = () => false,
): Snapshot {
  const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const articles = new Map(sorted.map((article) => [article.id, article]));
  const entities = indexEntities(articles, config.entities);
  const groups = new Map<string, ClaimGroup & { statements: Statement[] }>();
  for (const article of sorted) {
    for (const claim of article.claims) {
      const of = (local: number | undefined): EntityId | undefined =>
        local === undefined || local < 0 ? undefined : entities.entityOf(article.id, local);
      const subject = of(claim.subject);
      const object = of(claim.object);
      const speaker = of(claim.speaker);
      if (subject === undefined && claim.topic === undefined) continue;
      const key = [claim.property, subject ?? '', object ?? '', claim.topic ?? ''].join('\u0000');
      const group = groups.get(key) ?? { key, property: claim.property, statements: [] };
      group.statements.push({
        article,
        claim,
        ...(subject !== undefined ? { subject } : {}),
        ...(object !== undefined ? { object } : {}),
        ...(speaker !== undefined ? { speaker } : {}),
      });
      groups.set(key, group);
    }
  }
  return { config, articles, entities, groups, isDraft };
}
