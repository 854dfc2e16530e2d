import { shorten, visibleText } from '../visibleText';
import type { DatedPlace } from './lanes';

/** In characters: as much as can be read beside a mark, how much of it may stand before the date, and what is too little to say what happened. */
const LONGEST = 120;
const MOST_BEFORE = 80;
const LEAST_BEFORE = 20;

/**
 * What an article tells of a date, in a few of its own words: from the clause that leads to the date, so that the words stay sensible
 * when the end is cut off.
 */
export function toldAt({ quote, surface }: Pick<DatedPlace, 'quote' | 'surface'>): string {
  const at = Math.max(quote.indexOf(surface), 0);
  const from = clauseStart(quote, at);
  return shorten((from > 0 ? '…' : '') + visibleText(quote.slice(from)), LONGEST);
}

/** The last start of a clause that leaves enough words before the date; a blank where even that is too far away. */
function clauseStart(quote: string, at: number): number {
  for (let i = at - LEAST_BEFORE; i >= at - MOST_BEFORE && i > 1; i--)
    if (quote[i - 1] === ' ' && ',;:'.includes(quote[i - 2]!)) return i;
  if (at <= MOST_BEFORE) return 0;
  const blank = quote.indexOf(' ', at - MOST_BEFORE);
  return blank >= 0 && blank < at ? blank + 1 : at;
}
