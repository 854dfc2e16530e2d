import type { EntityType } from '../recognise/types';
import { english, type Wording, wording } from '../text/wording';
import { endsClause, type Item } from './view';

/**
 * Phrasings are the catalogue's way to say how a fact is worded, and the person's own in `copydesk.json`:
 *
 *   {org} employs {quantity:people}
 *   {subject:ORG|EVENT} was|were founded|established ... in|on {time}
 *
 * Words stand for themselves in any case; `a|b` is either, `word?` may be missing, `...` skips up to eight words of the same
 * clause. Slots: `{subject}` and `{object}` take a mention, with types after a colon; `{org}`, `{person}`, `{place}`, `{event}`
 * and `{work}` are subjects of one type. Values: `{time}`, `{quantity}` (with units after a colon), `{money}`, `{percent}`,
 * `{entity}` (with types after a colon). Brackets in the text ("(SCO)") and quotation marks are stepped over.
 */
export interface Phrasing {
  readonly source: string;
  readonly elements: readonly Element[];
  /** The element that is looked up first: the rarest-looking words. */
  readonly trigger: number;
  /** What its value slot takes. */
  readonly value: 'time' | 'quantity' | 'entity';
  readonly hasSubject: boolean;
}

export type Role = 'subject' | 'object' | 'value';

type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | Slot
  | { readonly kind: 'gap'; readonly most: number };

interface Slot {
  readonly kind: 'slot';
  readonly role: Role;
  /** Of a value. */
  readonly gives?: Phrasing['value'];
  readonly accepts: (item: Item) => boolean;
}

/** What a phrasing found: the items in its slots, and the stretch of items it covers (inclusive). */
export interface PhrasingMatch {
  readonly slots: Readonly<Partial<Record<Role, Item>>>;
  readonly from: number;
  readonly to: number;
}

const GAP = 8;

const TYPE_SLOTS: ReadonlyMap<string, EntityType> = new Map([
  ['org', 'ORG'],
  ['person', 'PER'],
  ['place', 'LOC'],
  ['event', 'EVENT'],
  ['work', 'WORK'],
]);

const COMMON = new Set([
  'in',
  'on',
  'at',
  'was',
  'were',
  'is',
  'are',
  'by',
  'of',
  'and',
  'the',
  'a',
  'to',
  'for',
  ',',
  'has',
  'had',
  'have',
  'since',
  'from',
  'its',
  'their',
]);

/** Phrasings are written by people: these keep the work of one match small, whatever they write. */
const MOST_ELEMENTS = 24;
const MOST_GAPS = 2;
const MOST_OPTIONAL = 6;

/** Why a phrasing cannot be used: a sentence for the one who wrote it. */
export class Misphrased extends Error {
  constructor(readonly why: Wording) {
    super(english(why));
  }
}

/** Compiles a phrasing. Throws a `Misphrased` with a sentence for the one who wrote it where it can find nothing or is too long. */
export function compilePhrasing(source: string): Phrasing {
  const words = source.trim().split(/\s+/);
  if (words.length > MOST_ELEMENTS) throw new Misphrased(wording`A phrasing has at most ${MOST_ELEMENTS} words.`);
  const elements = words.map(compileElement);
  if (elements.filter(({ kind }) => kind === 'gap').length > MOST_GAPS)
    throw new Misphrased(wording`A phrasing has at most ${MOST_GAPS} gaps (...).`);
  if (elements.filter((element) => element.kind === 'words' && element.optional).length > MOST_OPTIONAL)
    throw new Misphrased(wording`A phrasing has at most ${MOST_OPTIONAL} words that may be missing.`);
  let trigger = -1;
  elements.forEach((element, i) => {
    if (element.kind !== 'words' || element.optional) return;
    if (trigger < 0 || (isCommon(elements[trigger]!) && !isCommon(element))) trigger = i;
  });
  if (trigger < 0) throw new Misphrased(wording`The phrasing "${source}" has no words of its own.`);
  const values = elements.flatMap((element) => (element.kind === 'slot' && element.gives ? [element.gives] : []));
  if (values.length === 0)
    throw new Misphrased(wording`The phrasing "${source}" has no value: {time}, {quantity} or {entity}.`);
  if (values.length > 1) throw new Misphrased(wording`The phrasing "${source}" has more than one value.`);
  const hasSubject = elements.some((element) => element.kind === 'slot' && element.role === 'subject');
  return { source, elements, trigger, value: values[0]!, hasSubject };
}

const isCommon = (element: Element): boolean =>
  element.kind === 'words' && [...element.words].some((w) => COMMON.has(w));

function compileElement(word: string): Element {
  if (word === '...') return { kind: 'gap', most: GAP };
  const slot = /^\{([a-z]+)(?::([^}]*))?\}$/.exec(word);
  if (slot) return compileSlot(slot[1]!, slot[2]?.split('|') ?? []);
  if (/[{}]/.test(word))
    throw new Misphrased(wording`"${word}" is not closed, or is glued to other words: write {place} by itself.`);
  const optional = word.endsWith('?') && word.length > 1;
  const words = (optional ? word.slice(0, -1) : word).toLowerCase().split('|');
  return { kind: 'words', words: new Set(words), optional };
}

const SLOTS =
  '{org}, {person}, {place}, {event}, {work}, {subject}, {object}, {time}, {quantity}, {money}, {percent} and {entity}';
const TYPES: readonly string[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];

function compileSlot(name: string, args: readonly string[]): Slot {
  const mentionOf = (types: readonly string[]) => {
    const wrong = types.find((type) => !TYPES.includes(type));
    if (wrong !== undefined) throw new Misphrased(wording`There is no type "${wrong}": known are ${TYPES.join(', ')}.`);
    return (item: Item) => item.kind === 'mention' && (types.length === 0 || types.includes(item.mention.type));
  };
  const figureOf = (kind: string) => (item: Item) => item.kind === 'quantity' && item.quantity.kind === kind;
  const typed = TYPE_SLOTS.get(name);
  if (typed && args.length > 0)
    throw new Misphrased(wording`{${name}} is of one type already: write {${name}} or {subject:...}.`);
  if (typed) return { kind: 'slot', role: 'subject', accepts: mentionOf([typed]) };
  switch (name) {
    case 'subject':
    case 'object':
      return { kind: 'slot', role: name, accepts: mentionOf(args) };
    case 'entity':
      return { kind: 'slot', role: 'value', gives: 'entity', accepts: mentionOf(args) };
    case 'time':
      return {
        kind: 'slot',
        role: 'value',
        gives: 'time',
        accepts: (item) => item.kind === 'time' && (item.timex.type === 'DATE' || item.timex.type === 'TIME'),
      };
    case 'money':
    case 'percent':
      return { kind: 'slot', role: 'value', gives: 'quantity', accepts: figureOf(name) };
    case 'quantity':
      return {
        kind: 'slot',
        role: 'value',
        gives: 'quantity',
        accepts: (item) =>
          item.kind === 'quantity' && (args.length === 0 || args.some((unit) => sameUnit(unit, item.quantity.unit))),
      };
    default:
      throw new Misphrased(wording`There is no {${name}} in phrasings: known are ${SLOTS}.`);
  }
}

/** "people" and "person", "seats" and "seat", "square-mile" and "square mile". */
function sameUnit(wanted: string, unit: string): boolean {
  if (wanted === unit || wanted === `${unit}s` || wanted.replaceAll('-', ' ') === unit) return true;
  return wanted === 'people' && (unit === 'person' || unit === 'people' || unit === 'employee' || unit === 'worker');
}

/** Matches `phrasing` with its trigger at item `at`. Bounded work: gaps are short and few. */
export function matchAt(phrasing: Phrasing, items: readonly Item[], at: number): PhrasingMatch | undefined {
  const { elements, trigger } = phrasing;
  const slots: Partial<Record<Role, Item>> = {};
  const right = walk(elements, trigger + 1, items, at + 1, 1, slots);
  if (right === undefined) return undefined;
  const left = walk(elements, trigger - 1, items, at - 1, -1, slots);
  if (left === undefined) return undefined;
  return { slots, from: left + 1, to: right - 1 };
}

/** Follows the elements in one direction; gives the first item not covered, or undefined where they do not fit. */
function walk(
  elements: readonly Element[],
  e: number,
  items: readonly Item[],
  i: number,
  step: 1 | -1,
  slots: Partial<Record<Role, Item>>,
  passed = 0,
): number | undefined {
  const element = elements[e];
  if (!element) return i;
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const found = walk(elements, e + step, items, i + skipped * step, step, slots);
      if (found !== undefined) return found;
      const passed = items[i + skipped * step];
      if (!passed || endsClause(passed)) return undefined;
    }
    return undefined;
  }
  const at = stepOver(items, i, step);
  const item = items[at];
  // "Was not founded", "is expected to be completed", "now employs": the mood is read by itself, and the fact is worded the same.
  const pass = (): number | undefined =>
    item?.kind === 'word' && passed < MOST_PASSED && PASSED_OVER.has(item.word)
      ? walk(elements, e, items, at + step, step, slots, passed + 1)
      : undefined;
  if (element.kind === 'slot') {
    if (!item || !element.accepts(item)) return pass();
    const found = walk(elements, e + step, items, at + step, step, slots);
    if (found !== undefined) slots[element.role] = item;
    return found;
  }
  if (item && element.words.has(item.word) && isPlain(item)) {
    const found = walk(elements, e + step, items, at + step, step, slots);
    if (found !== undefined) return found;
  }
  if (element.optional) {
    const found = walk(elements, e + step, items, i, step, slots);
    if (found !== undefined) return found;
  }
  return pass();
}

/** Small words that may stand before any word of a phrasing, and how many together. */
const MOST_PASSED = 3;
const PASSED_OVER = new Set(
  (
    'will would could may might must should shall can not never reportedly allegedly probably also now already still currently only just recently ' +
    'originally initially formally officially finally eventually jointly expected scheduled due planned set to be been have has had is are was were'
  ).split(' '),
);

/** A word that stands for itself: names and descriptions do not, "its" and "who" do. */
const isPlain = (item: Item): boolean => item.kind !== 'mention' || item.mention.kind === 'pronoun';

const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const QUOTES = new Set(['"', '“', '”', '‘', '’', '«', '»', "'", '``', "''"]);

/** Steps over quotation marks and a short bracket. */
function stepOver(items: readonly Item[], from: number, step: 1 | -1): number {
  let i = from;
  for (let rounds = 0; rounds < 3; rounds++) {
    const item = items[i];
    if (item?.kind !== 'mark') return i;
    if (QUOTES.has(item.word)) {
      i += step;
      continue;
    }
    const close = (step > 0 ? OPENING : CLOSING)[item.word];
    if (!close) return i;
    let j = i + step;
    for (let n = 0; n < 6 && items[j] && items[j]!.word !== close; n++) j += step;
    if (items[j]?.word !== close) return i;
    i = j + step;
  }
  return i;
}

/** Phrasings by the words that trigger them, so that a sentence is matched against the few that can apply. */
export class PhrasingTable<T> {
  private readonly byWord = new Map<string, { phrasing: Phrasing; tag: T }[]>();

  add(phrasing: Phrasing, tag: T): void {
    const trigger = phrasing.elements[phrasing.trigger]!;
    if (trigger.kind !== 'words') return;
    for (const word of trigger.words) {
      const list = this.byWord.get(word) ?? [];
      list.push({ phrasing, tag });
      this.byWord.set(word, list);
    }
  }

  /** Every match in a sentence, in text order of the trigger. */
  *matches(items: readonly Item[]): Generator<{ match: PhrasingMatch; tag: T; phrasing: Phrasing }> {
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (item.kind === 'mention' || item.kind === 'time' || item.kind === 'quantity') continue;
      for (const { phrasing, tag } of this.byWord.get(item.word) ?? []) {
        const match = matchAt(phrasing, items, i);
        if (match) yield { match, tag, phrasing };
      }
    }
  }
}
