import { type Dated, openHindrance } from '../claims/compare/open';
import type { Claim } from '../claims/types';
import type { ArticleFacts } from '../corpus/types';
import { type Wording, wording } from '../text/wording';
import { aboutClaim, finding, quoteOf, witnessOf } from './evidence';
import type { Counterpart, Figure, FigureIndex } from './figureIndex';
import { valueKey } from './toldFigures';
import { ofOtherDays } from './topic';
import type { Finding } from './types';
import { sureDate } from './values';

/** How well the words about two figures must agree before a difference counts, where the draft's value is found elsewhere in the article. */
export const ALIGNED = 0.45;
/** The same where the article has the draft's value nowhere. */
const ALIGNED_ABSENT = 0.34;
/** An equal figure with at least this share of the best counterpart's score speaks for the draft. */
const SUPPORT = 0.5;
/** The same for a value that is hardly met by chance: one of three digits or more. */
const DISTINCT_SUPPORT = 0.3;

/** Words that fit this many values in as many articles, about as well as the best, are a formula. */
const FORMULA = 3;
const AS_WELL = 0.8;

/** How two values of a draft and an archived article stand to each other. */
export interface Relation {
  /** The archive's value bears the draft's out. */
  agrees(mine: Claim, theirs: Claim): boolean;
  /** The draft's value may be a slip for the archive's. */
  mistakable(mine: Claim, theirs: Claim): boolean;
}

/**
 * The archived figure a draft's figure gives otherwise, or undefined. Some article must speak of the same thing, and none bear the
 * draft out: where the equal value is about as well aligned as the other one, the draft has it from there.
 */
export function contradicted(
  { article, claim }: Figure,
  index: FigureIndex,
  { agrees, mistakable }: Relation,
): Counterpart | undefined {
  const counterparts = index.counterparts({ article, claim });
  const mine = dated({ article, claim });
  const against = counterparts.find(
    (c) => mistakable(claim, c.claim) && !openHindrance(mine, dated(c)) && mayBeOneProperty({ article, claim }, c),
  );
  if (!against || isToldElsewhere({ article, claim }, against, index, agrees)) return undefined;
  if (ofOtherDays(article, against.article) && isFormula(claim, against, index)) return undefined;
  const equal = counterparts.find((c) => agrees(claim, c.claim));
  const absent = !against.article.claims.some((c) => c.property === claim.property && agrees(claim, c));
  if (against.score < (absent ? ALIGNED_ABSENT : ALIGNED)) return undefined;
  return equal && equal.score >= against.score * (isDistinct(claim) ? DISTINCT_SUPPORT : SUPPORT) ? undefined : against;
}

/** True where the draft has the archive's value too, in words about as close to it: "$127 million before the sale and $130 million after". */
const isToldElsewhere = (
  { article, claim }: Figure,
  against: Counterpart,
  index: FigureIndex,
  agrees: Relation['agrees'],
): boolean =>
  article.claims.some(
    (own) =>
      own !== claim &&
      own.context !== undefined &&
      own.property === claim.property &&
      agrees(own, against.claim) &&
      index.closeness(own, against.claim) >= against.score * AS_WELL,
  );

/** True where several articles say the same of values of their own: a bulletin's formula, which each day fills anew. */
function isFormula(claim: Claim, against: Counterpart, index: FigureIndex): boolean {
  const values = new Map<ArticleFacts, string>();
  for (const { article, claim: theirs, score } of index.similar(claim)) {
    if (score < against.score * AS_WELL) break;
    if (!values.has(article)) values.set(article, valueKey(theirs));
  }
  return new Set(values.values()).size >= FORMULA;
}

/** False where both figures are known for what they are, and are not the same: trade is not held against investment. */
function mayBeOneProperty(mine: Figure, theirs: Figure): boolean {
  const [a, b] = [propertiesOf(mine), propertiesOf(theirs)];
  return a.length === 0 || b.length === 0 || a.some((property) => b.includes(property));
}

/** The properties of the catalogue that an open claim's value is also claimed for. */
const propertiesOf = ({ article, claim }: Figure): string[] =>
  article.claims
    .filter((c) => !c.context && c.valueSpan.start === claim.valueSpan.start && c.valueSpan.end === claim.valueSpan.end)
    .map((c) => c.property);

/** A figure with its article's date, where that is sure: what `openHindrance` looks at. */
export function dated({ article, claim }: Figure): Dated {
  const date = sureDate(article);
  return { claim, ...(date !== undefined ? { date } : {}) };
}

/**
 * The archived figure of the same value that is said to fall where the draft's rises, or the other way round; undefined where
 * any well aligned equal figure goes the draft's way or none.
 */
export function reversed(
  { article, claim }: Figure,
  index: FigureIndex,
  { agrees }: Relation,
): Counterpart | undefined {
  if (claim.direction === undefined || claim.property !== 'open:percent') return undefined;
  const equal = index.counterparts({ article, claim }).filter((c) => agrees(claim, c.claim));
  const best = equal[0];
  if (!best || best.score < ALIGNED || best.claim.direction !== -claim.direction) return undefined;
  return equal.some((c) => c.claim.direction !== best.claim.direction && c.score >= best.score * SUPPORT)
    ? undefined
    : best;
}

function isDistinct({ value }: Claim): boolean {
  return (
    value.kind === 'quantity' &&
    (String(value.value).replace(/\D|0+$/g, '').length >= 3 || !Number.isInteger(value.value))
  );
}

/** What a rule says of a draft's value that the archive gives otherwise, found by the words about the two: a warning on the draft. */
export const reportAligned = (
  rule: string,
  { article, claim }: Figure,
  other: Figure,
  reason: Wording,
  values: readonly (string | number)[],
): Finding =>
  finding({
    rule,
    severity: 'warning',
    article,
    span: claim.valueSpan,
    message: wording`“${claim.surface}” here, but ${witnessOf(other.article)} has “${other.claim.surface}”: “${other.claim.quote}”`,
    related: [quoteOf(other)],
    reason,
    facts: [aboutClaim(claim), ...values],
  });
