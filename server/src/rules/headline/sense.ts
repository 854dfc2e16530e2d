import { formOf } from '../../claims/digest';
import type { ArticleFacts } from '../../corpus/types';
import type { Span } from '../../text/span';
import { wording } from '../../text/wording';
import { contrasts } from '../wording/contrasts';
import { type Line, lineOf, linesOf, spanOf } from '../wording/lines';
import { contrastIn } from '../wording/swaps';
import type { AtOdds } from './atOdds';

/** A headline tells what the first sentences do. */
const FIRST = 4;
/** So many of its words stand in the sentence, and so great a share. */
const LEAST_SHARED = 3;
const SHARE = 0.5;
/** How many words around the one in question must be the same. */
const SAME_PLACE = 1.5;

/** A word of a headline whose opposite stands in its place in one of the first sentences, where the body has the headline's nowhere. */
export function senseAtOdds(article: ArticleFacts, title: Span): AtOdds | undefined {
  const headline = lineOf(article, title);
  if (headline.to === headline.from) return undefined;
  const body = linesOf(article).filter(({ from }) => from >= headline.to);
  const known = new Set(body.flatMap(({ digest, from, to }) => [...digest.key.subarray(from, to)]));
  const own = new Set(headline.digest.key.subarray(headline.from, headline.to));
  for (const line of body.slice(0, FIRST)) {
    if (!follows(own, line)) continue;
    const swap = contrastIn(headline, [{ ...line, score: 1 }], known, SAME_PLACE);
    // A body that speaks of both sides bears out either.
    if (!swap || [...known].some((key) => contrasts(key, line.digest.key[swap.other]!))) continue;
    const { digest } = headline;
    return {
      here: spanOf(digest, swap.at, swap.at + 1),
      mine: formOf(digest, swap.at),
      there: spanOf(digest, swap.other, swap.other + 1),
      theirs: formOf(digest, swap.other),
      reason: wording`one word says the opposite of the other`,
    };
  }
  return undefined;
}

function follows(own: ReadonlySet<number>, { digest, from, to }: Line): boolean {
  const theirs = new Set(digest.key.subarray(from, to));
  const shared = [...own].filter((key) => theirs.has(key)).length;
  return shared >= Math.max(LEAST_SHARED, own.size * SHARE);
}
