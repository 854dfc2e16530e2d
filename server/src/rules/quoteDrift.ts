import { wording } from '../text/wording';
import { areVersions, finding, relatedTo, witnessOf } from './evidence';
import { QUOTE_DRIFT } from './examples/quoteDrift';
import type { Finding, Rule } from './types';
import { beside, spanOf, wordsOf } from './wording/lines';
import { type Match, type Parallel, parallelsOf } from './wording/parallels';
import { type Comparison, compareQuotes, type Quote, quotesIn } from './wording/quotes';

const ID = 'quote-drift';
/** A shorter quotation is met by chance, or is a term of its own. */
const LEAST_WORDS = 5;
/** Two quotations are one when they share so much of the draft's content words. */
const SAME = 0.7;
const LEAST_RARE = 2;

/** A quotation whose words differ from the archive's. */
export const quoteDrift: Rule = {
  meta: {
    id: ID,
    category: 'words',
    severity: 'warning',
    summary: 'A draft quotes the same words as an article of the archive, but with a word changed.',
    why: 'What stands between quotation marks was said so and not otherwise.',
    whatToDo: 'Go back to the recording or the source. Paraphrase outside quotation marks where you are not sure.',
    ...QUOTE_DRIFT,
  },
  article(article, snapshot) {
    if (!snapshot.isDraft(article.path)) return [];
    return parallelsOf(article, snapshot).flatMap((parallel) =>
      quotesIn(parallel.line, LEAST_WORDS).flatMap((quote) => driftOf(parallel, quote) ?? []),
    );
  },
};

/** The change against the quotation of the archive nearest to this one; none where any has it word for word. */
function driftOf(parallel: Parallel, quote: Quote): Finding | undefined {
  let best: { match: Match; comparison: Comparison } | undefined;
  for (const match of [...parallel.articles.values()].flat()) {
    const comparison = compareQuotes(parallel.line.digest, quote, match);
    if (!comparison) continue;
    if (!comparison.change) return undefined;
    if (!best || comparison.shared > best.comparison.shared) best = { match, comparison };
  }
  const length = quote.to - quote.from;
  if (!best || best.comparison.shared < Math.max(LEAST_WORDS - 1, length * SAME)) return undefined;
  if (!sharesRare(parallel, quote, best.match)) return undefined;
  return best.comparison.change && report(parallel, best.match, best.comparison.change);
}

/** Some of what they share is rare in the archive: everyday words meet in any two quotations. */
function sharesRare({ line, rare }: Parallel, quote: Quote, { digest, from, to }: Match): boolean {
  const theirs = new Set(digest.key.subarray(from, to));
  const mine = new Set(line.digest.key.subarray(quote.from, quote.to));
  let shared = 0;
  for (const key of mine) if (theirs.has(key) && rare(key)) shared++;
  return shared >= LEAST_RARE;
}

function report({ line }: Parallel, match: Match, { here, there }: NonNullable<Comparison['change']>): Finding {
  const witness = witnessOf(match.article);
  const mine = wordsOf(line.digest, here.from, here.to);
  const theirs = wordsOf(match.digest, there.from, there.to);
  return finding({
    rule: ID,
    // A later version may set right what the earlier one misheard.
    severity: areVersions(line.article, match.article) ? 'information' : 'warning',
    article: line.article,
    span: spanOf(line.digest, here.from, here.to),
    message: wording`“${mine}” in this quotation, but “${theirs}” where ${witness} quotes the same words.`,
    related: [relatedTo(match.article, spanOf(match.digest, there.from, there.to), wording`${witness}: “${theirs}”`)],
    reason: wording`two wordings of one quotation`,
    facts: [mine, theirs, ...beside(line, here)],
  });
}
