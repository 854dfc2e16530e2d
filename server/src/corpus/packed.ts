import type {
  Approximator,
  EntityType,
  Quantity,
  QuantityKind,
  Timex,
  TimexBasis,
  TimexMod,
  TimexType,
} from '../recognise/types';
import type { Mention, MentionKind } from '../resolve/types';
import type { Span } from '../text/span';
import type { ByteReader, ByteWriter } from './bytes';

/** What is read in an article and asked for now and then: kept as bytes, an eighth of what objects take. */
export interface Rows {
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];
const BASES: readonly TimexBasis[] = ['words', 'article', 'text'];
const MODS: readonly (TimexMod | undefined)[] = [
  undefined,
  'START',
  'MID',
  'END',
  'APPROX',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
];
const QUANTITY_KINDS: readonly QuantityKind[] = [
  'count',
  'money',
  'percent',
  'point',
  'measure',
  'duration',
  'age',
  'ordinal',
  'fold',
  'score',
  'number',
];
export const APPROXIMATORS: readonly (Approximator | undefined)[] = [
  undefined,
  'about',
  'nearly',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
];
export const BOUNDS: readonly Quantity['bound'][] = [undefined, 'low', 'high', 'from', 'to'];
const MENTION_KINDS: readonly MentionKind[] = ['name', 'description', 'pronoun'];
export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];

export function writeTexts(to: ByteWriter, texts: readonly string[]): void {
  to.unsigned(texts.length);
  for (const text of texts) to.text(text);
}

/** Reads what `writeTexts` wrote. */
export function readTexts(from: ByteReader): string[] {
  const texts: string[] = [];
  for (let left = from.unsigned(); left > 0; left--) texts.push(from.text());
  return texts;
}

/** Writes one list: its length, and whether it is in text order; then each row with its start as the distance from the start before. */
export function writeRows<T extends Span>(to: ByteWriter, rows: readonly T[], write: (row: T) => void): void {
  const sorted = rows.every((row, i) => i === 0 || rows[i - 1]!.start <= row.start);
  to.unsigned(rows.length * 2 + (sorted ? 1 : 0));
  let before = 0;
  for (const row of rows) {
    const distance = row.start - before;
    if (sorted) to.unsigned(distance);
    else to.number(distance);
    to.unsigned(row.end - row.start);
    before = row.start;
    write(row);
  }
}

export function readRows<T extends Span>(from: ByteReader, row: (start: number, end: number) => T): T[] {
  const rows: T[] = [];
  let start = 0;
  const head = from.unsigned();
  const sorted = head % 2 === 1;
  for (let left = head >> 1; left > 0; left--) {
    start += sorted ? from.unsigned() : from.number();
    rows.push(row(start, start + from.unsigned()));
  }
  return rows;
}

/** While something is read back, what it has beside the fields that all of its kind have is added one by one: spreading objects costs ten times as much. */
export type Unfinished<T> = { -readonly [K in keyof T]: T[K] };

/** Writes the rows of one article. `readRecognised` gives equal objects back. */
export function writeRecognised(to: ByteWriter, { timexes, quantities, mentions }: Rows): void {
  writeRows(to, timexes, (t) => {
    const more = (t.stated !== undefined ? 1 : 0) | (t.weekday !== undefined ? 2 : 0) | (t.doubtful ? 4 : 0);
    to.unsigned(TIMEX_TYPES.indexOf(t.type) | (BASES.indexOf(t.basis) << 2) | (more << 4));
    to.unsigned(MODS.indexOf(t.mod));
    to.text(t.value);
    if (t.stated !== undefined) to.text(t.stated);
    if (t.weekday !== undefined) to.unsigned(t.weekday);
  });
  writeRows(to, quantities, (q) => {
    const more = (q.per !== undefined ? 1 : 0) | (q.noun !== undefined ? 2 : 0);
    to.unsigned(QUANTITY_KINDS.indexOf(q.kind) | (more << 4));
    const implied = q.impliedUnit ? 1 : 0;
    to.unsigned(APPROXIMATORS.indexOf(q.approximator) | (BOUNDS.indexOf(q.bound) << 3) | (implied << 6));
    to.number(q.value);
    to.number(q.step);
    to.text(q.unit);
    if (q.per !== undefined) to.text(q.per);
    if (q.noun) {
      to.number(q.noun.start - q.start);
      to.unsigned(q.noun.end - q.noun.start);
    }
  });
  writeRows(to, mentions, (m) => {
    to.unsigned(MENTION_KINDS.indexOf(m.kind) | (ENTITY_TYPES.indexOf(m.type) << 2));
    to.unsigned(m.local);
  });
}

export const readRecognised = (from: ByteReader): Rows => ({
  timexes: readRows(from, (start, end) => readTimex(from, start, end)),
  quantities: readRows(from, (start, end) => readQuantity(from, start, end)),
  mentions: readRows(from, (start, end): Mention => {
    const flags = from.unsigned();
    return { start, end, kind: MENTION_KINDS[flags & 3]!, type: ENTITY_TYPES[flags >> 2]!, local: from.unsigned() };
  }),
});

function readTimex(from: ByteReader, start: number, end: number): Timex {
  const flags = from.unsigned();
  const more = flags >> 4;
  const mod = MODS[from.unsigned()];
  const type = TIMEX_TYPES[flags & 3]!;
  const timex: Unfinished<Timex> = { start, end, type, value: from.text(), basis: BASES[(flags >> 2) & 3]! };
  if (mod) timex.mod = mod;
  if (more & 1) timex.stated = from.text();
  if (more & 2) timex.weekday = from.unsigned();
  if (more & 4) timex.doubtful = true;
  return timex;
}

function readQuantity(from: ByteReader, start: number, end: number): Quantity {
  const flags = from.unsigned();
  const more = flags >> 4;
  const marks = from.unsigned();
  const approximator = APPROXIMATORS[marks & 7];
  const bound = BOUNDS[(marks >> 3) & 7];
  const value = from.number();
  const step = from.number();
  const unit = from.text();
  const quantity: Unfinished<Quantity> = { start, end, kind: QUANTITY_KINDS[flags & 15]!, value, unit, step };
  if (approximator) quantity.approximator = approximator;
  if (bound) quantity.bound = bound;
  if (marks >> 6) quantity.impliedUnit = true;
  if (more & 1) quantity.per = from.text();
  if (more & 2) {
    const noun = start + from.number();
    quantity.noun = { start: noun, end: noun + from.unsigned() };
  }
  return quantity;
}
