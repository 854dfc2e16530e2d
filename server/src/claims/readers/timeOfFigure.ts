import { endsClause, type Item, isComma } from '../view';

type Dated = Extract<Item, { kind: 'time' }>;

/** What time a figure is of: a TIMEX3 value, or the stretch it was counted over, as a scope. */
export interface FigureTime {
  readonly asOf?: string;
  readonly scope?: string;
}

const LEADS = new Set(['in', 'on', 'for', 'during', 'at', 'as', 'of', 'by', 'the']);
const BASES = new Set(['from', 'than', 'against', 'versus', 'with']);
/** How many words of the counted noun may stand between a figure and its own "in 2022". */
const NOUN = 3;

/**
 * The time of the figure at item `at`: the one that follows it ("$37 billion in 2022"), else the nearest within `reach` items, one
 * beyond another figure only where there is none on this side of it. "From 2005 to 2023" and "since 2005" are stretches: no
 * point in time, and not to be held against one.
 */
export function timeOfFigure(items: readonly Item[], at: number, reach: number): FigureTime {
  const found = follows(items, at) ?? nearest(items, at, reach, true) ?? nearest(items, at, reach, false);
  if (found === undefined) return {};
  const stretch = stretchAt(items, found);
  return stretch === undefined ? { asOf: (items[found] as Dated).timex.value } : { scope: stretch };
}

const isDate = (item: Item | undefined): item is Dated =>
  item?.kind === 'time' && item.timex.type === 'DATE' && !item.timex.value.endsWith('_REF');

function follows(items: readonly Item[], at: number): number | undefined {
  let i = at + 1;
  for (let n = 0; n < NOUN && items[i]?.kind === 'word' && !LEADS.has(items[i]!.word); n++) i++;
  while (LEADS.has(items[i]?.word ?? '')) i++;
  return isDate(items[i]) ? i : undefined;
}

function nearest(items: readonly Item[], at: number, reach: number, thisSide: boolean): number | undefined {
  const open = { left: true, right: true };
  for (let distance = 1; distance < reach; distance++) {
    for (const side of ['left', 'right'] as const) {
      const i = side === 'left' ? at - distance : at + distance;
      if (!open[side]) continue;
      const item = items[i];
      if (isDate(item) && !(side === 'right' && ofBase(items, at, i))) return i;
      if (item && (endsClause(item) || joinsVerb(items, i) || (thisSide && item.kind === 'quantity')))
        open[side] = false;
    }
  }
  return undefined;
}

const AUXILIARIES = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'could', 'can', 'may']);

/** "... would make 9,000 cars and was to open in 2025": what follows is said of another verb. */
const joinsVerb = (items: readonly Item[], i: number): boolean =>
  /^(?:and|but|or|while|which|who)$/.test(items[i]!.word) && AUXILIARIES.has(items[i + 1]?.word ?? '');

/** "Up 12% from $37 billion in 2022": the date belongs to what the figure is compared with. */
function ofBase(items: readonly Item[], at: number, date: number): boolean {
  const base = items.findLastIndex((item, i) => i > at && i < date && item.kind === 'quantity');
  if (base < 0 || follows(items, base) !== date) return false;
  for (let i = base - 1; i > at && i > base - 4; i--) if (BASES.has(items[i]!.word)) return true;
  return false;
}

/** The stretch a date is one end of, or the beginning of. */
function stretchAt(items: readonly Item[], i: number): string | undefined {
  const value = (j: number): string | undefined => {
    const item = items[j];
    return isDate(item) ? item.timex.value : undefined;
  };
  const between = (first: number): string | undefined => {
    const [lead, joint] = [items[first - 1]?.word, items[first + 1]?.word];
    const range =
      (lead === 'from' && (joint === 'to' || joint === 'until' || joint === 'till')) ||
      (lead === 'between' && joint === 'and');
    const [from, to] = [value(first), value(first + 2)];
    return range && from !== undefined && to !== undefined ? `${from} to ${to}` : undefined;
  };
  const before = items[i - 1];
  if (before?.word === 'since' || (before?.word === 'and' && items[i - 2]?.word === 'since'))
    return `since ${value(i)}`;
  return between(i) ?? (isComma(before) ? undefined : between(i - 2));
}
