import { compareQuantities, type QuantityValue, sayQuantity } from '../claims/compare/quantities';
import { convert, isCurrency } from '../claims/compare/units';
import type { Claim } from '../claims/types';
import { propertyIn } from '../corpus/properties';
import type { ClaimGroup, Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { sayTime } from '../recognise/dates/wording';
import { term, wording } from '../text/wording';
import { contradicted, type Relation, reportAligned, reversed } from './alignment';
import { derivable, sentenceOf } from './derived';
import { finding, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { QUANTITY_CONFLICT } from './examples/quantityConflict';
import { type Counterpart, type Figure, figureIndex } from './figureIndex';
import { type Opposition, oppositions } from './opposition';
import { toldToo } from './toldFigures';
import { ofOtherDays } from './topic';
import type { Finding, Rule } from './types';

const ID = 'quantity-conflict';
/** A slip keeps a figure's size: the two values lie within this factor. */
const NEAR = 12;

/** A figure that another article gives otherwise: by property and time, and in a draft by the words about it. */
export const quantityConflict: Rule = {
  meta: {
    id: ID,
    category: 'figures',
    general: true,
    severity: 'error',
    summary: 'Two articles give different figures for the same thing at the same time.',
    why: 'A wrong figure travels from story to story; the sentence it came from shows it.',
    whatToDo: 'Compare the two sentences. If both figures are right, say what each of them counts, and when.',
    constraint: 'single value',
    ...QUANTITY_CONFLICT,
  },
  article(article, snapshot) {
    if (!snapshot.isDraft(article.path)) return [];
    const figures = article.claims.filter((claim) => claim.context && claim.value.kind === 'quantity');
    const told = figures.flatMap((claim) => checkDraft(article, claim, snapshot) ?? []);
    const other = anotherBulletin(article, figures, told);
    return told
      .filter(({ against }) => !other.has(against))
      .map(({ claim, against }) => report({ article, claim }, against));
  },
  group(group, snapshot) {
    const property = propertyIn(snapshot, group.property);
    if (property?.value !== 'quantity' || property.constancy === 'several') return [];
    // A figure that changes is held against another only where both sentences say of when.
    const told =
      property.constancy === 'fixed' ? group.statements : group.statements.filter((s) => s.claim.asOf !== undefined);
    if (told.length < 2) return [];
    return oppositions({ ...group, statements: told }, snapshot)
      .filter(({ mine, other }) => receives(snapshot, mine.article) && mine.article.id !== other.article.id)
      .map((opposition) => reportGroup(opposition, property.label, group, snapshot));
  },
};

function reportGroup(
  { mine, other, verdict }: Opposition,
  label: string,
  group: ClaimGroup,
  snapshot: Snapshot,
): Finding {
  const what = mine.claim.asOf ? wording`${term(label)} (${sayTime(mine.claim.asOf)})` : term(label);
  return finding({
    rule: ID,
    severity: weigh('error', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`${subjectOf(snapshot, mine)}, ${what}: “${mine.claim.surface}” here, but ${saidBy(snapshot, other)} has “${other.claim.surface}”.`,
    related: [quoteOf(other)],
    reason: verdict.text,
    facts: [group.key, mine.claim.asOf ?? '', mine.claim.surface, other.claim.surface],
  });
}

/** A draft's figure and the archived one it is set against. */
interface Told {
  readonly claim: Claim;
  readonly against: Counterpart;
}

/** So many figures that differ from one article, and hardly one that agrees or another day, are another event told by the same formula. */
const FORMULA = 3;

/** What of `told` is set against such an article. */
function anotherBulletin(
  article: ArticleFacts,
  figures: readonly Claim[],
  told: readonly Told[],
): ReadonlySet<Counterpart> {
  const byArticle = new Map<ArticleFacts, Counterpart[]>();
  for (const { against } of told) byArticle.set(against.article, [...(byArticle.get(against.article) ?? []), against]);
  const found = new Set<Counterpart>();
  for (const [other, differing] of byArticle) {
    if (differing.length < FORMULA) continue;
    const agreeing = figures.filter((claim) =>
      other.claims.some((c) => c.property === claim.property && RELATION.agrees(claim, c)),
    ).length;
    if (differing.length > FORMULA * agreeing || ofOtherDays(article, other))
      for (const against of differing) found.add(against);
  }
  return found;
}

function checkDraft(article: ArticleFacts, claim: Claim, snapshot: Snapshot): Told | undefined {
  const index = figureIndex(snapshot);
  const turned = reversed({ article, claim }, index, RELATION);
  if (turned) return { claim, against: turned };
  const against = contradicted({ article, claim }, index, RELATION);
  if (!against || measuresAnother(article, claim, against.article) || standsIn(claim.surface, against.claim.quote))
    return undefined;
  if (derivable(claim, sentenceOf(against.article.claims, against.claim))) return undefined;
  return { claim, against };
}

/** True where the draft's sentence has more figures, and the other article none of them: it measures something else in the same words. */
function measuresAnother(article: ArticleFacts, claim: Claim, other: ArticleFacts): boolean {
  const others = sentenceOf(article.claims, claim).filter((c) => c !== claim && c.value.kind === 'quantity');
  return others.length > 0 && toldToo(others, other) === 0;
}

const RELATION: Relation = {
  agrees: (mine, theirs) =>
    mine.value.kind === 'quantity' && theirs.value.kind === 'quantity' && agrees(mine.value, theirs.value),
  mistakable: (mine, theirs) =>
    mine.value.kind === 'quantity' && theirs.value.kind === 'quantity' && mistakable(mine.value, theirs.value),
};

const LOWER = new Set(['more-than', 'at-least']);
const UPPER = new Set(['less-than', 'at-most', 'nearly']);

/** The archive bears the figure out. Of two bounds of one kind only the same one does: "at least three" is not what "at least two" says. */
function agrees(a: QuantityValue, b: QuantityValue): boolean {
  if (a.value === b.value) return a.unit === b.unit || convert(1, a.unit, b.unit) === undefined;
  for (const bounds of [LOWER, UPPER])
    if (bounds.has(a.approximator ?? '') && bounds.has(b.approximator ?? '')) return false;
  return compareQuantities(a, b).outcome === 'agree';
}

/** Another value of its unit and size, or the same digits at another scale. */
function mistakable(a: QuantityValue, b: QuantityValue): boolean {
  if (agrees(a, b) || (a.per ?? '') !== (b.per ?? '')) return false;
  // The low end of one range is not the high end of another.
  if (a.bound !== undefined && b.bound !== undefined && a.bound !== b.bound) return false;
  if (a.unit !== b.unit && (isCurrency(a.unit) || isCurrency(b.unit))) return false;
  const value = convert(b.value, b.unit, a.unit) ?? b.value;
  const ratio = Math.abs(a.value / value);
  return (ratio <= NEAR && ratio >= 1 / NEAR) || digitsOf(a.value) === digitsOf(value);
}

const digitsOf = (value: number): string =>
  String(Number(value.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** The very number stands in the other sentence, where it was read as part of something else ("12 737 MAX 9"). */
function standsIn(surface: string, quote: string): boolean {
  const number = /\d[\d.,]*\d|\d/.exec(surface)?.[0];
  if (number === undefined) return false;
  for (let at = quote.indexOf(number); at >= 0; at = quote.indexOf(number, at + 1)) {
    if (!/[\d.,]$/.test(quote.slice(0, at)) && !/^[.,]?\d/.test(quote.slice(at + number.length))) return true;
  }
  return false;
}

function report(mine: Figure, other: Counterpart): Finding {
  const [here, there] = [mine.claim.value as QuantityValue, other.claim.value as QuantityValue];
  const reason = wording`${sayQuantity(here)} and ${sayQuantity(there)}, of what the same words are about`;
  return reportAligned(ID, mine, other, reason, [here.value, here.unit, there.value, there.unit]);
}
