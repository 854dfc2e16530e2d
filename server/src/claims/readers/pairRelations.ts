import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt, timeValue, yearOf } from './reader';

/** Who "established diplomatic relations" where the two are not named again. */
const BOTH = new Set(['they', 'countries', 'states', 'nations', 'sides', 'neighbours', 'neighbors', 'both']);
const REACH = 12;

/**
 * Reads "the two countries established diplomatic relations in 1992" and "in 1992, the year in which they established diplomatic
 * relations": the two parties are those the text is on. Where the sentence names them, the catalogue's phrasings read it.
 */
export const readPairRelations: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  if (!context.pair) return;
  for (let i = 1; i + 2 < items.length; i++) {
    if (items[i]!.word !== 'established' || items[i + 1]!.word !== 'diplomatic') continue;
    if (!/^(?:relations|ties)$/.test(items[i + 2]!.word)) continue;
    const subject = items[['formally', 'officially', 'first'].includes(items[i - 1]!.word) ? i - 2 : i - 1];
    if (!subject || !BOTH.has(subject.word.split(' ').at(-1)!)) continue;
    const at = yearBeside(items, i);
    if (at === undefined) continue;
    const item = items[at] as Extract<Item, { kind: 'time' }>;
    yield claimAt(view, context, at, {
      property: 'relations',
      subject: context.pair[0],
      object: context.pair[1],
      value: timeValue(item.timex),
      valueSpan: { start: item.start, end: item.end },
      modality: 'asserted',
    });
  }
};

/** "... relations in 1992", or "in 1992, the year in which ...". */
function yearBeside(items: readonly Item[], at: number): number | undefined {
  const dated = (i: number): boolean => {
    const item = items[i];
    return item?.kind === 'time' && item.timex.type === 'DATE' && yearOf(item.timex.value) !== undefined;
  };
  const after = at + 4;
  if (dated(after) && /^(?:in|on)$/.test(items[after - 1]!.word)) return after;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    if (dated(i)) return items.slice(i + 1, at).some((item) => item.word === 'year') ? i : undefined;
  }
  return undefined;
}
