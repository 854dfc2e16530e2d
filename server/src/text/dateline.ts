import { ASCII_END } from './characters';
import { monthOf, weekdayNamed } from './monthNames';
import type { Span } from './span';

/** What stands before a story's first sentence: "ASTANA, July 3 (Xinhua) --". Offsets are into the text scanned. */
export interface Dateline extends Span {
  /** "ASTANA"; empty where the agency stands alone, "(Reuters) -". `end` is behind the dash and the space after it. */
  readonly place: Span;
  /** "Xinhua", where one is named. */
  readonly source: string | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A dateline is shorter than this; the scan never looks further. */
export const LONGEST_DATELINE = 110;

/** Capitalised heads that a dash follows and that are no places. */
const NO_PLACE = new Set(
  `update corrected correction breaking watch exclusive video photo photos opinion analysis factbox live explainer interview
   feature features news sport sports world business politics refile rpt wrapup editorial comment commentary review profile
   timeline column note warning urgent alert insight preview special report editor editors`.split(/\s+/),
);

const LINKING = new Set([
  'de',
  'la',
  'le',
  'el',
  'do',
  'da',
  'du',
  'di',
  'of',
  'the',
  'and',
  'al',
  'in',
  'on',
  'upon',
  'am',
  'sur',
  'den',
]);

/** A place has so many words at most, and no longer word that links them. */
const MOST_WORDS = 5;
const LONGEST_LINK = 4;

const isDigit = (at: string): boolean => at >= '0' && at <= '9';

/** Are there capitals and no small letters in it? */
function isUpper(text: string): boolean {
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII_END) return text !== text.toLowerCase() && text === text.toUpperCase();
    if (code >= 97 && code <= 122) return false;
    capitals ||= code >= 65 && code <= 90;
  }
  return capitals;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < ASCII_END ? code >= 65 && code <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Reads a dateline that begins at `start` (the first character of a paragraph), or undefined. Looks at `LONGEST_DATELINE` units at most. */
export function datelineAt(text: string, start: number): Dateline | undefined {
  if (!opensLikePlace(text, start)) return undefined;
  const limit = Math.min(text.length, start + LONGEST_DATELINE);
  const dash = dashIn(text, start, limit);
  if (dash === undefined || dash.end === limit) return undefined;
  const first = text.charAt(start);
  if (!isCapital(first) && !(first === '(' && text.slice(start, limit).includes(')'))) return undefined;
  const after = text.charAt(dash.end);
  if (isDigit(after) || (after === after.toLowerCase() && after !== after.toUpperCase())) return undefined;
  const segments = segmentsOf(text.slice(start, dash.start));
  const read = readSegments(segments);
  if (!read) return undefined;
  const { source, year, month, day } = read;
  const placeLength = segments[0]!.bracket ? 0 : segments[0]!.text.length;
  return { start, end: dash.end, place: { start, end: start + placeLength }, source, year, month, day };
}

/**
 * Does a paragraph begin with a bracket, or with what may name a place up to a mark: few words, all with capitals but for those that link
 * them? Most are told here, by their second word. What is beyond ASCII is not judged.
 */
function opensLikePlace(text: string, start: number): boolean {
  const end = Math.min(text.length, start + LONGEST_DATELINE);
  let words = 0;
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      i++;
      continue;
    }
    if (endsPlace(code)) return true;
    const small = code >= 97 && code <= 122;
    if ((!small || words === 0) && !(code >= 65 && code <= 90)) return false;
    if (++words > MOST_WORDS) return false;
    const first = i;
    while (i < end && text.charCodeAt(i) !== 32 && !endsPlace(text.charCodeAt(i))) i++;
    if (small && i - first > LONGEST_LINK) return false;
  }
  return false;
}

/** A comma, point, colon, slash, hyphen or bracket, or anything beyond ASCII. */
const endsPlace = (code: number): boolean =>
  (code >= 0x2c && code <= 0x2f) || code === 0x3a || code === 0x28 || code === 0x29 || code >= 0x80;

/** A hyphen, a dash, or a minus sign. */
export const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2212;

/** The dash that closes a dateline: spaced, doubled, long, or glued to capitals before it ("SHANGHAI- The"). */
function dashIn(text: string, start: number, limit: number): Span | undefined {
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 9 || (code === 32 && isGap(text, i))) return undefined;
    if (!isDash(code)) continue;
    let end = i + 1;
    while (end < limit && (text.charCodeAt(end) === code || isSpace(text.charCodeAt(end)))) end++;
    const before = text.charCodeAt(i - 1);
    if (
      code === 0x2014 ||
      (end > i + 1 && (isSpace(before) || before === 41 || isUpper(text.slice(Math.max(start, i - 3), i))))
    )
      return { start: i, end };
  }
  return undefined;
}

const isSpace = (code: number): boolean => code === 32 || code === 0xa0;

/** Three spaces part the columns of a table. */
const isGap = (text: string, i: number): boolean => text.charCodeAt(i + 1) === 32 && text.charCodeAt(i + 2) === 32;

interface Segment {
  readonly text: string;
  readonly bracket: boolean;
}

/** Parts "ASTANA, July 3 (Xinhua) " at commas, points and brackets; brackets and slashes mark an agency. */
function segmentsOf(head: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let bracket = false;
  const flush = (to: number): void => {
    const text = head.slice(from, to).trim();
    if (text !== '') segments.push({ text, bracket });
    from = to + 1;
  };
  for (let i = 0; i < head.length; i++) {
    const at = head.charCodeAt(i);
    const opens = at === 0x28;
    const closes = at === 0x29;
    const slash = at === 0x2f;
    const point = at === 0x2e && (i + 1 === head.length || head.charCodeAt(i + 1) === 32);
    if (!opens && !closes && !slash && !point && at !== 0x2c && at !== 0x3a) continue;
    flush(i);
    if (slash) bracket = !bracket;
    else if (opens || closes) bracket = opens;
  }
  flush(head.length);
  return segments;
}

type Parts = Omit<Dateline, 'start' | 'end' | 'place'>;
type Day = Omit<Parts, 'source'>;

const NO_DAY: Day = { year: undefined, month: undefined, day: undefined };

function readSegments(segments: readonly Segment[]): Parts | undefined {
  const [first] = segments;
  if (!first || segments.length > 6) return undefined;
  if (first.bracket && segments.length > 1) return undefined;
  if (!first.bracket && !isPlace(first.text)) return undefined;
  let date: Day | undefined;
  let source: string | undefined;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    if (segment.bracket) {
      if (source !== undefined || !isAgency(segment.text)) return undefined;
      source = segment.text;
      continue;
    }
    if (index === 0) continue;
    const read = dateWords(segment.text);
    if (read) date = date ? joined(date, read) : read;
    else if (source === undefined && index === segments.length - 1 && isUpper(segment.text) && isAgency(segment.text))
      source = titleCase(segment.text);
    else if (!isPlace(segment.text)) return undefined;
  }
  if (!date && !isUpper(first.text) && !(source !== undefined && isKnownAgency(source))) return undefined;
  const { year, month, day } = date ?? NO_DAY;
  return { source, year, month, day };
}

/** "July 3" and "2024", which a comma parts. What is said twice is said by the later. */
const joined = (before: Day, behind: Day): Day => ({
  year: behind.year ?? before.year,
  month: behind.month ?? before.month,
  day: behind.day ?? before.day,
});

/** One to five words, capitalised but for linking words; no word that heads a rubric. */
function isPlace(text: string): boolean {
  const words = text.match(/[^\s-]+/g);
  if (!words || words.length > MOST_WORDS || text.length < 3 || /[\d"“”?!;]/.test(text)) return false;
  return words.every((word, index) => {
    const low = word.toLowerCase();
    return !NO_PLACE.has(low) && (isCapital(word) || (index > 0 && LINKING.has(low)));
  });
}

/** One to five words, the first capitalised: "Xinhua", "RIA Novosti", "UzDaily.com". */
function isAgency(text: string): boolean {
  if (!isCapital(text) || /["“”?!;]/.test(text)) return false;
  return !/\s/.test(text) || text.split(/\s+/).length <= MOST_WORDS;
}

const AGENCIES = new Set(
  `ap afp upi dpa ani pti ians efe ansa apa aa tass itar-tass ria interfax reuters xinhua bloomberg kyodo yonhap jiji anadolu kazinform
   kaztag belta ukrinform azertac trend turan armenpress sputnik cgtn cna app bernama antara vna kuna spa wam mena irna tasnim mti pap ctk
   tanjug hina bta agerpres lusa anp belga tt ntb ritzau stt bns elta leta akipress 24.kg uza kabar montsame cnn bbc npr cbc`.split(
    /\s+/,
  ),
);

/** An agency by its name, or by a site's ("UzDaily.com"): a bracket behind a place may also hold a ticker or an acronym. */
const isKnownAgency = (name: string): boolean =>
  AGENCIES.has(name.toLowerCase()) || /^[\w-]+\.[a-z]{2,4}$/i.test(name) || /\b(?:news|press|agency)\b/i.test(name);

/** "July 3", "3 July", "Jan. 5", "2024", "Wed 3 Jul 2024"; undefined when any word is none of a date's. */
function dateWords(text: string): Day | undefined {
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  let any = false;
  for (const raw of text.match(/[^\s.]+/g) ?? []) {
    const figures = isDigit(raw.charAt(0)) ? /^\d{1,4}(?=st$|nd$|rd$|th$|$)/.exec(raw) : null;
    const found = figures ? undefined : monthOf(raw);
    if (found !== undefined && month === undefined) month = found;
    else if (figures && figures[0].length === 4 && year === undefined) year = Number(figures[0]);
    else if (figures && figures[0].length <= 2 && day === undefined) day = Number(figures[0]);
    else if (weekdayNamed(raw) === undefined) return undefined;
    any = true;
  }
  return any ? { year, month, day } : undefined;
}

/** "KAZINFORM" as "Kazinform"; acronyms of up to five letters stay. */
function titleCase(text: string): string {
  return text
    .split(/(?<=[\s-])/)
    .map((word) => (word.length > 5 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join('');
}
