import { isCivilDate, isoDate } from './calendar';
import { ASCII_END, hashRange } from './characters';
import { CALENDAR_NAMES, monthOf, weekdayNamed } from './monthNames';
import { isLatinLetter } from './prose';
import { wordSet } from './wordSet';

/** A line that dates a page: "2024-07-03 21:43 Last updated", "Source: X | 3 July 2024 | Author: Y", "July 3, 2024". */
export interface Stamp {
  /** ISO 8601 day; absent where the figures can be read two ways (03/07/2024). */
  readonly date?: string;
  /** The line says that it dates the story: a word such as "published", a time of day, a source. A bare date does not. */
  readonly said: boolean;
  /** True where a weekday is named, as page headers do. */
  readonly weekday: boolean;
  /** "Science Daily" of "Source: Science Daily | ...". */
  readonly source?: string;
}

/** A stamp is shorter than this. */
const LONGEST = 160;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Words that say what a stamp is for, and words that only stand in one. English first, then what foreign pages print.
const SAYING =
  words(`published publish updated update posted last modified released release created issued first publishing date time edited
  publié publiée modifié jour actualizado publicado veröffentlicht aktualisiert pubblicato aggiornato опубликовано обновлено дата
  发布时间 发表时间 更新时间 发布 更新 时间 日期`);
const STANDING =
  words(`at on by the of and am pm gmt utc est edt cst cdt mst pst pdt et ct pt bst cet cest eet msk ist jst hkt sgt bjt
  a m p h t z hrs hours local beijing moscow le la à mis mise el de del en am um uhr il года год г в um о`);
const LABELS = words(
  `source sources author authors editor editors by from via reporter reporters writer 来源 作者 编辑 责任编辑 источник автор fuente fonte quelle`,
);

// What stands glued to a day or an hour: "3rd", "5 pm", "3 de julio", 3日.
const GLUED = words('st nd rd th de of er º am pm a p h 年 月 日 号');

/** The words that may stand in a stamp at all. Most words of sentences may not, which spares reading on. */
const MAY_STAND: ReadonlySet<string> = new Set([...STANDING, ...SAYING, ...LABELS, ...GLUED, ...CALENDAR_NAMES]);
const STAMP_WORDS = wordSet([...MAY_STAND]);
const LABEL_WORDS = wordSet([...LABELS]);

interface Part {
  readonly text: string;
  readonly figures: boolean;
  /** What stands before it without white space: "-", "/", ":", ".". */
  readonly before: string;
}

/** Reads a line as a stamp, or undefined when any word of it belongs to a sentence. */
export function readStamp(line: string): Stamp | undefined {
  if (line.length > LONGEST || line.length < 6 || !mayStandThroughout(line) || !/\d/.test(line)) return undefined;
  let said = false;
  let source: string | undefined;
  let stamp: { date?: string; weekday: boolean } | undefined;
  for (const segment of line.split(/[|•·]/)) {
    const label = labelled(segment);
    if (label) {
      said = true;
      if (label.source !== undefined) source = label.source;
      continue;
    }
    if (segment.trim() === '') continue;
    const read = readSegment(segment);
    if (!read || (stamp && read.dated)) return undefined;
    said ||= read.said;
    if (read.dated) stamp = read;
  }
  if (!stamp) return undefined;
  return {
    ...(stamp.date !== undefined ? { date: stamp.date } : {}),
    said,
    weekday: stamp.weekday,
    ...(source !== undefined ? { source } : {}),
  };
}

/** May each word of a line stand in a stamp, up to a label, behind which any may? What is beyond ASCII is not judged. Most lines are told by a word or two. */
function mayStandThroughout(line: string): boolean {
  for (let i = 0; i < line.length; ) {
    const start = i;
    while (i < line.length && isLatinLetter(line.charCodeAt(i))) i++;
    if (i < line.length && line.charCodeAt(i) >= ASCII_END) return true;
    if (i > start) {
      const hash = hashRange(line, start, i);
      if (LABEL_WORDS.has(hash)) return true;
      if (!STAMP_WORDS.has(hash)) return false;
    } else i++;
  }
  return true;
}

/** "Source: Xinhua", "Author: Staff Reporters", "By Ana Ruiz": a label and a few words. */
function labelled(segment: string): { readonly source?: string } | undefined {
  const match = /^\s*([\p{L}]+)\s*(:|：)?\s*(\S.*?)\s*$/u.exec(segment);
  if (!match) return undefined;
  const label = match[1]!.toLowerCase();
  const rest = match[3]!;
  if (!LABELS.has(label) || (!match[2] && label !== 'by') || rest.split(/\s+/).length > 8 || /\d/.test(rest))
    return undefined;
  return label.startsWith('source') || label === '来源' || label === 'источник' || label === 'from'
    ? { source: rest }
    : {};
}

interface Segment {
  readonly dated: boolean;
  readonly date?: string;
  readonly said: boolean;
  readonly weekday: boolean;
}

function readSegment(segment: string): Segment | undefined {
  const parts = partsOf(segment);
  if (!parts) return undefined;
  const taken = new Uint8Array(parts.length);
  const date = dateIn(parts, taken);
  let said = false;
  let weekday = false;
  for (let i = 0; i < parts.length; i++) {
    if (taken[i]) continue;
    const part = parts[i]!;
    if (part.figures) {
      const end = clockEnd(parts, i);
      if (end === i) return undefined;
      said = true;
      i = end - 1;
      continue;
    }
    const word = part.text.toLowerCase();
    if (weekdayNamed(word) !== undefined) weekday = true;
    else if (SAYING.has(word)) said = true;
    else if (!STANDING.has(word) && !(LABELS.has(word) && i === 0)) return undefined;
  }
  return { dated: date !== undefined, ...(date?.value !== undefined ? { date: date.value } : {}), said, weekday };
}

/** Runs of letters and of figures; Chinese date marks stand alone. Undefined at the first word or sign that no stamp has. */
function partsOf(segment: string): Part[] | undefined {
  const parts: Part[] = [];
  const scan = /([\p{L}\p{M}]+)|(\d+)|([^\s,.:;\-–—/()+'’[\]，：]+)/gu;
  let end = 0;
  for (let match = scan.exec(segment); match; match = scan.exec(segment)) {
    const before = segment.slice(end, match.index);
    const letters = match[1];
    if (letters !== undefined && /^[年月日号]/.test(letters)) {
      parts.push({ text: letters.charAt(0), figures: false, before });
      if (letters.length > 1) parts.push({ text: letters.slice(1), figures: false, before: '' });
    } else {
      const figures = match[2] !== undefined;
      if (!figures && !MAY_STAND.has(match[0].toLowerCase())) return undefined;
      parts.push({ text: match[0], figures, before });
    }
    end = scan.lastIndex;
  }
  return parts;
}

/** "21:43", "10:51:47", "5 p.m.", "21h43": the index behind a time of day that begins at part `i`, or `i`. */
function clockEnd(parts: readonly Part[], i: number): number {
  const next = parts[i + 1];
  if (Number(parts[i]!.text) > 24 || parts[i]!.text.length > 2) return i;
  if (next?.figures && next.text.length === 2 && (next.before === ':' || next.before === '：' || next.before === '.')) {
    const third = parts[i + 2];
    return third?.figures && third.text.length === 2 && third.before === ':' ? i + 3 : i + 2;
  }
  if (next && !next.figures && /^(?:am|pm|a|p|h)$/i.test(next.text)) return i + 1;
  return i;
}

/** The one date in the parts, marking those it takes. `value` is absent where day and month cannot be told apart. */
function dateIn(parts: readonly Part[], taken: Uint8Array): { readonly value?: string } | undefined {
  for (let i = 0; i < parts.length; i++) {
    const found = numericDate(parts, i) ?? chineseDate(parts, i) ?? namedDate(parts, i);
    if (!found) continue;
    taken.fill(1, i, found.end);
    return found.value === undefined ? {} : { value: found.value };
  }
  return undefined;
}

interface FoundDate {
  readonly end: number;
  readonly value?: string;
}

/** A date of a year that news may be of, with the part behind it; undefined where there is no such day. */
function made(end: number, year: number, month: number, day: number): FoundDate | undefined {
  if (year < 1600 || year > 2199 || !isCivilDate(year, month, day)) return undefined;
  return { end, value: isoDate({ year, month, day }) };
}

/** 2024-07-03, 2024/7/3, 20240703, 03.07.2024, 7/23/2024. With slashes day and month must tell themselves apart. */
function numericDate(parts: readonly Part[], i: number): FoundDate | undefined {
  const [a, b, c] = [parts[i]!, parts[i + 1], parts[i + 2]];
  if (!a.figures || !b?.figures || !c?.figures || b.before !== c.before || !/^[-./]$/.test(b.before)) return undefined;
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
  if (a.text.length === 4) return made(i + 3, x, y, z);
  if (c.text.length !== 4) return undefined;
  if (b.before === '.') return made(i + 3, z, y, x);
  if (x > 12) return made(i + 3, z, y, x);
  if (y > 12) return made(i + 3, z, x, y);
  if (x === y) return made(i + 3, z, x, y);
  return made(i + 3, z, x, y) ? { end: i + 3 } : undefined;
}

/** 2024年7月3日 */
function chineseDate(parts: readonly Part[], i: number): FoundDate | undefined {
  const [year, y, month, m, day, d] = parts.slice(i, i + 6);
  if (!year?.figures || y?.text !== '年' || !month?.figures || m?.text !== '月' || !day?.figures) return undefined;
  return made(d && /^[日号]$/.test(d.text) ? i + 6 : i + 5, Number(year.text), Number(month.text), Number(day.text));
}

/** July 3, 2024; 3 July 2024; 3rd July, 2024; 3 de julio de 2024; 3 июля 2024 г. */
function namedDate(parts: readonly Part[], i: number): FoundDate | undefined {
  let k = i;
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  for (; k < parts.length && k < i + 7 && (year === undefined || month === undefined || day === undefined); k++) {
    const part = parts[k]!;
    if (part.figures) {
      const value = Number(part.text);
      if (part.text.length === 4 && year === undefined) year = value;
      else if (part.text.length <= 2 && day === undefined && value >= 1 && value <= 31) day = value;
      else return undefined;
      continue;
    }
    const found = month === undefined ? monthOf(part.text) : undefined;
    if (found !== undefined) month = found;
    else if (k === i || !/^(?:st|nd|rd|th|de|of|er|º)$/i.test(part.text)) return undefined;
  }
  return year !== undefined && month !== undefined && day !== undefined ? made(k, year, month, day) : undefined;
}
