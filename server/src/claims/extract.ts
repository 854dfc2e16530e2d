import type { Recognised } from '../recognise/types';
import type { Resolved } from '../resolve/types';
import type { Region } from '../text/article';
import { findQuotations, QuotationKind, quotationAt } from '../text/quotations';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { attributionOf } from './attribution';
import type { Catalogue } from './catalogue';
import { type Pair, pairIn } from './pairs';
import { READERS } from './readers';
import type { ReaderContext } from './readers/reader';
import type { Claim } from './types';
import { type SentenceView, sentenceViews } from './view';

/** "The two countries" reaches back this many sentences for the two it means. */
const PAIR_REACH = 6;
/** So many sentences are read in one step. */
const STRIDE = 40;

/** Reads the claims an article makes, in text order, in steps. What is not body, nor title or caption, makes none. O(text). */
export function* extractClaims(
  reading: Reading,
  recognised: Recognised,
  resolved: Resolved,
  catalogue: Catalogue,
): Steps<Claim[]> {
  const claims: Claim[] = [];
  const quotations = findQuotations(reading.text, reading.tokens);
  const quotedAt = (offset: number): boolean => {
    const found = quotationAt(quotations, offset);
    return found >= 0 && quotations.kind[found] === QuotationKind.Speech;
  };
  const { date, regions } = reading.article;
  const silent = silentRegions(regions);
  let previous: SentenceView | undefined;
  let pair: { value: Pair; at: number } | undefined;
  for (const view of sentenceViews(reading, recognised, resolved)) {
    if (view.index % STRIDE === STRIDE - 1) yield;
    if (silent(view)) continue;
    const own = pairIn(view.items);
    if (own) pair = { value: own, at: view.index };
    const attribution = attributionOf(view);
    const context: ReaderContext = {
      catalogue,
      recognised,
      resolved,
      quotedAt,
      ...(date ? { date } : {}),
      ...(attribution ? { attribution } : {}),
      ...(pair && view.index - pair.at <= PAIR_REACH ? { pair: pair.value } : {}),
      ...(previous ? { previous } : {}),
    };
    for (const read of READERS) claims.push(...read(view, context));
    previous = view;
  }
  return claims.sort(inTextOrder);
}

const inTextOrder = (a: Claim, b: Claim): number =>
  a.valueSpan.start - b.valueSpan.start ||
  a.valueSpan.end - b.valueSpan.end ||
  (a.property < b.property ? -1 : a.property > b.property ? 1 : 0);

/** Says of sentences, asked in text order, whether they lie in furniture, a stamp or a dateline. */
function silentRegions(regions: readonly Region[]): (view: SentenceView) => boolean {
  const silent = regions.filter(({ kind }) => kind === 'furniture' || kind === 'stamp' || kind === 'dateline');
  let next = 0;
  return (view: Span) => {
    while (next < silent.length && silent[next]!.end <= view.start) next++;
    return next < silent.length && silent[next]!.start < view.end && silent[next]!.start <= view.start;
  };
}
