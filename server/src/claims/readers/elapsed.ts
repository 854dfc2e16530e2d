import type { Approximator } from '../../recognise/types';
import type { Claim } from '../types';
import type { Item } from '../view';
import { occasionsFrom } from './occasions';
import { type ClaimReader, claimAt, yearOf } from './reader';

const SINCE = new Set(['since', 'after', 'following']);

/** Reads elapsed times: "over the past 32 years since the establishment of ..." leads from the article's year to a start. */
export const readElapsed: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const span = yearsOf(items, i);
    if (!span) continue;
    const since = [1, 2, 3].map((n) => i + n).find((j) => SINCE.has(items[j]?.word ?? ''));
    if (since === undefined || items.slice(i + 1, since).some((item) => item.kind === 'mark')) continue;
    const year = yearOf(context.date?.value);
    for (const occasion of occasionsFrom(view, since + 1, context)) {
      yield claimAt(view, context, i, {
        property: occasion.property,
        subject: occasion.subject,
        ...(occasion.object !== undefined ? { object: occasion.object } : {}),
        value: {
          kind: 'time',
          value: year === undefined ? 'XXXX' : String(year - span.count),
          stated: 'XXXX',
          ...(context.date?.certainty === 'doubtful' ? { doubtful: true } : {}),
        },
        valueSpan: { start: items[i]!.start, end: items[i]!.end },
        arithmetic: {
          kind: 'elapsed',
          count: span.count,
          ...(span.approximator ? { approximator: span.approximator } : {}),
          ...(year !== undefined ? { at: String(year) } : {}),
        },
      });
    }
  }
};

function yearsOf(items: readonly Item[], i: number): { count: number; approximator?: Approximator } | undefined {
  const item = items[i]!;
  if (item.kind === 'quantity' && item.quantity.unit === 'year' && Number.isInteger(item.quantity.value)) {
    const { value, approximator } = item.quantity;
    return { count: value, ...(approximator ? { approximator } : {}) };
  }
  if (item.kind !== 'time' || item.timex.type !== 'DURATION') return undefined;
  const match = /^P(\d{1,4})Y$/.exec(item.timex.value);
  if (!match) return undefined;
  const mod = item.timex.mod;
  const over =
    !/^the\b/.test(item.word) &&
    (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE' || /^(?:over|more)$/.test(items[i - 1]?.word ?? ''));
  const approximator: Approximator | undefined = over
    ? 'more-than'
    : mod === 'APPROX'
      ? 'about'
      : mod === 'LESS_THAN'
        ? 'nearly'
        : undefined;
  return { count: Number(match[1]), ...(approximator ? { approximator } : {}) };
}
