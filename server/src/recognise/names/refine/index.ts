import type { Timex } from '../../types';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { bindAcronyms } from './acronyms';
import { withBorders } from './borders';
import { agree } from './consistency';
import { outsideDates } from './dates';
import { withoutSmallWords } from './lines';
import { splitPairs } from './pairs';

/**
 * What rules know better than the tagger, in order: borders, headlines, pairs of places; then acronyms and the agreement of the whole
 * article; dates last. Names stay in text order and disjoint.
 */
export function refineNames(signals: Signals, tagged: readonly TaggedName[], timexes: readonly Timex[]): TaggedName[] {
  const single = tagged.flatMap((name) => {
    const trimmed = withBorders(signals, name);
    const kept = trimmed && withoutSmallWords(signals, trimmed);
    return kept ? splitPairs(signals, kept) : [];
  });
  return outsideDates(signals, agree(signals, bindAcronyms(signals, single)), timexes);
}
