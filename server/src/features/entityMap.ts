import type { ClaimValue } from '../claims/types';
import { perSnapshot } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity, EntityId } from '../resolve/across';
import type { Finding, Place } from '../rules/types';
import { byText } from '../text/order';
import { disputesOf } from './disputes';
import { entitiesByMentions } from './entityList';
import { spokenOf } from './spokenOf';

/** The words of an article that tie two things. */
export interface TyingPlace extends Place {
  readonly article: ArticleFacts;
  readonly kind: ClaimValue['kind'];
  /** "founding members"; absent where a dated claim or a figure merely names both. */
  readonly label?: string;
  readonly quote: string;
}

/** Two things that claims share, `a` before `b` by id. */
export interface Tie {
  readonly a: EntityId;
  readonly b: EntityId;
  /** What they have to do with each other, the commonest first. Empty where claims merely name both. */
  readonly labels: readonly string[];
  /** Claims of a known property before those that merely name both; each group in article order, then text order. */
  readonly places: readonly TyingPlace[];
  readonly weight: number;
  /** A conflict that touches one of the claims. */
  readonly conflict?: Finding;
}

export interface MapNode {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
  /** How many things it is tied to in all, shown or not. */
  readonly ties: number;
}

export interface EntityMap {
  /** Those asked for, then the most tied. */
  readonly nodes: readonly MapNode[];
  readonly ties: readonly Tie[];
  /** Things that have a tie at all. */
  readonly total: number;
}

export interface MapQuery {
  /** Those to be shown whatever else is. */
  readonly keep: readonly EntityId[];
  /** Those whose nearest neighbours fill the room. None: those nearest to all that is shown. */
  readonly around: readonly EntityId[];
  /** How many things to show. */
  readonly limit: number;
}

/** How much more a claim of a known property ties than one that merely names both. */
const KNOWN = 4;

/** Things and the claims that tie them: as many as can be read, the most tied first. */
export function entityMap(snapshot: Snapshot, findings: readonly Finding[], query: MapQuery): EntityMap {
  const { ties, byEntity } = tiesOf(snapshot);
  const around = query.around.filter((id) => byEntity.has(id));
  const chosen = new Set([...query.keep.filter((id) => byEntity.has(id)), ...around].slice(0, query.limit));
  if (chosen.size === 0) strongest(ties, chosen, Math.ceil(query.limit / 2));
  const base = around.length > 0 ? around : [...chosen];
  const reached = base.flatMap((id) =>
    byEntity.get(id)!.map((tie): [Tie, EntityId] => [tie, tie.a === id ? tie.b : tie.a]),
  );
  for (const id of ranked(reached)) {
    if (chosen.size >= query.limit) break;
    chosen.add(id);
  }
  // Things that are tied to nothing shown so far, where there is room.
  strongest(ties, chosen, query.limit);
  const disputes = disputesOf(findings);
  const counts = new Map(entitiesByMentions(snapshot).map((counted) => [counted.entity.id, counted]));
  const nodes = [...chosen].flatMap((id): MapNode[] => {
    const entity = snapshot.entities.entities.get(id);
    const { mentions = 0, articles = 0 } = counts.get(id) ?? {};
    return entity ? [{ entity, mentions, articles, ties: byEntity.get(id)!.length }] : [];
  });
  const shown = ties
    .filter(({ a, b }) => chosen.has(a) && chosen.has(b))
    .map((tie): Tie => {
      for (const place of tie.places) {
        // To be named beside something disputed is no part of the dispute.
        const conflict = place.label === undefined ? undefined : disputes(place);
        if (conflict) return { ...tie, conflict };
      }
      return tie;
    });
  return { nodes, ties: shown, total: byEntity.size };
}

/** Adds the ends of the strongest ties until there are `limit`. */
function strongest(ties: readonly Tie[], chosen: Set<EntityId>, limit: number): void {
  for (const { a, b } of ties) {
    if (chosen.size >= limit) return;
    chosen.add(a);
    if (chosen.size < limit) chosen.add(b);
  }
}

/** Things by the weight of the ties that lead to them. */
function ranked(reached: readonly (readonly [Tie, EntityId])[]): EntityId[] {
  const weights = new Map<EntityId, number>();
  for (const [tie, id] of reached) weights.set(id, (weights.get(id) ?? 0) + tie.weight);
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

interface Ties {
  /** The strongest first. */
  readonly ties: readonly Tie[];
  readonly byEntity: ReadonlyMap<EntityId, readonly Tie[]>;
}

/** Every tie of the folder. O(claims), once a snapshot. */
const tiesOf = perSnapshot((snapshot): Ties => {
  const found = new Map<string, { readonly a: EntityId; readonly b: EntityId; readonly places: TyingPlace[] }>();
  for (const article of snapshot.articles.values()) {
    for (const [index, claim] of article.claims.entries()) {
      const property = claim.property.startsWith('open:') ? undefined : propertyIn(snapshot, claim.property);
      const named = property ? partiesOf(snapshot, article, claim) : spokenOf(snapshot, article, index);
      if (named.length < 2) continue;
      const { start, end } = claim.valueSpan;
      const place: TyingPlace = {
        article,
        path: article.path,
        kind: claim.value.kind,
        start,
        end,
        quote: claim.quote,
        ...(property ? { label: property.label } : {}),
      };
      for (const [a, b] of pairs(named, property !== undefined)) {
        const key = `${a}\u0000${b}`;
        const tie = found.get(key);
        if (tie) tie.places.push(place);
        else found.set(key, { a, b, places: [place] });
      }
    }
  }
  const unsorted = [...found.values()].map(({ a, b, places }): Tie => {
    const known = places.filter(({ label }) => label !== undefined);
    const others = places.filter(({ label }) => label === undefined);
    return {
      a,
      b,
      labels: labelsOf(known),
      places: [...known, ...others],
      weight: known.length * KNOWN + others.length,
    };
  });
  const ties = unsorted.sort((x, y) => y.weight - x.weight || byText(x.a, y.a) || byText(x.b, y.b));
  const byEntity = new Map<EntityId, Tie[]>();
  for (const tie of ties) {
    for (const id of [tie.a, tie.b]) {
      const list = byEntity.get(id);
      if (list) list.push(tie);
      else byEntity.set(id, [tie]);
    }
  }
  return { ties, byEntity };
});

/** Whom a claim of a known property is about, then whom its value or the items of its list name. */
function partiesOf(snapshot: Snapshot, article: ArticleFacts, claim: ArticleFacts['claims'][number]): EntityId[] {
  const locals = [claim.subject, claim.object ?? -1];
  if (claim.value.kind === 'entity') locals.push(claim.value.local);
  for (const part of claim.parts ?? []) if (part.value.kind === 'entity') locals.push(part.value.local);
  const ids = locals.flatMap((local) => (local < 0 ? [] : (snapshot.entities.entityOf(article.id, local) ?? [])));
  return [...new Set(ids)];
}

/** Of a known property the first is tied to each of the others; things merely named together are tied all to all. */
function* pairs(ids: readonly EntityId[], toFirst: boolean): Generator<[EntityId, EntityId]> {
  for (let i = 0; i < (toFirst ? 1 : ids.length); i++) {
    for (let j = i + 1; j < ids.length; j++) {
      const [x, y] = [ids[i]!, ids[j]!];
      yield x < y ? [x, y] : [y, x];
    }
  }
}

function labelsOf(places: readonly TyingPlace[]): string[] {
  const counts = new Map<string, number>();
  for (const { label } of places) counts.set(label!, (counts.get(label!) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([label]) => label);
}
