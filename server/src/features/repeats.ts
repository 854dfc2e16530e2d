import type { Claim } from '../claims/types';
import { propertyIn } from '../corpus/properties';
import { groupKey, type Snapshot, type Statement } from '../corpus/snapshot';
import { subjectOf } from '../rules/evidence';
import { factsByKey, holdTo } from '../rules/facts';
import { compareStatements } from '../rules/opposition';
import type { Place } from '../rules/types';
import { term, type Wording, wording } from '../text/wording';
import { storiesOf } from './at';

/** A place that repeats a value which is not right any more. */
export interface Repeat extends Place {
  /** As it stands there. */
  readonly surface: string;
  /** What to write in its place; absent in articles that have appeared, and where the right value is said in another form. */
  readonly newText?: string;
}

export interface Repeats {
  /** "Holt Bridge, opening date: “May 1931”" */
  readonly title: Wording;
  /** In article order, then text order. */
  readonly places: readonly Repeat[];
}

/**
 * Where articles give another value than the claim at an offset, which is taken for right; or than the verified fact
 * about it, where there is one. Undefined where nothing is claimed there.
 */
export function repeatsOf(snapshot: Snapshot, path: string, offset: number): Repeats | undefined {
  const found = statementAt(snapshot, path, offset);
  if (!found) return undefined;
  const { key, statement } = found;
  const facts = factsByKey(snapshot).get(key);
  const right = facts?.[0]?.written ?? statement.claim.surface;
  const compare = compareStatements(snapshot);
  const isWrong = (other: Statement): boolean => {
    if (!facts) return other !== statement && compare(statement, other).outcome === 'conflict';
    const outcomes = facts.map((fact) => holdTo(fact, other, snapshot)?.outcome);
    return outcomes.includes('conflict') && !outcomes.includes('agree');
  };
  const places = snapshot.groups
    .get(key)!
    .statements.filter(isWrong)
    .map(({ article, claim }): Repeat => {
      const edit = snapshot.isDraft(article.path) && sameForm(right, claim.surface) ? { newText: right } : {};
      return { path: article.path, ...claim.valueSpan, surface: claim.surface, ...edit };
    });
  const label = propertyIn(snapshot, statement.claim.property)?.label ?? statement.claim.property;
  return { title: wording`${subjectOf(snapshot, statement)}, ${term(label)}: “${right}”`, places };
}

function statementAt(
  snapshot: Snapshot,
  path: string,
  offset: number,
): { readonly key: string; readonly statement: Statement } | undefined {
  const within = ({ valueSpan }: Claim): boolean => valueSpan.start <= offset && offset <= valueSpan.end;
  for (const article of storiesOf(snapshot, path)) {
    for (const claim of article.claims.filter(within)) {
      const entity = (local: number | undefined) =>
        local === undefined || local < 0 ? undefined : snapshot.entities.entityOf(article.id, local);
      const key = groupKey(claim.property, entity(claim.subject), entity(claim.object), claim.topic);
      const statement = snapshot.groups.get(key)?.statements.find((one) => one.claim === claim);
      if (statement) return { key, statement };
    }
  }
  return undefined;
}

/** Both begin with a figure or both with a word: "1931" does not go where "May 1931" stood without a look at the sentence. */
export const sameForm = (a: string, b: string): boolean => shapeOf(a) === shapeOf(b);

const shapeOf = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => (/\d/.test(word) ? '0' : 'a'))
    .join('');
