import type { ArticleFacts } from '../../corpus/types';
import { intervalOf } from '../../recognise/dates/interval';
import { modifierText, timeText, weekdayText } from '../../recognise/dates/wording';
import type { Timex } from '../../recognise/types';
import { civilDate, isoDate, weekdayOf } from '../../text/calendar';
import { dateReason } from '../dateReason';
import { type Block, paragraph, plain, strong } from '../richText';

/** The card of a time expression: the day or days it means, and how that was worked out where the words do not say it all. */
export function dateBlocks(story: ArticleFacts, timex: Timex): Block[] {
  const { type, value, mod, weekday } = timex;
  const every = type === 'SET' ? 'repeatedly: ' : '';
  const modifier = mod ? `${modifierText(mod)}${OF.has(mod) ? ' of' : ''} ` : '';
  const iso = /^\d{4}/.test(value) && value !== timeText(value) ? ` · ${value}` : '';
  const blocks = [paragraph(strong(every + modifier + timeText(value)), plain(iso))];
  const days = daysOf(value);
  if (days) blocks.push(paragraph(plain(days)));
  const [day] = intervalOf(value) ?? [];
  if (weekday !== undefined && day !== undefined && weekdayOf(day) !== weekday) {
    blocks.push(paragraph(strong('Conflict'), plain(`: the words say ${weekdayText(weekday)}.`)));
  }
  const reason = dateReason(story, timex);
  if (reason) blocks.push(paragraph(plain(reason)));
  return blocks;
}

const OF: ReadonlySet<string> = new Set(['START', 'MID', 'END']);

/** First and last day of a week, a quarter, a season: what its name does not tell. */
function daysOf(value: string): string | undefined {
  const interval = /^\d{4}-(?:W\d\d|[QH]\d|[A-Z]{2})(?:-WE)?$/.test(value) ? intervalOf(value) : undefined;
  if (!interval) return undefined;
  const [first, last] = interval.map((day) => timeText(isoDate(civilDate(day))));
  return `From ${first} to ${last}.`;
}
