import type { Span } from '../text/span';
import { sentences, wording } from '../text/wording';
import { areVersions, finding, relatedTo, witnessOf } from './evidence';
import { WORDING_DRIFT } from './examples/wordingDrift';
import type { Finding, Rule } from './types';
import { beside, type Line, type Run, spanOf, wordsOf } from './wording/lines';
import { areAlike, strangerIn } from './wording/names';
import { type Match, type Parallel, parallelsOf } from './wording/parallels';
import { rolesIn } from './wording/roles';
import { contrastIn, negationIn, negatorOf } from './wording/swaps';

const ID = 'wording-drift';
/** How many sentences of one article may stand behind one of the draft's. */
const BEHIND = 3;
/** They must cover so much of it, the words in question aside. */
const FOLLOWS = 0.5;
/** Less, where the two names are alike in part. */
const FOLLOWS_NAMESAKE = 0.35;
/** They must share so many rare words with it: two stories told by one formula do not. */
const LEAST_RARE = 5;
/** How many words around the one in question must be the same: a negation reaches further, and needs more. */
const SAME_PLACE = 1.5;
const SAME_PLACE_DENIED = 2.5;

/** A sentence that follows the archive's but for a word that matters. */
export const wordingDrift: Rule = {
  meta: {
    id: ID,
    category: 'words',
    severity: 'warning',
    general: true,
    summary:
      'A sentence of a draft follows one of the archive closely, but a name, a negation, the sense of a word or who did it to whom has changed.',
    why: 'Retelling a sentence is where a name slips in from memory and a fall becomes a rise.',
    whatToDo: 'Compare the two sentences; keep the change only where you know better than the source.',
    ...WORDING_DRIFT,
  },
  article(article, snapshot) {
    if (!snapshot.isDraft(article.path)) return [];
    return parallelsOf(article, snapshot).flatMap((parallel) => driftOf(parallel) ?? []);
  },
};

/** A change of words: where it lies in the draft and in the archive, and how a message tells it. */
interface Drift {
  readonly here: Span;
  readonly there: Span;
  readonly match: Match;
  readonly mine: string;
  readonly theirs: string;
  /** How much of the rest of the sentence must be the archive's. */
  readonly follows: number;
  readonly kind: 'name' | 'roles' | 'sense' | 'negation';
}

/** What the article this sentence follows best has otherwise, where no other it follows bears the draft out. */
function driftOf(parallel: Parallel): Finding | undefined {
  const followed = [...parallel.articles.values()]
    .map((matches) => matches.slice(0, BEHIND))
    .filter((behind) => sharesRare(parallel, behind));
  const behind = followed[0];
  if (!behind) return undefined;
  const drift = changeIn(parallel, behind, followed);
  if (!drift || coverage(parallel, behind, drift.here) < drift.follows) return undefined;
  return report(parallel, drift);
}

/** What the archive's sentences behind the draft's have otherwise. */
function changeIn(
  parallel: Parallel,
  behind: readonly Match[],
  followed: readonly (readonly Match[])[],
): Drift | undefined {
  const { line } = parallel;
  const named = strangerIn(
    line,
    behind,
    followed.map((matches) => matches[0]!.article),
  );
  if (named)
    return {
      here: named.span,
      there: named.usual,
      match: named.match,
      mine: named.name,
      theirs: named.usualName,
      follows: areAlike(named) ? FOLLOWS_NAMESAKE : FOLLOWS,
      kind: 'name',
    };
  const known = new Set(
    followed.flatMap((matches) => matches.flatMap((m) => [...m.digest.key.subarray(m.from, m.to)])),
  );
  const all = followed.flat();
  const reversed = rolesIn(line, all);
  if (reversed)
    return {
      ...phrases(line, reversed.here, reversed.match, reversed.there),
      follows: FOLLOWS,
      kind: 'roles',
    };
  const swap = contrastIn(line, behind, known, SAME_PLACE);
  const turned = swap ?? negationIn(line, all, SAME_PLACE_DENIED);
  if (!turned) return undefined;
  const { at, match, other } = turned;
  return {
    ...phrases(line, withNegation(line, at, swap), match, withNegation(match, other, swap)),
    follows: FOLLOWS,
    kind: swap ? 'sense' : 'negation',
  };
}

/** A word as a run; where it is denied, from the word that denies it. */
const withNegation = (line: Line, at: number, sense: unknown): Run => ({
  from: sense ? at : (negatorOf(line, at) ?? at),
  to: at + 1,
});

/** Two runs of words as they stand in their articles. */
const phrases = (line: Line, here: Run, match: Match, there: Run) => ({
  here: spanOf(line.digest, here.from, here.to),
  there: spanOf(match.digest, there.from, there.to),
  match,
  mine: wordsOf(line.digest, here.from, here.to),
  theirs: wordsOf(match.digest, there.from, there.to),
});

function sharesRare({ keys, rare }: Parallel, behind: readonly Match[]): boolean {
  const theirs = keysIn(behind);
  let shared = 0;
  for (const key of keys) if (theirs.has(key) && rare(key)) shared++;
  return shared >= LEAST_RARE;
}

function keysIn(behind: readonly Match[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { digest, from, to } of behind) for (let i = from; i < to; i++) words.add(digest.key[i]!);
  return words;
}

/** How much of the sentence the archive's sentences cover together, the words of `aside` left out; rare words weigh more. */
function coverage({ line, keys, weight }: Parallel, behind: readonly Match[], aside: Span): number {
  const { digest } = line;
  const left = new Set(keys);
  for (let i = line.from; i < line.to; i++)
    if (digest.start[i]! >= aside.start && digest.end[i]! <= aside.end) left.delete(digest.key[i]!);
  const theirs = keysIn(behind);
  let total = 0;
  let shared = 0;
  for (const key of left) {
    total += weight(key);
    if (theirs.has(key)) shared += weight(key);
  }
  return total === 0 ? 0 : shared / total;
}

const DENIED = wording`What is denied in one is stated in the other.`;

function report({ line }: Parallel, { here, there, match, mine, theirs, kind }: Drift): Finding {
  const witness = witnessOf(match.article);
  const change = wording`“${mine}” here, but “${theirs}” in the sentence of ${witness} that this one follows.`;
  return finding({
    rule: ID,
    // What a later version says otherwise is a correction.
    severity: areVersions(line.article, match.article) ? 'information' : 'warning',
    article: line.article,
    span: { start: here.start, end: here.end },
    message: kind === 'negation' ? sentences(change, DENIED) : change,
    related: [relatedTo(match.article, { start: there.start, end: there.end }, wording`${witness}: “${theirs}”`)],
    reason: wording`the sentence follows the other closely but for this`,
    facts: [kind, mine, theirs, ...beside(line, wordsWithin(line, here))],
  });
}

/** The words of a sentence that lie in a stretch of the file, as a run. */
function wordsWithin({ digest, from, to }: Line, { start, end }: Span): Run {
  let first = from;
  while (first + 1 < to && digest.start[first]! < start) first++;
  let last = first;
  while (last < to && digest.start[last]! < end) last++;
  return { from: first, to: Math.max(last, first + 1) };
}
