import { ordinal, timeText } from '../../recognise/dates/wording';
import { civilDate, dayNumber, isoDate, parseIsoDate, weekdayOf } from '../../text/calendar';
import { ENGLISH_WEEKDAYS } from '../../text/months';
import type { Span } from '../../text/span';
import { wording } from '../../text/wording';
import type { TextChange } from '../rename';
import { inCaseOf } from './letterCase';
import type { Fix, FixFinder } from './types';

/** A date farther from the one written is no slip for it. In days. */
const NEAR = 3;

/** Makes a date and its weekday agree, either way round: the weekday the date fell on, or the nearest day of that name. */
export const weekday: FixFinder = ({ story, finding, text }) => {
  if (finding.rule !== 'weekday-date') return [];
  const claim = story.claims.find(
    ({ property, valueSpan }) =>
      property === 'weekday' && valueSpan.start === finding.start && valueSpan.end === finding.end,
  );
  const date = claim?.value.kind === 'time' ? parseIsoDate(claim.value.value) : undefined;
  if (!date) return [];
  const day = dayNumber(date.year, date.month, date.day);
  const words = wordsIn(text, finding);
  const fix = (change: TextChange, to: number): Fix[] => [
    { title: wording`Make it ${timeText(isoDate(civilDate(to)))}`, changes: [change], finding },
  ];

  const named = words.find(({ word }) => weekdayNumber(word) !== undefined);
  if (!named) return [];
  const weekdays = fix({ ...named.span, newText: inFormOf(named.word, weekdayOf(day)) }, day);
  const meant = nearest(day, weekdayNumber(named.word)!);
  const figure = words.find(({ word }) => Number(word) === date.day);
  const next = meant === undefined ? undefined : civilDate(meant);
  if (!figure || !next || next.month !== date.month) return weekdays;
  const suffix = words.find(({ word, span }) => span.start === figure.span.end && /^(?:st|nd|rd|th)$/i.test(word));
  const newText = suffix ? ordinal(next.day) : String(next.day);
  return [...weekdays, ...fix({ start: figure.span.start, end: (suffix ?? figure).span.end, newText }, meant!)];
};

/** The day of a name that is nearest to another day, where one is near. */
function nearest(day: number, named: number): number | undefined {
  for (let by = 1; by <= NEAR; by++)
    for (const other of [day - by, day + by]) if (weekdayOf(other) === named) return other;
  return undefined;
}

/** Runs of letters and of digits. */
function wordsIn(text: string, { start, end }: Span): { readonly word: string; readonly span: Span }[] {
  return [...text.slice(start, end).matchAll(/\p{L}+|\d+/gu)].map(({ 0: word, index }) => ({
    word,
    span: { start: start + index, end: start + index + word.length },
  }));
}

/** 1 Monday to 7 Sunday, for an English weekday, whole or cut short. */
function weekdayNumber(word: string): number | undefined {
  const at = ENGLISH_WEEKDAYS.findIndex((forms) => forms.includes(word.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

/** A weekday in the form another one is written in: "Wed" for "Thu", "WEDNESDAY" for "THURSDAY". */
function inFormOf(word: string, number: number): string {
  const forms = ENGLISH_WEEKDAYS[number - 1]!;
  const whole = ENGLISH_WEEKDAYS[weekdayNumber(word)! - 1]![0] === word.toLowerCase();
  const form = whole ? forms[0]! : (forms.slice(1).find(({ length }) => length === word.length) ?? forms.at(-1)!);
  return inCaseOf(word, form);
}
