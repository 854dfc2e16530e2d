import { type Digest, readDigest, WordFlag } from '../claims/digest';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { archiveOf, perRevision, wordsOf } from './archive';
import { figuresOf, toldToo } from './toldFigures';
import { sureDate } from './values';

/**
 * Tells whether two articles speak of one matter. Stories of one kind (two companies' results, two loans) share their formula and
 * differ in their names, so words are weighed by how few articles of the archive have them, and names are looked at apart.
 */
export interface TopicIndex {
  /** True where what `draft` says at `offset` and what `article` says can be held against each other. O(words), once a pair and sentence. */
  ofOneMatter(draft: ArticleFacts, offset: number, article: ArticleFacts): boolean;
}

/** An archive of so few articles was chosen for the draft: all of it is to the matter. */
const CHOSEN = 10;
/** So much of the draft's words, by weight, the article must have too. */
const SHARED = 0.4;
/** More, of another day: the same formula serves a bulletin every day, a loan or a result after another. */
const SHARED_OTHER_DAY = 0.6;
/** So much of its names. */
const SHARED_NAMES = 0.6;
/** So much of its figures and dates, where it has more than a few. */
const SHARED_FIGURES = 1 / 3;
const FEW_FIGURES = 3;
/** A sentence in a draft that retells several articles needs so many rare names of its own in common with one of them. */
const RARE_NAMES = 2;
/** A name is rare that stands in at most this share of the archive, or in this many articles. */
const RARE_SHARE = 0.02;
const RARE_COUNT = 3;

/** The index of a snapshot's archive. It speaks for the snapshot asked for last: use it and let go of it. */
export const topicIndex = (snapshot: Snapshot): TopicIndex => topicsIn(archiveOf(snapshot));

const topicsIn = perRevision((archive): TopicIndex => {
  const worth = (key: number): number => Math.log(1 + archive.size / (archive.spread(key) || 0.5));
  const isRare = (key: number): boolean => {
    const count = archive.spread(key);
    return count > 0 && count <= Math.max(RARE_COUNT, archive.size * RARE_SHARE);
  };

  const share = (words: Iterable<number>, theirs: ReadonlySet<number>): number => {
    let total = 0;
    let common = 0;
    for (const key of words) {
      const weight = worth(key);
      total += weight;
      if (theirs.has(key)) common += weight;
    }
    return total === 0 ? 1 : common / total;
  };
  const alike = ({ words, names }: Vocabulary, theirs: ReadonlySet<number>, least: number): boolean =>
    share(words, theirs) >= least && share(names, theirs) >= SHARED_NAMES;

  const whole = new WeakMap<ArticleFacts, WeakMap<ArticleFacts, boolean>>();
  const asAWhole = (draft: ArticleFacts, article: ArticleFacts): boolean => {
    let row = whole.get(draft);
    if (!row) {
      row = new WeakMap();
      whole.set(draft, row);
    }
    let found = row.get(article);
    if (found === undefined) {
      const digest = readDigest(draft.digest);
      found =
        alike(vocabulary(digest, 0, digest.count), wordsOf(article), leastShared(draft, article)) &&
        tellsItsFigures(draft, article);
      row.set(article, found);
    }
    return found;
  };

  return {
    ofOneMatter(draft, offset, article) {
      if (archive.size <= CHOSEN || asAWhole(draft, article)) return true;
      const digest = readDigest(draft.digest);
      const sentence = vocabulary(digest, ...sentenceAt(digest, offset));
      const theirs = wordsOf(article);
      const rare = [...sentence.names].filter((key) => theirs.has(key) && isRare(key)).length;
      return rare >= RARE_NAMES && alike(sentence, theirs, leastShared(draft, article));
    },
  };
});

/** True where the dates of both are known, and are not the same. */
export function ofOtherDays(a: ArticleFacts, b: ArticleFacts): boolean {
  const [x, y] = [sureDate(a), sureDate(b)];
  return x !== undefined && y !== undefined && x !== y;
}

const leastShared = (draft: ArticleFacts, article: ArticleFacts): number =>
  ofOtherDays(draft, article) ? SHARED_OTHER_DAY : SHARED;

/** False for another event in the same words: it has its own figures. */
function tellsItsFigures(draft: ArticleFacts, article: ArticleFacts): boolean {
  const figures = figuresOf(draft);
  return figures.length < FEW_FIGURES || toldToo(figures, article) >= figures.length * SHARED_FIGURES;
}

interface Vocabulary {
  readonly words: ReadonlySet<number>;
  /** Written with a capital inside a sentence. */
  readonly names: ReadonlySet<number>;
}

function vocabulary(digest: Digest, from: number, to: number): Vocabulary {
  const words = new Set<number>();
  const names = new Set<number>();
  for (let i = from; i < to; i++) {
    const key = digest.key[i]!;
    words.add(key);
    const flags = digest.flags[i]!;
    if (flags & WordFlag.Capital && !(flags & WordFlag.Opens)) names.add(key);
  }
  return { words, names };
}

/** The words of the sentence at a place in the file, as a range of the digest. */
function sentenceAt(digest: Digest, offset: number): [from: number, to: number] {
  let from = 0;
  let to = digest.count;
  for (let i = 0; i < digest.count; i++) {
    if (!(digest.flags[i]! & WordFlag.Opens)) continue;
    if (digest.start[i]! <= offset) from = i;
    else {
      to = i;
      break;
    }
  }
  return [from, to];
}
