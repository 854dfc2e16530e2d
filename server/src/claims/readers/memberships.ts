import { enumerationAt } from '../enumeration';
import type { Claim, ClaimPart } from '../types';
import type { Item, SentenceView } from '../view';
import { type ClaimReader, claimAt } from './reader';

type Named = Extract<Item, { kind: 'mention' }>;

const isMember = (item: Item | undefined): item is Named =>
  item?.kind === 'mention' &&
  item.mention.kind === 'name' &&
  (item.mention.type === 'LOC' || item.mention.type === 'ORG');

/**
 * Reads founding members: closed lists ("with the founding members being A, B and C") and single ones ("A, a founding member of
 * the X", "as founding members of the X, A and B"). The subject is the organisation.
 */
export const readMemberships: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i + 1 < items.length; i++) {
    const counted = items[i]!.kind === 'quantity' && items[i]!.word.endsWith('founding members');
    if (!counted && (items[i]!.word !== 'founding' || !/^members?$/.test(items[i + 1]!.word))) continue;
    const list = closedList(view, counted ? i + 1 : i + 2);
    const organisation = organisationOf(items, i) ?? organisationBefore(items, i, context.previous);
    if (!organisation) continue;
    if (list) {
      yield claimAt(view, context, i, {
        property: 'founding-member',
        subject: organisation.mention.local,
        value: { kind: 'text', text: 'list' },
        valueSpan: { start: list[0]!.start, end: list.at(-1)!.end },
        parts: list,
      });
      continue;
    }
    if (items[i + 2]?.word !== 'of' && !singular(items, i)) continue;
    for (const member of membersBeside(items, i, organisation)) {
      yield claimAt(view, context, i, {
        property: 'founding-member',
        subject: organisation.mention.local,
        value: { kind: 'entity', local: member.mention.local },
        valueSpan: { start: member.start, end: member.end },
      });
    }
  }
};

const singular = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.word === 'a' && items[i + 1]?.word === 'member';

/** "being A, B and C", ": A, B and C", "were A, B and C". */
function closedList(view: SentenceView, from: number): ClaimPart[] | undefined {
  const { items } = view;
  // "The founding members of the X are": the organisation may stand between.
  const reach = items[from]?.word === 'of' ? 5 : 3;
  const opener = items
    .slice(from, from + reach)
    .findIndex(({ word }) => ['being', ':', 'were', 'are', 'namely'].includes(word));
  if (opener < 0) return undefined;
  const list = enumerationAt(items, from + opener + 1);
  if (!list || list.least !== list.most || list.items.length < 3) return undefined;
  const parts: ClaimPart[] = [];
  for (const span of list.items) {
    const member = items.find((item) => isMember(item) && item.start >= span.start && item.end <= span.end);
    if (!isMember(member)) return undefined;
    parts.push({
      role: 'item',
      start: member.start,
      end: member.end,
      value: { kind: 'entity', local: member.mention.local },
    });
  }
  return parts;
}

/** The organisation: behind "founding members of the", else the first one before. */
function organisationOf(items: readonly Item[], i: number): Named | undefined {
  for (let j = i + 2; items[i + 2]?.word === 'of' && j < i + 6; j++) {
    const item = items[j];
    if (item?.kind === 'mention' && item.mention.type === 'ORG') return item;
  }
  for (let j = 0; j < i; j++) {
    const item = items[j]!;
    if (
      item.kind === 'mention' &&
      item.mention.type === 'ORG' &&
      (items[j + 1]?.kind !== 'mark' || items[j + 1]!.word === '(')
    )
      return item;
  }
  return undefined;
}

/** "Its founding members were", "It had six founding members": what the sentence before begins with. */
function organisationBefore(items: readonly Item[], i: number, previous: SentenceView | undefined): Named | undefined {
  if (!/^its?$/i.test(items[i - 1]?.word ?? '') && !/^it$/i.test(items[0]?.word ?? '')) return undefined;
  return previous?.items.find((item): item is Named => item.kind === 'mention' && item.mention.type === 'ORG');
}

/** "A, a founding member of the X" and "As founding members of the X, A and B". */
function membersBeside(items: readonly Item[], i: number, organisation: Named): Named[] {
  const found: Named[] = [];
  if (items[i - 1]?.word === 'as' || items[i - 1]?.word === 'As') {
    for (let j = items.indexOf(organisation) + 1; j < items.length && j < i + 14; j++) {
      const item = items[j]!;
      if (isMember(item)) found.push(item);
      else if (item.kind === 'word' && item.word !== 'and') break;
    }
    return found;
  }
  for (let j = i - 1; j >= 0 && j > i - 12; j--) {
    const item = items[j]!;
    if (isMember(item) && item !== organisation) found.unshift(item);
    else if (
      ![',', ...(found.length > 0 ? ['and', 'the'] : ['a', 'is', 'are', 'was', 'were', 'both'])].includes(item.word)
    )
      break;
    // Only a list goes on beyond the name next to the words.
    if (found.length > 0 && isMember(item) && items[j - 1]?.word !== 'and' && found.length < 2) break;
  }
  return found;
}
