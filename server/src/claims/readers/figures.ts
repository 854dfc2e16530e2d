import { directionOf, FUNCTION_WORDS } from '../lexicon';
import { stem } from '../stem';
import type { Claim } from '../types';
import { endsClause, type Item, isComma } from '../view';
import { type ClaimReader, claimAt, quantityValue, timeValue } from './reader';

/** How many stems of a figure's surroundings are kept. */
const CONTEXT = 16;
const DIRECTION_REACH = 6;

/**
 * Open claims: every figure and every date of a sentence, with the words about it. What it measures, whose and when is in those
 * words; `rules/alignment.ts` finds its counterpart by them.
 */
export const readFigures: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'quantity' && item.kind !== 'time') continue;
    const span = { start: item.start, end: item.end };
    const words = surroundings(items, i);
    if (item.kind === 'time') {
      if (item.timex.type === 'SET' || item.timex.value.endsWith('_REF')) continue;
      yield claimAt(view, context, i, {
        property: `open:${item.timex.type === 'DURATION' ? 'duration' : 'time'}`,
        subject: -1,
        value: timeValue(item.timex),
        valueSpan: span,
        context: words,
      });
      continue;
    }
    const { quantity } = item;
    const direction = directionAt(items, i);
    const asOf = timeOf(items, i);
    yield claimAt(view, context, i, {
      property: `open:${quantity.kind}`,
      subject: -1,
      value: quantityValue(quantity),
      valueSpan: span,
      context: words,
      ...(direction !== 0 ? { direction } : {}),
      ...(asOf !== undefined ? { asOf } : {}),
    });
  }
};

/** Stems of the content words about item `at`, nearest first, at most sixteen; the sentence bounds them. */
function surroundings(items: readonly Item[], at: number): string[] {
  const found: string[] = [];
  const add = (item: Item | undefined): void => {
    if (!item || item.kind === 'time' || item.kind === 'mark') return;
    const text = item.kind === 'quantity' ? item.quantity.unit.toLowerCase() : item.word;
    for (const word of text.split(/[^\p{L}\p{N}&]+/u)) {
      if (word.length < 2 || FUNCTION_WORDS.has(word) || /^\d+$/.test(word)) continue;
      const stemmed = stem(word);
      if (found.length < CONTEXT && !found.includes(stemmed)) found.push(stemmed);
    }
  };
  for (let distance = 1; distance < 40 && found.length < CONTEXT; distance++) {
    add(items[at - distance]);
    add(items[at + distance]);
  }
  return found;
}

/** Whether the nearest word of rising or falling before the figure, or right behind it, says up or down. */
function directionAt(items: readonly Item[], at: number): 1 | -1 | 0 {
  for (let i = at - 1; i >= 0 && i >= at - DIRECTION_REACH; i--) {
    const item = items[i]!;
    if (endsClause(item)) break;
    const direction = item.kind === 'word' ? directionOf(item.word) : 0;
    if (direction !== 0) return direction;
    if (isComma(item)) break;
  }
  for (let i = at + 1; i < items.length && i <= at + 2; i++) {
    const item = items[i]!;
    const direction = item.kind === 'word' ? directionOf(item.word) : 0;
    if (direction !== 0) return direction;
    if (item.kind !== 'word') break;
  }
  return 0;
}

/** The date nearest to the figure within its clause, else within its sentence. */
function timeOf(items: readonly Item[], at: number): string | undefined {
  for (let distance = 1; distance < 24; distance++) {
    for (const i of [at - distance, at + distance]) {
      const item = items[i];
      if (item?.kind === 'time' && item.timex.type === 'DATE' && !item.timex.value.endsWith('_REF'))
        return item.timex.value;
    }
  }
  return undefined;
}
