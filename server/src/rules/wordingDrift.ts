import type { Digest } from '../claims/digest';
import type { Span } from '../text/span';
import { finding, relatedTo, witnessOf } from './evidence';
import { WORDING_DRIFT } from './examples/wordingDrift';
import type { Finding, Rule } from './types';
import { wordOf } from './wording/contrasts';
import { areAlike, strangerIn } from './wording/names';
import { type Match, type Parallel, parallelsOf } from './wording/parallels';
import { contrastIn, negationIn } from './wording/swaps';

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
      'A sentence of a draft follows one of the archive closely, but a name, a negation or the sense of a word has changed.',
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
  readonly kind: 'name' | 'sense' | 'negation';
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
      theirs: named.usualName ?? '',
      follows: areAlike(named) ? FOLLOWS_NAMESAKE : FOLLOWS,
      kind: 'name',
    };
  const known = new Set(
    followed.flatMap((matches) => matches.flatMap((m) => [...m.digest.key.subarray(m.from, m.to)])),
  );
  const swap = contrastIn(line, behind, known, SAME_PLACE);
  const turned = swap ?? negationIn(line, followed.flat(), SAME_PLACE_DENIED);
  if (!turned) return undefined;
  const [mine, theirs] = [line.digest.key[turned.at]!, turned.match.digest.key[turned.other]!];
  return {
    here: wordAt(line.digest, turned.at),
    there: wordAt(turned.match.digest, turned.other),
    match: turned.match,
    mine: wordOf(mine) ?? '',
    theirs: wordOf(theirs) ?? '',
    follows: FOLLOWS,
    kind: swap ? 'sense' : 'negation',
  };
}

const wordAt = ({ start, end }: Digest, i: number): Span => ({ start: start[i]!, end: end[i]! });

function sharesRare({ keys, rare }: Parallel, behind: readonly Match[]): boolean {
  const theirs = wordsOf(behind);
  let shared = 0;
  for (const key of keys) if (theirs.has(key) && rare(key)) shared++;
  return shared >= LEAST_RARE;
}

function wordsOf(behind: readonly Match[]): ReadonlySet<number> {
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
  const theirs = wordsOf(behind);
  let total = 0;
  let shared = 0;
  for (const key of left) {
    total += weight(key);
    if (theirs.has(key)) shared += weight(key);
  }
  return total === 0 ? 0 : shared / total;
}

function report({ line }: Parallel, { here, there, match, mine, theirs, kind }: Drift): Finding {
  const witness = witnessOf(match.article);
  return finding({
    rule: ID,
    severity: 'warning',
    article: line.article,
    span: { start: here.start, end: here.end },
    message: messageOf(kind, mine, theirs, witness),
    related: [
      relatedTo(
        match.article,
        { start: there.start, end: there.end },
        `${witness}: ${theirs ? `“${theirs}”` : 'this word'}`,
      ),
    ],
    reason: 'the sentence follows the other closely but for this',
    facts: [kind, mine, theirs, match.article.id],
  });
}

function messageOf(kind: Drift['kind'], mine: string, theirs: string, witness: string): string {
  const follows = `in the sentence of ${witness} that this one follows`;
  if (kind === 'negation')
    return `What is denied in one is stated in the other: compare the sentence of ${witness} that this one follows.`;
  if (kind === 'name')
    return theirs ? `“${mine}” here, but “${theirs}” ${follows}.` : `“${mine}” here, but another name ${follows}.`;
  return mine && theirs
    ? `“${mine}” here, but “${theirs}” ${follows}.`
    : `This word says the opposite of the one ${follows}.`;
}
