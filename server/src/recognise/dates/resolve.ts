import type { Reading } from '../../text/reading';
import type { Timex, TimexBasis, TimexMod, TimexType } from '../types';
import { type Anchor, type Placed, partsOfArticle, place, type Reference } from './anchor';
import type { Expression, Point } from './expression';
import { finest, type Parts, type Unit } from './parts';
import type { Scan } from './scan';
import { tenseReader } from './tense';
import { formatPoint } from './value';

/** Anchors expressions in text order; each resolved point is what the next "the previous day" leans on. */
export function resolveExpressions(scan: Scan, reading: Reading, expressions: readonly Expression[]): Timex[] {
  const { article, sentences } = reading;
  const articleParts = partsOfArticle(article.date);
  const doubtful = article.date?.certainty === 'doubtful';
  const tense = tenseReader(scan);
  const timexes: Timex[] = [];
  const days = new Map<number, number>();
  const sameDay = (month: number, day: number): number | undefined => days.get(month * 32 + day);
  let references: readonly Reference[] = [];
  let before: Parts | undefined;
  let sentence = 0;
  for (const one of expressions) {
    while (sentence + 1 < sentences.count && sentences.firstToken[sentence + 1]! <= one.first) sentence++;
    const { meaning } = one;
    if (meaning.kind !== 'point') {
      timexes.push(timex(one, TYPES[meaning.kind], meaning.value, 'words'));
      continue;
    }
    if (
      meaning.shift?.keep &&
      meaning.shift.by === 0 &&
      finest(meaning.parts) === undefined &&
      !meaning.inside &&
      references.length === 0
    ) {
      // "At that time" with nothing said of time before.
      timexes.push(timex(one, 'DATE', 'PAST_REF', 'words'));
      continue;
    }
    const anchor: Anchor = { article: articleParts, doubtful, references, sameDay };
    const [from, to] = [sentences.firstToken[sentence]!, sentences.firstToken[sentence + 1]!];
    const after = one.range ? before : undefined;
    const placed = place(meaning, { anchor, sentence, after, tense: () => tense(one.first, one.last, from, to) });
    timexes.push(timexOf(one, meaning, placed));
    before = placed.parts;
    const { year, month, day } = placed.parts;
    if (year === undefined) continue;
    if (month !== undefined && day !== undefined) days.set(month * 32 + day, year);
    references = remember(references, { parts: placed.parts, sentence, explicit: meaning.parts.year !== undefined });
  }
  return timexes;
}

const TYPES = { duration: 'DURATION', set: 'SET', reference: 'DATE' } as const;

/** The newest reference first; of one fineness only the latest is kept, so the list stays short. */
function remember(references: readonly Reference[], newest: Reference): Reference[] {
  const unit = finest(newest.parts);
  const list = [newest];
  for (const one of references) if (finest(one.parts) !== unit) list.push(one);
  return list;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function timex(one: Expression, type: TimexType, value: string, basis: TimexBasis): Writable<Timex> {
  const found: Writable<Timex> = { start: one.start, end: one.end, type, value, basis };
  const mod: TimexMod | undefined = one.mod;
  if (mod) found.mod = mod;
  return found;
}

function timexOf(one: Expression, point: Point, placed: Placed): Timex {
  const unit = statedUnit(point);
  const stated = formatPoint(statedParts(point), unit);
  const { parts } = placed;
  const value = finest(parts) === undefined ? stated : parts === point.parts ? stated : formatPoint(parts, unit);
  // What the words state in full, or what nothing could be added to, rests on the words alone.
  const basis = stated === value ? 'words' : placed.basis;
  const found = timex(one, finest(point.parts) === 'hour' ? 'TIME' : 'DATE', value, basis);
  if (stated !== value) found.stated = stated;
  const { weekday, day } = point.parts;
  if (weekday !== undefined && day !== undefined) found.weekday = weekday;
  if (placed.doubtful) found.doubtful = true;
  return found;
}

/** The parts the words name, with those of the stretch they name it in: "the first quarter of 2009". */
function statedParts(point: Point): Parts {
  const year = point.inside?.parts.year;
  return year === undefined || point.parts.year !== undefined ? point.parts : { ...point.parts, year };
}

function statedUnit(point: Point): Unit | undefined {
  const unit = finest(point.parts);
  if (unit) return unit;
  if (point.nth && point.nth.unit !== 'weekday') return point.nth.unit;
  return point.shift?.unit ?? point.inside?.shift?.unit;
}
