import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt, yearOf } from './reader';

const MOST = 120;

/**
 * Reads a person's age, and works out the year of birth from the year it is said of: "Ana Ruiz, 41," in 2024 was born in
 * 1982 or 1983; "died in 2010 at the age of 70" leads from 2010.
 */
export const readAges: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'mention' || item.mention.kind !== 'name' || item.mention.type !== 'PER') continue;
    const age = ageBeside(items, i) ?? ageAtDeath(items, i);
    if (!age) continue;
    const year = age.at ?? yearOf(context.date?.value);
    if (year === undefined) continue;
    const doubtful = age.at === undefined && context.date?.certainty !== 'certain';
    yield claimAt(view, context, i, {
      property: 'born',
      subject: item.mention.local,
      value: { kind: 'time', value: String(year - age.count), stated: 'XXXX', ...(doubtful ? { doubtful: true } : {}) },
      valueSpan: { start: age.start, end: age.end },
      arithmetic: { kind: 'age', count: age.count, at: String(year) },
      modality: 'asserted',
    });
  }
};

interface Age {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** The year it is said of, where the words name one. */
  readonly at?: number;
}

/** The age a person is given beside the name: "Ruiz, 41, said", "Ruiz (41)", "Ruiz, aged 41", "41-year-old Ruiz", "Ruiz is 41 years old". */
function ageBeside(items: readonly Item[], name: number): Age | undefined {
  const given = (item: Item | undefined): Age | undefined => {
    const count = item && countOf(item);
    return item && count !== undefined ? { count, start: item.start, end: item.end } : undefined;
  };
  if (items[name - 1]?.word.endsWith('-old')) return given(items[name - 1]);
  const [mark, next, close] = [items[name + 1], items[name + 2], items[name + 3]];
  if (mark?.word === '(' && close?.word === ')') return given(next);
  if (mark?.word === ',' && next?.word === 'aged') return given(close);
  if (mark?.word === 'turned' || mark?.word === 'turns' || (mark?.word === 'is' && next?.word.endsWith('old')))
    return given(next);
  if (mark?.word !== ',' || !close || (close.word !== ',' && close.word !== '.')) return undefined;
  // "Ruiz, 41, said": a bare figure between commas, no year, score or list of figures.
  return items[name + 4]?.kind === 'quantity' ? undefined : given(next);
}

function ageAtDeath(items: readonly Item[], name: number): Age | undefined {
  if (items[name + 1]?.word !== 'died') return undefined;
  let at: number | undefined;
  for (let i = name + 2; i < items.length && i < name + 14; i++) {
    const item = items[i]!;
    if (item.kind === 'time' && item.timex.type === 'DATE') at = yearOf(item.timex.value) ?? at;
    if (
      item.word !== 'aged' &&
      !(item.word === 'age' && items[i + 1]?.word === 'of') &&
      !(item.kind === 'quantity' && item.quantity.kind === 'age')
    )
      continue;
    const target = item.kind === 'quantity' ? item : item.word === 'aged' ? items[i + 1] : items[i + 2];
    const count = target && countOf(target);
    if (target && count !== undefined && at !== undefined) return { count, start: target.start, end: target.end, at };
  }
  return undefined;
}

function countOf(item: Item): number | undefined {
  const years = item.kind === 'time' && item.word.endsWith('old') ? /^P(\d{1,3})Y$/.exec(item.timex.value) : null;
  const value = years
    ? Number(years[1])
    : item.kind === 'quantity' && ['age', 'number', 'count'].includes(item.quantity.kind)
      ? item.quantity.value
      : /^\d{1,3}$/.test(item.word)
        ? Number(item.word)
        : undefined;
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= MOST ? value : undefined;
}
