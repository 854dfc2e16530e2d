import { PREPOSITIONS } from '../lexicon';
import { type Item, isComma, type SentenceView } from '../view';
import type { ReaderContext } from './reader';

/** What an anniversary or an elapsed time is counted from. */
export interface Occasion {
  /** A property of the catalogue: what the day began. */
  readonly property:
    | 'founded'
    | 'relations'
    | 'independence'
    | 'born'
    | 'died'
    | 'opened'
    | 'signed'
    | 'launched'
    | 'joined';
  readonly subject: number;
  readonly object?: number;
}

const NOUNS: ReadonlyMap<string, Occasion['property']> = new Map([
  ['independence', 'independence'],
  ['founding', 'founded'],
  ['foundation', 'founded'],
  ['establishment', 'founded'],
  ['creation', 'founded'],
  ['inception', 'founded'],
  ['formation', 'founded'],
  ['birth', 'born'],
  ['death', 'died'],
  ['opening', 'opened'],
  ['signing', 'signed'],
  ['launch', 'launched'],
]);

const REACH = 16;

const mentionOf = (item: Item | undefined, types: readonly string[]): number | undefined =>
  item?.kind === 'mention' && types.includes(item.mention.type) ? item.mention.local : undefined;

/**
 * Reads what follows "anniversary of" or "years since", from item `from`: "Kazakhstan's independence", "the founding of X",
 * "the establishment of diplomatic relations between A and B[, as well as between A and C]", "the X" alone.
 * Gives several where several pairs are named.
 */
export function occasionsFrom(view: SentenceView, from: number, context: ReaderContext): Occasion[] {
  const { items } = view;
  const end = endOfPhrase(items, from);
  for (let i = from; i < end; i++) {
    const word = items[i]!.word;
    if (word === 'diplomatic' && /^(relations|ties|relationship)$/.test(items[i + 1]?.word ?? ''))
      return relations(items, i + 2, context);
    if (word === 'anniversary') return [];
  }
  let property: Occasion['property'] | undefined;
  for (let i = from; i < end && property === undefined; i++) property = NOUNS.get(items[i]!.word);
  const types =
    property === 'born' || property === 'died'
      ? ['PER']
      : property === 'independence'
        ? ['LOC']
        : ['ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];
  let subject: number | undefined;
  let at = from;
  for (; at < end && subject === undefined; at++) subject = mentionOf(items[at], types);
  if (subject === undefined) return [];
  if (property === undefined) {
    // "the 15th anniversary of the X": nothing but "of the" before the name, and no noun of another event after it.
    const bare = items.slice(from, at - 1).every((item) => ['of', 'the', 'our', 'its'].includes(item.word));
    const next = items[at];
    const closed =
      !next ||
      isComma(next) ||
      next.kind === 'mark' ||
      PREPOSITIONS.has(next.word) ||
      next.word === 'and' ||
      next.kind === 'time';
    const organisation = mentionOf(items[at - 1], ['ORG', 'OTHER']) !== undefined;
    return bare && organisation && (closed || next.word === 'as') && next?.word !== "'s"
      ? [{ property: 'founded', subject }]
      : [];
  }
  return [{ property, subject }];
}

function endOfPhrase(items: readonly Item[], from: number): number {
  let i = from;
  for (; i < items.length && i < from + REACH; i++) {
    const item = items[i]!;
    if (isComma(item) || (item.kind === 'mark' && /^[.;:?!]$/.test(item.word))) break;
  }
  return i;
}

/** The pairs after "diplomatic relations": "between A and B", again after "as well as" or "and"; else whom the text is on. */
function relations(items: readonly Item[], from: number, context: ReaderContext): Occasion[] {
  const found: Occasion[] = [];
  for (let i = from; i < items.length && i < from + 2 * REACH; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && /^[.;:?!]$/.test(item.word)) break;
    if (item.word === 'anniversary') break;
    if (item.word !== 'between' && item.word !== 'with') continue;
    const parties: number[] = [];
    for (let j = i + 1; j < items.length && j < i + 8 && parties.length < 2; j++) {
      const party = mentionOf(items[j], ['LOC', 'ORG']);
      if (party !== undefined) parties.push(party);
    }
    if (parties.length === 2) found.push({ property: 'relations', subject: parties[0]!, object: parties[1]! });
  }
  if (found.length === 0 && context.pair) {
    const named = items.slice(from, from + 3).some((item) => item.word === 'between' || item.word === 'with');
    if (!named) found.push({ property: 'relations', subject: context.pair[0], object: context.pair[1] });
  }
  return found;
}
