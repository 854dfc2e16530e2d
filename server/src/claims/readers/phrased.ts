import { PREPOSITIONS } from '../lexicon';
import type { Claim, ClaimValue } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt, quantityValue, timeValue } from './reader';

/** Reads the claims the catalogue's phrasings word. Where two phrasings of one property find one value, the first stands. */
export const readPhrased: ClaimReader = function* (view, context): Generator<Claim> {
  const taken = new Set<string>();
  for (const { match, tag: property } of context.catalogue.phrasings.matches(view.items)) {
    const { subject, object, value } = match.slots;
    if (!value || subject?.kind !== 'mention') continue;
    if (property.subject && !property.subject.includes(subject.mention.type)) continue;
    const at = view.items.indexOf(value);
    const key = `${property.id}:${at}`;
    if (taken.has(key) || !standsAsSubject(view, view.items.indexOf(subject), match.from, object)) continue;
    taken.add(key);
    const claimed = slotValue(value);
    if (!claimed) continue;
    const asOf = property.value === 'quantity' ? clauseTime(view, at) : undefined;
    yield claimAt(view, context, at, {
      property: property.id,
      subject: subject.mention.local,
      ...(object?.kind === 'mention' ? { object: object.mention.local } : {}),
      value: claimed,
      valueSpan: { start: value.start, end: value.end },
      ...(asOf !== undefined ? { asOf } : {}),
    });
  }
};

/**
 * True unless the mention is only part of the subject's phrase: after a preposition ("the plant in Almaty was founded"),
 * or one of several ("X and Y were founded"). A phrasing that goes on to its left has looked there itself.
 */
function standsAsSubject(view: SentenceView, at: number, from: number, object: Item | undefined): boolean {
  if (at > from) return true;
  for (let i = at - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    const word = view.items[i]!.word;
    if (word === 'the' || word === '“' || word === '"') continue;
    if (object === undefined && (word === 'and' || word === 'or')) return false;
    return !PREPOSITIONS.has(word) || (i === 0 && word !== 'of');
  }
  return true;
}

function slotValue(item: Item): ClaimValue | undefined {
  if (item.kind === 'time') return timeValue(item.timex);
  if (item.kind === 'quantity') return quantityValue(item.quantity);
  if (item.kind === 'mention') return { kind: 'entity', local: item.mention.local };
  return undefined;
}

/** The date nearest to a figure in its sentence: what time the figure is of. */
function clauseTime(view: SentenceView, at: number): string | undefined {
  for (let distance = 1; distance < 14; distance++) {
    for (const i of [at + distance, at - distance]) {
      const item = view.items[i];
      if (item?.kind === 'time' && item.timex.type === 'DATE') return item.timex.value;
    }
  }
  return undefined;
}
