import { monthOf, weekdayNamed } from './monthNames';
import type { Span } from './span';

/** What stands before a story's first sentence: "ASTANA, July 3 (Xinhua) --". Offsets are into the text scanned. */
export interface Dateline extends Span {
  /** "ASTANA"; empty where the agency stands alone, "(Reuters) -". `end` is behind the dash and the space after it. */
  readonly place: Span;
  /** "Xinhua", where one is named. */
  readonly source?: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A dateline is shorter than this; the scan never looks further. */
const LONGEST = 110;

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
const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();
const isCapital = (word: string): boolean => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();

/** Reads a dateline that begins at `start` (the first character of a paragraph), or undefined. Looks at `LONGEST` units at most. */
export function datelineAt(text: string, start: number): Dateline | undefined {
  if (!opensLikePlace(text, start) || !hasDash(text, start)) return undefined;
  const head = text.slice(start, start + LONGEST);
  const close = head.charAt(0) === '(' ? head.indexOf(')') : -1;
  if (!isCapital(head) && close < 0) return undefined;
  const dash = dashIn(head);
  if (dash === undefined) return undefined;
  const segments = segmentsOf(head.slice(0, dash.start));
  const read = readSegments(segments);
  if (!read) return undefined;
  const after = head.charAt(dash.end);
  if (after === '' || isDigit(after) || (after === after.toLowerCase() && after !== after.toUpperCase()))
    return undefined;
  const placeLength = segments[0]!.bracket ? 0 : segments[0]!.text.length;
  return { ...read, start, end: start + dash.end, place: { start, end: start + placeLength } };
}

/**
 * Does a paragraph begin with a bracket, or with what may name a place up to a mark: few words, all with capitals but for those that link
 * them? Most are told here, by their second word. What is beyond ASCII is not judged.
 */
function opensLikePlace(text: string, start: number): boolean {
  const end = Math.min(text.length, start + LONGEST);
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

/** Is there any dash on the line within a dateline's length? */
function hasDash(text: string, start: number): boolean {
  for (let i = start; i < Math.min(text.length, start + LONGEST); i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return false;
    if (code === 0x2d || (code >= 0x2013 && (code <= 0x2014 || code === 0x2212))) return true;
  }
  return false;
}

/** The dash that closes a dateline: spaced, doubled, long, or glued to capitals before it ("SHANGHAI- The"). */
function dashIn(head: string): Span | undefined {
  for (let i = 1; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 10 || code === 13 || code === 9 || isGap(head, i)) return undefined;
    if (code !== 0x2d && code !== 0x2013 && code !== 0x2014 && code !== 0x2212) continue;
    let end = i;
    while (
      end < head.length &&
      (head.charCodeAt(end) === code || head.charCodeAt(end) === 32 || head.charCodeAt(end) === 0xa0)
    )
      end++;
    const before = head.charCodeAt(i - 1);
    const spacedBefore = before === 32 || before === 0xa0;
    const spacedAfter = end > i + 1;
    if (
      code === 0x2014 ||
      (spacedAfter && (spacedBefore || isUpper(head.slice(Math.max(0, i - 3), i)) || before === 41))
    ) {
      return { start: i, end };
    }
  }
  return undefined;
}

/** Three spaces part the columns of a table. */
const isGap = (head: string, i: number): boolean =>
  head.charCodeAt(i) === 32 && head.charCodeAt(i + 1) === 32 && head.charCodeAt(i + 2) === 32;

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

function readSegments(segments: readonly Segment[]): Parts | undefined {
  const [first] = segments;
  if (!first || segments.length > 6) return undefined;
  if (first.bracket && segments.length > 1) return undefined;
  if (!first.bracket && !isPlace(first.text)) return undefined;
  let date: Parts = {};
  let source: string | undefined;
  let dated = false;
  let sourced = false;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    if (segment.bracket) {
      if (sourced || !isAgency(segment.text)) return undefined;
      source = segment.text;
      sourced = true;
      continue;
    }
    if (index === 0) continue;
    const read = dateWords(segment.text);
    if (read) {
      date = { ...date, ...read };
      dated = true;
    } else if (!sourced && index === segments.length - 1 && isUpper(segment.text) && isAgency(segment.text)) {
      source = titleCase(segment.text);
      sourced = true;
    } else if (!isPlace(segment.text)) return undefined;
  }
  if (!isUpper(first.text) && !dated && !(sourced && isKnownAgency(source!))) return undefined;
  return { ...date, ...(source !== undefined ? { source } : {}) };
}

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
  const words = text.split(/\s+/);
  return words.length <= 5 && isCapital(text) && !/["“”?!;]/.test(text);
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
function dateWords(text: string): Parts | undefined {
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  let any = false;
  for (const raw of text.match(/[^\s.]+/g) ?? []) {
    const found = monthOf(raw);
    const figures = isDigit(raw.charAt(0)) ? /^\d{1,4}(?=st$|nd$|rd$|th$|$)/.exec(raw) : null;
    if (found !== undefined && month === undefined) month = found;
    else if (figures && figures[0].length === 4 && year === undefined) year = Number(figures[0]);
    else if (figures && figures[0].length <= 2 && day === undefined) day = Number(figures[0]);
    else if (weekdayNamed(raw) === undefined) return undefined;
    any = true;
  }
  if (!any) return undefined;
  return {
    ...(year !== undefined ? { year } : {}),
    ...(month !== undefined ? { month } : {}),
    ...(day !== undefined ? { day } : {}),
  };
}

/** "KAZINFORM" as "Kazinform"; acronyms of up to five letters stay. */
function titleCase(text: string): string {
  return text
    .split(/(?<=[\s-])/)
    .map((word) => (word.length > 5 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join('');
}
