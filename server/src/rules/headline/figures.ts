import { openHindrance } from '../../claims/compare/open';
import { compareQuantities, sayQuantity } from '../../claims/compare/quantities';
import type { Claim } from '../../claims/types';
import type { ArticleFacts } from '../../corpus/types';
import { intervalOf } from '../../recognise/dates/interval';
import { sayTime } from '../../recognise/dates/wording';
import type { Span } from '../../text/span';
import { wording } from '../../text/wording';
import { derivable, sentenceOf } from '../derived';
import { type AtOdds, byPlace } from './atOdds';

/** Of the words about a headline's figure so many must be about the body's, too. */
const LEAST_SHARED = 2;
const SHARE = 0.5;
/** A slip keeps a figure's size. */
const NEAR = 12;

/**
 * The figures of a headline that the body has nowhere, where it has another of the same thing. Lengths of time are left out: "10-year
 * bonds" and "within 20 years" are seldom of one thing.
 */
export function figureAtOdds(article: ArticleFacts, title: Span): AtOdds[] {
  const { above, below } = openClaims(article, title, ({ property, value }) => {
    return value.kind === 'quantity' && property !== 'open:duration';
  });
  const free = below.filter((other) => !above.some((mine) => bearsOut(mine, other)));
  return above.flatMap((mine): readonly AtOdds[] => {
    if (below.some((other) => bearsOut(mine, other)) || isSum(mine, below)) return [];
    const other = counterpart(mine, free, isSlip);
    if (!other || derivable(mine, sentenceOf(below, other)) || derivable(other, above)) return [];
    if (mine.value.kind !== 'quantity' || other.value.kind !== 'quantity') return [];
    const reason = wording`${sayQuantity(mine.value)} and ${sayQuantity(other.value)}, of what the same words are about`;
    return [{ here: mine.valueSpan, mine: mine.surface, there: other.valueSpan, theirs: other.surface, reason }];
  });
}

/** The days of the calendar in a headline that the body has nowhere, where it has another for the same thing. */
export function dateAtOdds(article: ArticleFacts, title: Span): AtOdds[] {
  const { above, below } = openClaims(article, title, isDay);
  return above.flatMap((mine): readonly AtOdds[] => {
    if (below.some((other) => meet(mine, other))) return [];
    const other = counterpart(mine, below, () => true);
    if (!other || mine.value.kind !== 'time' || other.value.kind !== 'time') return [];
    const reason = wording`${sayTime(mine.value.value)} and ${sayTime(other.value.value)}, of what the same words are about`;
    return [{ here: mine.valueSpan, mine: mine.surface, there: other.valueSpan, theirs: other.surface, reason }];
  });
}

/** A day given by its number: a weekday leans on the date of the article. */
const isDay = ({ value, surface }: Claim): boolean =>
  value.kind === 'time' && !value.doubtful && value.value.length === 10 && /\d/.test(surface);

const openClaims = ({ claims }: ArticleFacts, title: Span, isMeant: (claim: Claim) => boolean) =>
  byPlace(
    claims.filter((claim) => claim.context !== undefined && isMeant(claim)),
    title,
    ({ valueSpan }) => valueSpan,
  );

/** The body's claim whose words have most in common with those about the headline's: at least half of these. */
function counterpart(
  mine: Claim,
  below: readonly Claim[],
  isRival: (mine: Claim, other: Claim) => boolean,
): Claim | undefined {
  const about = mine.context ?? [];
  let best: Claim | undefined;
  let most = Math.max(LEAST_SHARED, about.length * SHARE) - 1e-9;
  for (const other of below) {
    const shared = about.filter((stem) => other.context!.includes(stem)).length;
    if (shared <= most || other.property !== mine.property || !isRival(mine, other)) continue;
    if (openHindrance({ claim: mine }, { claim: other })) continue;
    best = other;
    most = shared;
  }
  return best;
}

/** The body has the figure, if in other words, at another scale, rounded or cut off. */
function bearsOut({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (a.value === b.value || a.value === b.high || compareQuantities(a, b).outcome === 'agree') return true;
  return a.unit === b.unit && a.step > b.step && Math.abs(a.value - b.value) < a.step;
}

/** So many of the body's figures are added up. */
const MOST_PARTS = 12;

/** The headline adds up two figures of the body. */
function isSum({ value: sum }: Claim, below: readonly Claim[]): boolean {
  if (sum.kind !== 'quantity') return false;
  const parts = below
    .flatMap(({ value }) => (value.kind === 'quantity' && value.unit === sum.unit ? [value.value] : []))
    .slice(0, MOST_PARTS);
  return parts.some((a, i) => parts.slice(i + 1).some((b) => Math.abs(a + b - sum.value) < sum.step));
}

function isSlip({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== b.unit || (a.per ?? '') !== (b.per ?? ''))
    return false;
  // The ends of a range or of a change are two figures for one thing.
  if (a.bound !== undefined || b.bound !== undefined || b.value === 0) return false;
  const ratio = Math.abs(a.value / b.value);
  return ratio <= NEAR && ratio >= 1 / NEAR && compareQuantities(a, b).outcome === 'conflict';
}

function meet({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return false;
  const [x, y] = [intervalOf(a.value), intervalOf(b.value)];
  return !x || !y || (x[0] <= y[1] && y[0] <= x[1]);
}
