import { perSnapshot } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { subjectOf } from '../rules/evidence';
import { supportOf } from '../rules/opposition';
import type { Place } from '../rules/types';
import { addTo } from '../text/grouped';
import { byText } from '../text/order';
import { english, inSense, type Say, type Wording, wording } from '../text/wording';
import type { Contested } from './contested';
import { isOfTheThing, officeText, valueText } from './facts';
import { foldText } from './findEntities';

/** One thing that articles say: a property of something, with a value, and everyone who says so. */
export interface ListedClaim {
  /** Tells claims of a snapshot apart. */
  readonly key: string;
  /** `ClaimGroup.key`. */
  readonly group: string;
  /** The thing, or the two things in relation. */
  readonly about: readonly EntityId[];
  /** "China and Kazakhstan" */
  readonly subject: Wording;
  readonly property: string;
  /** "founding date" */
  readonly label: string;
  readonly value: Wording;
  /** The year it speaks of: of its value where that is a date, else the year at which it holds; none where neither is known. */
  readonly year?: string;
  /** The archive before drafts, the latest article first. */
  readonly statements: readonly Statement[];
  /** Independent sources: articles of one agency count once. */
  readonly sources: number;
}

/** Every claim of a known property with a value that can be said, by property, subject and value. O(statements), once a snapshot. */
export const claimList = perSnapshot((snapshot): readonly ListedClaim[] => {
  const claims: ListedClaim[] = [];
  for (const group of snapshot.groups.values()) {
    const property = propertyIn(snapshot, group.property);
    if (!property || !isOfTheThing(property.id)) continue;
    const byValue = new Map<string, { readonly value: Wording; readonly list: Statement[] }>();
    for (const statement of group.statements) {
      const value = saidValue(snapshot, statement);
      if (value === undefined) continue;
      const known = byValue.get(english(value));
      if (known) known.list.push(statement);
      else byValue.set(english(value), { value, list: [statement] });
    }
    for (const [words, { value, list }] of byValue) {
      const [first] = list;
      const year = yearOf(first!);
      claims.push({
        key: `${group.key}\u0000${words}`,
        group: group.key,
        about: [first!.subject, first!.object].filter((id) => id !== undefined),
        subject: subjectOf(snapshot, first!),
        property: property.id,
        label: property.label,
        value,
        ...(year !== undefined ? { year } : {}),
        statements: list.sort((a, b) => latestFirst(snapshot, a, b)),
        sources: supportOf(list),
      });
    }
  }
  const order = new Map(
    claims.map(({ subject, value }, i) => [claims[i]!, [english(subject), english(value)] as const]),
  );
  return claims.sort((a, b) => {
    const [[x, v], [y, w]] = [order.get(a)!, order.get(b)!];
    return byText(a.label, b.label) || byText(x, y) || byText(v, w) || byText(a.key, b.key);
  });
});

function saidValue(snapshot: Snapshot, { article, claim }: Statement): Wording | undefined {
  if (claim.modality !== 'asserted') return undefined;
  if (claim.value.kind === 'time' && claim.value.value.startsWith('XXXX')) return undefined;
  const value = valueText(snapshot, article.id, claim.value);
  const office = officeText(claim);
  return value && office ? inSense('holder, office', wording`${value}, ${office}`) : value;
}

function yearOf({ claim, article }: Statement): string | undefined {
  const when = claim.value.kind === 'time' ? claim.value.value : (claim.asOf ?? article.date?.value);
  return when !== undefined && /^\d{4}(?!\d)/.test(when) ? when.slice(0, 4) : undefined;
}

function latestFirst(snapshot: Snapshot, a: Statement, b: Statement): number {
  const [x, y] = [snapshot.isDraft(a.article.path), snapshot.isDraft(b.article.path)];
  if (x !== y) return x ? 1 : -1;
  return byText(b.article.date?.value ?? '', a.article.date?.value ?? '') || byText(a.article.id, b.article.id);
}

/** What claims are put together by. */
export type ClaimOrder = 'entity' | 'property' | 'time';

export interface ClaimBundle {
  /** An entity's id, a property's id, a year; empty for claims that have none. */
  readonly key: string;
  readonly claims: readonly ListedClaim[];
}

/** The claims whose subject, property or value holds all words of `filter`, as they are shown. */
export function claimsMatching(snapshot: Snapshot, filter = '', say: Say = english): readonly ListedClaim[] {
  const words = foldText(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return claimList(snapshot);
  return claimList(snapshot).filter(({ subject, label, value }) => {
    const text = foldText(`${say(subject)} ${say(label)} ${say(value)}`);
    return words.every((word) => text.includes(word));
  });
}

/** Claims put together: things with the most claims first, properties by their label, years from the latest; those without one last. */
export function bundleClaims(claims: readonly ListedClaim[], by: ClaimOrder): ClaimBundle[] {
  const bundles = new Map<string, ListedClaim[]>();
  for (const claim of claims) for (const key of keysOf(claim, by)) addTo(bundles, key, claim);
  const order: (a: [string, ListedClaim[]], b: [string, ListedClaim[]]) => number =
    by === 'entity' ? ([, a], [, b]) => b.length - a.length : by === 'time' ? ([a], [b]) => byText(b, a) : () => 0;
  return [...bundles]
    .sort((a, b) => Number(a[0] === '') - Number(b[0] === '') || order(a, b))
    .map(([key, list]) => ({ key, claims: list }));
}

function keysOf({ about, property, year }: ListedClaim, by: ClaimOrder): readonly string[] {
  if (by === 'entity') return about.length > 0 ? [...new Set(about)] : [''];
  return [by === 'property' ? property : (year ?? '')];
}

/** True where another statement contradicts one of a claim's. */
export const isContested = ({ statements }: ListedClaim, contested: Contested): boolean =>
  statements.some((statement) => contested(statement.article.path, statement.claim.valueSpan));

/** Where a statement gives its value. */
export const placeOf = ({ article, claim }: Statement): Place => ({ path: article.path, ...claim.valueSpan });
