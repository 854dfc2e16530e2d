import type { Claim } from '../claims/types';
import { alongSnapshots } from '../corpus/alongSnapshots';
import { KeptClaim } from '../corpus/keptClaim';
import { perArticle } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { hashOf } from '../text/tokens';
import { listed, wording } from '../text/wording';
import { areVersions, bothDrafts, finding, receives, relatedTo, witnessOf } from './evidence';
import { VERSION_CHANGE } from './examples/versionChange';
import { type Told, toldBy } from './told';
import type { Finding, Rule } from './types';

const ID = 'version-change';
/** This share of the shorter article's sentences with figures must stand in the other, figures aside. */
const SHARED = 0.6;
const LEAST_SENTENCES = 2;
/** In UTF-16 units. */
const LEAST_LENGTH = 40;
/** A sentence in more articles than this is a formula ("rose 1.2 percent on Monday"), no sign of a version. */
const COMMON = 12;

/** A figure in digits, with the comma or point that may follow it. */
const FIGURES = /\d[\d.,]*/g;

/** What changed between two versions of one story. */
export const versionChange: Rule = {
  meta: {
    id: ID,
    category: 'words',
    severity: 'information',
    summary: 'Two articles are versions of one story, and a figure or date in a sentence they share was changed.',
    why: 'An update or correction is not a second witness; what it changed is what to look at.',
    whatToDo: 'Use the later version; drop the earlier one from the archive if it was withdrawn.',
    ...VERSION_CHANGE,
  },
  read: (article) => {
    linesIn(article);
  },
  article(article, snapshot) {
    return receives(snapshot, article) ? changesIn(article, snapshot) : [];
  },
};

/** A sentence with figures, named by its words without them. */
class Line extends KeptClaim implements Told {
  readonly at: number;
  readonly key: number;

  constructor(article: ArticleFacts, index: number, at: number, key: number) {
    super(article, index);
    this.at = at;
    this.key = key;
  }
}

/** The article's sentences with figures, each once. Short ones tell nothing. */
const linesIn = perArticle((article): readonly Line[] => {
  const found = new Map<string, Line>();
  article.claims.forEach((claim, index) => {
    if (!claim.context) return;
    const words = skeleton(claim);
    if (words.length >= LEAST_LENGTH && !found.has(words))
      found.set(words, new Line(article, index, claim.start, hashOf(words)));
  });
  return [...found.values()];
});

const skeleton = ({ quote }: Claim): string => quote.replace(FIGURES, '#');

/** Where sentences with figures stand in the folder, kept along an edit. */
const linesOf = alongSnapshots(
  toldBy((article) => linesIn(article).map((line) => [line.key, line] as const)),
  () => true,
);

function changesIn(article: ArticleFacts, snapshot: Snapshot): Finding[] {
  const index = linesOf(snapshot);
  const own = linesIn(article);
  const shared = new Map<ArticleFacts, { mine: Claim; theirs: Claim }[]>();
  for (const line of own) {
    const lines = index.of(line.key);
    if (lines.length < 2 || lines.length > COMMON) continue;
    const mine = line.claim;
    const words = skeleton(mine);
    for (const their of lines) {
      const other = their.article;
      if (
        other.id === article.id ||
        !earlier(other, article) ||
        (farApart(article, other) && !areVersions(article, other)) ||
        bothDrafts(snapshot, article, other)
      )
        continue;
      const theirs = their.claim;
      if (skeleton(theirs) !== words) continue;
      const list = shared.get(other) ?? [];
      list.push({ mine, theirs });
      shared.set(other, list);
    }
  }
  const found: Finding[] = [];
  for (const [other, lines] of shared) {
    const shorter = Math.min(own.length, linesIn(other).length);
    const alike = lines.length >= LEAST_SENTENCES && lines.length >= shorter * SHARED;
    if (!alike && !areVersions(article, other)) continue;
    for (const { mine, theirs } of lines) {
      const changes = changedFigures(mine.quote, theirs.quote);
      if (changes.length > 0) found.push(report(article, mine, other, theirs, changes));
    }
  }
  return found;
}

/** A story is followed up for this many days; the same words later are the next of a series ("Treasury balances rose on ..."). */
const FOLLOWED_UP = 2;

function farApart(a: ArticleFacts, b: ArticleFacts): boolean {
  const [x, y] = [a, b].map(({ date }) => (date ? intervalOf(date.value) : undefined));
  return x !== undefined && y !== undefined && Math.abs(x[0] - y[0]) > FOLLOWED_UP;
}

/** Versions are told of on the later one; of one day, on the later in path order. */
function earlier(a: ArticleFacts, b: ArticleFacts): boolean {
  const [x, y] = [a.date?.value ?? '', b.date?.value ?? ''];
  return x !== y && x !== '' && y !== '' ? x < y : a.path < b.path;
}

/** A figure of the earlier version and what stands in its place. */
type Change = readonly [before: string, after: string];

/** The figures in which two sentences of the same other words differ, in their order, each change once. */
function changedFigures(mine: string, theirs: string): Change[] {
  const [after, before] = [figuresIn(mine), figuresIn(theirs)];
  const changes = new Map<string, Change>();
  before.forEach((figure, i) => {
    if (figure !== after[i]) changes.set(`${figure} ${after[i]}`, [figure, after[i]!]);
  });
  return [...changes.values()];
}

/** The figures in digits, without the comma or point that may end each. */
const figuresIn = (quote: string): string[] =>
  (quote.match(FIGURES) ?? []).map((figure) => figure.replace(/[.,]+$/, ''));

function report(
  article: ArticleFacts,
  mine: Claim,
  other: ArticleFacts,
  theirs: Claim,
  changes: readonly Change[],
): Finding {
  const span = { start: mine.start, end: mine.end };
  return finding({
    rule: ID,
    severity: 'information',
    article,
    span,
    message: wording`${listed(changes.map(([before, after]) => wording`“${before}” has become “${after}”`))} since ${witnessOf(other)}: “${theirs.quote}”`,
    related: [
      relatedTo(other, { start: theirs.start, end: theirs.end }, wording`${witnessOf(other)}: “${theirs.quote}”`),
    ],
    reason: wording`a version of the same story`,
    facts: [mine.quote, theirs.quote],
  });
}
