import { openHindrance } from '../claims/compare/open';
import { compareQuantities } from '../claims/compare/quantities';
import { compareTimes } from '../claims/compare/times';
import { notComparable, type Verdict } from '../claims/compare/verdict';
import type { Claim } from '../claims/types';
import { propertyIn } from '../corpus/properties';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { overlaps, type Span } from '../text/span';
import { term, type Wording, wording } from '../text/wording';
import { ALIGNED, dated } from './alignment';
import { subjectOf, witnessOf } from './evidence';
import { ownArithmetic } from './explainArithmetic';
import { closeSums, inQuote, otherRanks } from './explainKin';
import { type Counterpart, figuresBeside } from './figureIndex';
import { checkAll } from './index';
import { statementsAbout } from './lookup';
import { compareMembers } from './memberLists';
import { compareStatements } from './opposition';
import { compareInSeries } from './ordinalSeries';
import type { Finding, Place } from './types';

/** One other sentence a claim was held against. */
export interface Comparison extends Place {
  /** The article, as messages name it. */
  readonly witness: string;
  readonly quote: string;
  readonly surface: string;
  readonly verdict: Verdict;
}

/** What became of one claim of a line: what it says, what it was held against, and why that is or is not a conflict. */
export interface Explanation extends Place {
  readonly surface: string;
  /** "founding date of the African Union", "a figure told with the words harbour, tons". */
  readonly what: Wording;
  /** It is known only by the words about it, and so are those it was held against. */
  readonly open: boolean;
  readonly compared: readonly Comparison[];
  /** What its own words were checked for, where they carry their own arithmetic. */
  readonly own?: Verdict;
  readonly findings: readonly Finding[];
}

/** How many other sentences are told of, and how well an open claim's words must agree to be told at all. */
const MOST = 8;
const TOLD = 0.1;

/**
 * Explains every claim of the file at `path` whose value touches `span`. Agreements and silences are told like conflicts. `found`
 * are the findings of the snapshot.
 */
export function explainAt(
  snapshot: Snapshot,
  path: string,
  span: Span,
  found: readonly Finding[] = checkAll(snapshot),
): Explanation[] {
  const findings = found.filter((finding) => finding.path === path);
  const explained: Explanation[] = [];
  for (const article of storiesAt(snapshot, path)) {
    const touched = article.claims.filter((claim) => overlaps(claim.valueSpan, span));
    for (const claim of touched) {
      const mine = findings.filter((finding) => overlaps(finding, claim.valueSpan));
      if (claim.context && mine.length === 0 && knownOtherwise(snapshot, claim, touched)) continue;
      const compared = claim.context ? byWords(snapshot, article, claim, mine) : byGroup(snapshot, article, claim);
      const own = ownArithmetic(claim, mine);
      if (compared.length === 0 && !own && mine.length === 0 && (claim.context || claim.property === 'stage')) continue;
      explained.push({
        path,
        ...claim.valueSpan,
        surface: claim.surface,
        what: whatOf(snapshot, article, claim),
        open: claim.context !== undefined,
        compared,
        ...(own ? { own } : {}),
        findings: mine,
      });
    }
  }
  return explained;
}

/** The stories of a file, which are numbered without a gap. */
function* storiesAt(snapshot: Snapshot, path: string): Generator<ArticleFacts> {
  for (let n = 1; ; n++) {
    const article = snapshot.articles.get(n === 1 ? path : `${path}#${n}`);
    if (!article) return;
    yield article;
  }
}

/** An ordinal or anniversary that is known for what it is tells nothing by its words alone. */
const knownOtherwise = (snapshot: Snapshot, claim: Claim, claims: readonly Claim[]): boolean =>
  (claim.property === 'open:ordinal' || claim.property === 'open:anniversary') &&
  claims.some(
    (other) => !other.context && overlaps(other.valueSpan, claim.valueSpan) && propertyIn(snapshot, other.property),
  );

function whatOf(snapshot: Snapshot, article: ArticleFacts, claim: Claim): Wording {
  if (claim.context) {
    const words = inQuote(claim.context.slice(0, 4), claim.quote).join(', ');
    return claim.property === 'open:time'
      ? wording`a date told with the words ${words}`
      : wording`a figure told with the words ${words}`;
  }
  const label = term(propertyIn(snapshot, claim.property)?.label ?? claim.property);
  const { own } = statementsAbout(snapshot, article, claim);
  return own ? wording`${label} of ${subjectOf(snapshot, own)}` : label;
}

const comparison = (article: ArticleFacts, claim: Claim, verdict: Verdict): Comparison => ({
  path: article.path,
  ...claim.valueSpan,
  witness: witnessOf(article),
  quote: claim.quote,
  surface: claim.surface,
  verdict,
});

/** Against the other statements of its property about its subject. */
function byGroup(snapshot: Snapshot, article: ArticleFacts, claim: Claim): Comparison[] {
  const { own, others } = statementsAbout(snapshot, article, claim);
  if (!own) return [];
  const compare = compareStatements(snapshot);
  const verdict = claim.property === 'ordinal' ? compareInSeries : compare;
  const told = others.map((other: Statement) =>
    comparison(other.article, other.claim, compareMembers(snapshot, own, other) ?? verdict(own, other)),
  );
  const kin = claim.property === 'superlative' ? otherRanks(snapshot, own) : [];
  return [...told, ...kin.map((one) => comparison(one.article, one.claim, one.verdict))].slice(0, MOST);
}

/**
 * Against the figures and dates of other articles whose words agree best with those about it; what agrees is told first. What
 * differs is a conflict where one of its `findings` says so: the rules weigh more than the two values.
 */
function byWords(snapshot: Snapshot, article: ArticleFacts, claim: Claim, findings: readonly Finding[]): Comparison[] {
  const mine = dated({ article, claim });
  const isReported = (other: Counterpart): boolean =>
    findings.some(({ related }) =>
      related.some((place) => place.path === other.article.path && overlaps(place, other.claim.valueSpan)),
    );
  const verdictOn = (other: Counterpart): Verdict => {
    const values = compareOpen(claim, other.claim);
    if (values.outcome === 'conflict' && isReported(other)) return values;
    const { outcome, reason } = values;
    if (outcome === 'agree' && (reason === 'same' || (claim.value.kind === 'time' && reason !== 'approximator')))
      return values;
    // "25.3" may be rounded to "25", and "more than 25" and "more than 41" both hold: what matters is whether they are of two things.
    const hindrance = openHindrance(mine, dated(other));
    if (hindrance || other.score < ALIGNED) return hindrance ?? OTHER_THING;
    if (values.outcome !== 'conflict') return values;
    return mayBeHeld(snapshot, article, other.article) ? TOO_LITTLE : BY_WORDS_ALONE;
  };
  const told = figuresBeside(snapshot, article.path)
    .similar(claim)
    .filter(({ score }) => score >= TOLD)
    .map((other) => comparison(other.article, other.claim, verdictOn(other)))
    .filter(({ verdict }) => verdict.reason !== 'unit');
  const close = closeSums(snapshot, article, claim)
    .filter(
      (one) => !told.some((other) => other.path === one.article.path && other.start === one.claim.valueSpan.start),
    )
    .map((one) => comparison(one.article, one.claim, one.verdict));
  const agreed = told.filter(({ verdict }) => verdict.outcome === 'agree');
  return [...agreed, ...close, ...told.filter(({ verdict }) => verdict.outcome !== 'agree')].slice(0, MOST);
}

/** Figures known by their words alone are held against each other in one article, and from a draft to the archive. */
const mayBeHeld = (snapshot: Snapshot, a: ArticleFacts, b: ArticleFacts): boolean =>
  a.id === b.id || snapshot.isDraft(a.path) !== snapshot.isDraft(b.path);

const BY_WORDS_ALONE = notComparable(
  'different-entity',
  wording`another value, and only the words about it are alike: such values are held against each other in drafts alone`,
);

const TOO_LITTLE = notComparable(
  'different-entity',
  wording`another value, but too little shows that both tell of the same thing`,
);

const OTHER_THING = notComparable(
  'different-entity',
  wording`the words about it do not show that it tells of the same thing`,
);

function compareOpen({ value: a }: Claim, { value: b }: Claim): Verdict {
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b);
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  return notComparable('unit', wording`they are of different kinds`);
}
