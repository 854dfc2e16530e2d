import { ordinalWord } from '../lexicon';
import type { Claim } from '../types';
import type { Item, SentenceView } from '../view';
import { occasionsFrom } from './occasions';
import { type ClaimReader, claimAt, type ReaderContext, yearOf } from './reader';

/** "Ahead of", "on the threshold of": the day may lie in the next year, so the year is not known. */
const APPROACHING = new Set([
  'threshold',
  'ahead',
  'upcoming',
  'approaching',
  'eve',
  'coming',
  'forthcoming',
  'near',
  'nearing',
  'approach',
  'will',
  'soon',
]);

/**
 * Reads anniversaries: "the 30th anniversary of ... this year" is a claim of its own (`anniversary`) and, worked out,
 * one of the day it is counted from: 30 years before 2022 is 1992.
 */
export const readAnniversaries: ClaimReader = function* (view, context): Generator<Claim> {
  for (let i = 0; i < view.items.length; i++) {
    const found = ordinalBefore(view.items, i);
    if (found?.unit !== 'year') continue;
    const { count, from } = found;
    const at = celebratedIn(view, context, i);
    const valueSpan = { start: view.items[from]!.start, end: view.items[i]!.end };
    for (const occasion of occasionsFrom(view, i + 1, context)) {
      const year = yearOf(at?.value);
      yield claimAt(view, context, i, {
        property: occasion.property,
        subject: occasion.subject,
        ...(occasion.object !== undefined ? { object: occasion.object } : {}),
        value: {
          kind: 'time',
          value: year === undefined ? 'XXXX' : String(year - count),
          stated: 'XXXX',
          ...(at?.doubtful ? { doubtful: true } : {}),
        },
        valueSpan,
        arithmetic: { kind: 'anniversary', count, ...(year !== undefined ? { at: String(year) } : {}) },
      });
    }
  }
};

/** How many years or months an anniversary counts, and the item its words begin at. */
export interface Ordinal {
  readonly count: number;
  readonly unit: 'year' | 'month';
  readonly from: number;
}

/** The number of an anniversary whose last word is item `i`: "30th anniversary", "second anniversary", "one-year anniversary". */
export function ordinalBefore(items: readonly Item[], i: number): Ordinal | undefined {
  const item = items[i]!;
  const years = (count: number, from: number): Ordinal => ({ count, unit: 'year', from });
  if (item.kind === 'quantity' && item.word.endsWith('anniversary')) return years(item.quantity.value, i);
  if (item.word === 'centenary') return years(100, i);
  if (item.kind !== 'word' || item.word !== 'anniversary') return undefined;
  const before = items[i - 1];
  if (before?.kind === 'quantity' && Number.isInteger(before.quantity.value)) {
    const { unit, kind, value } = before.quantity;
    return kind === 'ordinal' || unit === 'year' || unit === '' || unit === 'anniversary'
      ? years(value, i - 1)
      : undefined;
  }
  if (before?.kind === 'time' && before.timex.type === 'DURATION') {
    const match = /^P(\d{1,4})([YM])$/.exec(before.timex.value);
    return match ? { count: Number(match[1]), unit: match[2] === 'Y' ? 'year' : 'month', from: i - 1 } : undefined;
  }
  if (before?.kind !== 'word') return undefined;
  const ordinal = ordinalWord(before.word);
  if (ordinal !== undefined) return years(ordinal, i - 1);
  const digits = items[i - 2];
  if (/^(?:st|nd|rd|th)$/.test(before.word) && digits && /^\d{1,4}$/.test(digits.word))
    return years(Number(digits.word), i - 2);
  return undefined;
}

/** When the anniversary falls: a date with a year in the sentence, else the article's year unless it is only approaching. */
function celebratedIn(
  view: SentenceView,
  context: ReaderContext,
  i: number,
): { value: string; doubtful?: boolean } | undefined {
  let nearest: Extract<Item, { kind: 'time' }> | undefined;
  for (let j = 0; j < view.items.length; j++) {
    const item = view.items[j]!;
    if (item.kind !== 'time' || item.timex.type !== 'DATE' || yearOf(item.timex.value) === undefined) continue;
    if (item.timex.value === 'PRESENT_REF') continue;
    if (!nearest || Math.abs(j - i) < Math.abs(view.items.indexOf(nearest) - i)) nearest = item;
  }
  if (view.items.some((item) => item.kind === 'word' && APPROACHING.has(item.word))) return undefined;
  if (nearest) return { value: nearest.timex.value, ...(nearest.timex.doubtful ? { doubtful: true } : {}) };
  if (!context.date) return undefined;
  return { value: context.date.value, ...(context.date.certainty === 'doubtful' ? { doubtful: true } : {}) };
}
