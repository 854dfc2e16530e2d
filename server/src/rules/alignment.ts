import { type Dated, openHindrance } from '../claims/compare/open';
import type { Claim } from '../claims/types';
import { alongSnapshots, type Standing } from '../corpus/alongSnapshots';
import type { Config } from '../corpus/config';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { type Told, toldBy } from './told';
import { valueKey } from './toldFigures';
import { ofOtherDays, type TopicIndex, topicIndex } from './topic';

/** An open claim of an archived article. */
export interface Figure {
  readonly article: ArticleFacts;
  readonly claim: Claim;
}

/** A counterpart of a draft's figure: how well the words about the two agree, 0 to 1. */
export interface Counterpart extends Figure {
  readonly score: number;
}

/** The archive's open claims by the stems about them. */
export interface FigureIndex {
  /** The best counterparts of a draft's figure in articles that tell of the same matter, best first. */
  counterparts(figure: Figure): Counterpart[];
  /** The figures whose words agree best with those about `claim`, whatever their articles tell of. */
  similar(claim: Claim): Counterpart[];
  /** How much of the words about one figure is also about the other, 0 to 1. */
  closeness(mine: Claim, theirs: Claim): number;
}

/** A stem about more figures than this tells nothing: it is not followed. */
const COMMON = 400;
/** How many candidates are looked at closely. */
const CANDIDATES = 60;
/** Weight of the nearest stem and how it falls off with distance. */
const near = (position: number): number => 1 / (1 + position / 4);

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
export const dated = ({ article, claim }: Figure): Dated => ({
  claim,
  ...(article.date?.certainty === 'certain' ? { date: article.date.value } : {}),
});

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

/** A figure, and where its article tells it. */
interface Placed extends Figure, Told {}

/** Figures by the stems about them. */
interface Figures extends Standing {
  readonly count: number;
  about(stem: string): readonly Placed[];
}

function noFigures(): Figures {
  const byStem = toldBy(placedIn)();
  let count = 0;
  return {
    get count() {
      return count;
    },
    about: byStem.of,
    add(article) {
      count += openClaims(article);
      byStem.add(article);
    },
    remove(article) {
      count -= openClaims(article);
      byStem.remove(article);
    },
  };
}

const openClaims = ({ claims }: ArticleFacts): number =>
  claims.reduce((count, { context }) => count + (context ? 1 : 0), 0);

function* placedIn(article: ArticleFacts): Iterable<readonly [string, Placed]> {
  for (const claim of article.claims) {
    const figure = { article, claim, at: claim.valueSpan.start };
    for (const stem of claim.context ?? []) yield [stem, figure];
  }
}

/** By article, then in text order. */
const byPlace = (a: Placed, b: Placed): number =>
  a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.at - b.at;

const archived = alongSnapshots(noFigures, (snapshot, { path }) => !snapshot.isDraft(path));

/**
 * The index of a snapshot's archive. O(figures of the archive) once, then O(figures of what an edit changed). It speaks for the
 * snapshot asked for last: use it and let go of it.
 */
export const figureIndex = (snapshot: Snapshot): FigureIndex => indexOf(archived(snapshot), topicIndex(snapshot));

interface Beside {
  readonly articles: readonly ArticleFacts[];
  readonly index: Pick<FigureIndex, 'similar'>;
}

const beside = new WeakMap<Config, Beside>();

/**
 * The index of the archive without the file at `path`, for what others say. The last one is kept: as long as that file alone is edited,
 * it stays what it is. O(figures of the archive) once, O(articles) after that.
 */
export function figuresBeside(snapshot: Snapshot, path: string): Beside['index'] {
  const articles = [...snapshot.articles.values()].filter(
    (article) => article.path !== path && !snapshot.isDraft(article.path),
  );
  const known = beside.get(snapshot.config);
  if (known?.articles.length === articles.length && known.articles.every((article, i) => article === articles[i])) {
    return known.index;
  }
  const figures = noFigures();
  for (const article of articles) figures.add(article);
  const index = indexOf(figures, EVERY_MATTER);
  beside.set(snapshot.config, { articles, index });
  return index;
}

/** For likeness of words alone. */
const EVERY_MATTER: TopicIndex = { ofOneMatter: () => true };

function indexOf(figures: Figures, topics: TopicIndex): FigureIndex {
  const weight = (stem: string): number =>
    Math.log(1 + figures.count / (figures.about(stem).length || figures.count / 2));
  const candidates = (claim: Claim): Figure[] => {
    const shared = new Map<Placed, number>();
    for (const stem of claim.context ?? []) {
      const list = figures.about(stem);
      if (list.length > COMMON) continue;
      for (const figure of list)
        if (figure.claim.property === claim.property) shared.set(figure, (shared.get(figure) ?? 0) + weight(stem));
    }
    return [...shared]
      .sort(([a, m], [b, n]) => n - m || byPlace(a, b))
      .slice(0, CANDIDATES)
      .map(([figure]) => figure);
  };
  const scored = (claim: Claim, found: readonly Figure[]): Counterpart[] =>
    found
      .map((figure) => ({ ...figure, score: similarity(claim.context!, figure.claim.context!, weight) }))
      .sort((a, b) => b.score - a.score);
  return {
    counterparts: ({ article, claim }) =>
      scored(
        claim,
        candidates(claim).filter((found) => topics.ofOneMatter(article, claim.valueSpan.start, found.article)),
      ),
    similar: (claim) => scored(claim, candidates(claim)),
    closeness: (mine, theirs) => similarity(mine.context ?? [], theirs.context ?? [], weight),
  };
}

/** How much of the words about one figure is also about the other; near words weigh more, rare ones too. */
function similarity(mine: readonly string[], theirs: readonly string[], weight: (stem: string) => number): number {
  let total = 0;
  let shared = 0;
  mine.forEach((stem, position) => {
    const worth = weight(stem) * near(position);
    total += worth;
    const found = theirs.indexOf(stem);
    if (found >= 0) shared += worth * Math.min(1, near(Math.abs(found - position)) + 0.2);
  });
  return total === 0 ? 0 : shared / total;
}
