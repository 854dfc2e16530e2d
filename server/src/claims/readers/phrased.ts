import type { Property } from '../catalogue/types';
import { PREPOSITIONS } from '../lexicon';
import type { Claim, ClaimValue } from '../types';
import { type Item, isComma } from '../view';
import { type ClaimReader, claimAt, quantityValue, timeValue } from './reader';
import { scopeOf } from './scope';
import { type FigureTime, timeOfFigure } from './timeOfFigure';

const TIME_REACH = 14;

type Named = Extract<Item, { kind: 'mention' }>;

/**
 * Reads the claims the catalogue's phrasings word. Where two phrasings of one property find one value, the first stands. What is
 * said of "A, B and C" is said of each; with "respectively", of each its own.
 */
export const readPhrased: ClaimReader = function* (view, context): Generator<Claim> {
  const taken = new Set<string>();
  for (const { match, tag: property } of context.catalogue.phrasings.matches(view.items)) {
    const { subject, object, value } = match.slots;
    if (!value || subject?.kind !== 'mention') continue;
    if (property.subject && !property.subject.includes(subject.mention.type)) continue;
    const first = view.items.indexOf(subject);
    const subjects = first > match.from ? [subject] : subjectsBefore(view.items, first, object);
    const values = valuesFrom(view.items, view.items.indexOf(value));
    if (values.length > 1 && values.length !== subjects.length) continue;
    for (const [i, one] of subjects.entries()) {
      const at = view.items.indexOf(values[values.length > 1 ? i : 0]!);
      const key = `${property.id}:${at}:${one.mention.local}`;
      if (taken.has(key)) continue;
      taken.add(key);
      const claimed = slotValue(view.items[at]!, property);
      if (!claimed) continue;
      const figure = property.value === 'quantity' ? circumstances(view.items, at) : {};
      yield claimAt(view, context, at, {
        property: property.id,
        subject: one.mention.local,
        ...(object?.kind === 'mention' ? { object: object.mention.local } : {}),
        value: claimed,
        valueSpan: { start: view.items[at]!.start, end: view.items[at]!.end },
        ...figure,
      });
    }
  }
};

/**
 * The subject at item `at`, with the names it is listed with ("A, B and C were founded"). None where it is only part of the
 * subject's phrase, after a preposition: "the plant in Almaty was founded". A phrasing that goes on to its left has looked there itself.
 */
function subjectsBefore(items: readonly Item[], at: number, object: Item | undefined): Named[] {
  const found = [items[at] as Named];
  let i = at - 1;
  const skipArticle = (): void => {
    while (items[i]?.word === 'the' || items[i]?.word === '“' || items[i]?.word === '"') i--;
  };
  skipArticle();
  if (items[i]?.word === 'or' || (items[i]?.word === 'and' && object?.kind === 'mention' && items.indexOf(object) < at))
    return object ? found : [];
  while (items[i]?.word === 'and' || (isComma(items[i]) && found.length > 1)) {
    i -= isComma(items[i - 1]) ? 2 : 1;
    const item = items[i];
    if (item?.kind !== 'mention' || item.mention.kind !== 'name' || item.mention.type !== found[0]!.mention.type)
      return [];
    found.unshift(item);
    i--;
    skipArticle();
  }
  const before = items[i]?.word;
  return before !== undefined && PREPOSITIONS.has(before) && (i > 0 || before === 'of') ? [] : found;
}

/** The value at item `at`; with "respectively" behind it, the values it begins: "in 1987 and 1992, respectively". */
function valuesFrom(items: readonly Item[], at: number): Item[] {
  const values = [items[at]!];
  let i = at + 1;
  while (isComma(items[i]) || ['and', 'in', 'on', 'the'].includes(items[i]?.word ?? '')) {
    let next = i + 1;
    while (['and', 'in', 'on', 'the'].includes(items[next]?.word ?? '')) next++;
    if (items[next]?.kind !== items[at]!.kind) break;
    values.push(items[next]!);
    i = next + 1;
  }
  const end = isComma(items[i]) ? i + 1 : i;
  return items[end]?.word === 'respectively' ? values : values.slice(0, 1);
}

/** Of what time and of what part of the whole a figure is. */
function circumstances(items: readonly Item[], at: number): FigureTime {
  const { asOf, scope } = timeOfFigure(items, at, TIME_REACH);
  const scopes = [scope, scopeOf(items)].filter((part) => part !== undefined);
  return { ...(asOf !== undefined ? { asOf } : {}), ...(scopes.length > 0 ? { scope: scopes.join(', ') } : {}) };
}

function slotValue(item: Item, { rough }: Property): ClaimValue | undefined {
  if (item.kind === 'time') return timeValue(item.timex);
  if (item.kind === 'quantity')
    return { ...(rough ? { approximator: 'about' as const } : {}), ...quantityValue(item.quantity) };
  if (item.kind === 'mention') return { kind: 'entity', local: item.mention.local };
  return undefined;
}
