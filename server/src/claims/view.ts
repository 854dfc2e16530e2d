import type { Quantity, Recognised, Timex } from '../recognise/types';
import type { Mention, Resolved } from '../resolve/types';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { Kind } from '../text/tokens';

/** A word, or a recognised stretch taken as one: what the claim readers step over. */
export type Item =
  | ({ readonly kind: 'word'; readonly word: string; readonly token: number } & Span)
  | ({ readonly kind: 'mark'; readonly word: string; readonly token: number } & Span)
  | ({ readonly kind: 'mention'; readonly mention: Mention; readonly word: string; readonly token: number } & Span)
  | ({ readonly kind: 'time'; readonly timex: Timex; readonly word: string; readonly token: number } & Span)
  | ({ readonly kind: 'quantity'; readonly quantity: Quantity; readonly word: string; readonly token: number } & Span);

/** A sentence as items in text order, with what was recognised in it. Lives only while the article is analysed. */
export interface SentenceView extends Span {
  readonly reading: Reading;
  readonly resolved: Resolved;
  /** Position among the article's views. */
  readonly index: number;
  readonly items: readonly Item[];
}

/** A sentence longer than this is read in pieces: hostile text must not cost more than news. */
const MAX_TOKENS = 400;

interface Covering extends Span {
  readonly kind: Item['kind'];
  readonly mention: Mention | undefined;
  readonly timex: Timex | undefined;
  readonly quantity: Quantity | undefined;
}

/** Items of every kind have the same fields in the same order, so that the readers, who look at each of them, find a field at once. */
const itemOf = (
  kind: Item['kind'],
  word: string,
  token: number,
  start: number,
  end: number,
  covering?: Covering,
): Item =>
  ({
    kind,
    word,
    token,
    start,
    end,
    mention: covering?.mention,
    timex: covering?.timex,
    quantity: covering?.quantity,
  }) as Item;

/** The article's sentences as items; times before figures before names where two cover the same words. O(text). */
export function* sentenceViews(reading: Reading, recognised: Recognised, resolved: Resolved): Generator<SentenceView> {
  const { text, tokens, sentences } = reading;
  const cover = coverings(recognised, resolved);
  let next = 0;
  let index = 0;
  for (let s = 0; s < sentences.count; s++) {
    const last = sentences.firstToken[s + 1]!;
    for (let first = sentences.firstToken[s]!; first < last; first += MAX_TOKENS) {
      const end = Math.min(last, first + MAX_TOKENS);
      const items: Item[] = [];
      for (let t = first; t < end; ) {
        const start = tokens.start[t]!;
        while (next < cover.length && cover[next]!.end <= start) next++;
        const covering = cover[next];
        if (covering && covering.start <= start && start < covering.end) {
          let stop = t + 1;
          while (stop < end && tokens.start[stop]! < covering.end) stop++;
          const { start: from, end: to } = covering;
          items.push(itemOf(covering.kind, text.slice(from, to).toLowerCase(), t, from, to, covering));
          t = stop;
          next++;
          continue;
        }
        const finish = tokens.end[t]!;
        const word = text.slice(start, finish).toLowerCase();
        const kind = tokens.kind[t] === Kind.Word || tokens.kind[t] === Kind.Number ? 'word' : 'mark';
        items.push(itemOf(kind, word, t, start, finish));
        t++;
      }
      if (items.length === 0) continue;
      yield { reading, resolved, index: index++, items, start: items[0]!.start, end: items.at(-1)!.end };
    }
  }
}

/** "A year" in "9,000 cars a year" is what the figure is per, no time of its own. */
function isDate(quantities: readonly Quantity[]): (timex: Timex) => boolean {
  let next = 0;
  return (timex) => {
    while (next < quantities.length && quantities[next]!.end <= timex.start) next++;
    const quantity = quantities[next];
    return (
      timex.type !== 'SET' &&
      !(quantity?.per !== undefined && quantity.start < timex.start && timex.end <= quantity.end)
    );
  };
}

/** Times, figures and names as disjoint stretches in text order. A description counts where it covers no name. */
function coverings(recognised: Recognised, resolved: Resolved): Covering[] {
  const all: Covering[] = [];
  const add = (list: readonly Covering[]): void => {
    let i = 0;
    const kept: Covering[] = [];
    for (const item of list) {
      while (i < all.length && all[i]!.end <= item.start) i++;
      const clash = i < all.length && all[i]!.start < item.end;
      const inner = kept.at(-1);
      if (!clash && !(inner && inner.end > item.start)) kept.push(item);
    }
    all.push(...kept);
    all.sort((a, b) => a.start - b.start);
  };
  const covering = (
    kind: Item['kind'],
    { start, end }: Span,
    mention?: Mention,
    timex?: Timex,
    quantity?: Quantity,
  ): Covering => ({ start, end, kind, mention, timex, quantity });
  add(
    recognised.timexes
      .filter(isDate(recognised.quantities))
      .map((timex) => covering('time', timex, undefined, timex, undefined)),
  );
  add(recognised.quantities.map((quantity) => covering('quantity', quantity, undefined, undefined, quantity)));
  for (const kind of ['name', 'pronoun', 'description'] as const)
    add(resolved.mentions.filter((m) => m.kind === kind).map((mention) => covering('mention', mention, mention)));
  return all;
}

/** Marks that end a clause: readers do not look across them for a subject or value. */
export const endsClause = (item: Item): boolean =>
  item.kind === 'mark' &&
  (item.word === ';' || item.word === ':' || item.word === '.' || item.word === '?' || item.word === '!');

export const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.word === ',';
