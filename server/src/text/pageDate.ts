import type { ArticleDate } from './article';
import { dayNumber, isCivilDate, isoDate, parseIsoDate } from './calendar';
import type { Dateline } from './dateline';
import type { Page } from './roles';
import type { Span } from './span';

/** Where a stamp stands in its story: above the headline, between headline and text, within the text, or behind it. */
export type StampPlace = 'above' | 'head' | 'within' | 'behind';

/**
 * What a stamp line says of its story's date. Below the headline a date is the story's. Above it, it may be the day the page was
 * fetched, all the more beside the weather or with a weekday, and so is doubtful unless the line says that it was published then.
 * Behind the text only a line that says so counts, and within it a bare date is the story's own.
 */
export function stampDate(page: Page, line: number, place: StampPlace): ArticleDate | undefined {
  const stamp = page.stamps.get(line);
  if (stamp?.date === undefined || (place === 'within' && !stamp.said)) return undefined;
  const header = place === 'above' && (stamp.weekday || nearWeather(page, line));
  const certain = place === 'head' || (stamp.said && !header);
  return {
    value: stamp.date,
    certainty: certain ? 'certain' : 'doubtful',
    origin: 'stamp',
    span: { start: page.lines.start[line]!, end: page.lines.end[line]! },
  };
}

function nearWeather(page: Page, line: number): boolean {
  for (let k = line - 2; k <= line + 2; k++) if (page.weather.has(k)) return true;
  return false;
}

/** A dateline's day may be printed this many days before the page's own stamp. */
const DATELINE_AHEAD = 2;

/**
 * The date of a dateline. Without a year it borrows the stamp's: the last such day that is not behind the stamp. Without a stamp
 * a day and month date nothing.
 */
export function datelineDate(dateline: Dateline, stamp: ArticleDate | undefined): ArticleDate | undefined {
  const { year, month, day } = dateline;
  if (month === undefined || day === undefined) return undefined;
  const span: Span = { start: dateline.start, end: dateline.end };
  if (year !== undefined) {
    if (!isCivilDate(year, month, day)) return undefined;
    return { value: isoDate({ year, month, day }), certainty: 'certain', origin: 'dateline', span };
  }
  const known = stamp && parseIsoDate(stamp.value);
  if (!known) return undefined;
  const limit = dayNumber(known.year, known.month, known.day) + DATELINE_AHEAD;
  const borrowed =
    isCivilDate(known.year, month, day) && dayNumber(known.year, month, day) <= limit ? known.year : known.year - 1;
  if (!isCivilDate(borrowed, month, day)) return undefined;
  return { value: isoDate({ year: borrowed, month, day }), certainty: stamp.certainty, origin: 'dateline', span };
}
