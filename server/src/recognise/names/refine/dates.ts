import { Flag } from '../../../text/tokens';
import type { Timex } from '../../types';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';

/**
 * Drops names that lie wholly within a time expression: "March" and "Sun" there are no persons. Of a name that begins inside one, which
 * began before it ("last March" + "Hu said"), what is behind is left. Both lists are in text order.
 */
export function outsideDates(
  { reading }: Signals,
  names: readonly TaggedName[],
  timexes: readonly Timex[],
): TaggedName[] {
  const { start, end, flags } = reading.tokens;
  const kept: TaggedName[] = [];
  let t = 0;
  for (const name of names) {
    let { from } = name;
    while (t < timexes.length && timexes[t]!.end <= start[from]!) t++;
    const timex = timexes[t];
    if (timex === undefined || timex.start > start[from]!) kept.push(name);
    else if (timex.end < end[name.to - 1]!) {
      while (timex.start < start[name.from]! && end[from]! <= timex.end) from++;
      kept.push(from === name.from || (flags[from]! & Flag.Capital) === 0 ? name : altered(name, { from }));
    }
  }
  return kept;
}
