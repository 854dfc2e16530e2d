import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { sayTime, timeText } from '../recognise/dates/wording';
import type { Timex } from '../recognise/types';
import type { RegionKind } from '../text/article';
import { type CivilDate, civilDate, isoDate } from '../text/calendar';
import { overlaps, type Span } from '../text/span';
import { inSense, type Wording, wording } from '../text/wording';
import { storiesOf } from './at';
import { dateReason } from './dateReason';

/** What a date that its words leave open was worked out to be, for showing behind the words. */
export interface DateHint {
  /** Behind its words. */
  readonly offset: number;
  /** "2023", "July 5"; with a question mark where it is doubtful. */
  readonly label: Wording;
  /** The whole date, and how it was worked out. */
  readonly reason: readonly Wording[];
}

/** Nobody reads there when something was. */
const OUTSIDE: ReadonlySet<RegionKind> = new Set(['furniture', 'stamp', 'dateline']);

/** The dates of a file whose words do not say them whole, worked out, in text order. `within` asks for a part. */
export function dateHints(snapshot: Snapshot, path: string, within?: Span): DateHint[] {
  const hints: DateHint[] = [];
  for (const story of storiesOf(snapshot, path)) {
    const outside = story.regions.filter(({ kind }) => OUTSIDE.has(kind));
    let last = 0;
    for (const timex of story.timexes) {
      if (within && !overlaps(timex, within)) continue;
      // Both are in text order: regions behind us are not looked at again.
      while (last < outside.length && outside[last]!.end <= timex.start) last++;
      if (last < outside.length && overlaps(outside[last]!, timex)) continue;
      const label = labelOf(story, timex);
      if (label === undefined) continue;
      const reason = [timeText(timex.value), dateReason(story, timex)].filter((part) => part !== undefined);
      hints.push({ offset: timex.end, label: timex.doubtful ? wording`${label}?` : label, reason });
    }
  }
  return hints;
}

/** A date as short as it can be told from its words; undefined where the words say it, or nothing was worked out. */
function labelOf(story: ArticleFacts, { type, value, basis, stated }: Timex): Wording | undefined {
  if (type !== 'DATE' && type !== 'TIME') return undefined;
  const [day] = value.split('T') as [string];
  const interval = intervalOf(day);
  if (!interval || (basis === 'words' && stated === undefined)) return undefined;
  const year = day.slice(0, 4);
  const known = sameYear(story, year);
  // "July 3": the year alone is news.
  if (stated?.startsWith('XXXX-') && stated.slice(4) === day.slice(4)) return known ? undefined : sayTime(year);
  if (/^\d{4}-W\d\d$/.test(day)) return weekText(interval, known);
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(day)) return sayTime(known ? withoutYear(day) : day);
  return timeText(day);
}

const sameYear = ({ date }: ArticleFacts, year: string): boolean => date?.value.slice(0, 4) === year;
const withoutYear = (day: string): string => `XXXX${day.slice(4)}`;

/** "June 24 to 30, 2024", "July 29 to August 4, 2024"; within a known year "June 24 to 30". */
function weekText(interval: readonly [number, number], known: boolean): Wording {
  const [a, b] = interval.map((day) => civilDate(day)) as [CivilDate, CivilDate];
  const [from, until] = [sayTime(withoutYear(isoDate(a))), isoDate(b)];
  if (a.year !== b.year)
    return known ? wording`${from} to ${sayTime(withoutYear(until))}` : wording`${from} to ${sayTime(until)}`;
  const to = a.month === b.month ? b.day : sayTime(withoutYear(until));
  const days = a.month === b.month ? inSense('days', wording`${from} to ${to}`) : wording`${from} to ${to}`;
  return known ? days : inSense('days, year', wording`${days}, ${b.year}`);
}
