import type { Reading } from '../../text/reading';
import type { Timex, TimexBasis, TimexMod, TimexType } from '../types';
import { type Placed, partsOfArticle, place, type Situation } from './anchor';
import { isCompared } from './comparison';
import type { Expression, Point } from './expression';
import { newMemory } from './memory';
import { finest, type Parts, type Unit } from './parts';
import type { Scan } from './scan';
import { tenseReader } from './tense';
import { formatPoint } from './value';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Anchors expressions in text order; each resolved point is what the next "the previous day" leans on. */
export function resolveExpressions(scan: Scan, reading: Reading, expressions: readonly Expression[]): Timex[] {
  const timexes: Timex[] = [];
  if (expressions.length === 0) return timexes;
  const { article, sentences } = reading;
  const { firstToken } = sentences;
  const tense = tenseReader(scan);
  let days: Map<number, number> | undefined;
  const memory = newMemory(scan);
  let current = expressions[0]!;
  let before: Parts | undefined;
  // One situation goes along with the expressions: most need nothing of it.
  const at: Writable<Situation> = {
    article: partsOfArticle(article.date),
    doubtful: article.date?.certainty === 'doubtful',
    references: memory.references,
    sameDay: (month, day) => days?.get(month * 32 + day),
    sentence: 0,
    after: undefined,
    tense: () =>
      isCompared(scan, current.first, current.last, firstToken[at.sentence]!)
        ? 'was'
        : tense(current.first, current.last, firstToken[at.sentence]!, firstToken[at.sentence + 1]!),
  };
  for (const one of expressions) {
    while (at.sentence + 1 < sentences.count && firstToken[at.sentence + 1]! <= one.first) at.sentence++;
    const { meaning } = one;
    if (meaning.kind !== 'point') {
      timexes.push(timex(one, TYPES[meaning.kind], meaning.value, 'words'));
      continue;
    }
    if (memory.isEmpty() && isThatTime(meaning)) {
      // "At that time" with nothing said of time before.
      timexes.push(timex(one, 'DATE', 'PAST_REF', 'words'));
      continue;
    }
    current = one;
    at.after = one.range ? before : undefined;
    const placed = place(meaning, at);
    timexes.push(timexOf(one, meaning, placed));
    before = placed.parts;
    const { year, month, day } = placed.parts;
    if (year === undefined) continue;
    if (month !== undefined && day !== undefined) {
      days ??= new Map();
      days.set(month * 32 + day, year);
    }
    memory.note(one, meaning, placed.parts, at.sentence, firstToken[at.sentence]!);
  }
  return timexes;
}

const TYPES = { duration: 'DURATION', set: 'SET', reference: 'DATE' } as const;

const isThatTime = ({ shift, parts, inside }: Point): boolean =>
  shift?.keep === true && shift.by === 0 && finest(parts) === undefined && !inside;

function timex(one: Expression, type: TimexType, value: string, basis: TimexBasis): Writable<Timex> {
  const found: Writable<Timex> = { start: one.start, end: one.end, type, value, basis };
  const mod: TimexMod | undefined = one.mod;
  if (mod) found.mod = mod;
  return found;
}

function timexOf(one: Expression, point: Point, placed: Placed): Timex {
  const named = finest(point.parts);
  const unit = named ?? unitOfShift(point);
  const stated = formatPoint(statedParts(point), unit);
  const { parts } = placed;
  const value = parts === point.parts || finest(parts) === undefined ? stated : formatPoint(parts, unit);
  // What the words state in full, or what nothing could be added to, rests on the words alone.
  const basis = stated === value ? 'words' : placed.basis;
  const found = timex(one, named === 'hour' ? 'TIME' : 'DATE', value, basis);
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

/** How fine a point is whose words name no part of it: "next month", "the last week of". */
function unitOfShift(point: Point): Unit | undefined {
  if (point.nth?.unit === 'day' || point.nth?.unit === 'week') return point.nth.unit;
  return point.shift?.unit ?? point.inside?.shift?.unit;
}
