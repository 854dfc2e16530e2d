import { type Circumstances, compareClaims } from '../claims/compare/claims';
import type { Verdict } from '../claims/compare/verdict';
import type { Claim } from '../claims/types';
import { propertyIn } from '../corpus/properties';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { addTo } from '../text/grouped';
import { areVersions, hasDrafts, laterOf, mayOppose, storyOf } from './evidence';
import { entityOfValue, heldAt } from './values';

/** All statements of one value: one side of a conflict. */
export interface Side {
  readonly statements: readonly Statement[];
  /** Independent sources: copies of one agency's text count once. */
  readonly support: number;
}

/** Two values of one thing that cannot both hold. */
export interface Opposition {
  readonly mine: Statement;
  readonly other: Statement;
  readonly mySupport: number;
  readonly otherSupport: number;
  readonly verdict: Verdict;
}

export type Compare = (a: Statement, b: Statement) => Verdict;

/** Compares two statements of a group by the catalogue's rules for its property. */
export const compareStatements =
  (snapshot: Snapshot): Compare =>
  (a, b) =>
    compareClaims(a.claim, b.claim, propertyIn(snapshot, a.claim.property), circumstances(snapshot, a, b));

function circumstances(snapshot: Snapshot, a: Statement, b: Statement): Circumstances {
  const [x, y] = [entityOfValue(snapshot, a), entityOfValue(snapshot, b)];
  const [asOfA, asOfB] = [heldAt(a), heldAt(b)];
  const bothSpoken = a.speaker !== undefined && b.speaker !== undefined;
  return {
    ...(x !== undefined && y !== undefined ? { sameValueEntity: x === y } : {}),
    ...(areVersions(a.article, b.article) ? { versions: true } : {}),
    ...(bothSpoken ? { sameSpeaker: a.speaker === b.speaker } : {}),
    ...(asOfA !== undefined ? { asOfA } : {}),
    ...(asOfB !== undefined ? { asOfB } : {}),
  };
}

/** A key under which equal values fall together. */
function sideKey(claim: Claim): string {
  const { value } = claim;
  const what =
    value.kind === 'time'
      ? value.value
      : value.kind === 'quantity'
        ? [value.value, value.high, value.unit, value.approximator].join(':')
        : value.kind === 'text'
          ? value.text
          : `#${value.local}`;
  return [what, claim.asOf ?? '', claim.scope ?? '', claim.modality, claim.speaker ?? ''].join('|');
}

/** Independent sources among the articles: those of one named source count once. */
export const supportOf = (statements: readonly Statement[]): number =>
  new Set(statements.map((s) => s.article.source ?? storyOf(s.article))).size;

/** The statements by value, the best supported first, then in article order. Entity values are local: each article's its own. */
export function sidesOf(statements: readonly Statement[]): Side[] {
  const byValue = new Map<string, Statement[]>();
  for (const statement of statements) {
    const local = statement.claim.value.kind === 'entity' ? statement.article.id : '';
    const key = `${local}|${sideKey(statement.claim)}`;
    addTo(byValue, key, statement);
  }
  const sides = [...byValue.values()].map((list) => ({ statements: list, support: supportOf(list) }));
  return sides.sort((a, b) => b.support - a.support);
}

/** How many values of one group are set against each other; a group with more holds different things under one name. */
const MOST_SIDES = 24;

/**
 * The conflicts of a group. Distinct values are compared, not statements. Each value that some better supported value rules out,
 * and that no other agrees with, is one opposition. With drafts, each draft's values against the archive's.
 */
export function oppositions(
  group: ClaimGroup,
  snapshot: Snapshot,
  compare: Compare = compareStatements(snapshot),
): Opposition[] {
  return hasDrafts(snapshot) ? draftOppositions(group, snapshot, compare) : folderOppositions(group, snapshot, compare);
}

function folderOppositions(group: ClaimGroup, snapshot: Snapshot, compare: Compare): Opposition[] {
  const sides = sidesOf(group.statements);
  if (sides.length < 2 || sides.length > MOST_SIDES) return [];
  const found: Opposition[] = [];
  for (let i = 1; i < sides.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [sides[i]!, sides[j]!];
      const verdict = compare(a.statements[0]!, b.statements[0]!);
      if (verdict.outcome !== 'conflict') continue;
      const [mine, other] = laterOf(snapshot, a.statements[0]!, b.statements[0]!);
      const swapped = mine !== a.statements[0];
      found.push({
        mine,
        other,
        verdict,
        mySupport: (swapped ? b : a).support,
        otherSupport: (swapped ? a : b).support,
      });
      break;
    }
  }
  return found;
}

function draftOppositions(group: ClaimGroup, snapshot: Snapshot, compare: Compare): Opposition[] {
  const drafts = group.statements.filter((s) => snapshot.isDraft(s.article.path));
  if (drafts.length === 0) return [];
  const archive = sidesOf(group.statements.filter((s) => !snapshot.isDraft(s.article.path)));
  const found: Opposition[] = [];
  const done = new Set<string>();
  for (const mine of drafts) {
    const key = `${mine.article.id}|${sideKey(mine.claim)}`;
    if (done.has(key)) continue;
    done.add(key);
    const own = drafts.filter(
      (s) => s.article.id === mine.article.id && s.claim.valueSpan.start < mine.claim.valueSpan.start,
    );
    const sides = archive.slice(0, MOST_SIDES);
    const verdicts = sides.map((side) => ({ side, verdict: compare(mine, side.statements[0]!) }));
    if (verdicts.some(({ verdict }) => verdict.outcome === 'agree')) continue;
    const against = verdicts.find(({ verdict }) => verdict.outcome === 'conflict');
    if (against) {
      found.push({
        mine,
        other: against.side.statements[0]!,
        verdict: against.verdict,
        mySupport: 1,
        otherSupport: against.side.support,
      });
      continue;
    }
    const self = own
      .map((other) => ({ other, verdict: compare(mine, other) }))
      .find(({ other, verdict }) => verdict.outcome === 'conflict' && mayOppose(snapshot, mine.article, other.article));
    if (self) found.push({ mine, other: self.other, verdict: self.verdict, mySupport: 1, otherSupport: 1 });
  }
  return found;
}
