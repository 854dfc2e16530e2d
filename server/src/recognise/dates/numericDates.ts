import { isCivilDate } from '../../text/calendar';
import { CHINESE_DATE_MARKS, CHINESE_WEEKDAYS } from '../../text/months';
import { type Expression, type Point, plainPoint } from './expression';
import { type Known, type Parts, partsOf } from './parts';
import { digitsIn, expression, glued, isDash, isWord, lengthOf, type Scan, SLASH, signAt, wholeNumber } from './scan';
import { centuryOf } from './years';

const point = (known: Known): Point => plainPoint(partsOf(known));

/**
 * Dates in figures at token `i`: "2024-07-03", "2024/7/3", "7/8/07" (month first unless it cannot be), "03.07.2024",
 * "2024年7月3日". Gives true where it has read one.
 */
export function readNumericDate(scan: Scan, i: number, out: Expression[]): boolean {
  if (!glued(scan, i + 1)) return dotted(scan, i, out);
  return chinese(scan, i, out) || dotted(scan, i, out) || separated(scan, i, out);
}

/** Figures joined by slashes or dashes; no white space stands before token `i + 1`. */
function separated(scan: Scan, i: number, out: Expression[]): boolean {
  const slash = signAt(scan, i + 1) === SLASH;
  if (!slash && !isDash(scan, i + 1)) return false;
  if (!glued(scan, i + 2)) return false;
  if (i > 0 && glued(scan, i) && (signAt(scan, i - 1) === SLASH || isDash(scan, i - 1))) return false;
  const first = wholeNumber(scan, i);
  const second = wholeNumber(scan, i + 2, 2);
  if (first < 0 || second < 1) return false;
  const joined = slash ? signAt(scan, i + 3) === SLASH : isDash(scan, i + 3);
  if (!joined || !glued(scan, i + 3) || !glued(scan, i + 4)) {
    if (slash && first === 9 && second === 11 && !isDash(scan, i + 3)) {
      // The attacks are their date's short name.
      out.push(expression(scan, i, i + 3, point({ year: 2001, month: 9, day: 11 })));
      return true;
    }
    // "2024-07" is a month; "2001-12" might be years, and "2023-24" is.
    if (slash || lengthOf(scan, i) !== 4 || lengthOf(scan, i + 2) !== 2 || second > 12 || second === (first % 100) + 1)
      return false;
    if (first < 1900 || first > 2099) return false;
    out.push(expression(scan, i, i + 3, point({ year: first, month: second })));
    return true;
  }
  const third = wholeNumber(scan, i + 4);
  if (third < 0) return false;
  const date =
    lengthOf(scan, i) === 4 ? civil(first, second, third) : shortDate(first, second, third, lengthOf(scan, i + 4));
  if (!date) return false;
  out.push(expression(scan, i, i + 5, plainPoint(date)));
  return true;
}

const civil = (year: number, month: number, day: number): Parts | undefined =>
  isCivilDate(year, month, day) ? partsOf({ year, month, day }) : undefined;

function shortDate(first: number, second: number, third: number, digits: number): Parts | undefined {
  if (digits !== 2 && digits !== 4) return undefined;
  const year = digits === 2 ? centuryOf(third) : third;
  return civil(year, first, second) ?? civil(year, second, first);
}

/** The length of "3.7.2024". */
export const SHORTEST_DATE = 8;

/** "03.07.2024" is one number token: day, month, year. */
function dotted(scan: Scan, i: number, out: Expression[]): boolean {
  const { start, end } = scan.tokens;
  if (end[i] - start[i] < SHORTEST_DATE || end[i] - start[i] > 10) return false;
  const one = scan.text.indexOf('.', start[i]);
  if (one < 0 || one > start[i] + 2) return false;
  const two = scan.text.indexOf('.', one + 1);
  if (two < 0 || two > one + 3 || end[i] !== two + 5) return false;
  const date = civil(
    digitsIn(scan.text, two + 1, end[i]),
    digitsIn(scan.text, one + 1, two),
    digitsIn(scan.text, start[i], one),
  );
  if (!date) return false;
  out.push(expression(scan, i, i + 1, plainPoint(date)));
  return true;
}

/** "2024年7月3日", "2024年7月". The tokenizer keeps 年7月3日 with what follows as one word, so the text itself is read. */
function chinese(scan: Scan, i: number, out: Expression[]): boolean {
  const { text } = scan;
  if (!isWord(scan, i + 1)) return false;
  let at = scan.tokens.end[i];
  if (text[at] !== CHINESE_DATE_MARKS.year) return false;
  const year = wholeNumber(scan, i);
  const month = figures(text, at + 1);
  if (year < 1000 || !month || text[month.end] !== CHINESE_DATE_MARKS.month) return false;
  at = month.end + 1;
  const day = figures(text, at);
  const mark = day ? text[day.end] : '';
  const full = day && (mark === CHINESE_DATE_MARKS.day || mark === CHINESE_DATE_MARKS.dayAlso);
  if (full) at = day.end + 1;
  const named = full ? chineseWeekday(text, at) : undefined;
  if (named) at = named.end;
  const date = full ? civil(year, month.value, day.value) : undefined;
  const parts = full
    ? date && (named ? { ...date, weekday: named.weekday } : date)
    : month.value >= 1 && month.value <= 12
      ? partsOf({ year, month: month.value })
      : undefined;
  if (!parts) return false;
  let last = i + 1;
  while (last < scan.count && scan.tokens.end[last - 1] < at) last++;
  out.push({ ...expression(scan, i, last, plainPoint(parts)), end: at });
  return true;
}

/** "星期三", "周三" or "礼拜三" right after a date, or after one space. */
function chineseWeekday(text: string, from: number): { end: number; weekday: number } | undefined {
  const at = text[from] === ' ' ? from + 1 : from;
  const prefix = ['星期', '礼拜', '周'].find((word) => text.startsWith(word, at));
  if (!prefix) return undefined;
  const name = text[at + prefix.length];
  const weekday = name === '天' ? 7 : CHINESE_WEEKDAYS.indexOf(name ?? '') + 1;
  return weekday > 0 ? { end: at + prefix.length + 1, weekday } : undefined;
}

function figures(text: string, from: number): { end: number; value: number } | undefined {
  let end = from;
  while (end < from + 2 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end > from ? { end, value: digitsIn(text, from, end) } : undefined;
}
