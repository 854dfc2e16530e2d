import type { ArticleFacts } from '../../corpus/types';
import { intervalOf } from '../../recognise/dates/interval';
import { modified, timeText, weekdayText } from '../../recognise/dates/wording';
import type { Timex } from '../../recognise/types';
import { civilDate, isoDate, weekdayOf } from '../../text/calendar';
import { english, type Say, type Wording, wording } from '../../text/wording';
import { dateReason } from '../dateReason';
import { colon } from '../marks';
import { type Block, paragraph, plain, strong } from '../richText';

/** The card of a time expression: the day or days it means, and how that was worked out where the words do not say it all. */
export function dateBlocks(story: ArticleFacts, timex: Timex, say: Say): Block[] {
  const { type, value, mod, weekday } = timex;
  const time = timeText(value);
  const whole = mod ? modified(mod, time) : time;
  const iso = /^\d{4}/.test(value) && value !== english(time) ? ` · ${value}` : '';
  const blocks = [paragraph(strong(say(type === 'SET' ? wording`repeatedly: ${whole}` : whole)), plain(iso))];
  const days = daysOf(value);
  if (days) blocks.push(paragraph(plain(say(days))));
  const [day] = intervalOf(value) ?? [];
  if (weekday !== undefined && day !== undefined && weekdayOf(day) !== weekday) {
    const named = say('the words say {0}.', weekdayText(weekday));
    blocks.push(paragraph(strong(say('Conflict')), colon(say), plain(named)));
  }
  const reason = dateReason(story, timex);
  if (reason) blocks.push(paragraph(plain(say(reason))));
  return blocks;
}

/** First and last day of a week, a quarter, a season: what its name does not tell. */
function daysOf(value: string): Wording | undefined {
  const interval = /^\d{4}-(?:W\d\d|[QH]\d|[A-Z]{2})(?:-WE)?$/.test(value) ? intervalOf(value) : undefined;
  if (!interval) return undefined;
  const [first, last] = interval.map((day) => timeText(isoDate(civilDate(day)))) as [Wording, Wording];
  return wording`From ${first} to ${last}.`;
}
