import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { shortDate, timeText } from '../recognise/dates/wording';
import type { Timex } from '../recognise/types';
import type { RegionKind } from '../text/article';
import { civilDate, isoDate } from '../text/calendar';
import { overlaps, type Span } from '../text/span';
import { storiesOf } from './at';
import { dateReason } from './dateReason';

/** What a date that its words leave open was worked out to be, for showing behind the words. */
export interface DateHint {
  /** Behind its words. */
  readonly offset: number;
  /** "2023", "July 5"; with a question mark where it is doubtful. */
  readonly label: string;
  /** The whole date, and how it was worked out. */
  readonly reason: string;
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
      const reason = [timeText(timex.value), dateReason(story, timex)].filter(Boolean).join('\n\n');
      hints.push({ offset: timex.end, label: timex.doubtful ? `${label}?` : label, reason });
    }
  }
  return hints;
}

/** A date as short as it can be told from its words; undefined where the words say it, or nothing was worked out. */
function labelOf(story: ArticleFacts, { type, value, basis, stated }: Timex): string | undefined {
  if (type !== 'DATE' && type !== 'TIME') return undefined;
  const [day] = value.split('T') as [string];
  const interval = intervalOf(day);
  if (!interval || (basis === 'words' && stated === undefined)) return undefined;
  const year = day.slice(0, 4);
  // "July 3": the year alone is news.
  if (stated?.startsWith('XXXX-') && stated.slice(4) === day.slice(4)) {
    return sameYear(story, year) ? undefined : year;
  }
  const text = /^\d{4}-W\d\d$/.test(day)
    ? weekText(interval)
    : /^\d{4}(?:-\d\d){0,2}$/.test(day)
      ? shortDate(day)
      : timeText(day);
  return sameYear(story, year) && text.length > 4 ? text.replace(/, \d{4}$|(?<=^[A-Z][a-z]+) \d{4}$/, '') : text;
}

const sameYear = ({ date }: ArticleFacts, year: string): boolean => date?.value.slice(0, 4) === year;

/** "June 24 to 30, 2024", "July 29 to August 4, 2024" */
function weekText([first, last]: readonly [number, number]): string {
  const [a, b] = [civilDate(first), civilDate(last)];
  const [from] = shortDate(isoDate(a)).split(',');
  const until = shortDate(isoDate(b));
  return `${from} to ${a.month === b.month ? until.slice(until.indexOf(' ') + 1) : until}`;
}
