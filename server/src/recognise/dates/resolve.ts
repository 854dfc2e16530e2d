import type { Reading } from '../../text/reading';
import type { Timex, TimexType } from '../types';
import { type Anchor, type Placed, partsOfArticle, place, type Reference } from './anchor';
import { type Expression, finest, type Parts, type Point, type Unit } from './expression';
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
  let references: readonly Reference[] = [];
  let before: Parts | undefined;
  const days = new Map<number, number>();
  const sameDay = (month: number, day: number): number | undefined => days.get(month * 32 + day);
  let sentence = 0;
  for (const one of expressions) {
    while (sentence + 1 < sentences.count && sentences.firstToken[sentence + 1]! <= one.first) sentence++;
    const { meaning } = one;
    if (meaning.kind !== 'point') {
      timexes.push(
        plain(one, meaning.kind === 'reference' ? 'DATE' : meaning.kind === 'set' ? 'SET' : 'DURATION', meaning.value),
      );
      continue;
    }
    const anchor: Anchor = { article: articleParts, doubtful, references, sameDay };
    const [from, to] = [sentences.firstToken[sentence]!, sentences.firstToken[sentence + 1]!];
    const placed = place(meaning, {
      anchor,
      sentence,
      tense: () => tense(one.first, one.last, from, to),
      ...(one.range && before ? { after: before } : {}),
    });
    timexes.push(timexOf(one, meaning, placed));
    before = placed.parts;
    const { year, month, day } = placed.parts;
    if (year !== undefined && month !== undefined && day !== undefined) days.set(month * 32 + day, year);
    if (year !== undefined) {
      references = remember(references, { parts: placed.parts, sentence, explicit: meaning.parts.year !== undefined });
    }
  }
  return timexes;
}

/** The newest reference first; of one fineness only the latest is kept, so the list stays short. */
function remember(references: readonly Reference[], newest: Reference): Reference[] {
  const unit = finest(newest.parts);
  return [newest, ...references.filter((one) => finest(one.parts) !== unit)];
}

const plain = (one: Expression, type: TimexType, value: string): Timex => ({
  start: one.start,
  end: one.end,
  type,
  value,
  basis: 'words',
  ...(one.mod ? { mod: one.mod } : {}),
});

function timexOf(one: Expression, point: Point, placed: Placed): Timex {
  const type: TimexType = finest(point.parts) === 'hour' ? 'TIME' : 'DATE';
  const stated = formatPoint(statedParts(point), statedUnit(point));
  const value =
    placed.parts.year === undefined && isEmpty(placed.parts) ? stated : formatPoint(placed.parts, statedUnit(point));
  const { weekday } = point.parts;
  const beside = weekday !== undefined && point.parts.day !== undefined;
  return {
    ...plain(one, type, value),
    basis: placed.basis,
    ...(stated === value ? {} : { stated }),
    ...(beside ? { weekday } : {}),
    ...(placed.doubtful ? { doubtful: true } : {}),
  };
}

const isEmpty = (parts: Parts): boolean => finest(parts) === undefined;

/** The parts the words name, with those of the stretch they name it in: "the first quarter of 2009". */
function statedParts(point: Point): Parts {
  const outer = point.inside?.parts.year === undefined ? {} : { year: point.inside.parts.year };
  return { ...outer, ...point.parts };
}

function statedUnit(point: Point): Unit | undefined {
  const unit = finest(point.parts);
  if (unit) return unit;
  if (point.nth && point.nth.unit !== 'weekday') return point.nth.unit;
  return point.shift?.unit ?? point.inside?.shift?.unit;
}
