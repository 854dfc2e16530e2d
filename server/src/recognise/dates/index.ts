import type { Reading } from '../../text/reading';
import type { Timex } from '../types';
import { readClock, readClockWord } from './clock';
import { readDay, readDayPart, readOvernight, readTonight } from './days';
import type { Expression } from './expression';
import { readHoliday } from './holidayDates';
import { mergeExpressions } from './merge';
import { readMonth } from './monthDates';
import { readNumericDate, SHORTEST_DATE } from './numericDates';
import { readDecade, readFiscal, readHalf, readPeriodCode } from './periods';
import { readAgo, readNoun, readReference, readShifter } from './references';
import { resolveExpressions } from './resolve';
import { glued, is, isFunction, lengthOf, type Parser, type Scan, scanTokens } from './scan';
import { readSeason } from './seasons';
import { readFrequency } from './sets';
import { readUnit } from './units';
import { F, K } from './vocabulary';
import { readWeakWeekday, readWeekday, readWeekdays } from './weekdays';
import { readYear } from './years';

/** The parser for each kind of head word, by `K`. */
const PARSERS: readonly (Parser | undefined)[] = parserTable();

function parserTable(): (Parser | undefined)[] {
  const table: (Parser | undefined)[] = [];
  table[K.Digits] = readDigits;
  table[K.Month] = readMonth;
  table[K.ForeignMonth] = readMonth;
  table[K.Weekday] = readWeekday;
  table[K.Weekdays] = readWeekdays;
  table[K.WeakWeekday] = readWeakWeekday;
  table[K.Unit] = readUnit;
  table[K.Units] = readUnit;
  table[K.Season] = readSeason;
  table[K.DayPart] = readDayPart;
  table[K.Day] = readDay;
  table[K.Tonight] = readTonight;
  table[K.Reference] = readReference;
  table[K.Frequency] = readFrequency;
  table[K.ClockWord] = readClockWord;
  table[K.Fiscal] = readFiscal;
  table[K.Half] = readHalf;
  table[K.Holiday] = readHoliday;
  table[K.Decade] = readDecade;
  table[K.PeriodCode] = readPeriodCode;
  table[K.Noun] = readNoun;
  table[K.After] = readAgo;
  table[K.Shifter] = readShifter;
  table[K.Overnight] = readOvernight;
  return table;
}

/** Most figures are told by their length and what follows them: no date, no time of day, no year. */
function readDigits(scan: Scan, i: number, floor: number, out: Expression[]): void {
  const next = i + 1;
  const length = lengthOf(scan, i);
  const alone = length !== 4 && length < SHORTEST_DATE && !glued(scan, next) && !isFunction(scan, i - 1, F.ad);
  if (alone && !is(scan, next, K.Function) && !is(scan, next, K.Meridiem) && !is(scan, next, K.ClockWord)) return;
  if (readNumericDate(scan, i, out) || readClock(scan, i, floor, out)) return;
  readYear(scan, i, floor, out);
}

/**
 * Reads and normalises the time expressions of an article, in text order, without overlaps. One pass: most tokens cost
 * one table lookup; a parser starts at head words and looks at a bounded number of tokens around them.
 */
export function recogniseDates(reading: Reading): Timex[] {
  const scan = scanTokens(reading.text, reading.tokens);
  return resolveExpressions(scan, reading, mergeExpressions(scan, parseAll(scan)));
}

function parseAll(scan: Scan): Expression[] {
  const out: Expression[] = [];
  const { kind, count } = scan;
  let floor = 0;
  for (let i = 0; i < count; i++) {
    // Most tokens are of no kind, or small words.
    if (kind[i]! <= K.Function || i < floor) continue;
    const parser = PARSERS[kind[i]!];
    if (!parser) continue;
    const before = out.length;
    parser(scan, i, floor, out);
    if (out.length > before) floor = out[out.length - 1]!.last;
  }
  return out;
}
