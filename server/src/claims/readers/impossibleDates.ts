import { daysInMonth } from '../../text/calendar';
import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt } from './reader';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const NAMES_MONTH = new RegExp(MONTHS.join('|'));

/** Reads dates no calendar has: "June 31", "30 February 2021", "February 29, 2023". */
export const readImpossibleDates: ClaimReader = function* (view, context): Generator<Claim> {
  if (!view.items.some(({ kind, word }) => kind !== 'mention' && NAMES_MONTH.test(word))) return;
  // A date recogniser may take the month alone, the whole, or nothing: the words themselves are looked at.
  const words = wordsOf(view.items);
  for (let i = 0; i < words.length; i++) {
    const month = MONTHS.indexOf(words[i]!.text) + 1;
    if (month === 0) continue;
    const [day, first, last] = dayBeside(words, i);
    if (day === undefined || day > 31) continue;
    const year = yearBeside(words, last);
    const most = year === undefined ? (month === 2 ? 29 : daysInMonth(2000, month)) : daysInMonth(year.value, month);
    if (day <= most) continue;
    const from = words[first]!;
    const to = words[year?.at ?? last]!;
    yield claimAt(view, context, from.item, {
      property: 'impossible-date',
      subject: -1,
      value: { kind: 'text', text: `${MONTHS[month - 1]} ${day}${year ? `, ${year.value}` : ''}` },
      valueSpan: { start: from.start, end: to.end },
      parts: [
        { role: 'at', start: from.start, end: to.end, value: { kind: 'quantity', value: most, unit: 'day', step: 1 } },
      ],
    });
  }
};

interface Word {
  readonly text: string;
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence with recognised dates opened up again. */
function wordsOf(items: readonly Item[]): Word[] {
  const words: Word[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'mention') return;
    const pattern = /[a-z]+|\d+|[^\sa-z\d]/g;
    for (let match = pattern.exec(item.word); match; match = pattern.exec(item.word)) {
      words.push({
        text: match[0],
        item: index,
        start: item.start + match.index,
        end: item.start + match.index + match[0].length,
      });
    }
  });
  return words;
}

/** The day number next to the month: "June 31", "31 June", "31st of June". Gives the day and the first and last word. */
function dayBeside(words: readonly Word[], month: number): readonly [number | undefined, number, number] {
  const after = dayOf(words[month + 1]);
  // "June 31.5 tons" is no date; nor is "May 2031".
  if (after !== undefined && !goesOn(words, month + 1) && words[month + 2]?.text !== '%') {
    const suffixed = /^(?:st|nd|rd|th)$/.test(words[month + 2]?.text ?? '');
    return [after, month, suffixed ? month + 2 : month + 1];
  }
  let i = month - 1;
  if (words[i]?.text === 'of') i--;
  if (/^(?:st|nd|rd|th)$/.test(words[i]?.text ?? '')) i--;
  const before = dayOf(words[i]);
  return before !== undefined && words[i - 1]?.text !== '.' && words[i - 1]?.text !== '-'
    ? [before, i, month]
    : [undefined, month, month];
}

/** A point and digits right behind a number make it a decimal. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === '.' &&
  words[at + 1]!.start === words[at]!.end &&
  words[at + 2]?.start === words[at + 1]!.end &&
  /^\d/.test(words[at + 2]!.text);

const dayOf = (word: Word | undefined): number | undefined =>
  word && /^\d{1,2}$/.test(word.text) ? Number(word.text) : undefined;

function yearBeside(words: readonly Word[], last: number): { value: number; at: number } | undefined {
  const at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  const word = words[at];
  return word && /^(?:1[5-9]|20)\d\d$/.test(word.text) ? { value: Number(word.text), at } : undefined;
}
