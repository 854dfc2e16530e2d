import type { Claim } from '../claims/types';
import { alongSnapshots, type Standing } from '../corpus/alongSnapshots';
import type { Config } from '../corpus/config';
import { KeptClaim } from '../corpus/keptClaim';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { type Told, toldBy } from './told';
import { type TopicIndex, topicIndex } from './topic';

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

/** A figure, and where its article tells it. */
class Placed extends KeptClaim implements Told {
  readonly at: number;
  readonly property: string;

  constructor(article: ArticleFacts, index: number, { valueSpan, property }: Claim) {
    super(article, index);
    this.at = valueSpan.start;
    this.property = property;
  }
}

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
  for (const [index, claim] of article.claims.entries()) {
    if (!claim.context) continue;
    const figure = new Placed(article, index, claim);
    for (const stem of claim.context) yield [stem, figure];
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
        if (figure.property === claim.property) shared.set(figure, (shared.get(figure) ?? 0) + weight(stem));
    }
    return [...shared]
      .sort(([a, m], [b, n]) => n - m || byPlace(a, b))
      .slice(0, CANDIDATES)
      .map(([figure]) => figure);
  };
  const scored = (claim: Claim, found: readonly Figure[]): Counterpart[] =>
    found
      .map(({ article, claim: theirs }) => ({
        article,
        claim: theirs,
        score: similarity(claim.context!, theirs.context!, weight),
      }))
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
