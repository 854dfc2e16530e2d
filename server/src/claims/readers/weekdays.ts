import type { Claim } from '../types';
import { type ClaimReader, claimAt, timeValue } from './reader';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The English name of an ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayName = (weekday: number): string => NAMES[weekday - 1] ?? '';

/** Reads full dates that name their weekday: "Wednesday, July 3, 2024". */
export const readWeekdays: ClaimReader = function* (view, context): Generator<Claim> {
  for (let i = 0; i < view.items.length; i++) {
    const item = view.items[i]!;
    if (item.kind !== 'time' || item.timex.weekday === undefined || !/^\d{4}-\d{2}-\d{2}/.test(item.timex.value))
      continue;
    yield claimAt(view, context, i, {
      property: 'weekday',
      subject: -1,
      value: timeValue(item.timex),
      valueSpan: { start: item.start, end: item.end },
      parts: [
        {
          role: 'date',
          start: item.start,
          end: item.end,
          value: { kind: 'text', text: weekdayName(item.timex.weekday) },
        },
      ],
    });
  }
};
