import type { Timex } from '../../types';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';

/** Drops names that lie wholly within a time expression: "March" and "Sun" there are no persons. Both lists are in text order. */
export function outsideDates(
  { reading }: Signals,
  names: readonly TaggedName[],
  timexes: readonly Timex[],
): TaggedName[] {
  const { start, end } = reading.tokens;
  let t = 0;
  return names.filter(({ from, to }) => {
    while (t < timexes.length && timexes[t]!.end <= start[from]!) t++;
    const timex = timexes[t];
    return timex === undefined || timex.start > start[from]! || timex.end < end[to - 1]!;
  });
}
